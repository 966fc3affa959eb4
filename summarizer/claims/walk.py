"""The values of a record, found by their type, each with its path and the words it rests on."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from summarizer.article import Span
from summarizer.claims.sorts import Marker, Sort, sorts
from summarizer.vocabulary import Copied, Quote

GONE = object()
"""What stands in place of a value that was left out."""
_LISTS = (list, tuple)
_SCALARS = frozenset({str, int, float, bool})  # no need to ask pydantic of which model they are


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
        for name, sort in sorts(type(part)).items():
            given = getattr(part, name)
            if isinstance(given, _LISTS):
                for at, item in enumerate(given):
                    node._take(name, sort, item, f"{path}.{name}[{at}]")
            elif given is not None:
                node._take(name, sort, given, f"{path}.{name}")
        return node

    def _take(self, name: str, sort: Sort, item: Any, path: str) -> None:  # Any: a JSON value
        listed = path.endswith("]")
        if type(item) in _SCALARS:
            essential = sort.essential and not listed
            self.values.append(Value(path, name, sort.marker, item, item, sort.closed, essential))
        elif isinstance(item, Quote):
            self.quotes.append(Words(f"{path}.quote", name, item.quote))
        elif isinstance(item, BaseModel):
            node = Node.of(item, path, self)
            node.place = (name, listed)
            self.parts.append(node)
        elif item is not None:
            essential = sort.essential and not listed
            self.values.append(Value(path, name, sort.marker, item, item, sort.closed, essential))

    @property
    def spans(self) -> list[Span]:
        """Where the words of this part stand: its own, or those of the part it belongs to."""
        own = [span for quote in self.quotes for span in quote.spans] if self.quotes else []
        return own or (self.above.spans if self.above else [])

    @property
    def quote(self) -> str | None:
        """The words it rests on, as they came."""
        if len(self.quotes) == 1:
            return self.quotes[0].given
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
        if self.kept:  # whoever was given it may have left it out
            for part in self.parts:
                if part.parts:
                    yield from part.every()
                elif part.kept:
                    yield part

    @property
    def stands(self) -> bool:
        """Neither it nor a part that it belongs to was left out."""
        return self.kept and (self.above is None or self.above.stands)

    def bearers(self, what: str) -> Iterator["Node"]:
        """Of this part and all beneath it those that hold values of one sort of Copied."""
        found = self._bearers.get(what)
        if found is None:
            found = self._bearers[what] = [each for each in self._all() if what in each._copied]
        return (each for each in found if each.stands)

    @cached_property
    def _bearers(self) -> dict[str, list["Node"]]:
        return {}

    def _all(self) -> Iterator["Node"]:
        yield self
        for part in self.parts:
            yield from part._all()

    def copied(self, what: str) -> list[Value]:
        """Its own values of one sort of Copied that are still there."""
        found = self._copied.get(what)
        return [value for value in found if value.kept is not GONE] if found else []

    @cached_property
    def _copied(self) -> dict[str, list[Value]]:
        found: dict[str, list[Value]] = {}
        for value in self.values:
            if isinstance(value.marker, Copied):
                found.setdefault(value.marker.what, []).append(value)
        return found

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
        fields = sorts(type(self.part))
        held: dict[str, list[Any]] = {name: [] for name in fields}  # Any: the same
        for value in self.values:
            if value.kept is not GONE:
                held[value.field].append(value.kept)
        for part in self.parts:
            if part.kept:
                held[part.place[0]].append(part.build(text))
        for quote in self.quotes:
            held[quote.field] += quote.on(text)
        for name, sort in fields.items():
            given, kept = getattr(self.part, name), held[name]
            if isinstance(given, _LISTS):
                update[name] = kept
            elif given is not None:
                update[name] = kept[0] if kept else sort.absent
        return self.part.model_copy(update=update | self.settled)
