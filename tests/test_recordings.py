"""Recorded replies go through openai and instructor again, and give the same records and briefs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from golden.__main__ import (
    COMMAND,
    EXAMPLE,
    GOLDEN,
    PROJECT,
    RECORDED,
    REPLAY,
    RUNS,
    edition,
    kept,
    run,
)

from summarizer import kinds


@pytest.fixture(scope="module", params=["recorded", "builtin", "formats"])
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, str], dict[str, str]]:
    """What a run gives now, and what its golden files hold."""
    out = tmp_path_factory.mktemp(request.param)
    run(request.param, out)
    golden = {path.name: path.read_text() for path in (GOLDEN / request.param).iterdir()}
    return kept(out), golden


def test_records_and_briefs_are_those_of_the_golden_files(
    both: tuple[dict[str, str], dict[str, str]],
) -> None:
    now, golden = both

    assert sorted(now) == sorted(golden)
    for name, text in golden.items():
        assert now[name] == text, f"{name} changed: `make golden`, and read what changed"


def test_the_edition_in_the_docs_is_the_one_that_comes_out() -> None:
    assert sum(word.startswith("tests/corpus/dev/") for word in RUNS["edition"]) == 60
    assert edition() == EXAMPLE.read_text(), "`make golden`, and read what changed"


def changed_prompt(folder: Path) -> Path:
    """Our own kind with one word of its prompt changed."""
    ours = kinds.load("cooperation")
    for path in (ours.prompt_path, ours.schema_path, ours.template_path):
        place = folder / path.parent.name
        place.mkdir()
        text = path.read_text()
        if path == ours.prompt_path:
            assert "plain" in text
            text = text.replace("plain", "simple", 1)
        (place / path.name).write_text(text)
    return folder


def test_one_word_of_the_prompt_makes_every_recording_stale_and_says_so(tmp_path: Path) -> None:
    folder = changed_prompt(tmp_path)
    words = ["run", "seeds", *REPLAY, "--kinds", str(folder), "--out", str(tmp_path / "out")]

    done = subprocess.run(
        [COMMAND, *words], cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 4
    lines = [line for line in done.stderr.splitlines() if "not_recorded" in line]
    for seed in sorted((PROJECT / "seeds").iterdir()):
        (line,) = [each for each in lines if seed.name in each]
        assert f"the nearest recording, {seed.stem}--written-for-tests--" in line
        assert line.endswith("differs in prompt")


def test_no_recording_is_left_over() -> None:
    words = ["recordings", "tests/recordings", "seeds", *RECORDED]

    done = subprocess.run(
        [COMMAND, *words], cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("0 not asked for, 0 stale\n")


def test_every_recording_says_that_no_model_wrote_it() -> None:
    for path in (PROJECT / "tests" / "recordings").glob("*.json"):
        assert "no model's output" in path.read_text(), path


def test_replay_works_with_the_network_cut(tmp_path: Path) -> None:
    """In a process in which every socket of the internet raises."""
    words = ["brief", "run", "seeds", *REPLAY, "--out", str(tmp_path), "-q"]
    code = (
        "import socket, sys\n"
        "def cut(*_): raise AssertionError('the network was asked for')\n"
        "socket.socket.connect = socket.socket.connect_ex = cut\n"
        "socket.getaddrinfo = cut\n"
        "from summarizer.__main__ import main\n"
        f"sys.argv = {words!r}\n"
        "main()\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert len(list(tmp_path.glob("2*.md"))) == 5
