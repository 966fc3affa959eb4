"""Adjuncts: what leads up to a clause goes, when it was stays, an enumeration is never cut."""

import pytest

from summarizer.phrases.statements import adjuncts


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("In addition, six beds came", ("", "six beds came")),
        ("Under the agreement, six beds came", ("", "six beds came")),
        ("Since 2014, six beds came", ("since 2014", "six beds came")),
        ("On October 11-12 Dr. Moss came", ("on October 11-12", "Dr. Moss came")),
        ("During the visit two nurses came", ("", "two nurses came")),
        ("Over the two days the teams agreed on a plan", ("", "the teams agreed on a plan")),
        ("In nine years, six beds came", ("in nine years", "six beds came")),
        (
            "With the head nurse, Dr. Ana Berg, Oslo Hospital painted the ward",
            ("", "Oslo Hospital painted the ward"),
        ),
        ("In the same afternoon the Port, Oslo Hospital and Lima Clinic signed it", None),
        ("Under the ward of Riverton a kitchen, a tank and a lamp came", None),
        ("After the two sides met, six beds came", None),
    ],
)
def test_when_it_was_goes_to_the_end(text: str, led: tuple[str, str] | None) -> None:
    assert adjuncts.led(text) == led


@pytest.mark.parametrize(
    ("text", "undated"),
    [
        ("six beds came yesterday", "six beds came"),
        ("six beds will come in the first half of next year", "six beds will come"),
        ("six beds came on Monday", "six beds came"),
        ("six beds came on Monday 5 May", "six beds came on Monday 5 May"),
        ("six beds will come in 2026", "six beds will come in 2026"),
        (
            "beds in Riverton this May and in Lakes in 2026",
            "beds in Riverton this May and in Lakes in 2026",
        ),
    ],
)
def test_times_that_say_nothing_later_go(text: str, undated: str) -> None:
    assert adjuncts.undated(text) == undated


def test_the_night_of_a_weekday_goes_with_it_or_stays_with_it() -> None:
    assert adjuncts.undated("She gave the cup in Oslo on Friday night, 30 August") == (
        "She gave the cup in Oslo on Friday night, 30 August"
    )
    assert adjuncts.undated("She gave the cup on Friday night in Oslo") == (
        "She gave the cup in Oslo"
    )


def test_as_soon_as_is_no_time_that_goes() -> None:
    assert adjuncts.undated("It will open as soon as they come") == (
        "It will open as soon as they come"
    )
