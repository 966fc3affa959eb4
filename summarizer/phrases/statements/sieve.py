"""A sieve: which of many cues a text holds the words for."""

from collections.abc import Iterable

from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words.held import Held
from summarizer.phrases.words.lines import Line, number


class Sieve:
    """Cues in their order, told apart by the words that they cannot do without.

    A text is given in small letters, and `needs.plain` where the cues know no capitals; one for
    `lines` asks a `Line` what it holds.
    """

    def __init__(self, cues: Iterable[Cue], *, lines: bool = False) -> None:
        self.cues = tuple(cues)
        self._held = Held(cue.needs for cue in self.cues)
        numbers = [number(cue.needs) for cue in self.cues] if lines else []
        self._first = numbers[0] if numbers else None
        self._all = (1 << len(self.cues)) - 1

    def left(self, low: str) -> list[Cue]:
        """The cues that may find something in a text, in their order."""
        if self._first is not None and type(low) is Line:
            held = low.held >> self._first & self._all
        else:
            held = self._held.of(low)
        bits = bin(held)[:1:-1]
        found, at = [], bits.find("1")
        while at >= 0:
            found.append(self.cues[at])
            at = bits.find("1", at + 1)
        return found
