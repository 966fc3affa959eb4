"""Parcels: what travels between the driver of a run and its workers.

Sources go out, ends and counts come back; records stay in the store, and keys at home. Both ends
are brief, in one cluster, so objects travel as pickles, as everything does that Ray carries.
"""

import pickle
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeVar

import pyarrow as pa

from summarizer.endpoints.meter import Meter
from summarizer.errors import BriefError
from summarizer.ledger import Entry
from summarizer.reading import Source as Found
from summarizer.record import Source
from summarizer.request import Tokens

COLUMN = "parcel"
ARTICLES, BYTES = 64, 8_000_000
"""Of one parcel, at most, but for an article that is larger alone. What a worker that died was at
goes to another one."""
T = TypeVar("T")


@dataclass(frozen=True)
class Orders:
    """What a worker is told. Every machine has the endpoint's key in its own environment.

    settings  of the run, as JSON
    rules     digest of the sources that check a record: a worker whose own differ must not answer
    shared    whether what may be spent is asked of the desk
    """

    settings: dict[str, Any]  # Any: JSON
    rules: str
    shared: bool


@dataclass(frozen=True)
class End:
    """The end of one article. `source` and `request_key` lead to the record, if there is one."""

    entry: Entry
    source: Source | None = None
    request_key: str = ""


@dataclass(frozen=True)
class Used:
    """What a worker's meter says at one moment; the difference of two is what was used between."""

    calls: int = 0
    retries: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    cost: Decimal = Decimal(0)
    served: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, meter: Meter) -> "Used":
        return cls(meter.calls, meter.retries, meter.tokens, meter.cost, Counter(meter.served))

    def since(self, before: "Used") -> "Used":
        return Used(
            self.calls - before.calls,
            self.retries - before.retries,
            Tokens(
                self.tokens.prompt - before.tokens.prompt,
                self.tokens.completion - before.tokens.completion,
                self.tokens.cached - before.tokens.cached,
            ),
            self.cost - before.cost,
            self.served - before.served,
        )

    def enter(self, meter: Meter) -> None:
        """Count this in, too."""
        meter.add(self.tokens)
        meter.calls += self.calls
        meter.retries += self.retries
        meter.cost += self.cost
        meter.served.update(self.served)


@dataclass(frozen=True)
class Report:
    """What a worker says of one parcel of articles.

    stopped  why it asks no more: class and message of the error
    failed   why it cannot go on at all: the run ends with it
    """

    ends: tuple[End, ...] = ()
    used: Used = field(default_factory=Used)
    stopped: tuple[type[BriefError], str] | None = None
    failed: tuple[type[BriefError], str] | None = None


def parcels(found: Iterable[Found]) -> Iterator[Any]:  # Any: pyarrow Tables
    """Sources, some at a time: as many as are worth a worker's while, and no more than it can
    take in."""
    packed, size = list[bytes](), 0
    for source in found:
        packed.append(pickle.dumps(source))
        size += len(packed[-1])
        if len(packed) == ARTICLES or size > BYTES:
            yield _table(packed)
            packed, size = [], 0
    if packed:
        yield _table(packed)


def packed(report: Report) -> Any:  # Any: a pyarrow Table
    return _table([pickle.dumps(report)])


def _table(packed: list[bytes]) -> Any:  # Any: as above
    return pa.table({COLUMN: pa.array(packed, pa.large_binary())})


def sources(table: Any) -> list[Found]:  # Any: as above
    return _unpacked(table, Found)


def reports(table: Any) -> list[Report]:  # Any: as above
    return _unpacked(table, Report)


def _unpacked(table: Any, sort: type[T]) -> list[T]:  # Any: as above
    items = [pickle.loads(each.as_py()) for each in table.column(COLUMN)]  # noqa: S301  # our own
    if not all(isinstance(each, sort) for each in items):
        raise TypeError(f"a parcel holds something else than {sort.__name__}")
    return items
