"""Rows -> CSV that no spreadsheet takes for a formula (RFC 4180, OWASP: CSV injection)."""

import csv
import io
from collections.abc import Iterable, Sequence

from summarizer.markup import visible

_FORMULA = frozenset("=+-@＝＋－＠|%\t\r")
Cell = str | int | float | None


def table(rows: Iterable[Sequence[Cell]]) -> str:
    """CSV with a byte order mark, so that spreadsheets read it as UTF-8; CRLF as the RFC says."""
    return "\ufeff" + "".join(map(line, rows))


def line(row: Sequence[Cell]) -> str:
    """One row of it, with its line end."""
    out = io.StringIO()
    csv.writer(out).writerow([_cell(value) for value in row])
    return out.getvalue()


def _cell(value: Cell) -> str | int | float | None:
    """Numbers stay numbers; text that a spreadsheet would calculate gets an apostrophe."""
    if not isinstance(value, str):
        return value
    shown = visible.line(value).strip()
    return f"'{shown}" if shown[:1] in _FORMULA else shown
