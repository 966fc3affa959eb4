"""The SQLite file: how it is opened, what is in it, and what its errors mean.

Rollback journal and synchronous=EXTRA: WAL before SQLite 3.51.3 has a race that corrupts
(https://sqlite.org/wal.html#walresetbug), and a paid reply must outlive a power cut.
"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from summarizer.errors import BriefError, StorageError, StoreDamaged

MEMORY = ":memory:"
VERSION = 1
BUSY_S = 30.0
"""How long one process waits for another's commit."""

_DAMAGE = ("malformed", "not a database", "corrupt", "Could not decode")

_TABLES = (
    """CREATE TABLE IF NOT EXISTS requests (
        key TEXT PRIMARY KEY, origin TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
        model TEXT NOT NULL, body BLOB NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS flights (
        key TEXT NOT NULL, fence INTEGER NOT NULL, holder TEXT NOT NULL, started REAL NOT NULL,
        expires REAL NOT NULL, outcome TEXT, PRIMARY KEY (key, fence))""",
    "CREATE INDEX IF NOT EXISTS open_flights ON flights (holder) WHERE outcome IS NULL",
    """CREATE TABLE IF NOT EXISTS exchanges (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL, fence INTEGER NOT NULL, at REAL NOT NULL,
        accepted INTEGER NOT NULL, status INTEGER NOT NULL, headers TEXT NOT NULL,
        body BLOB NOT NULL, unusable TEXT, sha256 BLOB NOT NULL)""",
    "CREATE INDEX IF NOT EXISTS exchanges_by_key ON exchanges (key, fence)",
    "CREATE UNIQUE INDEX IF NOT EXISTS one_accepted ON exchanges (key) WHERE accepted",
    """CREATE TABLE IF NOT EXISTS records (
        id INTEGER PRIMARY KEY, request_key TEXT NOT NULL, rules TEXT NOT NULL, at REAL NOT NULL,
        text TEXT NOT NULL, sha256 BLOB NOT NULL, UNIQUE (request_key, rules))""",
    """CREATE TABLE IF NOT EXISTS endpoints (
        origin TEXT PRIMARY KEY, paused_until REAL NOT NULL DEFAULT 0, form TEXT)""",
    "CREATE TABLE IF NOT EXISTS opened (one INTEGER PRIMARY KEY CHECK (one = 1), at REAL)",
)


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
    paid for. Raises StorageError and StoreDamaged."""
    try:
        if path != MEMORY:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        connection = connect(path)
        connection.execute("BEGIN IMMEDIATE")
        _require_ours(connection, path)
        for statement in _TABLES:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={VERSION}")
        connection.execute("INSERT OR REPLACE INTO opened VALUES (1, ?)", (time.time(),))
        connection.execute("COMMIT")
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise StorageError(
            f"cannot open the store {path}: {why}; choose another place with --store FILE"
        ) from error
    except sqlite3.Error as error:
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
