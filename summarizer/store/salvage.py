"""Salvage: checking a store's file, and saving what can be read of a damaged one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from summarizer.errors import StorageError
from summarizer.store import sqlite, tables, upkeep
from summarizer.store.upkeep import Row, Verdict


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
            if said == [("ok",)]:
                checked, bad = upkeep.check(connection.execute)
                if repair:
                    _take_out(connection, bad)
                return Verdict.of(checked, bad, repair=repair)
    except sqlite3.DatabaseError:
        pass  # not even that much of it can be read
    checked = _salvage(path) if repair else 0
    return Verdict(checked, ("the file is damaged: SQLite cannot read all of it",), repair)


def _lenient(path: Path) -> sqlite3.Connection:
    """A connection that reads bad UTF-8 as what it is not, so that its checksum tells."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _take_out(connection: sqlite3.Connection, bad: list[Row]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    upkeep.take_out(connection.execute, bad)
    connection.execute("COMMIT")


def _salvage(path: Path) -> int:
    """Put a new store with what can be read in its place; how many rows that are."""
    fresh = path.with_name(path.name + ".repaired")
    fresh.unlink(missing_ok=True)
    sqlite.prepare(str(fresh)).close()
    torn = path.with_name(path.name + ".torn")
    _pad(shutil.copyfile(path, torn))
    saved = 0
    with closing(sqlite.connect(str(fresh))) as new, closing(_lenient(torn)) as old:
        for table in tables.NAMES:
            new.execute("BEGIN IMMEDIATE")
            saved += _copy(old, new, table)
            new.execute("COMMIT")
    with closing(_lenient(fresh)) as new:
        bad = upkeep.check(new.execute)[1]
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
