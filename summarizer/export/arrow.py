"""The Arrow schema of a kind's rows, and the Parquet file they go to."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import islice
from types import NoneType, UnionType
from typing import Annotated, Any, BinaryIO, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from summarizer.errors import UsageError
from summarizer.export.row import Row
from summarizer.kinds import Kind

GROUP = 10_000
"""Rows of one row group: what a reader takes in at once, and what is held while writing."""
Type = Any  # Any: pyarrow's DataType


def write(rows: Iterable[Row], kind: Kind, file: BinaryIO) -> int:
    """How many rows were written. Raises UsageError where pyarrow is not installed."""
    pa, parquet = _libraries()
    shape, count, remaining = schema(kind), 0, iter(rows)
    with parquet.ParquetWriter(file, shape, compression="zstd") as writer:
        columns = pa.struct(list(shape))
        while group := [_fit(each.nested, columns) for each in islice(remaining, GROUP)]:
            writer.write_table(pa.Table.from_pylist(group, shape))
            count += len(group)
    return count


def schema(kind: Kind) -> Any:  # Any: pyarrow's Schema
    """Columns as Row.nested names them, the record's own by its pydantic model."""
    pa, _ = _libraries()
    text = pa.string()
    article = {"path": text, "sha256": text, "title": text, "published": pa.date32()}
    article |= {"language": text, "site": text, "updated": pa.bool_()}
    tokens = dict.fromkeys(("prompt", "completion", "cached"), pa.int64())
    maker = dict.fromkeys(("model", "base_url", "request_key", "rules"), text)
    return pa.schema(
        {
            "kind": text,
            "article": pa.struct(article.items()),
            "number": pa.int32(),
            "record": _type(kind.entry),
            "unverified": pa.int32(),
            "made_by": pa.struct([*maker.items(), ("tokens", pa.struct(tokens.items()))]),
            "cost_usd": pa.float64(),
        }
    )


def _fit(value: Any, type_: Type) -> Any:  # Any: JSON
    """A value as its column can hold it: text that is no Unicode is mended, a number beyond 64
    bits is left out, what has no type of its own is written as JSON."""
    pa, _ = _libraries()
    if value is None or (pa.types.is_integer(type_) and not -(2**63) <= value < 2**63):
        return None
    if pa.types.is_struct(type_):
        return {each.name: _fit(value.get(each.name), each.type) for each in type_}
    if pa.types.is_list(type_):
        return [_fit(each, type_.value_type) for each in value]
    if pa.types.is_date(type_):
        return date.fromisoformat(value)
    if pa.types.is_string(type_):
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return text.encode("utf-8", "replace").decode("utf-8")
    return value


def _type(annotation: Any) -> Type:  # Any: what a field of a schema is declared as
    """Arrow's type for a value in the JSON of a record; what has none of its own is text."""
    pa, _ = _libraries()
    origin = get_origin(annotation)
    if origin is Annotated:
        return _type(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return _widest([each for each in get_args(annotation) if each is not NoneType])
    if origin in (list, tuple, set, frozenset):
        return pa.list_(_type(get_args(annotation)[0]))
    if origin is Literal:
        return _widest([type(each) for each in get_args(annotation)])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = annotation.model_fields.items()
        return pa.struct([(name, _type(each.annotation)) for name, each in fields])
    plain = {bool: pa.bool_(), int: pa.int64(), float: pa.float64()}
    return plain.get(annotation, pa.string())


def _widest(annotations: list[Any]) -> Type:  # Any: as above
    """The one type they have; a number where all are numbers, else text."""
    pa, _ = _libraries()
    types = {_type(each) for each in annotations}
    if len(types) == 1:
        return types.pop()
    return pa.float64() if types <= {pa.int64(), pa.float64()} else pa.string()


def _libraries() -> tuple[Any, Any]:  # Any: modules without types
    try:
        import pyarrow as pa  # noqa: PLC0415  # an extra
        from pyarrow import parquet  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise UsageError("--to parquet needs pyarrow: pip install 'summarizer[parquet]'") from error
    return pa, parquet
