"""Wording: how much of the article's words a line may hold without marks."""

import pytest

from summarizer.phrases.statements import wording

ARTICLE = (
    "Lakeside Hospital of Riverton trained 30 nurses and a small group of very young doctors"
    " from several of the outer islands"
)


@pytest.mark.parametrize(
    ("line", "verbatim"),
    [
        ("a small group of very young doctors from several of the outer islands", True),
        ("A small group of very young doctors trained from several of the outer islands", False),
        ("Lakeside Hospital of Riverton trained 30 nurses and a small group", False),
    ],
)
def test_ten_words_in_a_row_but_names_and_figures_are_the_articles(
    line: str, verbatim: bool
) -> None:
    assert wording.verbatim(line, ARTICLE) is verbatim


def test_in_a_built_line_a_figure_ends_a_run_but_not_a_long_one() -> None:
    article = "beds for 3 wards and 4 rooms of the old clinic on 5 islands of the lake near 6 towns"

    assert not wording.copied(article[:60], article)
    assert wording.copied(article, article)
    assert wording.verbatim(article, article)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("six beds with a total value of 3 million dollars", "six beds worth 3 million dollars"),
        ("six beds valued at $300", "six beds worth $300"),
        ("a course in the field of burns", "a course in burns"),
        ("of a value to nurses", "of a value to nurses"),
    ],
)
def test_long_ways_of_saying_are_short(text: str, short: str) -> None:
    assert wording.shorter(text) == short


def test_a_built_line_that_copies_too_much_is_none() -> None:
    copy = "a small group of very young doctors from several of the outer islands"

    assert wording.finished(copy, ARTICLE) is None
    assert (
        wording.finished("five joint classes held together", ARTICLE) == "Five joint classes held"
    )
