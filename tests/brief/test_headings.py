"""Headings: what is still to come was not done, and what can be done is not only talked of."""

import pytest

from summarizer.brief import headings


@pytest.mark.parametrize(
    "line",
    [
        "In May six nurses of the port go to Luma for a course",
        "From November two cooks travel to Oslo",
        "The answers are printed in two tongues in spring 2031",
    ],
)
def test_what_is_told_in_the_present_of_a_later_month_is_planned(line: str) -> None:
    assert headings.of(line, "achieved") == "planned"


@pytest.mark.parametrize(
    "line",
    ["In May six nurses went to Luma", "The prize is awarded in May 2031 as every year"],
)
def test_what_was_or_always_is_stays_done(line: str) -> None:
    assert headings.of(line, "achieved") == "achieved"


def test_what_a_house_can_do_was_not_discussed() -> None:
    assert headings.of("The clinic is ready to receive up to 90 sailors a day", "discussed") == (
        "achieved"
    )
    assert headings.of("The clinic is ready to repeat the course", "discussed") == "discussed"


def test_the_cost_that_will_be_paid_is_not_done() -> None:
    assert not headings.fits("The project cost of 9 million will be covered by Oslo", "achieved")
    assert headings.fits("The lamps cost 900 euros", "achieved")
