"""The weights of clues for outcomes, fitted on dev, and what they get on unseen articles.

    python -m bench.outcome_weights          # cross-validated by article: told, kind, status
    python -m bench.outcome_weights --write  # fits all of it and writes the table

Logistic regression with a quadratic penalty (and of several answers the softmax), by scipy's
L-BFGS. A clue that stands in fewer than FEWEST articles is left out.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from summarizer import kinds
from summarizer.endpoints.builtin import eventless, occasion, outcomes, rounds
from summarizer.evaluate import gold, match
from summarizer.phrases.statements import worth
from summarizer.phrases.statements.weights import ALWAYS
from summarizer.phrases.statements.worth import SURE

PROJECT = Path(__file__).resolve().parent.parent
TABLE = worth.TABLE
Json = dict[str, Any]  # Any: JSON
FEWEST = 6
PENALTY = 3.0
FOLDS = 10
LEAST = 0.05
"""A smaller weight is not written."""


class Example(NamedTuple):
    """A clause of an article: its clues, and the outcomes of gold that it tells, if any."""

    article: str
    clues: frozenset[str]
    right: Mapping[str, tuple[str, ...]]
    optional: bool


def examples(half: str) -> Iterable[Example]:
    """Every clause that the rules could tell, with what a reader made of it."""
    for each in gold.load(PROJECT / "tests" / "corpus" / half, kinds.load("cooperation")):
        if each.article.language not in {"en", "und"}:
            continue
        wanted = [one for record in each.records for one in record["outcomes"]]
        for story in rounds.stories(each.article):
            if eventless.is_eventless(story, occasion.read(story)) and not each.records:
                continue
            for piece in outcomes.pieces(story):
                start = piece.sentence.start + piece.start
                span: Json = {"start": start, "end": start + len(piece.text)}
                clues = frozenset(outcomes.SCALE.all_clues(piece.candidate))
                yield _labelled(f"{half}/{each.name}", clues, span, wanted)


def _labelled(article: str, clues: frozenset[str], span: Json, wanted: Sequence[Json]) -> Example:
    """With the outcome whose words it shares most of, one that must be told before others."""
    near = [
        (not one.get("optional"), shared, at)
        for at, one in enumerate(wanted)
        if (shared := match.overlap([span], one["evidence"])) >= 0.3
    ]
    if not near:
        return Example(article, clues, {}, optional=False)
    told, _, at = max(near, key=lambda each: (each[0], each[1], -each[2]))
    right = {key: match.acceptable(wanted[at], key) for key in ("kind", "status")}
    return Example(article, clues, right, optional=not told)


def fitted(rows: Sequence[frozenset[str]], answers: Sequence[str]) -> dict[str, dict[str, float]]:
    """{answer: {clue: weight}}; of two answers only the second is weighed."""
    names = sorted({clue for row in rows for clue in row})
    places = {name: at for at, name in enumerate(names)}
    labels = sorted(set(answers))
    seen = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        seen[at, [places[clue] for clue in row]] = 1.0
    wanted = np.array([[answer == label for label in labels] for answer in answers], dtype=float)
    free = np.array([name != ALWAYS for name in names])[:, None]

    def loss(flat: Any) -> tuple[float, Any]:  # Any: arrays of numpy
        weights = flat.reshape(len(names), len(labels))
        sums = seen @ weights
        sums -= sums.max(axis=1, keepdims=True)
        shares = np.exp(sums)
        shares /= shares.sum(axis=1, keepdims=True)
        kept = weights * free
        value = -np.sum(wanted * np.log(shares + 1e-300)) + PENALTY / 2 * np.sum(kept**2)
        return float(value), (seen.T @ (shares - wanted) + PENALTY * kept).ravel()

    start = np.zeros(len(names) * len(labels))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    weights = found.x.reshape(len(names), len(labels))
    if len(labels) == 2:
        return {labels[1]: dict(zip(names, weights[:, 1] - weights[:, 0], strict=True))}
    return {label: dict(zip(names, weights[:, at], strict=True)) for at, label in enumerate(labels)}


def table(found: Sequence[Example]) -> dict[str, dict[str, float]]:
    """The columns of the table: told, each kind, each status."""
    articles = defaultdict(set)
    for each in found:
        for clue in each.clues:
            articles[clue].add(each.article)
    known = {clue for clue, where in articles.items() if len(where) >= FEWEST}
    rows = [frozenset({ALWAYS, *(each.clues & known)}) for each in found]
    asked = [at for at, each in enumerate(found) if not each.optional]
    columns = fitted(
        [rows[at] for at in asked], ["told" if found[at].right else "-" for at in asked]
    )
    right = [at for at, each in enumerate(found) if each.right]
    for key in ("kind", "status"):
        answers = [found[at].right[key][0] for at in right]
        columns |= {
            f"{key} {answer}": weights
            for answer, weights in fitted([rows[at] for at in right], answers).items()
        }
    return columns


def summed(columns: Mapping[str, Mapping[str, float]], clues: Iterable[str]) -> dict[str, float]:
    clues = [ALWAYS, *clues]
    return {name: sum(row.get(clue, 0.0) for clue in clues) for name, row in columns.items()}


def cross_validated(found: Sequence[Example]) -> list[tuple[Example, dict[str, float]]]:
    """Each example with its sums by weights that were fitted without its article."""
    articles = sorted({each.article for each in found})
    fold = {article: at % FOLDS for at, article in enumerate(articles)}
    scored = []
    for at in range(FOLDS):
        columns = table([each for each in found if fold[each.article] != at])
        scored += [(e, summed(columns, e.clues)) for e in found if fold[e.article] == at]
    return scored


def report(scored: Sequence[tuple[Example, dict[str, float]]]) -> None:
    asked = [(each, sums) for each, sums in scored if not each.optional]
    every = sum(bool(each.right) for each, _ in asked)
    print("from what log odds on: precision and recall of clauses")
    for line in (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5):
        told = [bool(each.right) for each, sums in asked if sums["told"] >= line]
        print(f"  {line:4.2f}  P {sum(told) / len(told):.2f}  R {sum(told) / every:.2f}")
    for key in ("kind", "status"):
        right = [
            _best(sums, key) in each.right[key]
            for each, sums in asked
            if each.right and sums["told"] >= SURE
        ]
        print(f"{key}: {sum(right) / len(right):.2f} of {len(right)} right")


def _best(sums: Mapping[str, float], key: str) -> str:
    names = [each for each in sums if each.startswith(f"{key} ")]
    return max(names, key=lambda each: sums[each]).removeprefix(f"{key} ")


def write(columns: Mapping[str, Mapping[str, float]], path: Path = TABLE) -> None:
    answers = sorted(columns, key=lambda each: (each != "told", each))
    clues = sorted({clue for row in columns.values() for clue in row})
    lines = [
        "# How much each clue of a clause tells: made by bench/outcome_weights.py",
        "\t".join(["clue", *answers]),
    ]
    for clue in clues:
        cells = [columns[answer].get(clue, 0.0) for answer in answers]
        if any(abs(each) >= LEAST for each in cells):
            lines.append("\t".join([clue, *(_cell(each) for each in cells)]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cell(weight: float) -> str:
    return f"{weight:.2f}" if abs(weight) >= LEAST else ""


def main() -> None:
    found = list(examples("dev"))
    if "--write" in sys.argv[1:]:
        write(table(found))
        print(f"{TABLE.relative_to(PROJECT)} written from {len(found)} clauses")
    else:
        report(cross_validated(found))


if __name__ == "__main__":
    main()
