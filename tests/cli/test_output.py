"""What a run leaves, and what it leaves alone."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from cli.conftest import COMMAND, Brief
from faulty_endpoint import FaultyEndpoint, answered
from faulty_endpoint.faults import Answers

TEXT = "Alder Hospital and Birch University met in Porto on 3 May 2022.\n\nThey talked.\n"
REPLY = answered("Alder Hospital and Birch University met", "met in Porto on 3 May 2022")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(f"{TEXT} Number {number}.")
    return folder


@pytest.mark.parametrize("words", [["run", "a.md", "--out", "."], ["run", "in", "--out", "in"]])
def test_the_articles_are_never_written_over(
    brief: Brief, tmp_path: Path, words: list[str]
) -> None:
    (tmp_path / "in").mkdir()
    for path in (tmp_path / "a.md", tmp_path / "in" / "a.md"):
        path.write_text(TEXT)

    said = brief(*words)

    assert said.code == 2
    assert "holds the articles: choose another folder" in said.err
    for path in (tmp_path / "a.md", tmp_path / "in" / "a.md"):
        assert path.read_text() == TEXT


def test_a_file_that_brief_did_not_write_is_left_alone(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("mine")

    said = brief("run", "a.txt", "--out", "notes")

    assert said.code == 6
    assert "notes/a.md is there already and brief did not write it" in said.err
    assert (tmp_path / "notes" / "a.md").read_text() == "mine"


def test_an_article_that_lost_its_event_loses_its_brief(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(answers=Answers({"records": []}, {"met in": REPLY})) as endpoint:
        words = ["run", "a.txt", "--model", "m", "--base-url", endpoint.url]
        brief(*words)
        assert (tmp_path / "briefs" / "a.md").exists()
        (tmp_path / "a.txt").write_text("Nothing happened.")
        brief(*words)

    assert not (tmp_path / "briefs" / "a.md").exists()
    assert json.loads((tmp_path / "briefs" / "data" / "a.json").read_text())["records"] == []


def test_standard_input_goes_through_a_server_too(brief: Brief) -> None:
    with FaultyEndpoint(answers=Answers(REPLY)) as endpoint:
        said = brief("run", "-", "--model", "m", "--base-url", endpoint.url, stdin=TEXT.encode())

    assert said.code == 0, said.err
    assert "Alder Hospital and Birch University met" in said.out


def test_an_empty_path_is_no_folder(brief: Brief) -> None:
    said = brief("run", "")

    assert said.code == 2
    assert "is a variable of the shell unset?" in said.err


def test_a_reader_that_goes_away_does_not_end_the_run(many: Path) -> None:
    command = f"{COMMAND} run many --json -q | head -1"

    subprocess.run(command, shell=True, cwd=many.parent, check=True, env=dict(os.environ))  # noqa: S602  # a pipe is what is tested

    assert (many.parent / "briefs" / "data" / "run.json").exists()


@pytest.mark.parametrize(
    "words",
    [["run", "a.txt", "--replay", "."], ["record", "a.txt", "--model", "builtin", "--to", "x"]],
)
def test_replay_and_record_need_a_model(brief: Brief, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT)

    said = brief(*words)

    assert said.code == 2
    assert "need --model" in said.err


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (["record", "a.txt", "--to", "a.txt/x"], 6, "cannot write a.txt/x"),
        (["run", "a.txt", "--template", "t.md"], 2, "brief: t.md:1: Expected an expression"),
    ],
    ids=["a folder that cannot be", "a broken template"],
)
def test_what_cannot_be_written_is_found_before_a_reply_is_paid(
    brief: Brief, tmp_path: Path, words: list[str], code: int, line: str
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "t.md").write_text("{% for %}")
    with FaultyEndpoint() as endpoint:
        said = brief(*words, "--model", "m", "--base-url", endpoint.url)

        assert endpoint.calls == []
    assert said.code == code, said.err
    assert line in said.err
    assert "Traceback" not in said.err


def test_an_error_in_a_template_names_its_file_and_line(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "own.md").write_text("{% for each in records %}\n{{ each.evnet }}{% endfor %}")

    said = brief("run", "a.txt", "--template", "own.md")

    assert said.code == 2
    assert "own.md:2: Cooperation has no 'evnet'; did you mean event?" in said.err


def test_nothing_more_is_sent_once_a_key_is_refused(brief: Brief, many: Path) -> None:
    with FaultyEndpoint(["wrong_key"], delay_s=0.2) as endpoint:
        said = brief("run", "many", "--model", "m", "--base-url", endpoint.url)

        assert len(endpoint.calls) <= 16  # those in flight, and those whose turn came meanwhile
    assert said.code == 5
    assert said.err.count("OPENAI_API_KEY") == 1
    ledger = json.loads((many.parent / "briefs" / "data" / "run.json").read_text())
    assert ledger["reasons"] == {"endpoint_refused": 40}


def test_nothing_more_is_sent_after_ctrl_c(many: Path) -> None:
    with FaultyEndpoint(answers=Answers(REPLY), delay_s=1.0) as endpoint:
        words = ["run", "many", "--model", "m", "--base-url", endpoint.url]
        process = subprocess.Popen([COMMAND, *words], cwd=many.parent, stderr=subprocess.PIPE)
        while not endpoint.calls:
            assert process.poll() is None
        process.send_signal(2)
        process.communicate(timeout=30)

        assert process.returncode == 130
        assert len(endpoint.calls) <= 8


def test_a_password_in_an_address_is_refused_and_written_nowhere(
    brief: Brief, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)

    said = brief("run", "a.txt", OPENAI_BASE_URL="https://u:canarypw@host/v1?key=canaryq")

    assert said.code == 2
    assert "canary" not in said.err
    assert not (tmp_path / "briefs").exists()


@pytest.mark.parametrize(
    "url",
    ["http://localhost:abc/v1", "http://[::1/v1", "localhost/v1", "http://localhost:99999/v1"],
)
def test_an_address_that_is_none_is_said_in_a_line(brief: Brief, tmp_path: Path, url: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)

    said = brief("run", "a.txt", "--model", "m", "--base-url", url)

    assert said.code == 2
    assert "write it like https://host/v1" in said.err
    assert "Traceback" not in said.err


def test_quiet_still_says_what_was_set_aside(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")

    said = brief("run", "a.txt", "-q")

    assert said.code == 4
    assert "a.txt: empty_file" in said.err


def test_retry_keeps_to_the_limit_of_its_run(brief: Brief, many: Path) -> None:
    with FaultyEndpoint(["good", "rejected", "good"], answers=Answers(REPLY)) as endpoint:
        words = ["--model", "m", "--base-url", endpoint.url, "--concurrency", "1"]
        brief("run", "many", "--limit", "3", *words)
        brief("retry", "briefs")

        assert len(endpoint.calls) == 4


def test_another_model_than_asked_is_said(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with FaultyEndpoint(["other_model"], answers=Answers(REPLY)) as endpoint:
        said = brief("run", "a.txt", "--model", "m", "--base-url", endpoint.url)

    assert "'something-else' answered, though 'm' was asked" in said.err


def test_an_ascii_terminal_gets_its_brief_too(brief: Brief, seeds: Path) -> None:
    said = brief("run", "articles", PYTHONIOENCODING="ascii")

    assert said.code == 0, said.err
