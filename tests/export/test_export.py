"""Records as a table: what is written can be read back, and comes from runs and stores alike."""

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import export
from summarizer.claims import Unverified
from summarizer.endpoints.price import Price
from summarizer.errors import NoSuchPath, StorageError, UsageError
from summarizer.ledger import Entry, Ledger
from summarizer.pipeline.output import Output
from summarizer.record import Record
from summarizer.request import Tokens
from summarizer.store import Store


def kept(place: Path, *records: tuple[str, str, Record]) -> Iterator[dict[str, Any]]:  # Any: JSON
    """The documents of a store that got these: (key of the request, rules, record)."""

    async def story() -> None:
        with Store.open(place) as store:
            for key, rules, each in records:
                await store.keep_record(key, rules, each.text())

    asyncio.run(story())
    return export.documents(str(place), COOPERATION)


def jsonl(*records: Record) -> list[dict[str, Any]]:  # Any: JSON
    rows = export.rows(each.document() for each in records)
    return [json.loads(line) for line in export.lines(rows, COOPERATION, "jsonl")]


def sheet(*records: Record) -> list[dict[str, str]]:
    rows = export.rows(each.document() for each in records)
    text = "".join(export.lines(rows, COOPERATION, "csv"))
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def priced() -> Record:
    paid = record(ANNIVERSARY, event(headline="Another"))
    known = {"model": "gpt-4o", "base_url": "https://api.openai.com/v1"}
    made = replace(paid.made_by, **known, tokens=Tokens(1000, 500))
    return replace(paid, made_by=made)


def test_a_record_is_a_row_with_its_article_and_its_maker() -> None:
    made = record(unverified=[Unverified("records[0].event.date", "1 May", None, "not there")])

    [row] = jsonl(made)

    document = made.document()
    assert row == {
        "kind": "cooperation",
        "article": document["article"],
        "number": 0,
        "record": document["records"][0],
        "unverified": 1,
        "made_by": document["made_by"],
        "cost_usd": 0.0,
    }


def test_an_article_has_a_row_a_record_and_none_without() -> None:
    empty = replace(record(), entries=())

    rows = jsonl(record(ANNIVERSARY, event(headline="Another")), empty, record())

    assert [row["number"] for row in rows] == [0, 1, 0]
    assert [row["record"]["event"]["headline"] for row in rows][1] == "Another"


def test_a_reply_is_paid_for_once() -> None:
    rows = jsonl(priced())

    price = Price("gpt-4o", "https://api.openai.com/v1")(Tokens(1000, 500))
    assert price is not None
    assert [row["cost_usd"] for row in rows] == [float(price), 0.0]
    assert rows[0]["made_by"]["tokens"] == {"prompt": 1000, "completion": 500, "cached": 0}


def test_a_price_that_nobody_knows_is_none() -> None:
    paid = priced()
    unknown = replace(paid, made_by=replace(paid.made_by, model="nobody-s-model"))

    assert [row["cost_usd"] for row in jsonl(unknown)] == [None, 0.0]


def test_a_sheet_has_a_row_an_outcome_and_the_cost_once() -> None:
    rows = sheet(priced())

    assert len(rows) == 2 * len(ANNIVERSARY["outcomes"])
    assert {row["sha256"] for row in rows} == {priced().article.sha256}
    costs = [float(row["cost_usd"]) for row in rows if row["cost_usd"]]
    assert sum(costs) == pytest.approx(jsonl(priced())[0]["cost_usd"])


@pytest.mark.parametrize("hostile", ["=1+1", "@SUM(A1)", "\t=1", "-2+3", "＝1+1"])
def test_no_cell_is_a_formula(hostile: str) -> None:
    [row, *_] = sheet(record(event(headline=hostile), path=hostile))

    assert row["headline"].startswith("'")
    assert row["article"].startswith("'")


def test_a_store_gives_the_newest_record_of_each_request(tmp_path: Path) -> None:
    old, new, other = (record(path=f"{name}.txt") for name in ("old", "new", "other"))

    found = kept(
        tmp_path / "s.db", ("a" * 64, "1", old), ("b" * 64, "1", other), ("a" * 64, "2", new)
    )

    assert [each["article"]["path"] for each in found] == ["other.txt", "new.txt"]


def test_a_store_gives_the_kind_that_is_asked_for(tmp_path: Path) -> None:
    layoff = replace(record(path="layoff.txt"), kind="layoff")

    found = kept(tmp_path / "s.db", ("a" * 64, "1", layoff), ("b" * 64, "1", record()))

    assert [each["kind"] for each in found] == ["cooperation"]


def test_a_run_gives_what_it_used(tmp_path: Path) -> None:
    output = Output(tmp_path / "briefs", COOPERATION)
    output.put("a", None, record(path="a.txt"))
    run: dict[str, Any] = {
        "paths": [],
        "settings": {},
        "limit": None,
        "replay": None,
        "record": None,
    }
    ledger = Ledger.of(
        [
            Entry("a.txt", "a", "used", records=1),
            Entry("b.txt", "b", "set_aside", "binary", "is no text"),
        ]
    )
    output.finish(ledger, {**run, "folder": str(tmp_path)})

    found = list(export.documents(str(tmp_path / "briefs"), COOPERATION))

    assert [each["article"]["path"] for each in found] == ["a.txt"]
    with pytest.raises(UsageError, match="add --kind cooperation"):
        list(export.documents(str(tmp_path / "briefs"), replace(COOPERATION, name="other")))


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match="no such run or store"):
        export.documents(str(tmp_path / "store.db"), COOPERATION)

    assert not (tmp_path / "store.db").exists()


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    def broken() -> Iterator[export.Row]:
        yield export.Row(record().document(), 0)
        raise StorageError("the disk is gone")

    (tmp_path / "records.jsonl").write_text("of yesterday")

    with pytest.raises(StorageError, match="the disk is gone"):
        export.write(broken(), COOPERATION, "jsonl", tmp_path / "records.jsonl")

    assert [each.name for each in tmp_path.iterdir()] == ["records.jsonl"]
    assert (tmp_path / "records.jsonl").read_text() == "of yesterday"
