"""JSON Lines: every row an article of its own, a broken row set aside alone."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from summarizer.errors import Unreadable
from summarizer.phrases.dates import page_dates
from summarizer.reading.decoding import decode
from summarizer.reading.file import open_regular, unreadable
from summarizer.reading.source import LIMIT, Document, Material, Obstacle
from summarizer.reading.visible import visible

_STRINGS = ("text", "html", "title", "published", "url")


@dataclass(frozen=True)
class Row:
    """One row that fits: its document, decoded already."""

    content: Document

    def document(self) -> Document:
        return self.content


def rows(place: Path, *, given: bool) -> Iterator[tuple[str, Material]]:
    """(id or line number, material) of every row that is not blank, in the file's order."""
    try:
        file = open_regular(place, follow=given)
    except Unreadable as error:
        yield "1", Obstacle(error.reason, str(error))
        return
    with file:
        number, blank = 0, True
        while True:
            number += 1
            try:
                line = file.readline(LIMIT + 1)
                if len(line) > LIMIT:
                    _skip_line(file)
            except OSError as error:
                yield str(number), Obstacle("unreadable", str(unreadable(error)))
                return
            if not line:
                break
            if line.strip(b"\xef\xbb\xbf \t\r\n"):
                blank = False
                yield _row(line, number)
    if blank:
        yield "1", Obstacle("empty_file", "holds no row")


def _skip_line(file: Any) -> None:  # Any: a binary file
    """To the end of a row too long to keep."""
    while piece := file.readline(LIMIT):
        if piece.endswith(b"\n"):
            return


def _row(line: bytes, number: int) -> tuple[str, Material]:
    if len(line) > LIMIT:
        return str(number), Obstacle("too_large", f"line {number} is larger than an article")
    try:
        fields = json.loads(decode(line).lstrip("\ufeff"))
    except Unreadable as error:
        return str(number), Obstacle(error.reason, f"line {number} {error}")
    except (ValueError, RecursionError):
        return str(number), Obstacle("unparsable", f"line {number} is not JSON")
    problem = _problem(fields)
    if problem is not None:
        return str(number), Obstacle("unparsable", f"line {number} {problem}")
    name = fields.get("id")
    return str(number) if name in (None, "") else str(name), Row(_document(fields))


def _problem(fields: Any) -> str | None:  # Any: JSON
    if not isinstance(fields, dict):
        return 'is no object: a row looks like {"text": "…", "published": "2024-06-14"}'
    for key in _STRINGS:
        if not isinstance(fields.get(key), str | None):
            return f"has a `{key}` that is no string"
    if isinstance(fields.get("id"), bool) or not isinstance(fields.get("id"), str | int | None):
        return "has an `id` that is neither a string nor a whole number"
    if fields.get("text") is None and fields.get("html") is None:
        return "has neither `text` nor `html`"
    return None


def _document(fields: dict[str, Any]) -> Document:  # Any: JSON, checked above
    text = fields.get("text")
    return Document(
        text=fields["html"] if text is None else text,
        markup=text is None,
        title=fields.get("title"),
        published=_day(fields.get("published")),
        url=fields.get("url"),
    )


def _day(published: str | None) -> date | None:
    """The day of whatever form of date was given; None where it is none that we know."""
    if not published:
        return None
    try:
        return date.fromisoformat(published.strip()[:10])
    except ValueError:
        found = page_dates(visible(published[:200]))
        return found.day if found else None
