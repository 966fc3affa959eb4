"""Where the house sits whose page it is: by the address in its footer, or beside its name above."""

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.places import cities, guests, letterheads, nationality, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled

_POSTAL = compiled(
    r"\b(?:add(?:ress|r)?|adress?e?|direcci[oó]n|p\.? ?o\.? ?box|bp \d+|street|str|road|rd"
    r"|avenue|av|ave|boulevard|blvd|drive|plot|campus|post(?:al )?code|zip|tel|telephone|phone|fax"
    r"|carrera|calle|rua|jalan|jl|ul|al|via|rue|km)\b[.:：]?|\b\d{5,6}\b|\b\d{3}-\d{4}\b|\b[A-Z]{1,3}-\d{4,5}\b|☎|地址",
    re.IGNORECASE,
)
_RIGHTS = compiled(r"\W*(?:copyright\b|©|ⓒ|\(c\))", re.IGNORECASE)
_PRESS = compiled(r"\b(?:editor|publisher|newspapers?|advertis\w+)\b", re.I)
_VERB = compiled(r"\b(?:was|were|is|are|has|have|had|will|attended|said|thanked)\b")
_COLUMNS = compiled(r" [|•·–-] ")
_WORD = compiled(r"\w+")
_PARTS = 8  # words of an address without its country
_FOOT, _HEAD, _LONGEST, _SHORT = 1_200, 700, 320, 8  # characters


def owns(text: str, title: int | None, site: str | None, name: str) -> bool:
    """Whether a house has a page: the site, a line on top or the address below gives its name."""
    if len(name) <= _SHORT:
        return False
    if site and (_named(name, site) or site in text[: min(title or 0, _HEAD)]):
        return _named(name, site)
    head = text[: min(title or 0, _HEAD)].splitlines()
    lines = [each for each in head if len(each) <= 3 * len(name)]
    return any(_named(name, line) for line in [*lines, *foot(text)])


def _named(name: str, line: str) -> bool:
    return name.casefold() in " ".join(line.split()).casefold()


def home(text: str, title: int | None, name: str | None) -> Site:
    """The city and country of the page's house, if the page has one and not two of them."""
    owner = " ".join((name or "").split())
    found = [each for line in foot(text) if (each := letterheads.site(line, owner)) != Site()]
    if name:
        head = text[: min(title or 0, _HEAD)]
        lines = (letterheads.site(line, owner) for line in _beside(head, name))
        found += [each for each in lines if each != Site()]
        own = settled.in_name(name)
        if own.country is None and not guests.seatless("", name):
            sure = not nationality.by_town(name)
            own = Site(own.city, settled.told(nationality.of(name), text, sure=sure))
        if _agreed(found).city and own.country in (None, _agreed(found).country):
            return _agreed(found)  # Lakeside College stands in the town of its address
        found.append(own)
    return _agreed(found)


def _beside(head: str, name: str) -> Iterator[str]:
    """The lines of a page's head that have the house's name, and the address below it."""
    lines = [line for line in head.splitlines() if line.strip() and len(line) < _LONGEST]
    for line, below in itertools.zip_longest(lines, lines[1:], fillvalue=""):
        if name.casefold() in line.casefold():
            yield line
            for part in _COLUMNS.split(below):
                housed = set(_WORD.findall(part.casefold())) & lexicon.HEADS
                if (_POSTAL.search(part) or _listed(part)) and not (housed or _prose(part)):
                    yield part


def _agreed(found: Sequence[Site]) -> Site:
    named = {each.city.casefold().removesuffix(" city") for each in found if each.city}
    codes = list(dict.fromkeys(each.country for each in found if each.country))
    if len(codes) > 1:
        return Site()
    city = next((each.city for each in found if each.city), None) if len(named) == 1 else None
    return Site(city and cities.spelt(city), codes[0] if codes else None)


@lru_cache(maxsize=4)  # each party of an event may be the one whose page it is
def foot(text: str) -> tuple[str, ...]:
    """The lines of an address at the end of a page."""
    last = text[-_FOOT:]
    lines = last.splitlines()[1 if len(text) > _FOOT else 0 :]
    short = [" ".join(each.split()) for each in lines if len(each) <= _LONGEST]
    return tuple(
        each
        for each in short
        if not (_prose(each) or _PRESS.search(each)) and (_POSTAL.search(each) or _listed(each))
    )


def _listed(line: str) -> bool:
    """ "Dhulikot, Kavre, Nepal | …": places with commas, the country last."""
    head, comma, last = _COLUMNS.split(line)[0].replace(" / ", ", ").rpartition(", ")
    most = 2 * _PARTS if _RIGHTS.match(line) else _PARTS
    return bool(comma) and places.is_country(last.rstrip(". ")) and len(head.split()) <= most


def _prose(line: str) -> bool:
    """Sentences have a verb, or more small words than names and numbers."""
    said = line.split()
    if len(said) > _PARTS and _VERB.search(line):
        return True
    return sum(word[0].islower() and word.isalpha() for word in said) * 2 > len(said)
