"""How sure a figure is: bootstrap over articles (Efron & Tibshirani 1993, percentile intervals)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy
from numpy.typing import NDArray

from summarizer.evaluate.tally import FIELDS, Scores

DRAWS = 1_000
SEED = 20_170_616
MEASURES = ("precision", "recall", "f1")

Interval = tuple[float, float]
Draws = NDArray[Any]  # Any: counts are whole numbers, shares are not


@dataclass(frozen=True)
class Difference:
    """B less A in one measure: the difference, its 95 % interval, and whether it leaves out 0."""

    by: float
    interval: Interval

    @property
    def certain(self) -> bool:
        return self.interval[0] > 0 or self.interval[1] < 0


def intervals(articles: Sequence[Scores]) -> dict[str, dict[str, Interval]]:
    """95 % intervals by field and measure, from DRAWS samples of the articles with replacement."""
    drawn = _drawn([articles])[0]
    return {
        field: {measure: _ends(drawn[measure][:, place]) for measure in MEASURES}
        for place, field in enumerate(FIELDS)
    }


def differences(
    before: Sequence[Scores], after: Sequence[Scores]
) -> dict[str, dict[str, Difference]]:
    """By field and measure, over the same articles in the same draws (paired)."""
    one, other = _drawn([before, after])
    found: dict[str, dict[str, Difference]] = {}
    for place, field in enumerate(FIELDS):
        found[field] = {}
        for measure in MEASURES:
            apart = other[measure][:, place] - one[measure][:, place]
            middle = _exact(after, place, measure) - _exact(before, place, measure)
            found[field][measure] = Difference(middle, _ends(apart))
    return found


def _exact(articles: Sequence[Scores], place: int, measure: str) -> float:
    total = sum((each[FIELDS[place]] for each in articles[1:]), articles[0][FIELDS[place]])
    found: float | None = getattr(total, measure)
    return found or 0.0


def _drawn(runs: Sequence[Sequence[Scores]]) -> list[dict[str, Draws]]:
    """For each run, by measure, an array draws x fields; the same articles drawn in every run."""
    size = len(runs[0])
    random = numpy.random.default_rng(SEED)
    weights = random.multinomial(size, [1 / size] * size, size=DRAWS)
    found = []
    for articles in runs:
        counts = numpy.array([[each[field].counts for field in FIELDS] for each in articles])
        drawn = numpy.einsum("da,afc->dfc", weights, counts)
        right, wrong, missing, invented, unverified = numpy.moveaxis(drawn, 2, 0)
        given = right + wrong + invented
        wanted = right + wrong + missing + unverified
        found.append(
            {
                "precision": _share(right, given),
                "recall": _share(right, wanted),
                "f1": _share(2 * right, given + wanted),
            }
        )
    return found


def _share(part: Draws, whole: Draws) -> Draws:
    """Element by element, 0 where there is no whole."""
    return numpy.divide(part, whole, out=numpy.zeros(part.shape), where=whole > 0)


def _ends(values: Draws) -> Interval:
    low, high = numpy.quantile(values, [0.025, 0.975])
    return float(low), float(high)
