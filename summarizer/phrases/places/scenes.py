"""Scenes: what the sentences of a story say of where it plays."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from summarizer.phrases.places import dated, guests, happenings, settled, sites, venues
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_HOUSES = frozenset({"university", "hospital", "institute"})
_LONGEST = 2_500  # characters of a sentence
_GAP = compiled(r"[^\S ]")


class House(Protocol):
    """An organisation in a sentence; `head` is the word for what it is, None for a short form."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def head(self) -> str | None: ...
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...


class Line(Protocol):
    """One sentence: `flat` is in one line, `place` is 0 for the headline."""

    @property
    def start(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def flat(self) -> str: ...
    @property
    def place(self) -> int: ...
    @property
    def houses(self) -> Sequence[House]: ...


def said(sentences: Iterable[Line]) -> Iterator[Site]:
    """The places that they name, up to the first city."""
    for sentence in sentences:
        tell = sites.said if sentence.place else sites.headed
        for site in tell(_line(sentence), _spans(sentence)):
            yield site
            if site.city:
                return


def on_days(sentences: Iterable[Line]) -> Iterator[Site]:
    """The places that they name beside a day."""
    for sentence in sentences:
        yield from dated.found(_line(sentence), _spans(sentence))


def ends(sentences: Sequence[Line], starts: Iterable[tuple[int, int]]) -> list[int]:
    """Where those of these mentions of a house end that stand in these sentences, behind nothing
    that is only to come."""
    return [
        end
        for start, end in starts
        for each in sentences
        if each.start <= start < each.start + len(each.text)
        and not happenings.ahead(each.text[: start - each.start].replace("\n", " "))
    ]


def seat(sentences: Sequence[Line], text: str) -> Site:
    """The town that the only hospital of these sentences is called after, if something happened
    there or was given to it: "the new ward of Oakvale Hospital was opened"."""
    found = set()
    for each in sentences:
        for house in each.houses:
            start, end = house.start - each.start, house.end - each.start
            site = settled.called(house.name, text) if house.kind == "hospital" else Site()
            if (
                site.city
                and happenings.told_of(each.flat)
                and not guests.is_one(each.text, start, end)
            ):
                found.add(site)
    return found.pop() if len(found) == 1 else Site()


def venue(sentences: Sequence[Line]) -> str | None:
    """The hall of the first of them that names one, else the house at which it was held."""
    for sentence in sentences:
        if found := venues.found(sentence.flat):
            return found
    for sentence in sentences:
        names = [each.name for each in sentence.houses if each.kind in _HOUSES]
        if found := venues.house(sentence.flat, names):
            return found
    return None


def _line(sentence: Line) -> str:
    return _GAP.sub(" ", sentence.text[:_LONGEST])


def _spans(sentence: Line) -> list[tuple[int, int]]:
    """Its organisations, in its own characters."""
    start = sentence.start
    return [(each.start - start, each.end - start) for each in sentence.houses if each.head]
