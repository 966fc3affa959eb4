"""What sort of value each field of a part holds: read off its type, never off its name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeGuard, TypeVar, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from summarizer.vocabulary import Chosen, Copied, Dated, Role, Status, Worded


@dataclass(frozen=True)
class Number:
    """What a bare int or float is: it must stand in the evidence."""


Marker = Copied | Worded | Chosen | Dated | Number
_MARKERS = (Copied, Worded, Chosen, Dated, Number)


@dataclass(frozen=True)
class Sort:
    """One field of a part.

    marker     how its values are checked
    closed     the Literal they are chosen from, None for all else; Status and Role as they are
    essential  the part cannot be without it
    absent     what stands there when the value is left out
    """

    marker: Marker
    closed: Any  # Any: a Literal form
    essential: bool
    absent: Any  # Any: a field's default


_Model = TypeVar("_Model", bound=BaseModel)


def is_a(part: BaseModel, model: type[_Model]) -> TypeGuard[_Model]:
    """Is that part a model of the vocabulary? Each part is asked, and pydantic takes its time."""
    return _inherits(type(part), model)


@cache
def _inherits(part: type[BaseModel], model: type[BaseModel]) -> bool:
    return issubclass(part, model)


@cache
def holds(part: type[BaseModel], marker: type[Marker]) -> bool:
    """Has that sort of part any value of such a marker?"""
    return any(isinstance(each.marker, marker) for each in sorts(part).values())


@cache
def sorts(part: type[BaseModel]) -> dict[str, Sort]:
    """The fields of a part by name, in their order."""
    return {name: _sort(info) for name, info in part.model_fields.items()}


def _sort(info: FieldInfo) -> Sort:
    marker = _marker(info)
    return Sort(
        marker=marker,
        closed=_closed(info) if isinstance(marker, Chosen) else None,
        essential=info.is_required() and NoneType not in get_args(info.annotation),
        absent=None if info.is_required() else info.get_default(call_default_factory=True),
    )


def _marker(info: FieldInfo) -> Marker:
    """What sort of value a field holds. A bare str is prose, a bare number must be in evidence."""
    for each in (*info.metadata, *_metadata(info.annotation)):
        if isinstance(each, _MARKERS):
            return each
    kinds = set(_scalars(info.annotation))
    if kinds & {int, float} and bool not in kinds:
        return Number()
    return Worded() if str in kinds else Chosen(None)


def _metadata(annotation: Any) -> Iterator[Any]:  # Any: an annotation and what it carries
    """What Annotated holds anywhere inside list[X] or X | None."""
    yield from getattr(annotation, "__metadata__", ())
    for each in get_args(annotation) if get_origin(annotation) is not Literal else ():
        yield from _metadata(each)


def _scalars(annotation: Any) -> Iterator[Any]:  # Any: an annotation
    if get_origin(annotation) is Literal:
        yield Literal
    elif arguments := get_args(annotation):
        for each in arguments:
            yield from _scalars(each)
    else:
        yield annotation


def _closed(info: FieldInfo) -> Any:  # Any: a Literal form
    annotation = info.annotation
    inner = [each for each in get_args(annotation) if get_origin(each) is Literal]
    closed = annotation if get_origin(annotation) is Literal else next(iter(inner), None)
    return next((each for each in (Status, Role) if each == closed), closed)
