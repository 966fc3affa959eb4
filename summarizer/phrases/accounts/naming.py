"""Naming: whom of those who took part a headline names, and in which words."""

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from summarizer.phrases import names, places, truecase
from summarizer.phrases.accounts import frame
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import slots
from summarizer.phrases.words.firsts import compiled

_ACTING = frozenset({"signatory", "organizer", "host", "visitor"})
_CHIEF = (_ACTING, {"participant"}, {"supporter", "subject"})
_RANKS = {"donation": ({"supporter", "organizer"}, {"subject"}, _ACTING), "visit": (_ACTING,)}
_REGION = re.compile(r"(?:Department|Province|Region|District|State) of [A-ZÀ-Þ][\w-]+")
_PATRON = re.compile(r"\b(?:patronage|auspices) of (?:(?!, the $)(?!, the [A-Z]).)*$")
_SOME = re.compile(r"^.*(?<!of )(?<!and )(?<!for )(?<!in )\bthe (?=[A-Z])")
_FAR = 160  # characters: a patron with office and house
_LETTERS = re.compile(r"(?<![\w(-])(?:[A-Z]{2,4} [A-Z]{2,5}(?![\w-])|[A-Z][A-Z&]{2,8}(?![\w-]))")
_WORD = r"(?:[A-ZÀ-Þ][\w’'&-]*[a-z]|of|and|for|the|de|da|do|di|in)"
_KNOWN = frozenset({"WHO", "UNICEF", "UNESCO", "UNFPA", "UNDP", "USAID", "ASEAN", "COVID", "HIV"})
_LONGEST = 175  # characters
_MINISTRY = re.compile(r"(?:the )?Ministry of ")
_PROJECT = compiled(r"\b[Pp]ro(?:ject|gramme) (?:for|of|to)\b[^.“”\"\n]*$")
_NEAR = 90  # characters of a project's title
_COMING = {"visitor", "host"}


class Side(Protocol):
    """An organisation with its part in the event."""

    @property
    def house(self) -> House: ...
    @property
    def role(self) -> str: ...
    @property
    def came(self) -> bool: ...


Some = TypeVar("Some", bound=Side)


def by(text: str, below: int, sides: Sequence[Side], roles: Iterable[str]) -> list[str]:
    """The names of those with a part, as prose has them, in the order of the text from `below` the
    title on."""
    first = {min((m.start < below, m.start) for m in each.house.mentions): each for each in sides}
    chosen = [first[at].house for at in sorted(first) if first[at].role in roles]
    found = [each for each in chosen if not _aside(text, each)]
    twice = {a.name for a in found for b in found if a is not b and a.name in b.name}
    return [truecase.titled(each.in_prose(text)) for each in found if each.name not in twice]


def ranked(text: str, sides: Sequence[Side], sort: str) -> list[str]:
    """The names of those who acted first, without their articles, and of nobody who only attended;
    of a gift, who gave it and who got it."""
    acting = [each for each in sides if not (each.came and each.role == "participant")]
    found = ([each for each in acting if each.role in rank] for rank in _RANKS.get(sort, _CHIEF))
    named = [each for rank in found for each in (rank[:1] if sort == "donation" else rank)]
    plain = (each.house.in_prose(text).removeprefix("the ") for each in named)
    return [truecase.titled(each) for each in plain]


def _given(text: str, short: str) -> str:
    """The name that stands before its initials in brackets."""
    found = re.search(rf"(?P<name>(?:{_WORD} ){{1,9}})\({re.escape(short)}\)", text)
    return _SOME.sub("", found["name"]).strip() if found else ""


def nameless(names: Iterable[str]) -> bool:
    """Is one the ministry of a country that its name does not tell?"""
    ministries = (each.split() for each in names if _MINISTRY.match(each))
    return any(not any(map(places.country, words)) for words in ministries)


def _aside(text: str, house: House) -> bool:
    """A region, a patron's house, or what is only named in the title of a project."""
    if _PATRON.search(text, max(0, house.mentions[0].begin - _FAR), house.mentions[0].begin):
        return True
    told = (text[max(0, each.begin - _NEAR) : each.begin] for each in house.mentions)
    return bool(_REGION.fullmatch(house.name)) or all(map(_PROJECT.search, told))


def spelled(made: str, text: str, houses: Sequence[House], owner: str) -> str:
    """A headline with the full names of those whom it calls by initials that strangers do not
    know."""
    for short in dict.fromkeys(_LETTERS.findall(made)):
        full = (each.in_prose(text) for each in houses if short in each.aliases)
        whole = owner if names.initials(owner) == short else next(full, "") or _given(text, short)
        bare = whole.removeprefix("the ")
        fits = " " in bare and bare not in made and len(made) + len(whole) <= _LONGEST
        if fits and short not in _KNOWN:
            made = re.sub(rf"(?<![\w-]){short}(?![\w-])", truecase.titled(whole), made, count=1)
    made = made.replace(" the the ", " the ")
    return made[:1].upper() + made[1:]


def named(sides: Iterable[Some], *sentences: Told) -> list[Some]:
    """Those of them that the sentences name."""
    held = {mention.name for each in sentences for mention in each.houses}
    return [each for each in sides if any(each.house.called(name) for name in held)]


def came(sentence: Told, sides: Iterable[Side]) -> bool:
    """Does it tell that the guests among these came to the hosts?"""
    start = sentence.start
    spots = [
        (each.start - start, each.end - start, side.role == "host")
        for each in sentence.houses
        for side in sides
        if side.role in _COMING and side.house.called(each.name)
    ]
    return frame.comes(sentence.text, spots)


def beside(side: Side, sentences: Iterable[Told]) -> bool:
    """They name it only as where, or for whom, something is signed."""
    return all(
        slots.aside(each.text[: mention.begin - each.start])
        for each in sentences
        for mention in side.house.mentions
        if each.start <= mention.begin < each.start + len(each.text)
    )
