"""Date words come to the day they mean, or to none."""

from datetime import date

import pytest

from summarizer.phrases import dates
from summarizer.phrases.dates import Resolved, resolve


def worked_out(
    words: str,
    page: date | None,
    anchor: date | None = None,
    *,
    future: bool = False,
    order: str | None = None,
) -> Resolved:
    (mention,) = dates.find(words)
    return resolve(mention, page, anchor, future=future, order=order)


FRIDAY = date(2017, 6, 23)


@pytest.mark.parametrize(
    ("words", "page", "start", "end", "basis"),
    [
        ("16 June 2017", None, "2017-06-16", None, "stated"),
        ("on June 16", FRIDAY, "2017-06-16", None, "page_date"),
        ("on December 28", date(2020, 1, 3), "2019-12-28", None, "page_date"),
        ("December 30 - January 2", date(2020, 1, 3), "2019-12-30", "2020-01-02", "page_date"),
        ("30 December - 2 January 2020", None, "2019-12-30", "2020-01-02", "stated"),
        ("on February 29", date(2023, 3, 1), "2020-02-29", None, "page_date"),
        ("on June 16", None, None, None, "none"),
        ("in June 2017", None, "2017-06", None, "stated"),
        ("31 June 2020", None, "2020-06", None, "stated"),
        ("yesterday", date(2020, 1, 1), "2019-12-31", None, "relative"),
        ("last Friday", FRIDAY, "2017-06-16", None, "relative"),
        ("Monday of last week", FRIDAY, "2017-06-12", None, "relative"),
        ("on Monday", FRIDAY, "2017-06-19", None, "relative"),
        ("next Monday", FRIDAY, "2017-06-26", None, "relative"),
        ("上周五", FRIDAY, "2017-06-16", None, "relative"),
        ("昨日", FRIDAY, "2017-06-22", None, "relative"),
        ("23日下午", date(2017, 7, 1), "2017-06-23", None, "page_date"),
        ("in March last year", FRIDAY, "2016-03", None, "relative"),
        ("三年前", FRIDAY, "2014", None, "relative"),
        ("last month", date(2020, 1, 3), "2019-12", None, "relative"),
        ("the same day", FRIDAY, None, None, "none"),
        ("on 5 March last year", FRIDAY, "2016-03-05", None, "relative"),
        ("on June 2-4 of this year", FRIDAY, "2017-06-02", "2017-06-04", "page_date"),
        ("on June 2 of this year", None, None, None, "none"),
        ("last Tuesday and Wednesday", FRIDAY, "2017-06-20", "2017-06-21", "relative"),
        ("from Sunday to Wednesday", FRIDAY, "2017-06-18", "2017-06-21", "relative"),
        ("from Monday until Friday", FRIDAY, "2017-06-19", "2017-06-23", "relative"),
        ("on May 29 and 30 and 31 May", FRIDAY, "2017-05-29", "2017-05-31", "page_date"),
        ("on 31 May and 1 June", FRIDAY, "2017-05-31", "2017-06-01", "page_date"),
        ("A three-day course ended here on Friday", FRIDAY, "2017-06-21", "2017-06-23", "relative"),
        ("It wrapped up on Friday after two days", FRIDAY, "2017-06-22", "2017-06-23", "relative"),
        ("two days of talks which ended today", FRIDAY, "2017-06-22", "2017-06-23", "relative"),
        ("10-day camp came to an end on 6 June", FRIDAY, "2017-05-28", "2017-06-06", "page_date"),
        ("A two-day-old child came on 6 June", FRIDAY, "2017-06-06", None, "page_date"),
        ("A three-day course opened on 6 June", FRIDAY, "2017-06-06", None, "page_date"),
        ("A three-day course. The talks ended on 6 June", FRIDAY, "2017-06-06", None, "page_date"),
    ],
)
def test_words_come_to_a_day(
    words: str, page: date | None, start: str | None, end: str | None, basis: str
) -> None:
    found = worked_out(words, page)

    assert (found.start, found.end, found.basis) == (start, end, basis)


def test_two_weekdays_apart_are_no_range() -> None:
    assert [each.until_weekday for each in dates.find("on Tuesday and Friday")] == [None, None]


def test_two_days_apart_are_no_range() -> None:
    assert len(dates.find("They met on 2 June and 9 June.")) == 2
    assert len(dates.find("They met on Monday and Friday.")) == 2


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("STAFF NEWS\nIssue 83, November 2017\n", date(2017, 11, 30)),
        ("Bulletin Vol. 7, No. 1 – January to March 2019\n", date(2019, 3, 31)),
        ("DIGEST FOR FEBRUARY 2024\n", date(2024, 2, 29)),
        ("Bulletin, No. 6 (November–December), 2010, p. 4\n", date(2010, 12, 31)),
        ("NEWSLETTER no. 31 – Advent 2016\n", date(2016, 12, 31)),
        ("Solidarity Bulletin, Oslo, 2nd semester 2014\n", date(2014, 12, 31)),
        ("Elm Alliance | Newsletter no. 3/2013\n", date(2013, 7, 2)),
        ("Newsletter, 5 June 2021\n", None),
        ("Newsletter, 5/6/2021\n", None),
        ("The hospital opened in June 2019.\n", None),
        (f"{'The review of what was done took long. ' * 5}It began in June 2019.\n", None),
    ],
    ids=[
        *("issue", "quarter", "leap year", "bracket", "season", "half", "number", "a day"),
        *("digits", "prose", "a long line"),
    ],
)
def test_an_issue_is_the_month_of_a_masthead(head: str, day: date | None) -> None:
    assert dates.issue(head) == day


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Elm Trust\n\nNurses came from 7 to 18 May.\n\nYear: 2012\n", 2012),
        ("Luma 2010\n\nNurses came from 7 to 18 May.\n\nSite last changed: winter 2010\n", 2010),
        ("Elm Trust | Luma, 2016\n\nNurses came on 9 June.\n", 2016),
        ("Elm Trust\n\nNurses came on 9 June.\n\n© Elm Trust 2016\n", None),
        ("Elm Club\nChartered 1988\n\nNurses came on 9 June.\n", None),
        ("Luma 2010\n\nNurses came on 9 June.\n\nYear: 2012\n", None),
        ("Nurses came on 9 June. More will come in 2013\n", None),
    ],
)
def test_a_line_of_its_own_gives_the_days_of_a_page_their_year(text: str, year: int | None) -> None:
    issue = dates.issue(text)

    assert (issue and issue.year) == year
    if issue:
        days = [dates.resolve(each, None, issue).start or "" for each in dates.find(text)]
        assert all(each.startswith(str(year)) for each in days if len(each) == 10)


def test_what_is_announced_for_a_day_just_gone_by_is_of_that_year() -> None:
    (mention,) = dates.find("they will meet on 5 June")

    assert dates.resolve(mention, FRIDAY, future=True).start == "2017-06-05"


@pytest.mark.parametrize(("told", "start"), [(date(2017, 6, 5), "2017-06-16"), (FRIDAY, None)])
def test_a_day_told_shortly_before_gives_the_next_its_year(told: date, start: str | None) -> None:
    (mention,) = dates.find("on 16 June" if start else "on 21 October")

    assert dates.shortly_after(mention, told).start == start


def test_a_weekday_that_is_announced_lies_ahead() -> None:
    found = worked_out("on Monday", FRIDAY, future=True)

    assert found.start == "2017-06-26"


def test_what_is_announced_lies_ahead() -> None:
    found = worked_out("on January 9", date(2019, 12, 28), future=True)

    assert found.start == "2020-01-09"


def test_the_same_day_is_the_day_settled_before() -> None:
    assert worked_out("the same day", FRIDAY, date(2017, 6, 16)).start == "2017-06-16"
    assert worked_out("the next day", FRIDAY, date(2017, 6, 30)).start == "2017-07-01"


def test_without_a_page_date_the_year_comes_from_the_anchor() -> None:
    found = worked_out("on January 3", None, date(2019, 12, 28))

    assert (found.start, found.basis) == ("2020-01-03", "relative")


def test_a_weekday_settles_the_year_where_only_one_fits() -> None:
    found = worked_out("Friday 14 June", date(2024, 5, 1))

    assert (found.start, found.weekday_conflict) == ("2024-06-14", False)


def test_a_day_off_its_weekday_is_flagged() -> None:
    assert worked_out("Monday, June 16, 2017", None).weekday_conflict
    assert not worked_out("Friday, June 16, 2017", None).weekday_conflict


@pytest.mark.parametrize(
    ("words", "page", "order", "start"),
    [
        ("Sunday 9/8/2024", None, None, "2024-09-08"),
        ("9/8/2024", date(2024, 8, 12), None, "2024-08-09"),
        ("9/8/2024", date(2024, 9, 9), None, "2024-09-08"),
        ("9/8/2024", None, "dmy", "2024-08-09"),
        ("9/8/2024", None, "mdy", "2024-09-08"),
        ("9/8/2024", None, None, "2024"),
        ("8/8/2024", None, None, "2024-08-08"),
    ],
)
def test_an_open_order_is_settled_or_left(
    words: str, page: date | None, order: str | None, start: str
) -> None:
    assert worked_out(words, page, order=order).start == start


def test_this_year_is_that_of_the_issue() -> None:
    (day,) = dates.find("It was opened on 4 October this year.")

    assert (
        dates.resolve(day, None, dates.issue("Newsletter No. 27, Autumn 2013")).start
        == "2013-10-04"
    )
