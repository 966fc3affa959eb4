"""Whether a page tells an event: the pages of dev, and more of rare sorts in pages/."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.weights import regression
from bench.weights.regression import DEV, Columns, Row
from summarizer import kinds, reading
from summarizer.article import Article
from summarizer.endpoints.builtin import eventless, occasion, rounds
from summarizer.evaluate import gold
from summarizer.phrases.events import eventful
from summarizer.phrases.events.tale import WEIGHTS
from summarizer.phrases.weights import ALWAYS

PAGES = Path(__file__).parent / "pages"
"""pages/event and pages/none, invented, of sorts that are rare among the articles."""
PENALTY = 10.0
_WORD = "word "
_COMMON = 20
"""A word that stands on fewer pages tells of these alone."""
SURE = 0.6  # the log odds from which on a page tells an event


def pages() -> Iterator[Row]:
    """Every page that tells one event or none, with its traits."""
    for each in gold.load(DEV, kinds.load("cooperation")):
        if each.article.language in {"en", "und"}:
            yield from _of(each.name, each.article, told=bool(each.records))
    for folder in ("event", "none"):
        for source in reading.find([PAGES / folder]):
            yield from _of(source.name, reading.read(source), told=folder == "event")


def _of(name: str, article: Article, *, told: bool) -> Iterator[Row]:
    story, *others = rounds.stories(article)
    if not others and not story.part and story.body:
        traits = eventful.traits(story, occasion.read(story), eventless.titles(story))
        yield Row(name, traits, ("event" if told else "-",))


def fit(*, write: bool) -> None:
    """Prints what the weights get on pages they have not seen; or writes the table."""
    rows = _common(list(pages()))
    if write:
        found = _moved(regression.fitted(rows, PENALTY, yes="event"))
        regression.write(found, ["event"], WEIGHTS / "event.tsv")
        return
    sums = [each["event"] for each in regression.unseen(rows, PENALTY, rows, yes="event")]
    none = sum(row.answers[0] == "-" for row in rows)
    print(f"{len(rows)} pages, {none} without an event; from what log odds on: lost, rejected")
    for line in (0.0, 0.25, 0.5, 0.75, SURE, 1.5):
        print(f"  {line:4.2f}  {_share(rows, sums, line, 'event'):.3f}", end="")
        print(f"  {_share(rows, sums, line, '-'):.3f}")


def _common(rows: Sequence[Row]) -> list[Row]:
    """Without the words of a few pages."""
    pages = Counter(each for row in rows for each in row.traits if each.startswith(_WORD))
    rare = {each for each, count in pages.items() if count < _COMMON}
    return [row._replace(traits=set(row.traits) - rare) for row in rows]


def _share(rows: Sequence[Row], sums: Sequence[float], line: float, answer: str) -> float:
    """Of the pages of an answer, those that stay below the line."""
    below = [at < line for row, at in zip(rows, sums, strict=True) if row.answers[0] == answer]
    return sum(below) / len(below)


def _moved(columns: Columns) -> Columns:
    """So that `SURE` is 0."""
    event = columns["event"]
    return {"event": {**event, ALWAYS: event[ALWAYS] - SURE}}
