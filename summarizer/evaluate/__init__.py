"""How good is a run? Scores against gold, what changed between two runs, and gold itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

from summarizer.evaluate import interval
from summarizer.evaluate.gold import BrokenGold, Gold, load
from summarizer.evaluate.run import Run
from summarizer.evaluate.run import load as load_run
from summarizer.evaluate.score import Miss, Scorer
from summarizer.evaluate.tally import FIELDS, Scores, add, nothing

__all__ = [
    "FIELDS",
    "BrokenGold",
    "Evaluation",
    "Gold",
    "Miss",
    "Run",
    "evaluate",
    "load",
    "load_run",
]


@dataclass(frozen=True)
class Evaluation:
    """Scores of each article in the order of gold, and every difference from it."""

    articles: tuple[tuple[str, Scores], ...]
    misses: tuple[Miss, ...]

    @property
    def scores(self) -> list[Scores]:
        return [each for _, each in self.articles]

    @cached_property
    def total(self) -> Scores:
        return reduce(add, self.scores, nothing())

    def measure(self, name: str) -> float:
        """`partners.f1` and the like; 1 where there was nothing to give and nothing given.

        Raises KeyError for a name that is none.
        """
        field, _, measure = name.partition(".")
        if measure not in interval.MEASURES:
            raise KeyError(name)
        found: float | None = getattr(self.total[field], measure)
        return 1.0 if found is None else found


def evaluate(gold: Sequence[Gold], run: Run) -> Evaluation:
    """Score a run. Raises UsageError where it lacks an article of gold."""
    scorers = [(each.name, Scorer(each, run.document(each))) for each in gold]
    return Evaluation(
        tuple((name, scorer.scores) for name, scorer in scorers),
        tuple(miss for _, scorer in scorers for miss in scorer.misses),
    )
