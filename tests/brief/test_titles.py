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


def test_the_governors_deputy_and_the_countys_minister_stay_theirs() -> None:
    said = "The Governor's deputy of Lind and Corvo County's Minister of Health came."

    assert titles.of_state("deputy of Lind", said) == "Governor's deputy of Lind"
    assert titles.of_state("Minister of Health", said) == "Corvo County's Minister of Health"


def test_a_title_in_the_first_word_of_its_house_is_whole() -> None:
    assert titles.uncut("Chief at Al Corvo", "Al Corvo Clinic") == "Chief at Al Corvo Clinic"
    assert titles.uncut("Chief of Corvo", "Corvo Clinic") == "Chief of Corvo"


def test_a_title_cut_inside_of_its_house_is_whole() -> None:
    house = "Ministry of Health, Population and Hospital Reform"

    assert titles.uncut("Director of the Ministry of Health,", house) == f"Director of the {house}"
    assert titles.uncut("Director", house) == "Director"


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Fiji's Consul spoke", "Fiji's Consul"),
        ("in the presence of His Majesty's Consul", "His Majesty's Consul"),
        ("Corvo Hospital's Consul", "Consul"),
        ("the Consul", "Consul"),
    ],
)
def test_whose_envoy_somebody_is_is_told(said: str, printed: str) -> None:
    assert titles.of_state("Consul", said) == printed


@pytest.mark.parametrize(
    ("behind", "charge"),
    [(" for Health and Care, came", " for Health and Care"), (" for two years", ""), ("", "")],
)
def test_a_charge_behind_the_house_is_part_of_the_office(behind: str, charge: str) -> None:
    office = "Rector of Corvo University"

    assert titles.charged(office, f"Ana Berg, {office}{behind}") == office + charge


def test_an_office_says_its_house_once() -> None:
    assert titles.once("Dean of the Faculty", "Faculté de Médecine") == "Dean"
    assert titles.once("Head of the Department", "Lakeside Hospital") == "Head of the Department"


@pytest.mark.parametrize(
    ("title", "house", "said"),
    [
        ("University Secretary", "Riverton University", "University Secretary"),
        ("University Librarian", "Riverton University", "University Librarian"),
        ("Hospital director", "Riverton Hospital", "director"),
    ],
)
def test_a_secretary_is_the_universitys_and_a_director_says_so_by_the_house(
    title: str, house: str, said: str
) -> None:
    assert titles.without_house(title, house) == said
