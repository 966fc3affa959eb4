"""Earlier: what was done before an event is no result of it."""

import pytest

from summarizer.phrases.statements import earlier


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("Lima has trained 40 nurses", "Since 2015, Lima has trained 40 nurses"),
        ("Lima trained 40 nurses", "Lima has so far trained 40 nurses"),
        ("Lima trained 40 nurses", "Over the past ten years Lima trained 40 nurses"),
        ("The ward was set up in 1987", "The ward was set up in 1987"),
        ("Lima held a first course in 2017", "Lima held a first course in 2017"),
    ],
)
def test_what_gives_an_older_period_was_done_before(line: str, quote: str) -> None:
    assert earlier.told(line, quote, "2020")


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("Lima trained 40 nurses", "Lima trained 40 nurses"),
        ("Lima gave two places from 2021", "Lima gave two places starting from 2021"),
        ("Lima gave two places in 2020", "Lima gave two places in 2020"),
        (
            "Norway gave the town of Lima two machines for its new ward and six beds,"
            " who signed in 2019",
            "Norway gave the town of Lima two machines for its new ward",
        ),
        (
            "The rectors renewed the pact for five years",
            "The rectors renewed the pact that unites them since 1995 for five years",
        ),
        (
            "The pact adds nurses",
            "The pact renews the exchange – 86 doctors so far – and adds nurses",
        ),
    ],
)
def test_what_gives_none_was_done_at_the_event(line: str, quote: str) -> None:
    assert not earlier.told(line, quote, "2020")


def test_what_a_house_has_is_always_so() -> None:
    assert earlier.always("Lima University has 61 agreements with other houses")
    assert earlier.always("Lima University supports the school with six places")
    assert earlier.always("21 MoUs with other houses in nine countries")
    assert not earlier.always("Lima University will send 61 nurses")


def test_the_year_of_another_time_may_be_called_a_year() -> None:
    line = "Oslo Hospital was given a prize in the year 2018"

    assert earlier.told(line, line, "2019")
    assert not earlier.told(line, line, "2018")
