"""The store in PostgreSQL, for workers on many machines: psycopg, its pool, plain SQL.

A group of jobs is committed exactly once, though the server may be gone when the commit is to be
confirmed: its first statement numbers it in a row of this writer's own. If that row has the number
already, the group was committed; if another connection is still at it, the statement waits.
"""

import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

import psycopg
from psycopg import errors
from psycopg_pool import ConnectionPool, PoolClosed

from summarizer.errors import StorageError
from summarizer.settings import without_password
from summarizer.store import tables
from summarizer.store.database import VERSION, Database, Job, Row, outcomes
from summarizer.store.refusal import bad_address, refusal

logging.getLogger("psycopg").addHandler(logging.NullHandler())  # its warnings are no product

POOL = 3
"""Connections of a process: its writer, and look-ups beside it; one more where rates are kept."""
PATIENCE_S = 300.0
"""How long a server may be gone before what waits for it is given up."""
CLOSING_S = 10.0
"""The same once the run is over, or interrupted."""

_CONNECT_S = 10
_RETRY_S = 0.25
_BATCH = 200
_OPTIONS: dict[str, Any] = {  # Any: libpq's and psycopg's
    "autocommit": True,
    "connect_timeout": _CONNECT_S,
    "application_name": "brief",
    "client_encoding": "utf8",
    # A peer that vanished without a word is noticed, on both sides, long before a lease runs out.
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "options": "-c search_path=brief -c idle_in_transaction_session_timeout=10000"
    " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c synchronous_commit=on"
    " -c default_transaction_isolation=read\\ committed",
}
_WORDS = tables.Words(
    "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "double precision", "bytea", "boolean"
)
_OUR_OWN = (
    "CREATE TABLE IF NOT EXISTS writers"
    " (writer text PRIMARY KEY, number bigint NOT NULL, at float8 NOT NULL)",
    "CREATE TABLE IF NOT EXISTS opened (version integer PRIMARY KEY, at timestamptz NOT NULL)",
)
_FREE = (
    "SELECT current_setting('max_connections')::int"
    " - current_setting('superuser_reserved_connections')::int,"
    " (SELECT sum(numbackends) FROM pg_stat_database)::int"
)
_PREPARING = 0x6272696566  # one advisory lock for all who make the tables

Connection: TypeAlias = psycopg.Connection[tuple[Any, ...]]  # Any: rows of any shape
T = TypeVar("T")


@dataclass(frozen=True)
class _Transaction:
    connection: Connection
    now: float
    began: float

    def execute(
        self, query: str, values: Sequence[object] = (), /
    ) -> "psycopg.Cursor[tuple[Any, ...]]":  # Any: as above
        return self.connection.execute(_marked(query), values)

    def try_lock(self, key: str, /) -> bool:
        row = self.execute("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))", (key,))
        return bool((row.fetchone() or (False,))[0])

    def lock(self, key: str, /) -> None:
        self.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", (key,))


class Postgres:
    """The tables in the schema `brief` of one database."""

    def __init__(self, address: str, pool: int = POOL) -> None:
        """Raises StorageError and BadSetting, before anything is paid for."""
        self.shown = without_password(address)
        self._address = address
        self._writer = uuid.uuid4().hex
        self._group = 0
        self._down_since: float | None = None
        self._closing = False
        self._besides: list[Postgres] = []
        _prepare(address, self.shown)
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            address, min_size=1, max_size=pool, kwargs=_OPTIONS, open=True, reconnect_timeout=5
        )

    def transact(self, jobs: Sequence[Job], /) -> list[Any]:  # Any: as in Job
        self._group += 1
        results: list[Any] = []  # Any: as in Job

        def attempt(connection: Connection) -> list[Any]:  # Any: as in Job
            with connection.transaction():
                now = _number(connection, self._writer, self._group)
                if now is None:
                    return results  # an attempt before this one was committed after all
                results[:] = outcomes(_Transaction(connection, now, time.monotonic()), jobs)
            return results

        return self._patiently(attempt)

    def read(self, query: str, values: Sequence[object] = (), /) -> Row:
        return self._patiently(lambda each: each.execute(_marked(query), values).fetchone())

    async def look(self, query: str, values: Sequence[object] = (), /) -> Row:
        return await asyncio.to_thread(self.read, query, values)

    def rows(self, query: str, /) -> Iterator[Row]:
        try:
            with (
                self._pool.connection() as connection,
                connection.transaction(),
                connection.cursor(name="brief") as cursor,
            ):
                connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
                cursor.itersize = _BATCH
                yield from cursor.execute(_marked(query))
        except psycopg.Error as error:
            raise refusal(error, self.shown) from error

    def beside(self) -> Database:
        """On a connection of its own: whoever waits for a slot holds up no commit."""
        self._besides.append(Postgres(self._address, pool=1))
        return self._besides[-1]

    def require_room(self) -> None:
        """A full disk is the server's: it refuses the lease before anything is asked."""

    def require_connections(self, workers: int, /) -> None:
        _require_free(self.read(_FREE), workers * (POOL + 1), self.shown)

    def size(self) -> int:
        row = self.read(
            "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class"
            " WHERE relnamespace = 'brief'::regnamespace AND relkind = 'r'"
        )
        return int(row[0])

    def shrink(self) -> None:
        """What went can be used again; the writers of runs that are over go, too."""
        day = "extract(epoch from clock_timestamp()) - 86400"
        self._patiently(lambda each: each.execute(f"DELETE FROM writers WHERE at < {day}".encode()))  # noqa: S608  # ours
        self._patiently(lambda each: each.execute(f"VACUUM {', '.join(tables.NAMES)}".encode()))

    def hurry(self) -> None:
        self._closing = True
        for each in self._besides:
            each.hurry()

    def close(self) -> None:
        self._pool.close()
        for each in self._besides:
            each.close()

    def _patiently(self, work: Callable[[Connection], T]) -> T:
        """Do it on a connection of the pool, and again while the server is gone."""
        while True:
            try:
                with self._pool.connection(timeout=_CONNECT_S) as connection:
                    done = work(connection)
            except PoolClosed as error:
                raise StorageError(f"the store {self.shown} is closed") from error
            except (psycopg.OperationalError, errors.IdleInTransactionSessionTimeout) as error:
                self._require_patience(error)
            except psycopg.Error as error:
                raise refusal(error, self.shown) from error
            else:
                self._down_since = None
                return done

    def _require_patience(self, error: psycopg.Error) -> None:
        now = time.monotonic()
        if self._down_since is None:
            self._down_since = now
        patience = CLOSING_S if self._closing else PATIENCE_S
        if now - self._down_since > patience:
            raise refusal(error, self.shown, patience) from error
        time.sleep(_RETRY_S)


def _require_free(free: Row, needed: int, shown: str) -> None:
    most, used = free
    if used + needed > most:
        raise StorageError(
            f"the store {shown} allows {most} connections and {used} are in use, but {needed} "
            "may be needed here: raise max_connections there, or run fewer workers"
        )


def _marked(query: str) -> bytes:
    """With psycopg's mark for a value; our queries hold no other question mark."""
    return query.replace("?", "%s").encode()


def _number(connection: Connection, writer: str, number: int) -> float | None:
    """Begin a writer's group by its number: the time, or None if it was committed before."""
    row = connection.execute(
        "INSERT INTO writers VALUES (%s, %s, extract(epoch from clock_timestamp()))"
        " ON CONFLICT (writer) DO UPDATE SET number = excluded.number, at = excluded.at"
        " WHERE writers.number < excluded.number"
        " RETURNING extract(epoch from clock_timestamp())::float8",
        (writer, number),
    ).fetchone()
    return None if row is None else float(row[0])


def _prepare(address: str, shown: str) -> None:
    """Make the tables where they are not, and prove by a commit that they can be written."""
    try:
        connection = psycopg.connect(address, **_OPTIONS)
    except psycopg.ProgrammingError as error:
        raise bad_address() from error  # what it says may hold the password
    except psycopg.Error as error:
        raise refusal(error, shown) from error
    with connection:
        try:
            _require_utf8(connection, shown)
            with connection.transaction():
                connection.execute("SELECT pg_advisory_xact_lock(%s)", (_PREPARING,))
                _require_ours(connection, shown)
            row = connection.execute(_FREE).fetchone()
            _require_free(row, POOL, shown)  # this one is closed again
        except psycopg.Error as error:
            raise refusal(error, shown) from error


def _require_utf8(connection: Connection, shown: str) -> None:
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise StorageError(
            f"the store {shown} keeps text in {encoding}: make a database with "
            "createdb --encoding UTF8 --template template0"
        )


def _require_ours(connection: Connection, shown: str) -> None:
    rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'brief'")
    there = {name for (name,) in rows}
    if not there.issuperset((*tables.NAMES, "writers", "opened")):  # may need rights to make them
        connection.execute("CREATE SCHEMA IF NOT EXISTS brief")
        for statement in (*tables.statements(_WORDS), *_OUR_OWN):
            connection.execute(statement.encode())
    if "opened" not in there:
        connection.execute("INSERT INTO opened VALUES (%s, now())", (VERSION,))
    if connection.execute("UPDATE opened SET at = now() WHERE version = %s", (VERSION,)).rowcount:
        return
    raise StorageError(
        f"the schema brief in {shown} is not a store of this version of brief; choose another "
        "database with --store"
    )
