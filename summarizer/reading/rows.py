"""JSON Lines: every row an article of its own, a broken row set aside alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.errors import Unreadable
from summarizer.reading.decoding import decode
from summarizer.reading.file import open_regular, unreadable
from summarizer.reading.row import row
from summarizer.reading.source import LIMIT, Material, Obstacle


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
    return row(fields, number, "line")
