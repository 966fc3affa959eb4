"""Whether an event was held at home: where the house sits whose page tells it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from summarizer.phrases.places import guests
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled

_AWAY = compiled(
    r"\b(?:travel(?:s|l?ed|l?ing)|flew|flown|flights? (?:to|home)|trips? to|journey(?:s|ed)?"
    r"|mission (?:to|in|abroad)|went to|headed to|(?:returned|back|home|came back)"
    r" (?:\w+ ){0,2}from|returned home|set (?:off|out) for|left for|abroad"
    r"|overseas trip|volunteers? (?:from|of))\b"
)
_AT_HOME = frozenset({"agreement_signing", "visit", "meeting", "anniversary", "forum"})
_INDOORS = _AT_HOME | {"training", "centre_launch"}
_ACTING = frozenset({"host", "organizer", "signatory"})
_SEVERAL = 2  # countries


class House(Protocol):
    """An organisation, and the country it belongs to."""

    @property
    def name(self) -> str: ...
    @property
    def country(self) -> str | None: ...


class Party(Protocol):
    """One that takes part, its part, and all that sentences give it."""

    @property
    def house(self) -> House: ...
    @property
    def role(self) -> str: ...
    @property
    def roles(self) -> Collection[str]: ...


@dataclass(frozen=True)
class Held:
    """What sort of event it is, its first sentences in small letters, and its parties."""

    type: str
    first: Sequence[str]
    parties: Sequence[Party]

    @property
    def _away(self) -> bool:
        """Somebody is told to have travelled."""
        return any(_AWAY.search(each) for each in self.first)

    def received(self, owners: Collection[Party]) -> bool:
        """Whether those whose page it is may be thought at home: they seldom sign or meet abroad,
        but open, teach, give and win where the others are; who tells of a journey was not."""
        codes = {each.house.country for each in self.parties} - {None}
        gave = any(each.role == "supporter" and each in owners for each in self.parties)
        if gave and self.type == "donation":
            return False
        if any("visitor" in each.roles for each in self.parties):
            return True
        return not self._away and (self.type in _AT_HOME or len(codes) < _SEVERAL)

    def stayed(self, home: Site, owner: str) -> bool:
        """Whether it may be thought to be where a page has its address: the page is of a house
        that has guests, or one that acts is of its country; nobody of another is the host."""
        hosts = {each.house.country for each in self.parties if "host" in each.roles}
        chief = [each.house for each in self.parties if each.role in _ACTING]
        acting = {each.country for each in chief}
        housed = not lexicon.HEADS.isdisjoint(letters.lower(owner).split())
        housed = housed and not guests.seatless("", owner)
        if " " not in owner.strip():  # none, or the letters of one
            named = any(home.city and home.city in each.name for each in chief)
            housed = home.country in acting or named or self._guests(home)
        return housed and self.type in _INDOORS and hosts <= {None, home.country} and not self._away

    def _guests(self, home: Site) -> bool:
        """All whose visit it is came from other countries."""
        came = {each.house.country for each in self.parties if "visitor" in each.roles}
        return bool(came) and came.isdisjoint({None, home.country})
