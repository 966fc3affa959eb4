"""Offices as a brief prints them."""

import pytest

from summarizer.brief import titles


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("dean, who opened the ward", "dean"),
        ("our head nurse", "head nurse"),
        ("\"'Director", "Director"),
        ("MEDICAL DIRECTOR", "Medical Director"),
        ("CEO", "CEO"),
    ],
)
def test_a_title_is_printed_without_what_is_none_of_it(said: str, printed: str) -> None:
    assert titles.plain(said) == printed


def test_a_title_cut_inside_of_its_house_is_whole() -> None:
    house = "Ministry of Health, Population and Hospital Reform"

    assert titles.uncut("Director of the Ministry of Health,", house) == f"Director of the {house}"
    assert titles.uncut("Director", house) == "Director"
