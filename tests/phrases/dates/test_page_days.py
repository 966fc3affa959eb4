"""A day without its month is of the month that its page knows."""

from datetime import date

import pytest

from summarizer.phrases import dates

PAGE = date(2017, 9, 27)  # a Wednesday


def _days(words: str) -> list[tuple[str | None, str | None]]:
    found = dates.find(f"The ward was opened {words} in Oslo by 3 doctors.")
    days = [dates.resolve(each, PAGE) for each in found]
    return [(each.start, each.end) for each in days]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("on the 21st", "2017-09-21", None),
        ("on the 21st and began work", "2017-09-21", None),
        ("on the 28th of this month", "2017-09-28", None),
        ("on the 15th of the current month", "2017-09-15", None),
        ("on the 3rd and 4th of this month", "2017-09-03", "2017-09-04"),
        ("from the 18th to the 22nd", "2017-09-18", "2017-09-22"),
        ("on Friday 22,", "2017-09-22", None),
        ("last Friday 22,", "2017-09-22", None),
        ("on Monday, the 25th,", "2017-09-25", None),
        ("on Tuesday (26th)", "2017-09-26", None),
        ("on Thursday 5,", "2017-10-05", None),
        (
            "from Monday 18 to Friday 22 of the present month",
            "2017-09-18",
            "2017-09-22",
        ),
    ],
)
def test_the_page_tells_the_month(words: str, start: str, end: str | None) -> None:
    assert _days(words) == [(start, end)]


@pytest.mark.parametrize(
    "words", ["from the 18th to the 22nd floor", "on the 2nd floor", "on the 3rd attempt"]
)
def test_what_is_counted_is_no_day(words: str) -> None:
    assert _days(words) == []


@pytest.mark.parametrize("words", ["on Friday 22 students saw it", "on Friday 8.30 am"])
def test_a_number_of_something_else_leaves_the_weekday_alone(words: str) -> None:
    assert _days(words) == [("2017-09-22", None)]


def test_a_day_that_is_no_such_weekday_is_none() -> None:
    assert _days("on Friday 20,") == [(None, None)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The ceremony took place on the 19th instant under trees.", "2013-07-19"),
        ("Your letter of 28th inst. has been received.", "2013-06-28"),
        ("The container arrived on 5th ultimo.", "2013-06-05"),
        ("They met on the 12th of last month in Suva.", "2013-06-12"),
        ("It will be opened on the 3rd proximo.", "2013-08-03"),
        ("They met on the 12th of the current month.", "2013-07-12"),
    ],
)
def test_days_of_business_letters_lean_on_the_month_of_the_page(words: str, day: str) -> None:
    [found] = dates.find(words)

    assert dates.resolve(found, date(2013, 7, 22)).start == day


def test_two_days_of_last_month_are_both_its_days() -> None:
    [found] = dates.find("The course of 30th and 31st ultimo was full.")

    days = dates.resolve(found, date(2013, 6, 2))
    assert (days.start, days.end) == ("2013-05-30", "2013-05-31")


@pytest.mark.parametrize("words", ["A weekend of work", "the 12th institute", "5 ultras ran"])
def test_words_that_only_look_like_those_are_none(words: str) -> None:
    assert dates.find(words) == []


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("The prize was given last night.", ("2012-06-14", None)),
        ("The camp was held over the weekend.", ("2012-06-09", "2012-06-10")),
    ],
)
def test_last_night_and_the_weekend_are_days(words: str, days: tuple[str, str | None]) -> None:
    [found] = dates.find(words)

    told = dates.resolve(found, date(2012, 6, 15))
    assert (told.start, told.end) == days
