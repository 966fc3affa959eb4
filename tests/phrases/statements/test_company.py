"""Company: the leader of a delegation, its size, and titles as appositions."""

import pytest

from summarizer.phrases.statements import company


def test_a_leader_stands_behind_the_delegation() -> None:
    assert company.led("A delegation of four experts led by Prof. ")
    assert company.led("It was headed by ")
    assert not company.led("The choir was led by ")


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("A six-member delegation came.", "six-member delegation"),
        ("A delegation of 5 people came.", "delegation of 5 people"),
        ("A delegation came.", "delegation"),
    ],
)
def test_a_delegation_has_the_size_that_is_told(text: str, guests: str) -> None:
    assert company.guests(text) == guests


@pytest.mark.parametrize(
    ("title", "house", "called"),
    [
        ("rector", "Lakeside College", "Ana Berg, rector of Lakeside College,"),
        ("rector of Lakeside College", "Lakeside College", "Ana Berg, rector of Lakeside College,"),
        ("head of nursing", "Lakeside College", "Ana Berg, head of nursing, Lakeside College,"),
        ("Representative in Mali", "WHO", "Ana Berg, WHO Representative in Mali,"),
        ("Prof.", "Lakeside College", "Ana Berg"),
        ("", "Lakeside College", "Ana Berg"),
    ],
)
def test_a_title_stands_between_commas(title: str, house: str, called: str) -> None:
    assert company.called("Ana Berg", title, house) == called
