"""Whose page it is."""

import pytest

from summarizer.phrases import organisations, owners

PAGE = "Lakeside Hospital\nNews\n\nGuests call\n\nThe guests thanked the Hospital.\n"


def test_the_line_on_top_tells_whose_page_it_is() -> None:
    assert owners.name(PAGE, None) == "Lakeside Hospital"


def test_a_name_in_another_language_on_top_is_not_taken_for_the_houses_own() -> None:
    assert (
        owners.name(PAGE.replace("Lakeside Hospital", "Szpital Kliniczny Lakeside"), None) is None
    )


def test_the_hospital_with_a_capital_is_the_owners() -> None:
    found = owners.mentions(PAGE, "Lakeside Hospital", organisations.organisations(PAGE))

    assert [(m.name, PAGE[m.start : m.end]) for m in found] == [
        ("Lakeside Hospital", "the Hospital"),
    ]


@pytest.mark.parametrize(
    ("others", "silent"),
    [
        (["Riverton University"], True),
        (["Lakeside School of Nursing"], False),
        (["Union Clinic of LH"], False),
    ],
)
def test_an_owner_acts_silently_unless_it_may_be_one_of_the_others(
    others: list[str], silent: bool
) -> None:
    house = owners.silent(PAGE, None, part=False, others=others)

    assert (house is not None) is silent
