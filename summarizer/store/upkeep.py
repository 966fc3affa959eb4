"""Upkeep: what is in a store, whether every row fits its checksum, and taking out what is old."""

import hashlib
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.errors import StoreDamaged
from summarizer.store import flights
from summarizer.store.database import Database, Transaction
from summarizer.store.exchange import Exchange, Sent

Row = tuple[str, int]
"""A table, and the id of a row in it."""

_DAY_S = 86_400


EVERY = "SELECT request_key, rules, at, text, sha256 FROM records ORDER BY id"
NEWEST = (
    "SELECT request_key, rules, at, text, sha256 FROM records AS r WHERE NOT EXISTS"
    " (SELECT 1 FROM records AS later WHERE later.request_key = r.request_key"
    " AND later.id > r.id) ORDER BY id"
)


@dataclass(frozen=True)
class Stats:
    """answers   replies that stand for their request
    refusals  replies with another status than 2xx
    late      replies that came after their lease had run out; kept, never used
    flights   calls under way now
    lost      calls that ended with their run and may have been billed
    """

    path: str
    bytes: int
    records: int
    answers: int
    refusals: int
    late: int
    flights: int
    lost: int


@dataclass(frozen=True)
class Verdict:
    """What checking a store found: rows looked at, and what is wrong, a line each."""

    checked: int
    damage: tuple[str, ...]
    repaired: bool = False

    @classmethod
    def of(cls, checked: int, bad: Sequence[Row], *, repair: bool) -> "Verdict":
        damage = tuple(f"{table} {row}: does not fit its checksum" for table, row in bad)
        return cls(checked, damage, repair and bool(bad))


@dataclass(frozen=True)
class Kept:
    """A record as it is kept: for a request, under the rules that checked it."""

    request_key: str
    rules: str
    at: float
    text: str


def stats(database: Database) -> Stats:
    """Counts, by the tables."""

    def count(query: str) -> int:
        return int(database.read(f"SELECT count(*) FROM {query}")[0])  # noqa: S608  # ours

    return Stats(
        path=database.shown,
        bytes=database.size(),
        records=count("records"),
        answers=count("exchanges WHERE accepted"),
        refusals=count("exchanges WHERE status NOT BETWEEN 200 AND 299"),
        late=count("exchanges WHERE NOT accepted AND status BETWEEN 200 AND 299"),
        flights=count("flights WHERE outcome IS NULL"),
        lost=count("flights WHERE outcome IN ('lost', 'cut', 'lost_told', 'cut_told')"),
    )


def prune(transaction: Transaction, days: float) -> int:
    """Take out what is older than `days`; how many rows went."""
    before = transaction.now - days * _DAY_S
    gone = 0
    for query in (
        "DELETE FROM records WHERE at < ?",
        "DELETE FROM sheets WHERE at < ?",
        "DELETE FROM exchanges WHERE at < ?",
        "DELETE FROM flights WHERE started < ? AND outcome IS NOT NULL",
    ):
        gone += transaction.execute(query, (before,)).rowcount
    transaction.execute(
        "DELETE FROM requests WHERE NOT EXISTS"
        " (SELECT 1 FROM exchanges WHERE exchanges.key = requests.key) AND NOT EXISTS"
        " (SELECT 1 FROM flights WHERE flights.key = requests.key)"
    )
    return gone


def exchanges(database: Database) -> Iterator[tuple[Sent, Exchange]]:
    """Every answer with its request, in the order they came. Raises StoreDamaged."""
    for origin, method, path, body, *row in database.rows(
        "SELECT r.origin, r.method, r.path, r.body,"
        " e.status, e.headers, e.body, e.unusable, e.sha256"
        " FROM exchanges e JOIN requests r USING (key) WHERE e.accepted ORDER BY e.id"
    ):
        yield (
            Sent(origin, method, path, zlib.decompress(body)),
            flights.checked((row[0], row[1], row[2], row[3], row[4])),
        )


def records(database: Database, query: str = EVERY) -> Iterator[Kept]:
    """Records in the order they came: every one, or the newest. Raises StoreDamaged."""
    for request_key, rules, at, text, sha256 in database.rows(query):
        if digest(text) != sha256:
            raise StoreDamaged(
                "a stored record does not fit its checksum: run `brief store verify --repair`"
            )
        yield Kept(request_key, rules, at, text)


def check(rows: Callable[[str], Iterable[Any]]) -> tuple[int, list[Row]]:  # Any: rows, by a query
    """How many rows were looked at, and those that do not fit their checksum."""
    checked, bad = 0, list[Row]()
    for row, *rest in rows("SELECT id, status, headers, body, unusable, sha256 FROM exchanges"):
        checked += 1
        try:
            flights.checked((rest[0], rest[1], rest[2], rest[3], rest[4]))
        except StoreDamaged:
            bad.append(("exchanges", row))
    for table in ("records", "sheets"):
        for row, text, sha256 in rows(f"SELECT id, text, sha256 FROM {table}"):  # noqa: S608  # ours
            checked += 1
            if digest(str(text)) != sha256:
                bad.append((table, row))
    return checked, bad


def take_out(execute: Callable[[str, tuple[int]], object], bad: Sequence[Row]) -> None:
    """What is damaged goes; it will be asked for again."""
    for table, row in bad:
        execute(f"DELETE FROM {table} WHERE id = ?", (row,))  # noqa: S608  # our names


def digest(text: str) -> bytes:
    """The checksum of a record."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).digest()
