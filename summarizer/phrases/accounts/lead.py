"""Lead: the sentences a brief opens with: each adds to its headline, and to the one before."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import account, telling
from summarizer.phrases.statements import sound

_SENTENCES = 2
_LEAST = 4  # words of a first one that are new, a number counted thrice
_MUCH = 8
_REPEATS = 3  # new words of one that says the headline again
_SAME = 1  # of one that says nothing else
_SHARE = 0.4  # of the words of a further sentence that are new
_FEW = 0.34  # of a first one, where another names who acted
_LABEL = re.compile(r"(?<=[^\d]): [a-z]+$")  # "Oslo University and Lima Hospital: visit"

More = Callable[[str], Iterable[str]]
"""Further sentences behind what is told, the chief ones first."""
Again = Callable[[Sequence[str]], str | None]
"""Where nothing more is sure: the event once more; it gets the sentences that say it again."""


@dataclass(frozen=True)
class Lead:
    """headline  above it
    people  who are named in the article"""

    headline: str
    people: Sequence[str]

    def of(self, leads: Iterable[str], more: More, again: Again) -> str:
        """One or two of these sentences; "" where nothing tells the event."""
        same: list[str] = []
        lame: list[str] = []
        first = next((each for each in leads if self._tells(each, same, lame)), None)
        event = first or next(iter(lame), None) or again(same)
        if event and (first or telling.worth(event, self.headline) > _REPEATS):
            first = event
        found = [first] if first else []
        for each in filter(sound.printable, more(" ".join([self.headline, *found]))):
            told = " ".join([self.headline, *found])
            adds = account.adds(each, told, _SHARE) or self._names(each, told) > 1
            if len(found) < _SENTENCES and adds:
                found.append(each)
            if found[1:] and found[0] == first and self._instead(*found):
                found.pop(0)
        if found[1:] and found[0][0] == "“" and telling.worth(found[0], self.headline) < _MUCH:
            found.pop(0)
        if event and event not in found and not (found and self._instead_of(event, found[0])):
            found = [event, *found][:_SENTENCES]
        return " ".join(f"{each[0].upper()}{each[1:]}." for each in found)

    def _instead_of(self, event: str, sentence: str) -> bool:
        """Is the event but the headline, or does the sentence tell a number, or who did it?"""
        new = telling.counted(sentence) - telling.counted(self.headline)
        same = telling.worth(event, self.headline) <= _SAME
        again = event[0] == "“" and telling.worth(event, self.headline) < _MUCH
        return same or again or bool(new) or self._names(sentence, self.headline) > 0

    def _tells(self, lead: str, same: list[str], lame: list[str]) -> bool:
        """Is it new, and sound? A quotation that no editor would choose is kept for where it is all
        there is, if it tells much."""
        if sound.printable(lead):
            return self._new(lead, same)
        if lead[0] == "“" and telling.worth(lead, self.headline) >= _MUCH:
            lame.append(lead)
        return False

    def _new(self, lead: str, same: list[str]) -> bool:
        """Does it add to the headline? If not, it is kept for where nothing else is sure."""
        label = _LABEL.search(self.headline)
        if label or self._visited(lead) or telling.worth(lead, self.headline) >= _LEAST:
            return True
        same.append(lead)
        return False

    def _instead(self, first: str, second: str) -> bool:
        """Does the second name who acted, where the first tells hardly more than the headline, or
        only quotes what the second tells?"""
        again = first[0] == "“" and second[0] != "“" and " signed " in second
        if again and telling.worth(first, f"{self.headline} {second}") < _MUCH:
            return True
        few = not account.adds(first, self.headline, _FEW) and not self._visited(first)
        return few and self._names(second, self.headline) > 0

    def _visited(self, sentence: str) -> bool:
        """Is it told by it alone that somebody came?"""
        return "visit" in sentence and "visit" not in self.headline

    def _names(self, sentence: str, told: str) -> int:
        """How many people it names who are not told yet."""
        return sum(each in sentence and each not in told for each in self.people)
