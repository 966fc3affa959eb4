"""Parquet: every row an article of its own, read row group by row group."""

import importlib.util
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from summarizer.errors import Unreadable
from summarizer.reading.decoding import decode
from summarizer.reading.file import open_regular
from summarizer.reading.row import FIELDS, row
from summarizer.reading.source import LIMIT, Material, Obstacle

ENDING = ".parquet"
MISSING = "Parquet is read by pyarrow: pip install 'summarizer[parquet]'"
_AT_ONCE = 64
"""Rows that are decoded together."""
_LONG = ("text", "html")

Found = tuple[str, Material]


def readable() -> bool:
    """Whether the library that reads Parquet is installed; it is not imported for that."""
    return importlib.util.find_spec("pyarrow") is not None


def parquet_rows(place: Path, *, given: bool) -> Iterator[Found]:
    """(id, path or row number, material) of every row, in the file's order."""
    if not readable():
        yield "1", Obstacle("unsupported", MISSING)
        return
    try:
        file = open_regular(place, follow=given)
    except Unreadable as error:
        yield "1", Obstacle(error.reason, str(error))
        return
    with file:
        yield from _of_table(file)


def _of_table(file: BinaryIO) -> Iterator[Found]:
    broken = _broken()
    try:
        table, columns = _opened(file)
    except broken as error:
        yield "1", Obstacle("unparsable", f"is no Parquet file: {type(error).__name__}")
        return
    if not set(_LONG) & set(columns):
        yield "1", Obstacle("unparsable", "has neither a column `text` nor one `html`")
    elif not table.metadata.num_rows:
        yield "1", Obstacle("empty_file", "holds no row")
    else:
        for group in range(table.num_row_groups):
            yield from _of_group(table, columns, group)


def _opened(file: BinaryIO) -> tuple[Any, list[str]]:  # Any: pyarrow's ParquetFile
    """The file, and those of its columns that are read."""
    from pyarrow import parquet  # noqa: PLC0415  # an extra

    held = parquet.ParquetFile(file).metadata
    plain = [held.schema.column(place).path for place in range(held.num_columns)]
    # A column of long texts stays as it is packed: a million copies of one take its room once.
    packed = [each for each in _LONG if plain.count(each) == 1]
    table = parquet.ParquetFile(file, metadata=held, read_dictionary=packed, pre_buffer=False)
    names = table.schema_arrow.names
    return table, [each for each in FIELDS if names.count(each) == 1]


def _of_group(table: Any, columns: list[str], group: int) -> Iterator[Found]:  # Any: as above
    """The rows of one group; damage ends that group, with one row that says so."""
    broken = _broken()
    number = sum(table.metadata.row_group(each).num_rows for each in range(group))
    try:
        for batch in table.iter_batches(_AT_ONCE, [group], columns, use_threads=False):
            for place in range(batch.num_rows):
                number += 1
                yield _row({each: batch.column(each)[place] for each in columns}, number)
    except broken as error:
        told = f"row {number + 1} and those below it cannot be read: {type(error).__name__}"
        yield str(number + 1), Obstacle("unparsable", told)


def _broken() -> tuple[type[Exception], ...]:
    """What pyarrow raises where a file does not hold what it should."""
    import pyarrow as pa  # noqa: PLC0415  # an extra

    return (pa.ArrowException, OSError, UnicodeDecodeError)


def _row(cells: dict[str, Any], number: int) -> Found:  # Any: pyarrow's scalars
    try:
        fields = {each: _value(cell) for each, cell in cells.items()}
    except Unreadable as error:
        return str(number), Obstacle(error.reason, f"row {number} {error}")
    except (UnicodeDecodeError, OverflowError, ValueError):
        return str(number), Obstacle("unparsable", f"row {number} is not readable")
    return row(fields, number, "row")


def _value(cell: Any) -> Any:  # Any: pyarrow's scalars, and what JSON could hold
    """As a row of JSON Lines would hold it: days as text, bytes decoded, nothing over-long."""
    inner = cell.value if hasattr(cell, "dictionary") else cell
    if inner is None or not inner.is_valid:
        return None
    size = getattr(inner, "as_buffer", lambda: None)()
    if size is not None and size.size > LIMIT:
        raise Unreadable("too_large", "is larger than an article")
    value = inner.as_py()
    if isinstance(value, bytes):
        return decode(value)
    return value.isoformat() if isinstance(value, date) else value
