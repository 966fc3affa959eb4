"""Whose "we", "us" and "here" a page's own words are."""

import pytest

from summarizer.phrases.statements import owned


def told(text: str, owner: str = "Lakeside Hospital") -> str:
    for each in owned.said(text, 0, len(text), owner):
        text = f"{text[: each.start]}{each.name}{text[each.end :]}"
    return text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("In May we hosted six nurses", "In May Lakeside Hospital hosted six nurses"),
        ("We have trained six nurses", "Lakeside Hospital has trained six nurses"),
        ("Oslo also gave to us ten beds", "Oslo also gave to Lakeside Hospital ten beds"),
        ("Six nurses stayed with us in May", "Six nurses stayed with Lakeside Hospital in May"),
        ("Six nurses will train here.", "Six nurses will train at Lakeside Hospital."),
    ],
)
def test_who_speaks_on_a_page_is_whose_page_it_is(text: str, line: str) -> None:
    assert told(text) == line


@pytest.mark.parametrize(
    "text",
    [
        '"In May we hosted six nurses", she said',
        "“In May we hosted six nurses”, she said",
        "We sent six of our nurses to Oslo",
        "Lakeside Hospital tells that we hosted six nurses",
        "They trained two nurses here in Lima",
        "They joined us for lunch",
    ],
    ids=["marks", "curly marks", "ours", "named", "place", "object"],
)
def test_another_speaker_a_second_word_or_a_place_is_left(text: str) -> None:
    assert told(text) == text


def test_a_page_of_nobody_speaks_for_nobody() -> None:
    assert told("In May we hosted six nurses", "") == "In May we hosted six nurses"
