"""Heading: a page's own title, where it tells who did what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases import places
from summarizer.phrases.accounts import headlinese, tense
from summarizer.phrases.accounts.act import many
from summarizer.phrases.accounts.verbs import EVERY, INTRANSITIVE, tells
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_LONGEST = 165  # characters
_LEAST = 6  # words of a part that tells it all
_HOUSE = "\ue000"
_NAMED = re.compile(r"named (?:after|for)\b")
_FINITE = frozenset({"met", "entered", "went", "came", "arrived", "took", "teamed", "partnered"})
"""What these tell in the past is never said of a thing."""
_AND = re.compile(r"(?P<and>,? and (?:also )?)(?P<past>[a-z]{3,}ed|held|gave|took|made)(?= )")
_PARTICIPLE = re.compile(r" ?(?:by|in|at|with|for|on|to|from|and|of|as|under|into|,|$)(?![a-z])")
_BARE = ("agreement", "memorandum of understanding", "memorandum of agreement", "protocol")
_LEAST_OF_ALL = " sign an agreement"
_SIGNS = re.compile(r" signs? .* with (?:the )?[A-ZÀ-Þ]")
_FIELD = re.compile(r" (?:on|for|in|to) [a-zà-ÿ]")
_WORD = re.compile(r"[A-ZÀ-Þ][\w’'-]*")
_POSSESSIVE = re.compile(r"[’']s?$")
_LABELLED = re.compile(
    r"(?:[A-ZÀ-Þ][\w-]*(?: [\w-]+){0,3}: |(?:Photos?|Video|Under|From|On|In|At|During|With|As)\b)"
)
_LOOSE = compiled(
    r"\b[Tt]he (?i:hospital|university|college|institute|faculty|school|academy|clinic|centre"
    r"|center|foundation|ministry|association)\b(?! (?:of|for|in)\b)|^[“\"‘]|\bsays\b|[?(]"
    r"|\.\.\.|…|\b(?:our|we|us)\b"
)


@dataclass(frozen=True)
class Heading:
    """text   in the present, with the full names of those whom it calls by initials
    named  how many of those who act in the event it names; 0 where nobody does anything in it
    houses  those of them with a name
    sure   is it one of those who acts? Else a country, or a Danish foundation"""

    text: str
    named: int
    houses: tuple[str, ...] = ()
    sure: bool = False

    def chosen(self, built: str, acts: Iterator[str]) -> str | None:
        """The best: `built` of certain parts unless this names others who acted, or tells what a
        paper is on; what clauses tell where neither is sure."""
        other = any(each.removeprefix("the ") not in built for each in self.houses)
        if self.named and (other or (built.endswith(_BARE) and _FIELD.search(self.text))):
            return self.text
        act = next(acts, "") if built.endswith(_LEAST_OF_ALL) else ""
        if _SIGNS.search(act):
            return act
        return built or (self.text if self.sure else None) or next(acts, None)

    @classmethod
    def of(cls, title: str, houses: Mapping[str, Sequence[str]], sort: str) -> "Heading":
        """`houses`: as prose has them, each with all its names; `sort` of the event."""
        parts = [each for each in title.replace("visited to ", "visited ").split(": ") if each]
        parts = [each for each in parts if len(each.split()) >= _LEAST] or [title]
        made = (cls._part(each, houses, sort) for each in parts)
        return next((each for each in made if each.named), cls("", 0))

    @classmethod
    def _part(cls, title: str, houses: Mapping[str, Sequence[str]], sort: str) -> "Heading":
        marked, found = title, list[str]()
        for full, names in houses.items():
            spots = (_spot(marked, name) for name in sorted(names, key=len, reverse=True))
            if spot := next((each for each in spots if each), None):
                marked = marked[: spot[0]] + _mark(len(found)) + marked[spot[1] :]
                found.append(full)
        verb = _finite(marked)
        if verb is None or _LABELLED.match(title) or _LOOSE.search(title):
            return cls("", 0)
        start, past, form = verb
        who, behind = marked[:start].rstrip(), marked[start + len(form) :]
        if _HOUSE not in who and not (_placed(who) and (tells(past, sort) or past in tense.ALSO)):
            return cls("", 0)
        finite = past in _FINITE or not _PARTICIPLE.match(behind)
        if form == past and not who.endswith(" to") and finite:
            form = tense.present(past, many=many(who))
        behind = _AND.sub(lambda match: _also(match, several=many(who)), behind)
        marked = headlinese.plain(f"{who} {form}{behind}")
        for at, full in enumerate(found):
            marked = marked.replace(_mark(at), full)
        if len(marked) > _LONGEST:
            return cls("", 0)
        return cls(marked, max(1, len(found)), tuple(found), _HOUSE in who)


def _finite(marked: str) -> tuple[int, str, str] | None:
    """Where its first verb stands, its past and its form; not one that is but a noun there."""
    for start, past, form in tense.verbs(letters.lower(marked)):
        who = marked[:start].rstrip()
        if form == past and past in tense.ALSO:
            continue
        plain = form == tense.base(past) != past
        behind = marked[start + len(form) :]
        passive = form == past and past not in INTRANSITIVE and _PARTICIPLE.match(behind)
        if passive and not behind.startswith(" by "):
            return None
        if (
            who
            and not _NAMED.match(marked, start)
            and (not plain or who.endswith(" to") or many(who))
        ):
            return start, past, form
    return None


def _also(match: re.Match[str], *, several: bool) -> str:
    """A second verb, in the present too."""
    past, behind = match["past"], match.string[match.end() :]
    if past not in EVERY or _PARTICIPLE.match(behind):
        return match[0]
    return f"{match['and']}{tense.present(past, many=several)}"


def _spot(title: str, name: str) -> tuple[int, int] | None:
    """Where a headline has a name, with the article before it."""
    at = title.find(name)
    end = at + len(name)
    if at < 0 or title[at - 1 : at].isalnum() or title[end : end + 1].isalnum():
        return None
    return (at - 4 if title[max(0, at - 4) : at] in {"the ", "The "} else at), end


def _mark(at: int) -> str:
    return _HOUSE + chr(0xE100 + at)


def _placed(who: str) -> bool:
    words = [_POSSESSIVE.sub("", each) for each in _WORD.findall(who)]
    return any(places.country(each) or places.demonym(each) for each in words)
