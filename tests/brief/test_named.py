"""Whom a printed line calls by one name stands in it by the whole name."""

import pytest

from schemas.cooperation import Partner
from summarizer.brief.named import Named
from summarizer.vocabulary import Person

PARTNERS = [Partner(name="Hald Hospital", kind="hospital")]
NAMES = [
    "Ana Berg",
    "Kwame Osei-Tum",
    "Li Daming",
    "Jo Al Hadi",
    "Paris Ito",
    "Eva Hald",
    "Eva Roe",
]
PEOPLE = [Person(name=each) for each in NAMES]


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Berg signed it", "Ana Berg signed it"),
        ("Berg and Dr. Osei-Tum signed it", "Ana Berg and Kwame Osei-Tum signed it"),
        ("President Li opened it", "President Li Daming opened it"),
        ("President Daming opened it", "President Li Daming opened it"),
        ("Al Hadi opened it", "Jo Al Hadi opened it"),
        ("“Rector Berg opened it”", "“Rector [Ana Berg] opened it”"),
        ("Berg's group came", "Ana Berg's group came"),
        ("It was opened in Houston. Berg spoke", "It was opened in Houston. Ana Berg spoke"),
    ],
)
def test_one_name_becomes_the_whole_name(line: str, whole: str) -> None:
    assert Named(PEOPLE, PARTNERS).whole(line, "")[0] == whole


@pytest.mark.parametrize(
    "line",
    [
        "The Berg was climbed",
        "Berg Clinic opened",
        "A Li signed it",
        "Max Berg came",
        "The Roe–Berg Prize was given",
        "Paris sent two nurses",
        "Hald sent two nurses",
        "Eva sent two nurses",
        "Ana Berg came and Berg spoke",
    ],
)
def test_what_may_be_another_s_name_stays(line: str) -> None:
    assert Named(PEOPLE, PARTNERS).whole(line, "")[0] == line


def test_who_is_named_above_keeps_the_one_name() -> None:
    assert Named(PEOPLE, PARTNERS).whole("Berg signed it", "Ana Berg visits Lima")[0] == (
        "Berg signed it"
    )


@pytest.mark.parametrize(
    ("person", "line", "strange"),
    [
        (Person(name="Ana Berg"), "Ana Berg will study in Oslo", True),
        (Person(name="Ana Berg", title="Dr"), "Ana Berg's group gave ten lamps", True),
        (Person(name="Ana Berg", title="dean"), "Ana Berg will study in Oslo", False),
        (Person(name="Ana Berg", affiliation="Oslo Clinic"), "Ana Berg will study", False),
        (Person(name="Ana Berg"), "Ana Berg, a nurse, will study in Oslo", False),
        (Person(name="Ana Berg"), "The nurse Ana Berg will study in Oslo", False),
    ],
)
def test_who_is_a_mere_name_is_a_stranger(person: Person, line: str, strange: bool) -> None:
    named = Named([person], PARTNERS)

    assert named.stranger(line, "Oslo and Lima meet") is strange
    assert not named.stranger(line, "Ana Berg visits Lima")


def test_a_surname_behind_an_office_is_a_stranger_s_where_nobody_bears_it() -> None:
    named = Named(PEOPLE, PARTNERS)

    assert named.stranger("President Duan visited ten teachers", "Oslo and Lima meet")
    assert not named.stranger("President Duan visited ten teachers", "Duan Li visits Lima")
    assert not named.stranger("President Berg visited ten teachers", "Oslo and Lima meet")
    assert not named.stranger("Director General Berg came", "Oslo and Lima meet")
