"""Parquet: each row an article, a broken one set aside alone."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from summarizer import reading
from summarizer.errors import Unreadable
from summarizer.reading import Source


def sources(folder: Path, columns: dict[str, Any], **how: Any) -> list[Source]:  # Any: pyarrow's
    parquet.write_table(pa.table(columns), folder / "news.parquet", **how)
    return list(reading.find([folder / "news.parquet"]))


def reasons(found: list[Source]) -> list[str | None]:
    """For each source why it is set aside, None where it can be read."""
    told: list[str | None] = []
    for each in found:
        try:
            reading.read(each)
            told.append(None)
        except Unreadable as error:
            told.append(error.reason)
    return told


def test_a_row_carries_what_is_known_of_it(tmp_path: Path) -> None:
    columns = {
        "id": ["n-7"],
        "text": ["The two sides met."],
        "title": ["A meeting"],
        "published": [date(2024, 6, 14)],
        "url": ["https://example.org/7"],
        "site": ["Example Hospital"],
        "score": [0.5],
    }
    [source] = sources(tmp_path, columns)

    article = reading.read(source)

    assert (source.path, source.name) == ("news.parquet/n-7", "news/n-7")
    assert (article.text, article.title) == ("The two sides met.", "A meeting")
    assert (article.url, article.site) == ("https://example.org/7", "Example Hospital")
    assert article.published == date(2024, 6, 14)


def test_a_row_is_read_as_the_same_row_of_json_lines_is(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text('{"html": "<p>Two sides met.</p>", "site": "A Clinic"}')
    [line] = reading.find([tmp_path / "news.jsonl"])
    [row] = sources(tmp_path, {"html": ["<p>Two sides met.</p>"], "site": ["A Clinic"]})

    assert reading.read(row) == reading.read(
        Source(path=row.path, name=row.name, material=line.material)
    )


@pytest.mark.parametrize(
    "published", [datetime(2024, 6, 14, 8, 0), "14 June 2024", "2024-06-14"], ids=str
)
def test_a_day_comes_in_any_form(tmp_path: Path, published: object) -> None:
    [source] = sources(tmp_path, {"text": ["One."], "published": [published]})

    assert reading.read(source).published == date(2024, 6, 14)


def test_rows_without_an_id_are_called_by_their_path_or_number(tmp_path: Path) -> None:
    columns = {
        "id": [None, None, 12],
        "path": ["a/b", None, "x"],
        "text": ["One.", "Two.", "Three."],
    }
    found = sources(tmp_path, columns)

    assert [each.path for each in found] == [
        "news.parquet/a/b",
        "news.parquet/2",
        "news.parquet/12",
    ]
    assert len({each.name for each in found}) == 3


def test_each_hostile_row_is_set_aside_alone(tmp_path: Path) -> None:
    texts = [
        b"Good.",
        None,
        b"",
        b"x" * 10_000_001,
        b"\x00\x01\x02\x00",
        "Bien sûr.".encode(),
        b" ",
    ]
    found = sources(tmp_path, {"text": pa.array(texts, pa.binary())})

    assert reasons(found) == [
        None, "unparsable", "empty_file", "too_large", "binary", None, "empty_file",
    ]  # fmt: skip


def test_a_string_that_is_no_unicode_is_set_aside_alone(tmp_path: Path) -> None:
    raw = pa.array([b"Good.", b"\xff\xfe\xfa", b"Good too."], pa.binary())
    broken = pa.Array.from_buffers(pa.string(), 3, raw.buffers())
    found = sources(tmp_path, {"text": broken})

    assert reasons(found) == [None, "unparsable", None]


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("text", pa.array([{"a": 1}])),
        ("text", pa.array([[1, 2]])),
        ("text", pa.array([7])),
        ("title", pa.array([1.5])),
        ("id", pa.array([1.5])),
        ("id", pa.array([True])),
        ("published", pa.array([5])),
    ],
    ids=lambda each: str(getattr(each, "type", each)),
)
def test_a_column_of_another_type_is_said(tmp_path: Path, column: str, values: object) -> None:
    found = sources(tmp_path, {"text": ["One."], column: values})

    assert reasons(found) == ["unparsable"]


def test_a_table_without_articles_is_said(tmp_path: Path) -> None:
    assert reasons(sources(tmp_path, {"body": ["One."]})) == ["unparsable"]
    assert reasons(sources(tmp_path, {"text": pa.array([], pa.string())})) == ["empty_file"]


@pytest.mark.parametrize("keep", [0, 3, 200], ids=lambda kept: f"{kept} bytes")
def test_a_broken_file_is_one_article_that_is_set_aside(tmp_path: Path, keep: int) -> None:
    parquet.write_table(pa.table({"text": ["One."] * 500}), tmp_path / "whole.parquet")
    (tmp_path / "broken.parquet").write_bytes((tmp_path / "whole.parquet").read_bytes()[:keep])

    assert reasons(list(reading.find([tmp_path / "broken.parquet"]))) == ["unparsable"]


def test_damage_costs_the_rows_of_its_group_alone(tmp_path: Path) -> None:
    texts = [f"Article {number}. " + "The two sides met. " * 40 for number in range(300)]
    how = {"row_group_size": 100, "compression": "gzip", "use_dictionary": False}
    sources(tmp_path, {"text": texts}, **how)
    place = tmp_path / "news.parquet"
    third = parquet.ParquetFile(place).metadata.row_group(2).column(0).data_page_offset
    held = bytearray(place.read_bytes())
    held[third - 300 : third] = bytes(300)  # the end of the second row group's page
    place.write_bytes(held)

    told = reasons(list(reading.find([place])))

    assert told == [None] * 100 + ["unparsable"] + [None] * 100


def test_rows_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    """A million copies of one article are a small file, and take the room of one."""
    text = "The two sides met. " * 200_000
    copies = pa.DictionaryArray.from_arrays(pa.array([0] * 2000, pa.int32()), [text])
    parquet.write_table(pa.table({"text": copies}), tmp_path / "news.parquet", store_schema=False)
    before = pa.total_allocated_bytes()

    found = iter(reading.find([tmp_path / "news.parquet"]))
    next(found)

    assert pa.total_allocated_bytes() - before < 40 * len(text)
