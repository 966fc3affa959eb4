"""Weights: how much each clue tells for each answer, fitted on labelled articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_PARTS = 100  # in hundredths, sums are the same in any order
ALWAYS = "always"
"""The clue that every clause has."""


@dataclass(frozen=True)
class Weights:
    """A table with a column for each answer and a row for each clue (bench/outcome_weights.py)."""

    answers: tuple[str, ...]
    rows: Mapping[str, tuple[int, ...]]

    @classmethod
    def load(cls, path: Path) -> "Weights":
        """Of a table: "clue" and the answers in its first line; an empty cell weighs nothing."""
        lines = [
            line.split("\t")
            for line in path.read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")
        ]
        rows = {
            clue: tuple(round(float(each or 0) * _PARTS) for each in cells)
            for clue, *cells in lines[1:]
        }
        return cls(tuple(lines[0][1:]), rows)

    def sums(self, clues: Iterable[str]) -> dict[str, float]:
        """What the clues tell together, for each answer: log odds where one answer is asked for,
        comparable where the best of several is."""
        known = [row for each in (ALWAYS, *clues) if (row := self.rows.get(each))]
        totals = map(sum, zip(*known, strict=True))
        return {answer: total / _PARTS for answer, total in zip(self.answers, totals, strict=True)}


def best(sums: Mapping[str, float], of: str) -> str:
    """The answer of the greatest sum among those that begin with `of`, without it."""
    names = [each for each in sums if each.startswith(of)]
    return max(names, key=lambda each: sums[each]).removeprefix(of)
