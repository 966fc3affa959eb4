"""Elsewhere: a report of something done in another town than its own."""

import pytest

from summarizer.phrases.places import elsewhere


@pytest.mark.parametrize(
    "told",
    [
        "The minister today opened a store in Mohale's Hoek that will serve 62 clinics",
        "LIMA, May 3 – Eight machines were handed over Thursday in Huaraz",
        "On 21 November, in Niamey, the minister inaugurated the ward",
        "The minister has today inaugurated in Huaraz the home for mothers",
        "Eye doctors perform 212 free surgeries in Huaraz",
        "Eight machines were handed over Thursday to the \ue000\ue100 in Huaraz, a gift of a club",
        "We are proud to share some good news from Huaraz. Thirty women came",
    ],
)
def test_a_town_of_the_deed_is_not_that_of_the_report(told: str) -> None:
    assert elsewhere.done([told], "Lima")


@pytest.mark.parametrize(
    "told",
    [
        "The minister today opened a store in Lima, which serves clinics in Huaraz",
        "The minister opened a store in May for clinics in Peru",
        "Both clubs mean to open a second home in Huaraz",
        "The guests of the club in Huaraz were welcomed at the port",
        "The minister opened a store in Lim, a part of the town",
        "A forum was held in Conference Hall 2, in Peru",
    ],
)
def test_no_other_town_is_told_of(told: str) -> None:
    assert not elsewhere.done([told], "Lima")


def test_the_deed_s_town_tells_its_country() -> None:
    assert elsewhere.land("Niamey", "CH") == "NE"
    assert elsewhere.land("Huaraz-on-Sea", "PE") == "PE"
