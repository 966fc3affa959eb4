"""A second run: what it would write the same is neither read, laid out nor written again."""

import sqlite3
from pathlib import Path

from cli.conftest import Brief

TEXT = "Alder Hospital and Birch University signed an agreement in Porto on 3 May 2022.\n"


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Which file stands under each name, and since when; the ledger holds times."""
    return {
        str(path.relative_to(folder)): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "run.json"
    }


def tree(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in stamps(folder)}


def once(brief: Brief, *words: str) -> str:
    said = brief("run", "articles", "--store", "s.db", *words)
    assert said.code == 0, said.err
    return said.err


def test_unchanged_files_are_left_alone(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "briefs"
    first = once(brief)
    before, texts = stamps(out), tree(out)

    second = once(brief)

    assert stamps(out) == before
    assert second == first
    for path in out.rglob("*.*"):
        path.unlink()
    once(brief)
    assert tree(out) == texts
    assert seeds.is_dir()


def test_what_somebody_changed_is_written_again(brief: Brief, seeds: Path, tmp_path: Path) -> None:
    out = tmp_path / "briefs"
    once(brief)
    texts = tree(out)
    for name in texts:
        with (out / name).open("a") as file:
            file.write("mine\n")

    once(brief)

    assert tree(out) == texts
    assert seeds.is_dir()


def test_another_article_of_the_same_text_has_its_own_path(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "first.txt").write_text(TEXT)
    once(brief)
    (tmp_path / "articles" / "first.txt").rename(tmp_path / "articles" / "second.txt")

    once(brief, "--out", "again")

    document = (tmp_path / "again" / "data" / "second.json").read_text()
    assert '"path": "second.txt"' in document
    assert "first.txt" not in (tmp_path / "again" / "second.md").read_text()


def test_a_template_of_ones_own_is_seen_at_once(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TEXT)
    (tmp_path / "mine.md").write_text("Mine: {{ source.path }}\n")
    once(brief)

    once(brief, "--template", "mine.md")

    assert (tmp_path / "briefs" / "a.md").read_text().startswith("Mine: a.txt")


def test_a_sheet_that_was_damaged_is_made_anew(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TEXT)
    once(brief)
    texts = tree(tmp_path / "briefs")
    with sqlite3.connect(tmp_path / "s.db") as store:
        changed = store.execute("UPDATE sheets SET text = replace(text, 'Porto', 'Paris')")
    store.close()

    once(brief)

    assert changed.rowcount == 1
    assert tree(tmp_path / "briefs") == texts
