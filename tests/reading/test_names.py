"""The names of output files: safe, distinct, the same from run to run."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import reading
from summarizer.reading.names import printable, safe


def names(folder: Path) -> list[str]:
    return [each.name for each in reading.find([folder])]


def test_a_taken_name_gets_six_digits_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "opening.md").write_text("First words.")
    (tmp_path / "opening.txt").write_text("Other words.")

    first, second = reading.find([tmp_path])

    assert first.name == "opening"
    assert second.name == f"opening-{reading.read(second).sha256[:6]}"


def test_names_that_only_some_file_systems_tell_apart_are_taken(tmp_path: Path) -> None:
    (tmp_path / "Opening.txt").write_text("First words.")
    (tmp_path / "opening.md").write_text("Other words.")

    assert len({each.casefold() for each in names(tmp_path)}) == 2


def test_three_of_one_name_and_text_stay_three(tmp_path: Path) -> None:
    for ending in ("htm", "md", "txt"):
        (tmp_path / f"same.{ending}").write_text("The very same words of it.")

    assert len(set(names(tmp_path))) == 3


@pytest.mark.parametrize("name", ["index", "digest", "data", "run", "CON", "nul", "Index"])
def test_a_name_that_the_output_needs_gets_digits(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.txt").write_text("Some words.")

    [source] = reading.find([tmp_path])

    assert source.name == f"{name}-{reading.read(source).sha256[:6]}"


def test_a_folder_that_the_output_needs_is_renamed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.txt").write_text("Some words.")

    assert names(tmp_path) == ["data_/a"]


def test_an_empty_file_of_a_taken_name_has_a_name_too(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Some words.")
    (tmp_path / "a.txt").write_text("")

    assert len(set(names(tmp_path))) == 2


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("..", "..", "etc", "passwd"), "etc/passwd"),
        (("../../etc/passwd",), "_.._etc_passwd"),
        (("a\x1b[31mb",), "a_[31mb"),
        (("week 12", "über die Brücke"), "week 12/über die Brücke"),
        (("北京 会议",), "北京 会议"),
        (("-rf",), "rf"),
        (("...",), "article"),
        (("a" * 300,), "a" * 150),
        (("a\u202etxt",), "a_txt"),
    ],
)
def test_a_name_leads_nowhere_else(parts: tuple[str, ...], name: str) -> None:
    assert safe(parts) == name


@given(st.lists(st.text(max_size=300), max_size=4))
def test_every_name_is_a_relative_path_of_printable_parts(parts: list[str]) -> None:
    name = safe(parts)

    assert name and not name.startswith("/") and name.isprintable()
    for part in name.split("/"):
        assert part.strip(" .") and "\\" not in part and len(part.encode("utf-8")) <= 151


@given(st.text())
def test_what_is_shown_of_a_path_is_printable(path: str) -> None:
    assert printable(path).isprintable()
