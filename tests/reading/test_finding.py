"""Which files are articles, in which order, and what is said where there are none."""

import os
from pathlib import Path

import pytest

from summarizer import reading
from summarizer.errors import NoSuchPath, NothingToRead, Unreadable


def write(place: Path, text: str = "Some words.") -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def paths(*given: Path | str) -> list[str]:
    return [each.path for each in reading.find(given)]


def test_a_folder_is_read_to_its_bottom_in_an_order_that_stays(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "z/c.htm", "z/y/d.HTML", "m/e.txt"):
        write(tmp_path / name)

    assert paths(tmp_path) == ["a.md", "b.txt", "m/e.txt", "z/c.htm", "z/y/d.HTML"]


def test_other_endings_hidden_names_and_what_brief_wrote_are_no_articles(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.json", ".c.txt", ".git/d.txt", "briefs/e.md", "briefs/data/run.json"):
        write(tmp_path / name)
    write(tmp_path / "own.txt")

    assert paths(tmp_path) == ["own.txt"]


def test_a_file_given_directly_is_called_by_its_stem(tmp_path: Path) -> None:
    place = write(tmp_path / "2024 opening.final.txt")

    [source] = reading.find([place])

    assert (source.path, source.name) == ("2024 opening.final.txt", "2024 opening.final")


def test_an_article_given_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b.txt")

    assert paths(tmp_path, tmp_path / "b.txt", tmp_path) == ["a.txt", "b.txt"]


def test_two_folders_may_hold_files_of_one_name(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a.txt", "First.")
    write(tmp_path / "two" / "a.txt", "Second.")

    found = list(reading.find([tmp_path / "one", tmp_path / "two"]))

    assert [each.path for each in found] == ["a.txt", "a.txt (2)"]
    assert found[0].name == "a"
    assert found[1].name == f"a-{reading.read(found[1]).sha256[:6]}"


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match=r"missing\.txt"):
        reading.find([tmp_path / "missing.txt"])


@pytest.mark.parametrize("given", ["a\0b.txt", ""], ids=["NUL", "nothing"])
def test_a_name_that_no_file_can_have_is_not_there(given: str) -> None:
    if given:
        with pytest.raises(NoSuchPath):
            reading.find([given])
    else:
        assert list(reading.find([])) == []


def test_all_paths_are_looked_at_before_the_first_article(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")

    with pytest.raises(NoSuchPath):
        reading.find([tmp_path, tmp_path / "missing"])


def test_an_empty_folder_says_what_was_looked_for(tmp_path: Path) -> None:
    write(tmp_path / "report.docx")

    with pytest.raises(NothingToRead, match=r"\.txt, \.md, \.html, \.htm, \.jsonl"):
        reading.find([tmp_path])


@pytest.mark.parametrize(
    ("given", "instead"),
    [
        ("https://example.org/news/1", "save .* as .html"),
        ("www.example.org/news/1", "save .* as .html"),
        ("report.pdf", "as .txt"),
        ("report.DOCX", "as .txt"),
        ("export.json", "jsonl"),
    ],
)
def test_what_is_no_article_is_told_what_to_do_instead(
    tmp_path: Path, given: str, instead: str
) -> None:
    place = given if "www" in given or ":" in given else str(write(tmp_path / given))

    with pytest.raises(NothingToRead, match=instead) as raised:
        reading.find([place])
    assert "\n" not in str(raised.value)


def test_a_folder_that_cannot_be_listed_is_set_aside_and_not_passed_over(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    locked = tmp_path / "locked"
    write(locked / "b.txt")
    locked.chmod(0)
    try:
        if os.access(locked, os.R_OK):  # root may read everything
            return
        found = list(reading.find([tmp_path]))
    finally:
        locked.chmod(0o700)

    assert [each.path for each in found] == ["a.txt", "locked/"]
    with pytest.raises(Unreadable):
        reading.read(found[1])


def test_links_are_not_followed_in_a_folder(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside" / "secret.txt")
    folder = tmp_path / "folder"
    write(folder / "a.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "up.txt").symlink_to(outside)
    (folder / "itself.txt").symlink_to(folder / "itself.txt")

    assert paths(folder) == ["a.txt"]


def test_a_link_that_is_given_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "latest.txt"
    link.symlink_to(write(tmp_path / "old" / "a.txt", "Its words."))

    [source] = reading.find([link])

    assert reading.read(source).text == "Its words."


def test_names_with_newlines_and_bad_bytes_are_shown_escaped(tmp_path: Path) -> None:
    write(tmp_path / "two\nlines.txt")
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("Some words.")

    found = list(reading.find([tmp_path]))

    assert [each.path for each in found] == ["caf\\xe9.txt", "two\\nlines.txt"]
    assert [each.name for each in found] == ["caf_", "two_lines"]
    assert [reading.read(each).text for each in found] == ["Some words."] * 2
