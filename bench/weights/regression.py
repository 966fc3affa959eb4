"""Logistic regression of answers on traits: fitted, cross-validated by article, written as a table.

One answer is asked for: log odds; the best of several: softmax. Where readers accept several, half
of an example tells the first, half whichever of them is likeliest. The penalty is quadratic, on all
but the constant; scipy's L-BFGS.

Cues were written by people who had read dev, and tell it better than they tell other pages: fitted
beside them, words get too little weight. So they may be fitted once more, `Alone`, and the weights
of both are averaged.
"""

import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from summarizer.phrases.weights import ALWAYS

PROJECT = Path(__file__).resolve().parents[2]
DEV = PROJECT / "tests" / "corpus" / "dev"
FOLDS = 10
FEWEST = 6
"""A trait that stands in fewer articles is left out."""
_LEAST = 0.02
"""A smaller weight is not written."""

Columns = dict[str, dict[str, float]]
"""{answer: {trait: weight}}"""
Matrix = Any  # Any: arrays of numpy and scipy


class Row(NamedTuple):
    """What is asked about, of which article: its traits, the right answers, the best of them first,
    and how much it counts for."""

    article: str
    traits: Collection[str]
    answers: tuple[str, ...]
    share: float = 1.0


class Alone(NamedTuple):
    """Traits that are fitted once more without the others: how they begin, how much these weights
    count for, those of all traits being one, and which of them are fitted so only."""

    begins: tuple[str, ...]
    share: float
    only: tuple[str, ...] = ()

    def of(self, row: Row) -> Row:
        """With no other traits."""
        return row._replace(traits=[each for each in row.traits if each.startswith(self.begins)])

    def rest(self, row: Row) -> Row:
        """Without those that are fitted alone only."""
        return row._replace(traits=[each for each in row.traits if not each.startswith(self.only)])


def fitted(
    rows: Sequence[Row], penalty: float, *, yes: str = "", alone: Alone | None = None
) -> Columns:
    """Of all rows; where the answer is `yes` or another, its log odds alone."""
    if alone is None:
        return _fitted(rows, penalty, yes)
    beside = _fitted([alone.rest(row) for row in rows], penalty, yes)
    words = _fitted([alone.of(row) for row in rows], penalty, yes)
    return {answer: _averaged(beside[answer], words[answer], alone.share) for answer in beside}


def _averaged(
    weights: Mapping[str, float], others: Mapping[str, float], share: float
) -> dict[str, float]:
    return {
        trait: (weights.get(trait, 0.0) + share * others.get(trait, 0.0)) / (1 + share)
        for trait in {**weights, **others}
    }


def _fitted(rows: Sequence[Row], penalty: float, yes: str) -> Columns:
    names = [ALWAYS, *sorted(_known(rows))]
    labels = sorted({row.answers[0] for row in rows})
    seen = _matrix(rows, names)
    first = np.array([[row.answers[0] == label for label in labels] for row in rows], dtype=float)
    right = np.array([[label in row.answers for label in labels] for row in rows], dtype=float)
    shares = np.array([row.share for row in rows])[:, None]
    free = np.array([name != ALWAYS for name in names])[:, None]

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        weights = flat.reshape(len(names), len(labels))
        sums = seen @ weights
        sums -= sums.max(axis=1, keepdims=True)
        logs = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
        chances = np.exp(logs)
        known = (chances * right).sum(axis=1, keepdims=True) + 1e-300
        missed = -(shares * (first * logs).sum(axis=1, keepdims=True)) - shares * np.log(known)
        value = missed.sum() / 2 + penalty / 2 * np.sum(free * weights**2)
        slope = shares * (chances - first / 2 - chances * right / known / 2)
        return float(value), (seen.T @ slope + penalty * free * weights).ravel()

    start = np.zeros(len(names) * len(labels))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    weights = found.x.reshape(len(names), len(labels))
    if yes:
        at = labels.index(yes)
        return {yes: dict(zip(names, weights[:, at] - weights[:, 1 - at], strict=True))}
    return {label: dict(zip(names, weights[:, at], strict=True)) for at, label in enumerate(labels)}


def _known(rows: Iterable[Row]) -> set[str]:
    articles = defaultdict(set)
    for row in rows:
        for trait in row.traits:
            articles[trait].add(row.article)
    return {trait for trait, where in articles.items() if len(where) >= FEWEST}


def _matrix(rows: Sequence[Row], names: Sequence[str]) -> Matrix:
    """Ones where a row has a trait."""
    places = {name: at for at, name in enumerate(names)}
    found = [
        (at, places[trait])
        for at, row in enumerate(rows)
        for trait in {ALWAYS, *row.traits}
        if trait in places
    ]
    lines, columns = zip(*found, strict=True)
    return csr_matrix((np.ones(len(found)), (lines, columns)), shape=(len(rows), len(names)))


def unseen(
    rows: Sequence[Row],
    penalty: float,
    asked: Sequence[Row],
    *,
    yes: str = "",
    alone: Alone | None = None,
) -> list[dict[str, float]]:
    """The sums of each row asked for, by weights that were fitted without its article."""
    found: list[dict[str, float]] = [{} for _ in asked]
    for fold in range(FOLDS):
        others = [row for row in rows if _fold(row) != fold]
        columns = fitted(others, penalty, yes=yes, alone=alone)
        for at, row in enumerate(asked):
            if _fold(row) == fold:
                found[at] = summed(columns, row.traits)
    return found


def _fold(row: Row) -> int:
    return zlib.crc32(row.article.encode()) % FOLDS


def summed(columns: Columns, traits: Collection[str]) -> dict[str, float]:
    traits = {ALWAYS, *traits}
    return {name: sum(row.get(each, 0.0) for each in traits) for name, row in columns.items()}


def write(columns: Mapping[str, Mapping[str, float]], answers: Sequence[str], path: Path) -> None:
    """As a table for phrases/weights.py, its columns in the order of `answers`."""
    lines = [
        "# Fitted by bench/weights: how much each trait tells for each answer",
        "\t".join(["trait", *answers]),
    ]
    for trait in sorted({trait for row in columns.values() for trait in row}):
        cells = [_cell(columns[answer].get(trait, 0.0)) for answer in answers]
        if any(cells):
            lines.append("\t".join([trait, *cells]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.relative_to(PROJECT)}: {len(lines) - 2} traits")


def _cell(weight: float) -> str:
    return f"{weight:.2f}" if abs(weight) >= _LEAST else ""
