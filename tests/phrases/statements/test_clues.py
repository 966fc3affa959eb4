"""Clues: a clause of years gone by is told from one of the page's own; rare words are known."""

from datetime import date

import pytest

from summarizer.phrases.statements.clues import Candidate, earlier


@pytest.mark.parametrize(
    ("text", "page", "is_earlier"),
    [
        ("a first accord was signed in 2008", date(2019, 6, 1), True),
        ("a first accord was signed in December 2018", date(2019, 6, 1), True),
        ("an accord was signed in December 2018", date(2019, 1, 9), False),
        ("the accord of 2008 was renewed until 2024", date(2019, 6, 1), False),
        ("an accord was signed", date(2019, 6, 1), False),
        ("an accord was signed in 2008", None, False),
    ],
)
def test_years_gone_by_are_those_before_the_pages(
    text: str, page: date | None, is_earlier: bool
) -> None:
    assert earlier(text, page) is is_earlier


def test_a_rare_word_begins_as_common_ones_do() -> None:
    low = "traineeships for paediatricians"
    clause = Candidate(low, low, None, "", False, (), 0, 0, 1, False)

    assert set(clause.beginnings) == {"begins trai", "begins for", "begins paed"}
