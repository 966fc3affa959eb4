"""Upkeep: damage is found and taken out, what is old goes, what is whole stays."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.errors import StorageError
from summarizer.store import Exchange, Flight, Sent, Store, verify


def sent(n: int) -> Sent:
    return Sent.of("http://h", "POST", "/v1/chat/completions", b'{"n": %d}' % n)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A store with twenty answers and twenty records."""

    async def fill(store: Store) -> None:
        for n in range(20):
            flight = await store.claim(sent(n))
            assert isinstance(flight, Flight)
            await store.land(flight, Exchange(200, {}, b"x" * 3000 + b"%d" % n))
            await store.keep_record(str(n), "rules", "text " * 600)

    with Store.open(tmp_path / "store.db") as store:
        asyncio.run(fill(store))
    return tmp_path / "store.db"


def edit(path: Path, *queries: str) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    for query in queries:
        raw.execute(query)
    raw.close()


def test_a_whole_store_passes(filled: Path) -> None:
    verdict = verify(filled)

    assert verdict.checked == 40
    assert verdict.damage == ()


@pytest.mark.parametrize(
    "query",
    [
        "UPDATE exchanges SET body = 'y' WHERE id = 3",
        "UPDATE exchanges SET status = 201 WHERE id = 3",
        "UPDATE exchanges SET headers = 'no json' WHERE id = 3",
        "UPDATE records SET text = 'other' WHERE id = 3",
        "UPDATE records SET text = CAST(x'ff' AS TEXT) WHERE id = 3",
    ],
    ids=["body", "status", "headers", "record", "bad utf-8"],
)
def test_one_changed_row_is_found_taken_out_and_the_rest_stays(filled: Path, query: str) -> None:
    edit(filled, query)

    found = verify(filled)
    repaired = verify(filled, repair=True)

    assert len(found.damage) == 1
    assert not found.repaired
    assert repaired.repaired
    assert verify(filled).damage == ()
    assert verify(filled).checked == 39


def _overwrite_pages(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8 * 4096 : 12 * 4096] = b"\xaa" * (4 * 4096)
    path.write_bytes(data)


def _cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("damage", [_overwrite_pages, _cut_in_half])
def test_a_damaged_file_is_repaired_with_what_can_be_read(
    filled: Path, damage: Callable[[Path], None]
) -> None:
    damage(filled)

    found = verify(filled)
    repaired = verify(filled, repair=True)

    assert found.damage
    assert repaired.repaired
    assert verify(filled).damage == ()
    assert filled.with_name("store.db.damaged").is_file()
    with Store.open(filled) as store:
        assert store.stats().records <= 20


def test_there_is_nothing_to_verify_where_no_store_is(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no store at"):
        verify(tmp_path / "none.db")


def test_prune_takes_out_what_is_older(filled: Path) -> None:
    edit(filled, "UPDATE exchanges SET at = 0 WHERE id <= 5", "UPDATE records SET at = 0")

    with Store.open(filled) as store:
        gone = store.prune(days=30)
        stats = store.stats()

    assert gone == 25
    assert (stats.answers, stats.records) == (15, 0)


def test_prune_gives_the_room_back(filled: Path) -> None:
    before = filled.stat().st_size
    edit(filled, "UPDATE exchanges SET at = 0", "UPDATE records SET at = 0")

    with Store.open(filled) as store:
        store.prune(days=30)

    assert filled.stat().st_size < before / 2


def test_every_answer_can_be_read_back_with_its_request(filled: Path) -> None:
    with Store.open(filled) as store:
        pairs = list(store.exchanges())

    assert [each.key for each, _ in pairs] == [sent(n).key for n in range(20)]
    assert pairs[7][1].body.endswith(b"7")
