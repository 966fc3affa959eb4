"""Formats: rows as lines of JSON or CSV, or as one Parquet file."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from summarizer import files
from summarizer.brief import table
from summarizer.export import arrow
from summarizer.export.row import Row
from summarizer.kinds import Kind
from summarizer.markup import cells
from summarizer.markup.cells import Cell

FORMATS = ("parquet", "jsonl", "csv")
MADE = ("sha256", "model", "request_key", "rules", "cost_usd")
"""Columns of CSV beside those that `brief run --format csv` writes."""


def write(rows: Iterable[Row], kind: Kind, to: str, path: Path) -> None:
    """A file that is whole or not there. Raises StorageError, UsageError without pyarrow."""
    if to == "parquet":
        with files.fresh(path) as file:
            arrow.write(rows, kind, file)
    else:
        files.stream(path, lines(rows, kind, to))
    files.sync()


def lines(rows: Iterable[Row], kind: Kind, to: str) -> Iterator[str]:
    """The text of a file of JSON Lines or CSV, a piece at a time."""
    if to == "jsonl":
        for row in rows:
            yield json.dumps(row.nested, ensure_ascii=False) + "\n"
        return
    yield "\ufeff" + cells.line((*table.columns(kind.entry), *MADE))
    for row in rows:
        made = _made(row)
        for line in table.rows(row.record(kind)):
            yield cells.line((*line, *made))
            made = (*made[:-1], None)


def _made(row: Row) -> tuple[Cell, ...]:
    made, article = row.document["made_by"], row.document["article"]
    return article["sha256"], made["model"], made["request_key"], made["rules"], row.cost_usd
