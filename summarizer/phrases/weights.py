"""Weights: how much each trait tells for each answer to a question, fitted on labelled articles."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from sys import intern

ALWAYS = "always"
"""The trait that everything has."""

_PARTS = 100  # in hundredths, sums are the same in any order
_BITS, _HALF = 24, 1 << 23  # a sum of hundredths has room in so many


@dataclass(frozen=True)
class Weights:
    """The table of a question, made by bench/weights: a column an answer, a row a trait. A row is
    one number, its cells side by side, so that all answers are summed at once."""

    answers: tuple[str, ...]
    rows: Mapping[str, int]

    @classmethod
    def load(cls, path: Path) -> "Weights":
        """Of a table: "trait" and the answers in its first line; an empty cell weighs nothing."""
        first, *lines = (
            line.split("\t")
            for line in path.read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")
        )
        return cls(tuple(first[1:]), {intern(trait): _packed(cells) for trait, *cells in lines})

    def sums(self, traits: Iterable[str]) -> dict[str, float]:
        """What the traits tell together, for each answer: log odds where there is one answer,
        comparable where there are several."""
        known = filter(None, map(self.rows.get, traits))
        total = sum(known, self.rows.get(ALWAYS, 0))
        found = {}
        for answer in self.answers:
            part = ((total + _HALF) & (2 * _HALF - 1)) - _HALF
            total = (total - part) >> _BITS
            found[answer] = part / _PARTS
        return found


def _packed(cells: Sequence[str]) -> int:
    parts = (round(float(each or 0) * _PARTS) for each in cells)
    return sum(part << _BITS * at for at, part in enumerate(parts))


def best(sums: Mapping[str, float]) -> str:
    """The answer of the greatest sum, of equals the first."""
    return max(sums, key=sums.__getitem__)
