"""A sieve: which of many cues a text holds the words for, found in one go."""

import re
from collections.abc import Iterable
from functools import cached_property

from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words.letters import any_of


class Sieve:
    """Cues in their order, told apart by the words that they cannot do without.

    A text is given in small letters, and `needs.plain` where the cues know no capitals.
    """

    def __init__(self, cues: Iterable[Cue]) -> None:
        self.cues = tuple(cues)

    def left(self, low: str) -> list[Cue]:
        """The cues that may find something in a text, in their order."""
        held, pattern = self._always, self._pattern
        for words in pattern.findall(low):
            held |= self._held[words]
        found = []
        while held:
            found.append(self.cues[(held & -held).bit_length() - 1])
            held &= held - 1
        return found

    @cached_property
    def _bits(self) -> dict[str, int]:
        """The cues that need a word, each a bit."""
        bits: dict[str, int] = {}
        for at, cue in enumerate(self.cues):
            for words in cue.needs:
                bits[words] = bits.get(words, 0) | 1 << at
        return bits

    @cached_property
    def _always(self) -> int:
        """Those of which nothing is known."""
        return self._bits.get("", 0)

    @cached_property
    def _held(self) -> dict[str, int]:
        """The cues whose words a text holds that holds these: "agree" stands in "agreement"."""
        return {
            words: sum({bit for other in self._bits if words.startswith(other)
                        for bit in _each(self._bits[other])})
            for words in self._bits
        }  # fmt: skip

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The longest of the words at each place of a text, also where they overlap."""
        return re.compile(f"(?=({any_of(filter(None, self._bits))}))")


def _each(bits: int) -> Iterable[int]:
    return (1 << at for at in range(bits.bit_length()) if bits >> at & 1)
