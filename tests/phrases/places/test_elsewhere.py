"""Elsewhere: a report of something done in another town than its own."""

import pytest

from summarizer.phrases.places import elsewhere


@pytest.mark.parametrize(
    "told",
    [
        "The minister today opened a store in Mohale's Hoek that will serve 62 clinics",
        "LIMA, May 3 – Eight machines were handed over Thursday in Huaraz",
        "On 21 November, in Niamey, the minister inaugurated the ward",
    ],
)
def test_a_town_of_the_deed_is_not_that_of_the_report(told: str) -> None:
    assert elsewhere.done([told], "Lima")


@pytest.mark.parametrize(
    "told",
    [
        "The minister today opened a store in Lima, which serves clinics in Huaraz",
        "The minister opened a store in May for clinics in Peru",
        "The guests of the club in Huaraz were welcomed at the port",
        "The minister opened a store in Lim, a part of the town",
        "A forum was held in Conference Hall 2, in Peru",
    ],
)
def test_no_other_town_is_told_of(told: str) -> None:
    assert not elsewhere.done([told], "Lima")
