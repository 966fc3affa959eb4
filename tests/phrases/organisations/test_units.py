"""What is only a part of a house, and what a house is made to be."""

import pytest

from summarizer.phrases.organisations import units


@pytest.mark.parametrize(
    ("name", "head", "common"),
    [
        ("Cleft Center", "center", True),
        ("Medical Advisory Committee", "committee", True),
        ("School of Psychological Sciences", "school", True),
        ("Aravil Eye Center", "center", False),
        ("National Liver Center", "center", False),
        ("Department of Health", "department", False),
        ("Lakeside Hospital", "hospital", False),
    ],
)
def test_common_words_make_a_unit(name: str, head: str, common: bool) -> None:
    assert units.common(name, head, "A child with a cleft lip was seen.") is common


def test_a_faculty_is_inside_the_house_it_names() -> None:
    assert units.inside("Faculty of Medicine UMB", ["Universitas Muda Baru", "UMB"])
    assert not units.inside("Faculty of Medicine", ["UMB"])


def test_two_names_of_one_head_and_one_more_word_may_be_one() -> None:
    assert units.alike("PLA Medical University", "Northern Medical University", "university")
    assert not units.alike("Riverton University", "Lakeside University", "university")


def test_what_is_built_or_opened_is_made() -> None:
    assert units.made("Oncology Centre", "The Oncology Centre was built by the government.")
    assert not units.made("Oncology Centre", "The Oncology Centre sent a team.")


@pytest.mark.parametrize(
    ("name", "whole", "part"),
    [
        ("KUM Institute of Nursing", ["Kite University of Medicine", "KUM"], True),
        ("Cedar Falls’ Center for Health", ["Cedar Falls University"], True),
        ("Kite University Faculty of Arts", ["Kite University"], True),
        ("Kite University Hospital", ["Kite University"], False),
        ("Lakeside’s Center for Health", ["Cedar Falls University"], False),
    ],
)
def test_a_name_led_by_anothers_letters_or_name_may_be_a_part(
    name: str, whole: list[str], part: bool
) -> None:
    assert (units.led(name, whole) and units.is_part(name, whole)) is part
