"""`brief export`: a run or a store as a table, on stdout or in a file."""

import csv
import importlib.util
import io
import json
from pathlib import Path

import pytest
from cli.conftest import Brief


def test_a_run_and_its_store_hold_the_same_records(brief: Brief, seeds: Path) -> None:
    brief("run", seeds, "--store", "s.db")

    run, store = (brief("export", each, "--to", "jsonl").out for each in ("briefs", "s.db"))

    assert sorted(run.splitlines()) == sorted(store.splitlines())
    assert all(json.loads(line)["made_by"]["model"] == "builtin" for line in run.splitlines())


def test_a_sheet_goes_to_a_file(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    brief("run", seeds)

    said = brief("export", "briefs", "--to", "csv", "--out", "t.csv")

    assert (said.code, said.out) == (0, "")
    with io.StringIO((tmp_path / "t.csv").read_text("utf-8-sig")) as text:
        rows = list(csv.DictReader(text))
    assert {row["article"] for row in rows} <= {each.name for each in seeds.iterdir()}
    assert len(rows) > 5


def test_what_cannot_be_is_said(brief: Brief, seeds: Path) -> None:
    brief("run", seeds)

    unknown = brief("export", "briefs", "--to", "xlsx")
    unnamed = brief("export", "briefs", "--to", "parquet")

    assert (unknown.code, unnamed.code) == (2, 2)
    assert "there are parquet, jsonl, csv" in unknown.err
    assert "--to parquet needs --out FILE" in unnamed.err


@pytest.mark.skipif(
    importlib.util.find_spec("pyarrow") is not None, reason="pyarrow is installed here"
)
def test_without_the_extra_what_to_install_is_named(
    brief: Brief, seeds: Path, tmp_path: Path
) -> None:
    brief("run", seeds)

    said = brief("export", "briefs", "--to", "parquet", "--out", "t.parquet")

    assert said.code == 2
    assert "pip install 'summarizer[parquet]'" in said.err
    assert not (tmp_path / "t.parquet").exists()
