"""The writer: a group is committed whole or not at all, and nobody is left waiting."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from summarizer.errors import StorageError, StoreDamaged
from summarizer.store.ballast import SIZE, Ballast
from summarizer.store.database import Transaction
from summarizer.store.sqlite import Sqlite
from summarizer.store.writer import Writer


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Sqlite]:
    made = Sqlite(str(tmp_path / "t.db"))
    made.connection.execute("CREATE TABLE t (x BLOB)")
    yield made
    made.close()


@pytest.fixture
def writer(database: Sqlite) -> Iterator[Writer]:
    made = Writer(database, every_s=0.05)
    yield made
    made.close()


class Room(Ballast):
    """Ballast that makes room in a database that is full by its own bound."""

    database: Sqlite | None = None

    def throw(self) -> bool:
        if self.database is not None:
            self.database.connection.execute("PRAGMA max_page_count=1000000")
        return super().throw()


def insert(size: int = 1) -> Callable[[Transaction], int]:
    return lambda each: each.execute("INSERT INTO t VALUES (zeroblob(?))", (size,)).rowcount


def count(database: Sqlite) -> int:
    return int(database.read("SELECT count(*) FROM t")[0])


def fill_up(database: Sqlite) -> None:
    """From here on SQLite says what it says on a full disk."""
    pages = database.connection.execute("PRAGMA page_count").fetchone()[0]
    database.connection.execute(f"PRAGMA max_page_count={pages}")


def test_what_was_written_is_there_when_its_result_is(writer: Writer, database: Sqlite) -> None:
    assert writer.submit(insert()).result() == 1
    assert count(database) == 1


def test_a_job_that_raises_is_alone_in_that(writer: Writer, database: Sqlite) -> None:
    def damaged(_: Transaction) -> None:
        raise StoreDamaged("x")

    before, failing, after = (
        writer.submit(insert()),
        writer.submit(damaged),
        writer.submit(insert()),
    )

    with pytest.raises(StoreDamaged):
        failing.result()
    assert (before.result(), after.result()) == (1, 1)
    assert count(database) == 2


def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    writer: Writer, database: Sqlite
) -> None:
    fill_up(database)

    with pytest.raises(StorageError, match="disk is full"):
        writer.submit(insert(100_000)).result()

    assert count(database) == 0


def test_room_that_was_set_aside_is_used_for_what_was_refused(
    writer: Writer, database: Sqlite, tmp_path: Path
) -> None:
    room = Room(tmp_path / "t.db.reserve")
    room.database = database
    database.ballast = room
    fill_up(database)

    assert writer.submit(insert(100_000)).result() == 1
    assert count(database) == 1


def test_once_the_disk_was_full_nothing_more_is_asked(writer: Writer, database: Sqlite) -> None:
    fill_up(database)
    with pytest.raises(StorageError):
        writer.submit(insert(100_000)).result()

    with pytest.raises(StorageError, match="what was answered is kept"):
        database.require_room()


def test_a_closed_writer_says_so_and_what_was_queued_is_there(database: Sqlite) -> None:
    writer = Writer(database)
    futures = [writer.submit(insert()) for _ in range(50)]
    writer.close()
    writer.close()

    assert sum(each.result() for each in futures) == count(database) == 50
    with pytest.raises(StorageError, match="closed"):
        writer.submit(insert()).result()


def test_ballast_takes_its_room_once_and_frees_it_once(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "s.db.reserve")

    ballast.load()
    ballast.load()
    taken = (tmp_path / "s.db.reserve").stat().st_size
    thrown = [ballast.throw(), ballast.throw()]

    assert taken == SIZE
    assert thrown == [True, False]
    assert not (tmp_path / "s.db.reserve").exists()
