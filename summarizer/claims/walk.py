"""The values of a record, found by their type, each with its path and the words it rests on."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from summarizer.article import Span
from summarizer.vocabulary import Chosen, Copied, Dated, Quote, Worded


@dataclass(frozen=True)
class Number:
    """What a bare int or float is: it must stand in the evidence."""


Marker = Copied | Worded | Chosen | Dated | Number
_MARKERS = (Copied, Worded, Chosen, Dated)
GONE = object()
"""What stands in place of a value that was left out."""


@dataclass
class Value:
    """One value of a part. `given` is as it came, `kept` as it will be printed, or GONE.

    closed     the Literal it is chosen from, None for all else
    essential  its part cannot be without it
    """

    path: str
    field: str
    marker: Marker
    given: Any  # Any: a JSON scalar
    kept: Any  # Any: a JSON scalar or GONE
    closed: Any = None  # Any: a Literal form
    essential: bool = False

    @property
    def gone(self) -> bool:
        return self.kept is GONE

    def drop(self) -> None:
        self.kept = GONE


@dataclass
class Words:
    """One quote of a part and where it was found; several places if it was given with "…"."""

    path: str
    field: str
    given: str
    spans: list[Span] = dataclasses.field(default_factory=list)

    def on(self, text: str) -> list[Quote]:
        """The quotes as they stand in the article."""
        return [Quote(quote=text[start:end], start=start, end=end) for start, end in self.spans]


@dataclass
class Node:
    """A part of a record with its values, its parts and its quotes; `kept` until it is left out.

    settled  fields that brief works out itself, whatever came
    place    the field it stands in above, and whether that is a list
    """

    part: BaseModel
    path: str
    above: "Node | None" = None
    values: list[Value] = dataclasses.field(default_factory=list)
    parts: list["Node"] = dataclasses.field(default_factory=list)
    quotes: list[Words] = dataclasses.field(default_factory=list)
    settled: dict[str, Any] = dataclasses.field(default_factory=dict)  # Any: values worked out
    place: tuple[str, bool] = ("", False)
    kept: bool = True

    @classmethod
    def of(cls, part: BaseModel, path: str, above: "Node | None" = None) -> "Node":
        node = cls(part, path, above)
        for name, info in type(part).model_fields.items():
            given = getattr(part, name)
            many = isinstance(given, list | tuple)
            for at, item in enumerate(given if many else [given]):
                node._take(name, info, item, f"{path}.{name}[{at}]" if many else f"{path}.{name}")
        return node

    def _take(self, name: str, info: FieldInfo, item: Any, path: str) -> None:  # Any: a JSON value
        if isinstance(item, Quote):
            self.quotes.append(Words(f"{path}.quote", name, item.quote))
        elif isinstance(item, BaseModel):
            node = Node.of(item, path, self)
            node.place = (name, path.endswith("]"))
            self.parts.append(node)
        elif item is not None:
            marker = _marker(info)
            listed = path.endswith("]")
            essential = info.is_required() and not listed and not _nullable(info)
            closed = _closed(info) if isinstance(marker, Chosen) else None
            self.values.append(Value(path, name, marker, item, item, closed, essential))

    @property
    def spans(self) -> list[Span]:
        """Where the words of this part stand: its own, or those of the part it belongs to."""
        own = [span for quote in self.quotes for span in quote.spans]
        return own or (self.above.spans if self.above else [])

    @property
    def quote(self) -> str | None:
        """The words it rests on, as they came."""
        if self.quotes:
            return " … ".join(quote.given for quote in self.quotes)
        return self.above.quote if self.above else None

    @property
    def root(self) -> "Node":
        return self.above.root if self.above else self

    def every(self) -> Iterator["Node"]:
        """This part and all beneath it, from the top, but for what was left out."""
        if self.kept:
            yield self
            for part in self.parts:
                yield from part.every()

    def copied(self, what: str) -> Iterator[Value]:
        """Its own values of one sort of Copied that are still there."""
        for value in self.values:
            if isinstance(value.marker, Copied) and value.marker.what == what and not value.gone:
                yield value

    def rest_on(self, span: Span) -> None:
        """Give this part other words to rest on, where it has a field for them."""
        for name, info in type(self.part).model_fields.items():
            if info.annotation == list[Quote]:
                self.quotes = [Words(f"{self.path}.{name}[0].quote", name, "", [span])]

    def drop(self) -> None:
        """Leave this part out, and what cannot be without it."""
        self.kept = False
        name, listed = self.place
        if self.above and not listed and type(self.above.part).model_fields[name].is_required():
            self.above.drop()

    def build(self, text: str) -> BaseModel:
        """The part as it is kept, with the evidence as it stands in `text`."""
        update: dict[str, Any] = {}  # Any: values of any field
        for name, info in type(self.part).model_fields.items():
            given = getattr(self.part, name)
            kept = [each.kept for each in self.values if each.field == name and not each.gone]
            kept += [each.build(text) for each in self.parts if each.place[0] == name and each.kept]
            kept += [quote for each in self.quotes if each.field == name for quote in each.on(text)]
            if isinstance(given, list | tuple):
                update[name] = kept
            elif given is not None:
                update[name] = kept[0] if kept else _absent(info)
        return self.part.model_copy(update=update | self.settled)


def _absent(info: FieldInfo) -> Any:  # Any: a field's default
    return None if info.is_required() else info.get_default(call_default_factory=True)


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
    return annotation if get_origin(annotation) is Literal else next(iter(inner), None)


def _nullable(info: FieldInfo) -> bool:
    return NoneType in get_args(info.annotation)
