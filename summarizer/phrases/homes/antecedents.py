"""Antecedents: which house of a story "the hospital", "its", "the Finnish side" stands for."""

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention, known, units
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.people import PersonMention, scope

_SPELT = {"centre": "center", "organisation": "organization"}
_UNSAID = frozenset({"organization", "charity", "association", "ngo", "society"})
_OF_SIDES = frozenset({"university", "hospital", "institute", "company"})


class Told(Protocol):
    """One sentence, its names as placeholders in `skeleton`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def skeleton(self) -> str: ...
    @property
    def houses(self) -> tuple[OrganisationMention, ...]: ...
    @property
    def people(self) -> tuple[PersonMention, ...]: ...


class Houses:
    """The houses of a story that have names; `owner` is the one whose page it is."""

    def __init__(self, told: Sequence[Told], houses: Sequence[House], owner: House | None) -> None:
        self._told = told
        self._houses = [each for each in houses if not each.generic]
        self._parts = [each for each in houses if each.generic]
        named = (each for each in self._houses if owner and _same(each, owner.name))
        self.owner = next(named, owner)
        if self.owner and self.owner not in self._houses:
            self._houses.append(self.owner)

    @cached_property
    def _by_start(self) -> dict[int, House]:
        return {m.start: house for house in self._houses for m in house.mentions}

    def at(self, mention: OrganisationMention) -> House | None:
        return self._by_start.get(mention.start)

    def of(self, name: str) -> House | None:
        """The house of that name."""
        return next((each for each in self._houses if each.called(name)), None)

    def spelt_out(self, letters: str) -> OrganisationMention | None:
        """Where the house of those letters is named in full."""
        house = self.of(letters)
        named = house.mentions if house and house.name != letters else ()
        return next((m for m in named if house and m.name == house.name), None)

    def is_part(self, name: str) -> bool:
        """ "Faculty of Medicine", "the Centre": of some house, which its own words do not name."""
        return scope.is_part(name) or any(each.called(name) for each in self._parts)

    def of_nation(self, nation: str) -> House | None:
        """ "the Finnish side", where one house of that country takes part."""
        land = None if places.city_country(nation) else places.demonym(nation)
        kin = [h for h in self._houses if land and h.country == land and _has_side(h)]
        return kin[0] if len(kin) == 1 else None

    def worded(self, word: str) -> House | None:
        """ "Corvo side": the one house of whose own words that is one."""
        return _only([each for each in self._houses if word in units.own(each.name)])

    def called(self, noun: str, start: int) -> House | None:
        """ "the hospital", said at a place in the text: the one meant, if no other can be."""
        head = _spelt(noun.lower())
        fits = [each for each in self._houses if _spelt(each.head) == head]
        before = [each for each in fits if any(m.start < start for m in each.mentions)]
        if not before:
            return self.owner if self.owner in fits else _only(fits or self._joined(head))
        near = [each for each in before if self._names(each, start)]
        own = self.owner if noun[0].isupper() and self.owner in before else None
        return _only(before) or _only(near) or own

    def _joined(self, head: str) -> list[House]:
        """ "the organisation", "the charity": whose name says not what it is."""
        if head not in _UNSAID:
            return []
        return [each for each in self._houses if each.kind == "ngo" or not each.head]

    def begun(self, words: str) -> House | None:
        """The one whose name opens with words: "Rotary", of the "Rotary Club of Alba"."""
        while words:
            fits = [h for h in self._houses if f"{h.name} ".startswith(f"{words} ")]
            if fits:
                return _only(fits)
            words = words.partition(" ")[2]
        return None

    def mission(self, title: str) -> House | None:
        """The embassy of an ambassador, where a story names one."""
        sort = "commission" if "Commissioner" in title else "embassy"
        sort = "consulate" if "Consul" in title else sort
        return _only([h for h in self._houses if sort in h.name.casefold().split()])

    def before(self, start: int) -> House | None:
        """ "its": the last one named in the sentence, or the only one of the sentence before it."""
        here = self._sentence(start)
        if here is None:
            return None
        named = [m for m in self._told[here].houses if not m.generic]
        earlier = [m for m in named if m.end <= start]
        if earlier:
            return self.at(earlier[-1])
        last = self._told[here - 1].houses if here else ()
        found = {id(each): each for m in last if (each := self.at(m))}
        return _only(list(found.values()))

    def _names(self, house: House, start: int) -> bool:
        """Whether the sentence of a place has named it before."""
        here = self._sentence(start)
        begin = start if here is None else self._told[here].start
        return any(begin <= m.start < start for m in house.mentions)

    def _sentence(self, start: int) -> int | None:
        spans = enumerate(self._told)
        return next((at for at, each in spans if each.start <= start < each.end), None)


def named(text: str, name: str | None) -> House | None:
    """The house of a page, where its text first names it."""
    start = text.find(name) if name else -1
    if name is None or start < 0:
        return None
    kind, head = known.kind(name), known.head_of(name)
    first = OrganisationMention(start, start + len(name), name, kind, head, start)
    return House(name, kind, head, mentions=[first])


def mention(house: House, start: int) -> OrganisationMention:
    """Where it was last named before a place in the text; not in shouting capitals, if elsewhere
    the text is calm."""
    before = [each for each in house.mentions if each.start < start]
    last = before[-1] if before else house.mentions[0]
    if not last.name.isupper() or " " not in last.name:
        return last
    return next((each for each in house.mentions if not each.name.isupper()), last)


def _same(house: House, name: str) -> bool:
    """By a name of its own, or by the longer one of a letterhead: "X University Foundation"."""
    return house.called(name) or name.casefold().startswith(f"{house.name.casefold()} ")


def _spelt(noun: str) -> str:
    return _SPELT.get(noun, noun)


def _only(found: Sequence[House]) -> House | None:
    return found[0] if len(found) == 1 else None


def _has_side(house: House) -> bool:
    """Whether it can be one of two sides: no museum is."""
    return house.kind in _OF_SIDES and house.head not in {"museum", "library"}
