"""The store in one SQLite file, or in memory: how it is opened, and what its errors mean.

Rollback journal and synchronous=EXTRA: WAL before SQLite 3.51.3 has a race that corrupts
(https://sqlite.org/wal.html#walresetbug), and a paid reply must outlive a power cut.
"""

import contextlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import BriefError, StorageError, StoreDamaged
from summarizer.store import tables
from summarizer.store.ballast import Ballast
from summarizer.store.database import VERSION, Database, Job, Row, outcomes

MEMORY = ":memory:"
BUSY_S = 30.0
"""How long one process waits for another's commit."""

_DAMAGE = ("malformed", "not a database", "corrupt", "Could not decode")
_WORDS = tables.Words("INTEGER PRIMARY KEY", "REAL", "BLOB", "INTEGER")


@dataclass(frozen=True)
class _Transaction:
    """One process at a time writes to the file, so no key needs a lock of its own."""

    connection: sqlite3.Connection
    now: float
    began: float

    def execute(self, query: str, values: Sequence[object] = (), /) -> sqlite3.Cursor:
        return self.connection.execute(query, values)

    def try_lock(self, key: str, /) -> bool:
        del key
        return True

    def lock(self, key: str, /) -> None:
        del key


class Sqlite:
    """A file for all processes of this machine."""

    def __init__(self, path: str) -> None:
        """Raises StorageError and StoreDamaged, before anything is paid for."""
        self.shown = path
        self.connection = prepare(path)
        # A memory store lives in one connection; a file gets a second one, so that a look-up
        # never waits in the queue of commits.
        self._reader = self.connection if path == MEMORY else connect(path)
        self.ballast = None if path == MEMORY else self._reserved(Path(path + ".reserve"))

    def transact(self, jobs: Sequence[Job], /) -> list[Any]:  # Any: as in Job
        try:
            try:
                return self._once(jobs)
            except sqlite3.OperationalError as error:
                if "full" in str(error) and self.ballast is not None and self.ballast.throw():
                    return self._once(jobs)
                raise
        except sqlite3.Error as error:
            raise explained(error, self.shown) from error

    def _once(self, jobs: Sequence[Job]) -> list[Any]:  # Any: as in Job
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            transaction = _Transaction(self.connection, time.time(), time.monotonic())
            results = outcomes(transaction, jobs)
            self.connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            raise
        return results

    def read(self, query: str, values: Sequence[object] = (), /) -> Row:
        try:
            return self._reader.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise explained(error, self.shown) from error

    async def look(self, query: str, values: Sequence[object] = (), /) -> Row:
        return self.read(query, values)

    def rows(self, query: str, /) -> Iterator[Row]:
        with closing(self._reader.execute(query)) as rows:
            yield from rows

    def beside(self) -> Database:
        return self

    def require_room(self) -> None:
        """Once the disk has been full nothing more is asked, so that what is under way is kept."""
        if self.ballast is not None and self.ballast.thrown:
            raise StorageError(
                f"the disk of the store {self.shown} is full; free some space and run again, "
                "what was answered is kept"
            )

    def require_connections(self, workers: int, /) -> None:
        del workers  # a file has none

    def size(self) -> int:
        pages, each = (self.read(f"PRAGMA {what}")[0] for what in ("page_count", "page_size"))
        return int(pages * each)

    def shrink(self) -> None:
        if self.shown != MEMORY:
            self._reader.execute("VACUUM")

    def hurry(self) -> None:
        """A commit never takes longer than BUSY_S."""

    def close(self) -> None:
        self.connection.close()
        self._reader.close()

    def _reserved(self, path: Path) -> Ballast:
        """Room set aside for replies that are under way when the disk fills up."""
        ballast = Ballast(path)
        try:
            ballast.load()
        except OSError as error:
            self.close()
            why = (error.strerror or type(error).__name__).lower()
            raise StorageError(
                f"no room beside the store {self.shown}: {why}; free some space, or choose "
                "another place with --store FILE"
            ) from error
        return ballast


def connect(path: str) -> sqlite3.Connection:
    """A connection for use by any thread, one at a time. Raises sqlite3.Error."""
    connection = sqlite3.connect(
        path, timeout=BUSY_S, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    return connection


def prepare(path: str) -> sqlite3.Connection:
    """Make the tables and prove by a commit that the file can be written, before anything is
    paid for; what the disk had no room for leaves no file. Raises StorageError and StoreDamaged."""
    new = path != MEMORY and not Path(path).exists()
    try:
        if path != MEMORY:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        connection = connect(path)
        connection.execute("BEGIN IMMEDIATE")
        _require_ours(connection, path)
        for statement in tables.statements(_WORDS):
            connection.execute(statement)
        connection.execute(
            "CREATE TABLE IF NOT EXISTS opened (one INTEGER PRIMARY KEY CHECK (one = 1), at REAL)"
        )
        connection.execute(f"PRAGMA user_version={VERSION}")
        connection.execute("INSERT OR REPLACE INTO opened VALUES (1, ?)", (time.time(),))
        connection.execute("COMMIT")
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise StorageError(
            f"cannot open the store {path}: {why}; choose another place with --store FILE"
        ) from error
    except sqlite3.Error as error:
        if new and "full" in str(error):
            connection.close()
            Path(path).unlink(missing_ok=True)
        raise explained(error, path) from error
    return connection


def _require_ours(connection: sqlite3.Connection, path: str) -> None:
    with closing(connection.execute("PRAGMA user_version")) as cursor:
        version = cursor.fetchone()[0]
    with closing(connection.execute("SELECT name FROM sqlite_master LIMIT 1")) as cursor:
        empty = cursor.fetchone() is None
    if version == VERSION or (version == 0 and empty):
        return
    raise StorageError(
        f"{path} is not a store of this version of brief; choose another file with --store"
    )


def explained(error: sqlite3.Error, path: str) -> BriefError:
    """What a database's error means for its user: what, where, what to do now."""
    said = str(error)
    if any(sign in said for sign in _DAMAGE):
        return StoreDamaged(f"the store {path} is damaged: run `brief store verify --repair`")
    if "full" in said:
        why = "the disk is full; free some space"
    elif "readonly" in said or "unable to open" in said:
        why = "it cannot be written; check the permissions"
    elif "locked" in said or "busy" in said:
        why = "another program keeps it locked; wait for it"
    else:
        why = "the disk failed; check it"
    return StorageError(f"the store {path}: {why}, or choose another place with --store FILE")
