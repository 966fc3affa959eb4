"""What was worked out of a pattern is found by the next process, and nothing else is."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.phrases.words import shelf
from summarizer.phrases.words.shelf import Shelf

COUNTED = """
import sys
from summarizer.phrases.words.shelf import kept

@kept
def letters(word):
    print("worked out")
    return len(word)

print(*map(letters, sys.argv[1:]))
"""
RULES = """
import sys

worked = []

def watch(frame, event, _):
    if event == "call" and frame.f_code.co_name in {"_compiled", "_known"}:
        worked.append(frame.f_code.co_filename)

sys.setprofile(watch)
import summarizer.endpoints.builtin
from summarizer.phrases.words import needs

needs.compile_all()
sys.setprofile(None)
print(len(worked))
"""

Run = Callable[..., str]


@pytest.fixture(autouse=True)
def _writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def run(project: Path, tmp_path: Path) -> Run:
    """A process of its own, whose bytecode lies where the test says."""

    def started(program: str, *words: str, bytecode: Path = tmp_path) -> str:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PYTHONPATH": str(project),
            "PYTHONPYCACHEPREFIX": str(bytecode),
        }
        command = [sys.executable, "-c", program, *words]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        assert done.stderr == ""
        return done.stdout

    return started


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "shelf.patterns"


def asked(place: Path, *words: str, mark: str = "mark") -> tuple[list[str], Shelf]:
    """Which of the words had to be worked out by a process that came anew, and its shelf."""
    worked = []
    opened = Shelf(place, mark)

    @opened.kept
    def letters(word: str) -> int:
        worked.append(word)
        return len(word)

    assert [letters(word) for word in words] == [len(word) for word in words]
    opened.keep()
    return worked, opened


def test_what_one_process_worked_out_the_next_one_finds(run: Run) -> None:
    assert run(COUNTED, "a", "bcd") == "worked out\nworked out\n1 3\n"
    assert run(COUNTED, "a", "bcd") == "1 3\n"


def test_the_rules_start_again_with_no_pattern_compiled_or_looked_into(run: Run) -> None:
    assert int(run(RULES)) > 500

    assert run(RULES) == "0\n"


def test_a_pattern_that_was_changed_is_never_given_the_old_answer(place: Path) -> None:
    asked(place, "signed", "met")

    worked, _ = asked(place, "signed", "met ", "Met", "met")

    assert worked == ["met ", "Met"]


def test_of_another_python_or_other_code_nothing_is_found(place: Path) -> None:
    asked(place, "signed")

    assert asked(place, "signed", mark="other")[0] == ["signed"]
    assert asked(place, "signed")[0] == ["signed"]  # one file: the other's stands in it


@pytest.mark.parametrize(
    "damaged",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[:20],
        lambda data: data + b"0",
        lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: b"\n" * len(data),
    ],
    ids=["empty", "cut", "cut in the seal", "longer", "a bit", "a bit of the seal", "foreign"],
)
def test_a_file_that_is_not_as_it_was_written_is_as_none_and_set_right(
    place: Path, damaged: Callable[[bytes], bytes]
) -> None:
    asked(place, "signed", "met")
    place.write_bytes(damaged(place.read_bytes()))

    assert asked(place, "signed")[0] == ["signed"]
    assert asked(place, "signed")[0] == []


def test_where_nothing_can_be_written_all_is_worked_out_again(run: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")

    for _ in range(2):
        assert run(COUNTED, "a", bytecode=tmp_path / "taken") == "worked out\n1\n"


def test_who_wants_no_bytecode_gets_no_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    asked(place, "signed")

    assert not place.parent.exists()


def test_what_was_found_stays_as_it_is_on_disk(place: Path) -> None:
    asked(place, "signed")
    before = place.stat()

    asked(place, "signed")

    assert place.stat().st_mtime_ns == before.st_mtime_ns
    assert place.stat().st_ino == before.st_ino


def test_two_at_once_keep_what_both_found(place: Path) -> None:
    one, other = Shelf(place, "mark"), Shelf(place, "mark")
    for each, word in ((one, "signed"), (other, "met")):
        each.kept(len)(word)

    one.keep()
    other.keep()

    again = Shelf(place, "mark")
    assert {key[1] for key in again._found} == {"signed", "met"}
    assert [each.name for each in place.parent.iterdir()] == [place.name]


def test_many_at_once_leave_a_file_that_holds(run: Run, project: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(project), "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    together = [
        subprocess.Popen([sys.executable, "-c", COUNTED, "a" * at], env=environment)
        for at in range(1, 5)
    ]

    assert [each.wait() for each in together] == [0] * 4
    words = ["a" * at for at in range(1, 5)]
    assert run(COUNTED, *words).count("worked out") < len(words)
    assert run(COUNTED, *words) == "1 2 3 4\n"


def test_patterns_that_are_no_more_do_not_pile_up(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_MOST", 3)

    for word in ("one", "two", "three", "four"):
        asked(place, word)

    assert asked(place, "four")[0] == []
    assert asked(place, "one")[0] == ["one"]
