"""The store in a file: damage is told, what is not ours is left alone."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from summarizer.errors import StorageError, StoreDamaged
from summarizer.store import Exchange, Flight, Sent, Store

SENT = Sent.of("http://h", "POST", "/v1/chat/completions", b'{"model": "m", "messages": []}')
ANSWER = Exchange(200, {"content-type": "application/json"}, b'{"choices": []}')


async def answered(store: Store) -> None:
    flight = await store.claim(SENT)
    assert isinstance(flight, Flight)
    await store.land(flight, ANSWER)


def test_a_changed_reply_is_told_and_not_used(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with Store.open(path) as store:
        asyncio.run(answered(store))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE exchanges SET body = ?", (b'{"choices": [7]}',))
    raw.close()

    with Store.open(path) as store, pytest.raises(StoreDamaged, match="verify --repair"):
        asyncio.run(store.claim(SENT))


def test_a_changed_record_is_told_and_not_used(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with Store.open(path) as store:
        asyncio.run(store.keep_record("k", "r", "text"))
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE records SET text = 'tixt'")
    raw.close()

    with Store.open(path) as store, pytest.raises(StoreDamaged):
        asyncio.run(store.record("k", "r"))


def test_a_file_that_is_no_database_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(b"not a database at all, but long enough to look like one" * 100)

    with pytest.raises(StoreDamaged, match=r"store\.db"):
        Store.open(path)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE theirs (x)")
    raw.close()

    with pytest.raises(StorageError, match="not a store"):
        Store.open(path)


def test_a_folder_in_the_place_of_the_store_is_found_when_opening(tmp_path: Path) -> None:
    (tmp_path / "store.db").mkdir()

    with pytest.raises(StorageError, match="--store"):
        Store.open(tmp_path / "store.db")


def test_a_store_in_the_place_of_a_file_is_found_when_opening(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(StorageError, match="--store"):
        Store.open(tmp_path / "file" / "store.db")


def test_a_private_store_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with Store.private() as store:
        asyncio.run(answered(store))

    assert list(tmp_path.iterdir()) == []
