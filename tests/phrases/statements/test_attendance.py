"""Attendance: how many came, as far as all of whose they are can be said."""

import pytest

from summarizer.phrases.statements import attendance


@pytest.mark.parametrize(
    ("sentence", "came"),
    [
        ("Over 60 teachers of Riverton University attended the ceremony.",
         "Over 60 teachers of Riverton University"),
        ("The forum drew 34 nurses from Jordan, Lebanon and Egypt.", "34 nurses"),
        ("A lecture was attended by 120 students.", None),
        ("A ward of 34 beds was opened.", None),
    ],
)  # fmt: skip
def test_who_came_is_counted(sentence: str, came: str | None) -> None:
    assert attendance.told(sentence) == came


def test_a_list_of_those_who_came_is_told_to_its_end() -> None:
    said = "42 midwives, nurses and general practitioners from 14 hospitals attended the training."

    assert attendance.told(said) == "42 midwives, nurses and general practitioners"


def test_of_two_sorts_both_came_or_nobody_is_counted() -> None:
    said = "Forty students and nine cooks of the port took part."

    assert attendance.told(said) == "Forty students and nine cooks"


def test_those_of_one_side_are_not_all_who_came() -> None:
    said = "On the Luma side, 11 specialists took part in the conference."

    assert attendance.told(said) is None
