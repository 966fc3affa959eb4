"""Rows -> CSV that no spreadsheet takes for a formula (RFC 4180, OWASP: CSV injection)."""

import csv
import io
from collections.abc import Iterable, Sequence

from summarizer.markup import visible

_FORMULA = frozenset("=+-@＝＋－＠|%\t\r")
Cell = str | int | float | None


def table(rows: Iterable[Sequence[Cell]]) -> str:
    """CSV with a byte order mark, so that spreadsheets read it as UTF-8; CRLF as the RFC says."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return "\ufeff" + out.getvalue()


def _cell(value: Cell) -> str | int | float | None:
    """Numbers stay numbers; text that a spreadsheet would calculate gets an apostrophe."""
    if not isinstance(value, str):
        return value
    shown = visible.line(value).strip()
    return f"'{shown}" if shown[:1] in _FORMULA else shown
