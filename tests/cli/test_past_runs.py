"""What can be done with a run that has ended: an edition, another try, scores, a comparison."""

import json
import shutil
from pathlib import Path

import pytest
from cli.conftest import Brief
from faulty_endpoint import FaultyEndpoint, answered
from faulty_endpoint.faults import Answers

TEXT = "Alder Hospital and Birch University met in Porto on 3 May 2022.\n\nThey talked.\n"
REPLY = answered("Alder Hospital and Birch University met", "met in Porto on 3 May 2022")


@pytest.fixture
def corpus(tmp_path: Path, project: Path) -> Path:
    """A few articles of the development half, with their gold."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for path in sorted((project / "tests" / "corpus" / "dev").glob("2023-*")):
        shutil.copy(path, folder)
    return folder


def test_an_edition_of_a_run_is_its_digest(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    brief("run", "articles")

    said = brief("digest", "briefs")

    assert said.code == 0, said.err
    assert said.out == (tmp_path / "briefs" / "digest.md").read_text()


def test_an_edition_can_begin_at_a_day(brief: Brief, seeds: Path) -> None:
    brief("run", "articles")

    said = brief("digest", "briefs", "--since", "2022-01-01", "--title", "Spring")

    assert said.out.startswith("## Spring")
    assert "CQHCWC" in said.out
    assert "Lorraine" not in said.out


def test_a_folder_without_a_run_is_named(brief: Brief, tmp_path: Path) -> None:
    said = brief("digest", tmp_path)

    assert said.code == 2
    assert "holds no run" in said.err


def test_retry_asks_only_for_what_was_set_aside(brief: Brief, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"{TEXT} Number {number}.")
    (folder / "x.txt").write_text("")
    plan = ["good", "rejected", "good", "good"]
    with FaultyEndpoint(plan, answers=Answers(REPLY)) as endpoint:
        words = ["--model", "m", "--base-url", endpoint.url, "--concurrency", "1"]
        first = brief("run", "in", *words)
        again = brief("retry", "briefs", "--reason", "rejected")

        assert first.code == 3
        assert len(endpoint.calls) == 4
    assert again.code == 3, again.err
    ledger = json.loads((tmp_path / "briefs" / "data" / "run.json").read_text())
    assert ledger["states"] == {"used": 3, "empty": 0, "set_aside": 1}
    assert ledger["reasons"] == {"empty_file": 1}


def test_retry_of_a_reason_that_nothing_has_names_those_there(brief: Brief, seeds: Path) -> None:
    (seeds / "x.txt").write_text("")
    brief("run", "articles")

    said = brief("retry", "briefs", "--reason", "refusal")

    assert said.code == 2
    assert "reasons there: empty_file" in said.err


def test_the_store_says_what_it_holds(brief: Brief, seeds: Path) -> None:
    brief("run", "articles")

    stats = json.loads(brief("store", "stats", "--json").out)
    verified = brief("store", "verify")

    assert stats["records"] == 5
    assert verified.code == 0, verified.err
    assert "whole" in verified.out


def test_a_damaged_store_is_exit_7_and_can_be_mended(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        brief("run", "a.txt", "--model", "m", "--base-url", endpoint.url, "--store", "s.db")
    data = (tmp_path / "s.db").read_bytes()
    place = data.index(b"Alder Hospital and Birch University met")
    (tmp_path / "s.db").write_bytes(data[:place] + b"Older" + data[place + 5 :])

    found = brief("store", "verify", "--store", "s.db")
    mended = brief("store", "verify", "--repair", "--store", "s.db")

    assert found.code == 7, found.out + found.err
    assert mended.code == 0, mended.err
    assert brief("store", "verify", "--store", "s.db").code == 0


def test_a_run_is_scored_and_a_floor_strikes(brief: Brief, corpus: Path) -> None:
    brief("run", "corpus", "--out", "run")

    table = brief("eval", "corpus", "run")
    struck = brief("eval", "corpus", "run", "--fail-under", "partners.f1=0.999", "--json")

    assert table.code == 0, table.err
    assert "partners" in table.out
    assert struck.code == 3
    assert "partners.f1 is " in struck.err
    assert json.loads(struck.out)["articles"] == len(list(corpus.glob("*.gold.json")))


def test_a_floor_that_is_none_is_explained(brief: Brief, corpus: Path) -> None:
    brief("run", "corpus", "--out", "run")

    said = brief("eval", "corpus", "run", "--fail-under", "partner=0.9")

    assert said.code == 2
    assert "such as partners.f1=0.9" in said.err


def test_a_worse_run_is_exit_3(brief: Brief, corpus: Path, tmp_path: Path) -> None:
    brief("run", "corpus", "--out", "good")
    shutil.copytree(tmp_path / "good", tmp_path / "bad")
    for path in (tmp_path / "bad" / "data").glob("2*.json"):
        document = json.loads(path.read_text())
        for record in document["records"]:
            record["event"]["type"] = "other"
        path.write_text(json.dumps(document))

    said = brief("compare", "good", "bad", "corpus", "--fail-on-worse")
    same = brief("compare", "good", "good", "corpus", "--fail-on-worse")

    assert said.code == 3, said.err
    assert "worse by more than chance: type" in said.err
    assert "→ other" in said.out
    assert same.code == 0
    assert "0 values differ" in same.out


def test_a_run_becomes_gold_that_scores_itself_full(
    brief: Brief, corpus: Path, tmp_path: Path
) -> None:
    brief("run", "corpus", "--out", "run")
    for path in corpus.glob("*.gold.json"):
        path.unlink()

    drafted = brief("gold", "run", "--to", "corpus")
    valid = brief("gold", "corpus")
    scored = brief("eval", "corpus", "run", "--fail-under", "partners.f1=1")

    assert drafted.code == 0, drafted.err
    assert valid.code == 0, valid.err
    assert scored.code == 0, scored.err


def test_recordings_are_listed_and_the_stale_ones_removed(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT + "More.")
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        for model in ("m", "n"):
            words = ["--model", model, "--base-url", endpoint.url, "--to", "tape"]
            assert brief("record", "a.txt", "b.txt", *words).code == 0
    (tmp_path / "b.txt").write_text(TEXT + "Other.")

    listed = brief("recordings", "tape")
    stale = brief("recordings", "tape", "a.txt", "b.txt")
    pruned = brief("recordings", "tape", "a.txt", "--prune")

    assert "4 recordings" in listed.out
    assert stale.code == 3
    assert "m: b.txt: never recorded; the nearest recording" in stale.out
    assert "differs in text" in stale.out
    assert "4 recordings, 2 not asked for, 2 stale" in stale.out
    assert pruned.code == 0, pruned.out
    assert len(list((tmp_path / "tape").iterdir())) == 2
