"""Upkeep: what is in a store, whether it is whole, and taking out what is old."""

import hashlib
import shutil
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import StorageError, StoreDamaged
from summarizer.store import database, flights
from summarizer.store.exchange import Exchange, Sent

_DAY_S = 86_400
_TABLES = ("requests", "flights", "exchanges", "records", "endpoints")


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


def stats(connection: sqlite3.Connection, path: str) -> Stats:
    """Counts, by the tables."""

    def count(query: str) -> int:
        row = connection.execute(f"SELECT count(*) FROM {query}").fetchone()  # noqa: S608  # ours
        return int(row[0])

    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    return Stats(
        path=path,
        bytes=pages * connection.execute("PRAGMA page_size").fetchone()[0],
        records=count("records"),
        answers=count("exchanges WHERE accepted"),
        refusals=count("exchanges WHERE status NOT BETWEEN 200 AND 299"),
        late=count("exchanges WHERE NOT accepted AND status BETWEEN 200 AND 299"),
        flights=count("flights WHERE outcome IS NULL"),
        lost=count("flights WHERE outcome IN ('lost', 'cut', 'lost_told', 'cut_told')"),
    )


def prune(connection: sqlite3.Connection, days: float) -> int:
    """Take out what is older than `days`; how many rows went."""
    before = time.time() - days * _DAY_S
    gone = 0
    for query in (
        "DELETE FROM records WHERE at < ?",
        "DELETE FROM exchanges WHERE at < ?",
        "DELETE FROM flights WHERE started < ? AND outcome IS NOT NULL",
    ):
        gone += connection.execute(query, (before,)).rowcount
    connection.execute(
        "DELETE FROM requests WHERE key NOT IN (SELECT key FROM exchanges)"
        " AND key NOT IN (SELECT key FROM flights)"
    )
    return gone


def exchanges(connection: sqlite3.Connection) -> Iterator[tuple[Sent, Exchange]]:
    """Every answer with its request, in the order they came. Raises StoreDamaged."""
    with closing(
        connection.execute(
            "SELECT r.origin, r.method, r.path, r.body,"
            " e.status, e.headers, e.body, e.unusable, e.sha256"
            " FROM exchanges e JOIN requests r USING (key) WHERE e.accepted ORDER BY e.id"
        )
    ) as rows:
        for origin, method, path, body, *row in rows:
            yield (
                Sent(origin, method, path, zlib.decompress(body)),
                flights.checked((row[0], row[1], row[2], row[3], row[4])),
            )


def verify(path: Path, *, repair: bool = False) -> Verdict:
    """Check a store's file and every checksum in it.

    With `repair` what is damaged is taken out (it will be asked for again); where SQLite itself
    cannot read the file, what can be read moves to a new one, and the old stays as NAME.damaged.
    Raises StorageError where there is no store.
    """
    if not path.is_file():
        raise StorageError(f"there is no store at {path}")
    try:
        with closing(_lenient(path)) as connection:
            said = connection.execute("PRAGMA integrity_check(5)").fetchall()
            whole = said == [("ok",)]
            bad = _bad_rows(connection) if whole else []
            checked = _rows(connection) if whole else 0
            if whole and repair and bad:
                _take_out(connection, bad)
    except sqlite3.DatabaseError:
        whole, bad, checked = False, [], 0
    damage = tuple(f"{table} {row}: does not fit its checksum" for table, row in bad)
    if whole:
        return Verdict(checked, damage, repair and bool(bad))
    if repair:
        checked = _salvage(path)
    return Verdict(checked, ("the file is damaged: SQLite cannot read all of it",), repair)


def _lenient(path: Path) -> sqlite3.Connection:
    """A connection that reads bad UTF-8 as what it is not, so that its checksum tells."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _rows(connection: sqlite3.Connection) -> int:
    query = "SELECT (SELECT count(*) FROM exchanges) + (SELECT count(*) FROM records)"
    return int(connection.execute(query).fetchone()[0])


def _bad_rows(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    bad: list[tuple[str, int]] = []
    for row, *rest in connection.execute(
        "SELECT id, status, headers, body, unusable, sha256 FROM exchanges"
    ):
        try:
            flights.checked((rest[0], rest[1], rest[2], rest[3], rest[4]))
        except StoreDamaged:
            bad.append(("exchanges", row))
    for row, text, digest in connection.execute("SELECT id, text, sha256 FROM records"):
        if hashlib.sha256(str(text).encode("utf-8", "surrogatepass")).digest() != digest:
            bad.append(("records", row))
    return bad


def _take_out(connection: sqlite3.Connection, bad: list[tuple[str, int]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, row in bad:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (row,))  # noqa: S608  # our names
    connection.execute("COMMIT")


def _salvage(path: Path) -> int:
    """Put a new store with what can be read in its place; how many rows that are."""
    fresh = path.with_name(path.name + ".repaired")
    fresh.unlink(missing_ok=True)
    database.prepare(str(fresh)).close()
    torn = path.with_name(path.name + ".torn")
    _pad(shutil.copyfile(path, torn))
    saved = 0
    with closing(database.connect(str(fresh))) as new, closing(_lenient(torn)) as old:
        for table in _TABLES:
            new.execute("BEGIN IMMEDIATE")
            saved += _copy(old, new, table)
            new.execute("COMMIT")
    with closing(_lenient(fresh)) as new:
        bad = _bad_rows(new)
        _take_out(new, bad)
    torn.unlink()
    path.replace(path.with_name(path.name + ".damaged"))
    fresh.replace(path)
    return saved - len(bad)


def _pad(path: Path) -> None:
    """Bring a file that was cut off to the length its header names, or SQLite reads none of it
    (https://sqlite.org/fileformat2.html, section 1.3)."""
    with path.open("r+b") as file:
        head = file.read(32)
        size = int.from_bytes(head[16:18], "big") * int.from_bytes(head[28:32], "big")
        if path.stat().st_size < size < 2**40:
            file.truncate(size)


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> int:
    saved = 0
    try:
        for row in old.execute(f"SELECT * FROM {table}"):  # noqa: S608  # one of our own names
            marks = ", ".join("?" * len(row))
            new.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)  # noqa: S608  # ours
            saved += 1
    except sqlite3.DatabaseError:
        return saved  # the rest of this table cannot be read
    return saved
