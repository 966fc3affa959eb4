"""What an earlier run left of articles that are gone: what brief wrote goes, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
from records import COOPERATION, record

from summarizer.ledger import Entry, Ledger
from summarizer.pipeline.output import Output
from summarizer.record import Record

RUN: dict[str, Any] = {"paths": ["articles"], "folder": "/somewhere", "limit": None}  # Any: JSON


def run(out: Path, *names: str, formats: tuple[str, ...] = ("md",), **told: Any) -> Output:
    """A run that finds articles of these names, each with a brief."""
    output = Output(out, COOPERATION, formats)
    ledger = Ledger()
    for name in names:
        output.put(name, None, told.get("record") or record(path=f"{name}.txt"))
        ledger.enter(Entry(f"{name}.txt", name, "used", records=1))
    output.finish(ledger, {**RUN, **{key: told[key] for key in RUN if key in told}})
    return output


def left(folder: Path) -> set[str]:
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return found - {"digest.md", "data/run.json"}


def test_the_brief_of_an_article_that_is_gone_goes_too(tmp_path: Path) -> None:
    run(tmp_path, "a", "week/b", formats=("md", "txt"))

    output = run(tmp_path, "a", formats=("md", "txt"))

    assert left(tmp_path) == {"a.md", "a.txt", "data/a.json"}
    assert output.gone.removed == ["week/b.md", "week/b.txt"]
    assert not (tmp_path / "week").exists()
    assert not (tmp_path / "data" / "week").exists()


@pytest.mark.parametrize(
    "told",
    [{"paths": ["b.txt"]}, {"folder": "/elsewhere"}, {"limit": 1}],
    ids=["other paths", "begun elsewhere", "only some asked for"],
)
def test_another_run_into_the_folder_takes_nothing_away(
    tmp_path: Path, told: dict[str, Any]
) -> None:
    run(tmp_path, "a", "b")

    output = run(tmp_path, "b", **told)

    assert left(tmp_path) == {"a.md", "data/a.json", "b.md", "data/b.json"}
    assert output.gone.removed == []


def test_a_brief_that_somebody_worked_on_stays_and_is_named(tmp_path: Path) -> None:
    run(tmp_path, "a", "b")
    (tmp_path / "a.md").write_text("## My own headline\n")

    output = run(tmp_path, "b")

    assert (tmp_path / "a.md").read_text() == "## My own headline\n"
    assert (tmp_path / "data" / "a.json").exists()
    assert (output.gone.kept, output.gone.removed) == (["a.md"], [])


def test_an_article_that_is_set_aside_this_time_keeps_its_brief(tmp_path: Path) -> None:
    run(tmp_path, "a", "b")
    ledger = Ledger()
    ledger.enter(Entry("a.txt", "a", "set_aside", "deadline", "no reply in time"))

    Output(tmp_path, COOPERATION, ("md",)).finish(ledger, RUN)

    assert left(tmp_path) == {"a.md", "data/a.json"}


def test_a_name_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "briefs"
    run(folder, "a")
    made: Record = record(path="a.txt")
    (tmp_path / "mine.json").write_text(made.text())
    (tmp_path / "mine.md").write_text(Output(folder, COOPERATION).laid.markdown(made))
    past = folder / "data" / "run.json"
    past.write_text(past.read_text().replace('"name": "a"', '"name": "../../mine"'))

    run(folder)

    assert (tmp_path / "mine.json").exists()
    assert (tmp_path / "mine.md").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", json.dumps(RUN, indent=1)])
def test_a_run_that_cannot_be_read_takes_nothing_away(tmp_path: Path, text: str) -> None:
    run(tmp_path, "a")
    (tmp_path / "data" / "run.json").write_text(text)

    run(tmp_path)

    assert left(tmp_path) == {"a.md", "data/a.json"}
