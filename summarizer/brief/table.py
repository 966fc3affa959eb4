"""Records -> CSV, a row an outcome; an entry without outcomes has one row."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief.items import kind_of
from summarizer.brief.labels import labels
from summarizer.brief.parts import Number, Shown, city
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


def csv(records: Sequence[Record]) -> str:
    """UTF-8 with a byte order mark; text that a spreadsheet would calculate is defused."""
    sort = next((type(entry) for record in records for entry in record.entries), None)
    head = COLUMNS if sort is None else columns(sort)
    return table([head, *(row for record in records for row in rows(record))])


def columns(entry: type[BaseModel]) -> tuple[str, ...]:
    """The names above the rows of a kind; those of a kind of the user's own are its fields."""
    if "event" in entry.model_fields:
        return COLUMNS
    return ("article", "published", *_fields(entry), "left_out")


def rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    """A row an outcome, one for an entry without; for kinds of the user's own a row an entry."""
    for entry in record.entries:
        if "event" in type(entry).model_fields:
            yield from _rows(record, entry)
            continue
        part = Shown(entry, labels("en"))
        values = (getattr(part, name, None) for name in _fields(type(entry)))
        yield (*_article(record), *map(_printed, values), len(record.unverified))


def _fields(entry: type[BaseModel]) -> list[str]:
    return [name for name in entry.model_fields if name != "evidence"]


def _printed(value: Any) -> Cell:  # Any: what a field holds
    if isinstance(value, list):
        return "; ".join(str(each) for each in value)
    return value if value is None or isinstance(value, int | float) else str(value)


def _article(record: Record) -> tuple[Cell, Cell]:
    published = record.article.published
    return record.article.path, published.isoformat() if published else None


def _rows(record: Record, entry: BaseModel) -> Iterator[tuple[Cell, ...]]:
    event = getattr(entry, "event", entry)
    date, place = getattr(event, "date", None), getattr(event, "place", None)
    article = (
        *_article(record),
        getattr(event, "type", None),
        getattr(date, "start", None),
        getattr(date, "end", None),
        city(place) or None if isinstance(place, vocabulary.Place) else None,
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
