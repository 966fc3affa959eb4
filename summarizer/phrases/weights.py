"""Weights: how much each trait tells for each answer to a question, fitted on labelled articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

ALWAYS = "always"
"""The trait that everything has."""

_PARTS = 100  # in hundredths, sums are the same in any order


@dataclass(frozen=True)
class Weights:
    """The table of a question, made by bench/weights: a column an answer, a row a trait."""

    answers: tuple[str, ...]
    rows: Mapping[str, tuple[int, ...]]

    @classmethod
    def load(cls, path: Path) -> "Weights":
        """Of a table: "trait" and the answers in its first line; an empty cell weighs nothing."""
        first, *lines = (
            line.split("\t")
            for line in path.read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")
        )
        rows = {
            trait: tuple(round(float(each or 0) * _PARTS) for each in cells)
            for trait, *cells in lines
        }
        return cls(tuple(first[1:]), rows)

    def sums(self, traits: Iterable[str]) -> dict[str, float]:
        """What the traits tell together, for each answer: log odds where there is one answer,
        comparable where there are several."""
        known = [row for each in (ALWAYS, *traits) if (row := self.rows.get(each))]
        totals = map(sum, zip(*known, strict=True))
        return {answer: total / _PARTS for answer, total in zip(self.answers, totals, strict=True)}


def best(sums: Mapping[str, float]) -> str:
    """The answer of the greatest sum, of equals the first."""
    return max(sums, key=lambda each: sums[each])
