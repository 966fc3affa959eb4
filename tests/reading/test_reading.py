"""From what is found to an Article: every file ends as text or as one reason."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import reading
from summarizer.article import Article
from summarizer.errors import Unreadable
from summarizer.ledger import REASONS
from summarizer.reading.file import steady

TEXT = """News Center
Riverside and Lakeview Open a Joint Centre
Release time: June 14, 2024

On 12 June, Riverside Hospital and Lakeview University opened a joint centre for nurse training.

Forty nurses a year will be trained there, the dean said, and ten of them will come from abroad.

© 2017 Lakeview University
"""


def read(folder: Path, data: bytes, name: str = "a.txt") -> Article:
    (folder / name).write_bytes(data)
    [source] = reading.find([folder / name])
    return reading.read(source)


def reason(folder: Path, data: bytes, name: str = "a.txt") -> str:
    with pytest.raises(Unreadable) as raised:
        read(folder, data, name)
    return raised.value.reason


def test_an_article_is_its_text_and_what_its_page_says(tmp_path: Path) -> None:
    article = read(tmp_path, TEXT.encode())

    assert article.text == TEXT
    assert (article.path, article.name) == ("a.txt", "a")
    assert article.title == "Riverside and Lakeview Open a Joint Centre"
    assert (article.published, article.updated) == (date(2024, 6, 14), False)
    assert article.dateline is not None
    assert TEXT[slice(*article.dateline)] == "June 14, 2024"
    assert (article.language, article.site) == ("en", "Lakeview University")
    assert [TEXT[slice(*each)] for each in article.boilerplate] == [
        "News Center",
        "Release time: June 14, 2024",
        "© 2017 Lakeview University",
    ]


def test_nothing_visible_is_changed(tmp_path: Path) -> None:
    text = "{{7*7}} {% raw %}\n[/bold] [x](javascript:alert(1)) ![](a.png)\u00a0\u00a0<b>so</b>\n"

    assert read(tmp_path, text.encode()).text == text


def test_what_is_hidden_is_not_text(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfa\xe2\x80\x8bb\r\n\x1b[31mred\x1b[0m\r\n\x1b]0;title\x07end"

    assert read(tmp_path, data).text == "ab\nred\nend"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf\n", "empty_file"),
        ("\u200b\u200b".encode(), "empty_file"),
        (b"text \0 text", "binary"),
        (os.urandom(5_000) + b"\0", "binary"),
        (b"%PDF-1.4", "unsupported"),
        (b"a" * 10_000_001, "too_large"),
    ],
    ids=["nothing", "a mark", "hidden alone", "NUL", "noise", "PDF", "large"],
)
def test_what_is_no_article_has_a_reason(tmp_path: Path, data: bytes, expected: str) -> None:
    assert reason(tmp_path, data) == expected
    assert expected in REASONS


@pytest.mark.parametrize(
    "data",
    [b"a" * 10_000_000, b"word " * 2_000_000, b"\n" * 1_000_000 + b"end", b"a\n" * 5_000_000,
     b"[" * 10_000_000, b"1" * 5_000_000, "大学".encode() * 1_500_000, b"\xe9" * 5_000_000],
    ids=["one line", "words", "newlines", "lines", "brackets", "digits", "han", "accents"],
)  # fmt: skip
def test_ten_megabytes_of_anything_are_read(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data).text


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")

    [source] = reading.find([tmp_path])

    with pytest.raises(Unreadable, match="pipe"):
        reading.read(source)


def test_a_device_is_no_article() -> None:
    [source] = reading.find(["/dev/zero"])

    with pytest.raises(Unreadable, match="device"):
        reading.read(source)


def test_a_file_that_goes_away_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some words.")
    [source] = reading.find([tmp_path])
    (tmp_path / "a.txt").unlink()

    with pytest.raises(Unreadable) as raised:
        reading.read(source)
    assert raised.value.reason == "unreadable"


def test_a_file_that_becomes_a_link_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Not for brief.")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("Some words.")
    [source] = reading.find([folder])
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to(secret)

    with pytest.raises(Unreadable):
        reading.read(source)


def test_a_file_that_changes_while_it_is_read_is_unreadable(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"first")

    class Growing(io.FileIO):
        """A file that somebody writes to between two looks at it."""

        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            with place.open("ab") as other:
                other.write(b"more")
            return data

    with Growing(place) as file, pytest.raises(Unreadable, match="changed"):
        steady(file)
    with place.open("rb") as still:
        assert steady(still) == b"firstmore"


@pytest.mark.parametrize(
    ("piped", "text"),
    [(b"Some words.\r\n", "Some words.\n"), (b"<html><p>Seen.<p hidden>Not.", "Seen.")],
    ids=["text", "a page"],
)
def test_standard_input_is_one_article(piped: bytes, text: str) -> None:
    code = (
        "import sys; from summarizer import reading; [source] = reading.find(['-'])\n"
        "article = reading.read(source); assert source.name == 'stdin'\n"
        "sys.stdout.buffer.write(article.text.encode())"
    )

    told = subprocess.run(
        [sys.executable, "-c", code], input=piped, capture_output=True, check=True
    )

    assert told.stdout.decode() == text


def test_a_source_that_is_set_aside_keeps_its_names_and_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Some words.")
    [source] = reading.find([tmp_path])

    left = reading.set_aside(source, "limit", "the limit came first")

    assert (left.path, left.name) == (source.path, source.name)
    with pytest.raises(Unreadable, match="came first") as raised:
        reading.read(left)
    assert raised.value.reason == "limit"


def test_sources_come_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')

    found = reading.find([tmp_path])

    assert isinstance(found, Iterator)
    assert next(found).name == "a/1"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_any_bytes_end_as_an_article_or_a_reason(tmp_path: Path, data: bytes) -> None:
    try:
        article = read(tmp_path, data)
    except Unreadable as error:
        assert error.reason in REASONS
    else:
        assert all(0 <= a < b <= len(article.text) for a, b in article.boilerplate)
        article.text.encode("utf-8")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*TEXT.split("\n"), "Share", "Home > News", "a.jpg"]), max_size=30))
def test_marks_lie_in_the_text_in_order(tmp_path: Path, lines: list[str]) -> None:
    text = "\n".join([*lines, "end"])

    article = read(tmp_path, text.encode())

    marks = article.boilerplate
    assert article.text == text
    assert all(0 <= start < end <= len(text) for start, end in marks)
    assert all(left[1] <= right[0] for left, right in pairwise(marks))
