"""The writer: a group is committed whole or not at all, and nobody is left waiting."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarizer.errors import StorageError, StoreDamaged
from summarizer.store.ballast import SIZE, Ballast
from summarizer.store.database import connect
from summarizer.store.writer import Writer


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    made = connect(str(tmp_path / "t.db"))
    made.execute("CREATE TABLE t (x BLOB)")
    return made


@pytest.fixture
def writer(connection: sqlite3.Connection) -> Iterator[Writer]:
    made = Writer(connection, "t.db", every_s=0.05)
    yield made
    made.close()
    connection.close()


def insert(size: int = 1) -> Callable[[sqlite3.Connection], int]:
    return lambda each: each.execute("INSERT INTO t VALUES (zeroblob(?))", (size,)).rowcount


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM t").fetchone()[0])


def fill_up(connection: sqlite3.Connection) -> None:
    """From here on SQLite says what it says on a full disk."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")


def test_what_was_written_is_there_when_its_result_is(
    writer: Writer, connection: sqlite3.Connection
) -> None:
    assert writer.submit(insert()).result() == 1
    assert count(connection) == 1


def test_a_job_that_raises_is_alone_in_that(writer: Writer, connection: sqlite3.Connection) -> None:
    def damaged(_: sqlite3.Connection) -> None:
        raise StoreDamaged("x")

    before, failing, after = (
        writer.submit(insert()),
        writer.submit(damaged),
        writer.submit(insert()),
    )

    with pytest.raises(StoreDamaged):
        failing.result()
    assert (before.result(), after.result()) == (1, 1)
    assert count(connection) == 2


def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    writer: Writer, connection: sqlite3.Connection
) -> None:
    writer.submit(fill_up).result()

    with pytest.raises(StorageError, match="disk is full"):
        writer.submit(insert(100_000)).result()

    assert count(connection) == 0


def test_room_that_was_set_aside_is_used_for_what_was_refused(
    writer: Writer, connection: sqlite3.Connection
) -> None:
    freed: list[bool] = []

    def free() -> bool:
        freed.append(True)
        connection.execute("PRAGMA max_page_count=1000000")
        return True

    writer.submit(fill_up).result()
    writer.relief = free

    assert writer.submit(insert(100_000)).result() == 1
    assert freed == [True]
    assert count(connection) == 1


def test_a_closed_writer_says_so_and_what_was_queued_is_there(
    connection: sqlite3.Connection,
) -> None:
    writer = Writer(connection, "t.db")
    futures = [writer.submit(insert()) for _ in range(50)]
    writer.close()
    writer.close()

    assert sum(each.result() for each in futures) == count(connection) == 50
    with pytest.raises(StorageError, match="closed"):
        writer.submit(insert()).result()
    connection.close()


def test_ballast_takes_its_room_once_and_frees_it_once(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "s.db.reserve")

    ballast.load()
    ballast.load()
    taken = (tmp_path / "s.db.reserve").stat().st_size
    thrown = [ballast.throw(), ballast.throw()]

    assert taken == SIZE
    assert thrown == [True, False]
    assert not (tmp_path / "s.db.reserve").exists()
