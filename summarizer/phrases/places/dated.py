"""Places beside a day: "in Porto on Thursday", "on 14 February in Windhoek by …"."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_MONTH = rf"(?:{MONTHS})\b\.?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_DAY = (
    r"(?:[Yy]esterday|[Tt]oday|(?:(?:on|from|between|last|this|of) (?:the )?)?(?:"
    rf"{_WEEKDAY}(?:, \d{{1,2}},)?"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|-|–) ?(?:the )?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?"
    rf"{_MONTH}"
    rf"|{_MONTH} \d{{1,2}}(?!\d)))"
)
_WORD = r"[A-ZÀ-ÞĐ][\w’'\-]+"
_NAME = rf"(?P<name>{_WORD}(?: (?:(?:de|la|del|do|da|el|al|es|sur|am|upon) )?{_WORD}){{0,2}})"
_MORE = (
    r"(?:,? \(?(?P<more>[A-ZÀ-Þ][\w’'\-.]{1,15}"
    r"(?: (?:(?:of|and|the) ){0,2}[A-ZÀ-Þ][\w’'\-.]{1,15}){0,3}?)\)?)?"
)
_BEFORE = Rare(rf"\b(?:in|at) {_NAME}{_MORE},? (?:(?:late|early|earlier) )?(?:on |\()?{_DAY}")
_BEHIND = Rare(
    rf"{_DAY}(?:,? (?:19|20)\d\d)?,?(?: (?:at a|at an|in a|during a|a) [a-z ]{{3,40}}?)?"
    rf" in {_NAME}{_MORE}"
    r"(?=[,.;)]| (?:by|with|between|and|to|for|at|during|where|under|as|of)\b|$)"
)
_AHEAD = compiled(
    r"\b(?:will|would|shall|planned|scheduled|expected|due|next|since|born|until|previous|earlier|formerly|had)\b"
    r"|\b(?:headquartered|based|located|seated|head office|headquarters|founded) $"
    r"|\binterview(?:s|ed)?\b[^,;.]{0,24}$"
    r"|\btold (?:reporters|journalists|newsmen|the press|the media|[A-Z][\w ’'-]{2,30}) $"
)
_WORKED = compiled(
    r"\b(?:work|serv|operat|perform|treat|examin|train|teach|held|host|sign|receiv|volunteer|visit)"
    r"\w*(?: [a-z]+){0,3} (?:in|at) (?:the )?$"
)
_NO_TOWN = lexicon.VAGUE | lexicon.HEADS | cities.WORDS


def found(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """The places that a sentence in one line names beside a day, given the spans of its
    organisations; behind the name of one, which may be its own, where somebody worked there."""
    for pattern in (_BEFORE, _BEHIND):
        for match in pattern.finditer(text):
            start = match.start("name")
            house = next((low for low, high in houses if high in range(start - 4, start)), None)
            if any(low <= start < high for low, high in houses):
                continue
            if house is not None and not _WORKED.search(text[max(0, house - 60) : house]):
                continue
            if not _AHEAD.search(text[max(0, match.start() - 60) : match.start()]):
                yield from _site(match)


def _site(match: re.Match[str]) -> Iterator[Site]:
    name, more = match["name"], (match["more"] or "").strip(" .")
    known = next(cities.find(name, places.sited), None)
    if known == (0, len(name)):
        start, end = settled.larger(f"{name}, {more}", 0, len(name))
        yield Site(f"{name}, {more}"[start:end], settled.country(f"{name}, {more}", start, end))
    elif places.is_country(name):
        yield Site(None, places.country(name))
    elif _may_be_town(name):
        country = places.country(more) if more and places.is_place(more) else None
        if country or not more:
            yield Site(name, country)


def _may_be_town(name: str) -> bool:
    """A word in no table; letters such as WUSM are a house."""
    word = " " not in name and not name.isupper() and name.lower() not in _NO_TOWN
    return word and not places.country(name)
