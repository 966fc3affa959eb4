"""What sort of event a story tells: the stories of dev, and what a reader called them."""

from collections.abc import Iterator

from bench.weights import regression
from bench.weights.core import inside
from bench.weights.regression import DEV, Alone, Row
from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints.builtin import eventless, occasion, rounds
from summarizer.evaluate import gold, match
from summarizer.phrases.events import sorts
from summarizer.phrases.events.tale import WEIGHTS
from summarizer.phrases.weights import best

PENALTY = 1.0
_LATER = ("then ", "body ")
WORDS = Alone(("headline ", "opening ", *_LATER), 0.7, only=("body ",))
_SHORT = 0.3  # what a page counts for of which nothing but the beginning is had


def rows() -> Iterator[Row]:
    """Every story of which a reader made a record, with its traits."""
    for each in gold.load(DEV, kinds.load("cooperation")):
        if each.article.language in {"en", "und"} and each.records:
            yield from _of(each, each.article)


def _of(right: gold.Gold, article: Article) -> Iterator[Row]:
    for story in rounds.stories(article):
        if eventless.is_eventless(story, occasion.read(story)):
            continue
        told = max(right.records, key=lambda one: inside(one, story.span))
        if len(right.records) == 1 or inside(told, story.span):
            yield Row(right.name, sorts.traits(story), match.acceptable(told["event"], "type"))


def _short(row: Row) -> Row:
    """Nothing but its headline and first sentences: most pages of dev are long, and the words of a
    short one tell little against what is common."""
    traits = [each for each in row.traits if not each.startswith(_LATER)]
    return row._replace(traits=traits, share=_SHORT)


def fit(*, write: bool) -> None:
    """Prints what the weights get on articles they have not seen; or writes the table."""
    found = list(rows())
    known = [*found, *map(_short, found)]
    if write:
        table = regression.fitted(known, PENALTY, alone=WORDS)
        regression.write(table, sorted(table), WEIGHTS / "sort.tsv")
        return
    sums = regression.unseen(known, PENALTY, found, alone=WORDS)
    hits = [best(total) in row.answers for total, row in zip(sums, found, strict=True)]
    print(f"{sum(hits) / len(hits):.3f} of {len(hits)} right")
