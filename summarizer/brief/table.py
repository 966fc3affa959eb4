"""Records -> CSV, a row an outcome; an entry without outcomes has one row."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel

from summarizer.brief.entry import kind_of
from summarizer.brief.labels import labels
from summarizer.brief.parts import Number
from summarizer.markup import table
from summarizer.markup.cells import Cell
from summarizer.record import Record

COLUMNS = (
    "article",
    "published",
    "type",
    "start",
    "end",
    "city",
    "country",
    "headline",
    "partners",
    "status",
    "outcome",
    "kind",
    "figures",
    "left_out",
)


def csv(records: Iterable[Record]) -> str:
    """UTF-8 with a byte order mark; text that a spreadsheet would calculate is defused."""
    rows = [row for record in records for entry in record.entries for row in _rows(record, entry)]
    return table([COLUMNS, *rows])


def _rows(record: Record, entry: BaseModel) -> Iterator[tuple[Cell, ...]]:
    event = getattr(entry, "event", entry)
    date, place = getattr(event, "date", None), getattr(event, "place", None)
    article = (
        record.article.path,
        record.article.published.isoformat() if record.article.published else None,
        getattr(event, "type", None),
        getattr(date, "start", None),
        getattr(date, "end", None),
        getattr(place, "city", None),
        getattr(place, "country", None),
        getattr(event, "headline", None),
        "; ".join(partner.name for partner in getattr(entry, "partners", ())),
    )
    for outcome in getattr(entry, "outcomes", ()) or (None,):
        yield (*article, *_outcome(outcome), len(record.unverified))


def _outcome(outcome: Any) -> tuple[Cell, ...]:  # Any: an Outcome of any kind, or None
    if outcome is None:
        return (None, None, None, None)
    figures = "; ".join(str(Number(figure, labels("en"))) for figure in outcome.figures)
    return (outcome.status, outcome.summary, kind_of(outcome), figures)
