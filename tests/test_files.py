"""Files: the old one or the new one, and unchanged ones left alone."""

import itertools
import os
from pathlib import Path

import pytest

from summarizer import files
from summarizer.errors import StorageError


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"

    assert files.write(path, "one\r\ntwo\n")

    assert path.read_bytes() == b"one\r\ntwo\n"
    assert [each.name for each in path.parent.iterdir()] == ["b.md"]


def test_an_unchanged_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    files.write(path, "same")
    before = path.stat().st_ino

    assert not files.write(path, "same")

    assert path.stat().st_ino == before


def test_a_file_that_cannot_be_replaced_keeps_its_old_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()

    with pytest.raises(StorageError, match=r"cannot write .*a\.md"):
        files.write(tmp_path / "a.md", "new")

    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]


def test_a_pipe_in_the_way_is_replaced_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.md")

    assert files.write(tmp_path / "a.md", "x")

    assert (tmp_path / "a.md").read_text() == "x"


def test_what_a_killed_process_left_is_in_nobodys_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_NUMBERS", itertools.count())
    for number in range(3):
        (tmp_path / f".brief-{os.getpid()}-{number}.tmp").touch()

    assert files.write(tmp_path / "a.md", "x")
    assert (tmp_path / "a.md").read_text() == "x"


def test_a_folder_below_a_file_is_no_place_to_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageError, match="--out"):
        files.require_writable(tmp_path / "file" / "below")


def test_new_files_follow_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        files.write(tmp_path / "a.md", "x")
    finally:
        os.umask(old)

    assert (tmp_path / "a.md").stat().st_mode & 0o777 == 0o640


def test_a_digest_follows_names_and_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("x")
    two.write_text("y")
    before = files.digest([one, two])

    assert files.digest([two, one]) == before
    two.write_text("z")
    assert files.digest([one, two]) != before
