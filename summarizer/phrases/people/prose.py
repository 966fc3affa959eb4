"""A text in its words, with what belongs to an organisation, and what stands beside a name."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import NamedTuple

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.words import Word, lexicon, words
from summarizer.phrases.words.firsts import compiled

_WRAPPED = compiled(
    r"\n(?:(?<=[a-z],\n)(?=[A-Za-z])|(?:(?<= (?:of|by)\n)|(?<= (?:and|the|for)\n))(?=\w))"
)
"""A line broken where no line of its own ends."""
_START = attrgetter("start")
_PLACED = compiled(r" (?:of|in) ")
_NONE = (" Member", " Chair", " Head", " District", " City")
"""Somebody's office in a house, the land of a mayor: they leave their words to the title."""
_SLIGHT = frozenset(
    {
        "representative",
        "associate professor",
        "assistant professor",
        "specialist ii",
        "specialist i",
    }
    | {"specialist", "doctor", "chief", "surgeon", "physician"}
)
"""Whose office proper may stand behind the name."""
_COMMON = lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | lexicon.THINGS


@dataclass(frozen=True)
class Prose:
    """A text with its words, its organisations, and which word belongs to which of them."""

    text: str
    words: tuple[Word, ...]
    organisations: Sequence[OrganisationMention]
    owner: list[int | None]
    shorts: frozenset[tuple[str, ...]] = frozenset()

    @classmethod
    def of(cls, text: str, found: Sequence[OrganisationMention]) -> "Prose":
        text = _WRAPPED.sub(" ", text)
        ws = words(text)
        owner: list[int | None] = [None] * len(ws)
        at = 0
        for index, mention in enumerate(found):
            if mention.name.endswith(_NONE) and not _PLACED.search(mention.name):
                continue
            at = bisect_left(ws, mention.begin, at, key=_START)
            while at < len(ws) and ws[at].start < mention.end:
                owner[at] = index
                at += 1
        return cls(text, ws, found, owner, frozenset(filter(None, map(_lead, found))))

    def house(self, index: int) -> OrganisationMention | None:
        """The organisation that the word at `index` belongs to."""
        if not 0 <= index < len(self.words):
            return None
        owner = self.owner[index]
        return None if owner is None else self.organisations[owner]

    def between(self, left: int, right: int) -> str:
        """The text between two words, by their indexes."""
        return self.text[self.words[left].end : self.words[right].start]

    def cut(self, first: int, last: int) -> str:
        """The words from `first` to `last`, in one line."""
        end = self.words[last].end
        cut = " ".join(self.text[self.words[first].start : end].split())
        return f"{cut})" if "(" in cut and self.text[end : end + 1] == ")" else cut

    @cached_property
    def _first(self) -> frozenset[str]:
        """What short names begin with."""
        return frozenset(each[0] for each in self.shorts)

    def short(self, index: int) -> int | None:
        """The last word of a short name at word `index`: "Medicor", where "Medicor Ltd" stands."""
        if self.words[index].stem not in self._first:
            return None
        for count in (3, 2, 1):
            part = self.words[index : index + count]
            if all(word.gap == " " for word in part[1:]) and (
                tuple(word.stem for word in part) in self.shorts
            ):
                return index + count - 1
        return None


class Beside(NamedTuple):
    """What was found on one side of a name.

    addressed  a form of address, or letters such as PhD: it is somebody's name
    office     the title is more than a form of address
    weak       a house that only "of" joins to the name
    end        the word behind all that belongs to the name
    """

    addressed: bool = False
    title: str | None = None
    affiliation: str | None = None
    led: bool = False
    weak: bool = False
    office: bool = False
    end: int = 0

    def joined(self, other: "Beside") -> "Beside":
        """Both sides: an office before a name leaves none behind it, an address does."""
        addressed = self.addressed or other.addressed
        if self.office and other.office and (self.title or "").lower() in _SLIGHT:
            house = self.affiliation or other.affiliation
            return other._replace(addressed=addressed, affiliation=house, led=self.led)
        if self.office:
            house = self.affiliation or (None if other.title else other.affiliation)
            return Beside(addressed, self.title, house, self.led, office=True)
        title, house = other.title or self.title, other.affiliation or self.affiliation
        return Beside(addressed, title, house, self.led, office=other.office, end=other.end)


def _lead(house: OrganisationMention) -> tuple[str, ...]:
    """The words of a name before what it is: "Medicor" of "Medicor Pharma Ltd"; () if common."""
    return () if house.generic else _lead_of(house.name)


@lru_cache(maxsize=8192)  # a house is named many times
def _lead_of(name: str) -> tuple[str, ...]:
    lead: list[str] = []
    for word in words(name):
        if word.stem.lower() in lexicon.HEADS or not word.capital:
            break
        lead.append(word.stem)
    known = places.is_place(" ".join(lead)) or (lead and places.demonym(lead[0]))
    if known or all(each.lower() in _COMMON for each in lead):
        return ()
    return tuple(lead)
