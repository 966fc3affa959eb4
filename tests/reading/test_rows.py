"""JSON Lines: each row an article, a broken one set aside alone."""

import json
from datetime import date
from pathlib import Path

import pytest

from summarizer import reading
from summarizer.errors import NothingToRead, Unreadable
from summarizer.reading import Source


def sources(folder: Path, *rows: object, name: str = "news.jsonl") -> list[Source]:
    lines = [each if isinstance(each, str) else json.dumps(each) for each in rows]
    (folder / name).write_text("\n".join(lines), encoding="utf-8", errors="surrogatepass")
    return list(reading.find([folder / name]))


def test_a_row_carries_what_is_known_of_it(tmp_path: Path) -> None:
    [source] = sources(
        tmp_path,
        {
            "id": "n-7",
            "text": "The two sides met.",
            "title": "A meeting",
            "published": "2024-06-14T08:00:00Z",
            "url": "https://example.org/7",
        },
    )

    article = reading.read(source)

    assert (source.path, source.name) == ("news.jsonl/n-7", "news/n-7")
    assert (article.text, article.title, article.url) == (
        "The two sides met.",
        "A meeting",
        "https://example.org/7",
    )
    assert article.published == date(2024, 6, 14)
    assert article.dateline is None


def test_a_row_without_an_id_is_called_by_its_line(tmp_path: Path) -> None:
    found = sources(tmp_path, {"text": "One."}, "", {"text": "Two."}, {"text": "Three.", "id": 12})

    assert [each.name for each in found] == ["news/1", "news/3", "news/12"]


def test_two_rows_of_one_id_have_two_names(tmp_path: Path) -> None:
    found = sources(tmp_path, {"text": "One.", "id": "a"}, {"text": "Two.", "id": "a"})

    assert len({each.name for each in found}) == len({each.path for each in found}) == 2


@pytest.mark.parametrize(
    "published", ["14 June 2024", "2024-06-14", "Published: June 14, 2024", "2024年6月14日"]
)
def test_a_day_comes_in_any_form(tmp_path: Path, published: str) -> None:
    [source] = sources(tmp_path, {"text": "One.", "published": published})

    assert reading.read(source).published == date(2024, 6, 14)


def test_without_a_day_of_its_own_the_text_is_asked(tmp_path: Path) -> None:
    text = "A title of a few words\nRelease time: June 14, 2024\n\nThe two sides met."
    [source] = sources(tmp_path, {"text": text, "published": "some day"})

    article = reading.read(source)

    assert article.published == date(2024, 6, 14)
    assert article.dateline is not None
    assert text[slice(*article.dateline)] == "June 14, 2024"


def test_a_page_in_a_row_is_parsed(tmp_path: Path) -> None:
    [source] = sources(tmp_path, {"html": "<p>Seen.</p><p hidden>Not seen.</p>"})

    assert reading.read(source).text == "Seen."


@pytest.mark.parametrize(
    "row",
    [
        "not JSON",
        "[1, 2]",
        '{"text": 5}',
        '{"text": "a", "title": []}',
        '{"text": "a", "id": true}',
        '{"text": "a", "id": 1.5}',
        '{"text": "a", "published": 20240614}',
        '{"url": "https://example.org"}',
        "[" * 100_000,
        '{"text": "a", "id": ' + "9" * 5_000 + "}",
    ],
    ids=[
        "prose",
        "a list",
        "text no string",
        "title no string",
        "id a truth value",
        "id a fraction",
        "a day in digits",
        "no text",
        "depth",
        "a huge number",
    ],
)
def test_a_broken_row_is_set_aside_alone(tmp_path: Path, row: str) -> None:
    found = sources(tmp_path, {"text": "Before."}, row, {"text": "After."})

    with pytest.raises(Unreadable, match="line 2") as raised:
        reading.read(found[1])
    assert raised.value.reason == "unparsable"
    assert [reading.read(found[at]).text for at in (0, 2)] == ["Before.", "After."]


def test_a_row_too_large_is_passed_over_without_being_kept(tmp_path: Path) -> None:
    found = sources(tmp_path, {"text": "x" * 10_000_001}, {"text": "After."})

    with pytest.raises(Unreadable) as raised:
        reading.read(found[0])
    assert raised.value.reason == "too_large"
    assert reading.read(found[1]).text == "After."


def test_half_a_surrogate_pair_can_be_written_down(tmp_path: Path) -> None:
    [source] = sources(tmp_path, '{"text": "half \\ud83d pair"}')

    assert reading.read(source).text == "half \ufffd pair"


def test_a_file_without_rows_is_empty(tmp_path: Path) -> None:
    [source] = sources(tmp_path, "", "")

    with pytest.raises(Unreadable) as raised:
        reading.read(source)
    assert raised.value.reason == "empty_file"


def test_a_file_of_rows_under_a_wrong_name_is_told_the_right_one(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="jsonl"):
        sources(tmp_path, {"text": "One."}, name="news.json")
