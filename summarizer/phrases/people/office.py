"""An office that somebody holds: its role, its title, the house it is held in."""

import re
from typing import NamedTuple

from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words.firsts import compiled

# What says nothing where the title stands by itself: "rector of the university".
_OF_HOUSE = compiled(
    r" (?:of|at) (?:the|our|this)(?: said)? (?:hospital|university|association|institute|college"
    r"|academy|foundation|clinic|cent(?:er|re)|company|organi[sz]ation|society)$|"
    r" on (?:the|our) (?:delegation|team)$",
    re.IGNORECASE,
)
_HONOURED = frozenset(
    {"Hon'ble", "Hon’ble", "Honourable", "Honorable", "Hon", "Magnificence", "Excellency"}
    | {"Right", "Rt"}
)


class Office(NamedTuple):
    """An office between two words of a prose.

    title  the last word of the title itself
    last   the last word of all that belongs to it, its house included
    house  the organisation it is held in, as far as the words name one
    """

    first: int
    role: int
    title: int
    last: int
    house: str | None = None

    def to(self, last: int) -> "Office":
        """With words up to `last`, all of them in its title."""
        return self._replace(title=last, last=last)

    def past(self, last: int) -> "Office":
        """With words up to `last` that its title does without."""
        return self._replace(last=last)

    def placed(self, last: int) -> "Office":
        """With where it is: part of a title that ends in its house, "the WHO office in Oslo"."""
        return self.to(last) if self.title == self.last else self.past(last)

    def at(self, house: str, last: int) -> "Office":
        """Held in a house whose words end at `last`."""
        return self._replace(house=self.house or house, last=last)


def text(prose: Prose, office: Office) -> str:
    """Its title as the text has it, in one line."""
    first = office.first
    while prose.words[first].text in _HONOURED and first < office.role:
        first += 1
    cut = _OF_HOUSE.sub("", prose.cut(first, office.title))
    return f"{cut}." if cut.endswith((" a.i", " e.p")) else cut
