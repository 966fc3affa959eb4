"""Which sentence an editor would print below a headline."""

from collections.abc import Iterator

from bench.weights import graded, regression
from bench.weights.graded import Graded, Grades
from bench.weights.regression import Row
from summarizer.endpoints.builtin import eventless, occasion, record, rounds
from summarizer.endpoints.builtin.summary import Summary
from summarizer.phrases.statements.graded import TABLE

PENALTY = 10.0


def examples() -> Iterator[Graded]:
    """The sentences that can stand below a headline, where an editor has graded them."""
    known = graded.grades()
    for name, article in graded.articles(known):
        for story in rounds.stories(article):
            event = occasion.read(story)
            if not eventless.is_eventless(story, event):
                yield from _of(name, record.summarised(story, event), known[name])


def _of(article: str, told: Summary, known: Grades) -> Iterator[Graded]:
    headline = told.event["headline"]
    for sentence in dict.fromkeys([*told.leads(headline), *told.further(headline)]):
        if grade := known.get(graded.plain(sentence)):
            yield Row(article, frozenset(told.traits(sentence, headline)), ("",)), grade


def fit(*, write: bool) -> None:
    """Prints the grades of the best of each article by weights that have not seen it; or writes
    the table."""
    found = list(examples())
    if write:
        regression.write(graded.columns(found, PENALTY), ["sound", "good"], TABLE)
        return
    best: dict[str, tuple[float, str]] = {}
    first: dict[str, str] = {}
    for odds, (row, grade) in zip(graded.unseen(found, PENALTY), found, strict=True):
        known = best.get(row.article, (float("-inf"), ""))
        best[row.article] = max(known, (sum(odds.values()), grade))
        first.setdefault(row.article, grade)
    print(f"the first:       {graded.shares(first.values())}")
    print(f"the best graded: {graded.shares(grade for _, grade in best.values())}")
