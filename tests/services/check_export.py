"""Parquet, read back with pyarrow: every value where the documented schema has it."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet
from pydantic import BaseModel
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import export
from summarizer.errors import StorageError
from summarizer.export import arrow
from summarizer.kinds import Kind
from summarizer.record import Record
from summarizer.store import Store


def written(folder: Path, records: list[Record], kind: Kind = COOPERATION) -> Any:  # Any: a Table
    rows = export.rows(each.document() for each in records)
    export.write(rows, kind, "parquet", folder / "records.parquet")
    return parquet.read_table(folder / "records.parquet")


def test_what_is_read_back_is_what_was_there(tmp_path: Path) -> None:
    made = record(ANNIVERSARY, event(headline="Another"))

    rows = written(tmp_path, [made, record(published=None)]).to_pylist()

    document = made.document()
    assert [row["record"] for row in rows[:2]] == document["records"]
    assert rows[0]["article"] == {**document["article"], "published": date(2024, 3, 11)}
    assert rows[2]["article"]["published"] is None
    assert rows[0]["made_by"] == document["made_by"]
    assert [row["number"] for row in rows] == [0, 1, 0]


def test_a_table_of_nothing_has_its_columns(tmp_path: Path) -> None:
    table = written(tmp_path, [])

    assert table.num_rows == 0
    assert table.schema.names == [
        "kind", "article", "number", "record", "unverified", "made_by", "cost_usd",
    ]  # fmt: skip


def test_columns_are_queried_by_name(tmp_path: Path) -> None:
    written(tmp_path, [record()])

    columns = ["record.event.date.start", "article.sha256"]
    table = parquet.read_table(tmp_path / "records.parquet", columns=columns)

    assert table.num_rows == 1
    assert pa.types.is_string(
        arrow.schema(COOPERATION).field("record").type.field("event").type.field("headline").type
    )


def test_hostile_text_is_mended_and_not_refused(tmp_path: Path) -> None:
    [row] = written(tmp_path, [record(event(headline="A \ud800 B"), path="\udcff.txt")]).to_pylist()

    assert row["record"]["event"]["headline"] == "A ? B"
    assert row["article"]["path"] == "?.txt"


def test_a_kind_of_the_users_own_has_columns_of_its_own(tmp_path: Path) -> None:
    class Lamp(BaseModel):
        size: int
        weight: int | float | None = None
        code: str | int
        tags: list[str] = []
        more: dict[str, int] = {}

    kind = replace(COOPERATION, entry=Lamp)
    lamps = [
        Lamp(size=3, weight=1, code="x", tags=["a"], more={"b": 1}),
        Lamp(size=10**30, weight=0.5, code=7),
    ]
    made = replace(record(), entries=tuple(lamps))

    rows = written(tmp_path, [made], kind).to_pylist()

    assert [row["record"] for row in rows] == [
        {"size": 3, "weight": 1.0, "code": "x", "tags": ["a"], "more": '{"b": 1}'},
        {"size": None, "weight": 0.5, "code": "7", "tags": [], "more": "{}"},
    ]


def test_rows_are_written_as_they_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "GROUP", 10)

    written(tmp_path, [record(path=f"{n}.txt") for n in range(35)])

    groups = parquet.ParquetFile(tmp_path / "records.parquet").metadata
    assert [groups.row_group(n).num_rows for n in range(4)] == [10, 10, 10, 5]


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    def broken() -> Iterator[export.Row]:
        yield export.Row(record().document(), 0)
        raise StorageError("the disk is gone")

    with pytest.raises(StorageError, match="the disk is gone"):
        export.write(broken(), COOPERATION, "parquet", tmp_path / "records.parquet")

    assert list(tmp_path.iterdir()) == []


def test_a_store_in_postgresql_gives_its_newest_records(store: str) -> None:
    async def story() -> None:
        with Store.open(store) as opened:
            for key, rules, path in (("a", "1", "old"), ("b", "1", "other"), ("a", "2", "new")):
                await opened.keep_record(key * 64, rules, record(path=path).text())

    asyncio.run(story())

    found = export.documents(store, COOPERATION)
    assert [each["article"]["path"] for each in found] == ["other", "new"]
