"""Date words are found whole, and say no more than they say."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import dates
from summarizer.phrases.dates.mention import Parts

MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "first", "until"),
    [
        ("On June 16, they met", "June 16", (None, 6, 16), None),
        ("on the 16th of June 2017", "16th of June 2017", (2017, 6, 16), None),
        ("the sixteenth of June", "sixteenth of June", (None, 6, 16), None),
        ("June 16-18, 2019", "June 16-18, 2019", (2019, 6, 16), (2019, 6, 18)),
        ("from 17 to 21 April", "17 to 21 April", (None, 4, 17), (None, 4, 21)),
        ("3rd-5th of May", "3rd-5th of May", (None, 5, 3), (None, 5, 5)),
        ("From May 3 (Fri) to 5 (Sun)", "May 3 (Fri) to 5 (Sun)", (None, 5, 3), (None, 5, 5)),
        (
            "Friday 3 to Sunday 5 May 2024",
            "Friday 3 to Sunday 5 May 2024",
            (2024, 5, 3),
            (2024, 5, 5),
        ),
        ("from 10 to 13/4, at", "10 to 13/4", (None, 4, 10), (None, 4, 13)),
        ("On Tuesday (18/7), they", "Tuesday (18/7)", (None, 7, 18), None),
        ("On 5 th June 2024, they", "5 th June 2024", (2024, 6, 5), None),
        ("On June 5 th, they", "June 5 th", (None, 6, 5), None),
        ("On the morning of the 5th, they", "5th", (None, None, 5), None),
        ("On 12/10, at the hall", "12/10", (None, 10, 12), None),
        ("in the afternoon of 13/4, they", "13/4", (None, 4, 13), None),
        ("Oak today (9/10) held", "today (9/10)", (None, 10, 9), None),
        ("(23-24/11/2022)", "23-24/11/2022", (2022, 11, 23), (2022, 11, 24)),
        ("from 30/9 to 2/10/2022", "30/9 to 2/10/2022", (2022, 9, 30), (2022, 10, 2)),
        ("on 21/02/2567 they", "21/02/2567", (2024, 2, 21), None),
        ("on 5 Mac 2019 they", "5 Mac 2019", (2019, 3, 5), None),
        ("June 5, 6 and 7", "June 5, 6 and 7", (None, 6, 5), (None, 6, 7)),
        ("30 March – 2 April 2023", "30 March – 2 April 2023", (None, 3, 30), (2023, 4, 2)),
        ("December 30 - January 2", "December 30 - January 2", (None, 12, 30), (None, 1, 2)),
        ("from March to June 2022", "March to June 2022", (None, 3, None), (2022, 6, None)),
        ("Date: June\n17, 2019 They", "June\n17, 2019", (2019, 6, 17), None),
        ("16-Jun-2017", "16-Jun-2017", (2017, 6, 16), None),
        ("Jun.16,2017", "Jun.16,2017", (2017, 6, 16), None),
        ("ended on 3 March.", "3 March", (None, 3, 3), None),
        ("in mid-June", "June", (None, 6, None), None),
        ("since September 2003", "September 2003", (2003, 9, None), None),
        ("founded in 2001, it", "2001", (2001, None, None), None),
        ("from 2001 to 2010", "2001 to 2010", (2001, None, None), (2010, None, None)),
        ("2017-06-16T10:00", "2017-06-16", (2017, 6, 16), None),
        ("am 14.06.2024 in Wien", "14.06.2024", (2024, 6, 14), None),
        ("On Tuesday (18/7), they", "Tuesday (18/7)", (None, 7, 18), None),
        ("(23-24/11/2022)", "23-24/11/2022", (2022, 11, 23), (2022, 11, 24)),
        ("3.-5.5.2019", "3.-5.5.2019", (2019, 5, 3), (2019, 5, 5)),
        ("06.05.-09.06.2019", "06.05.-09.06.2019", (2019, 5, 6), (2019, 6, 9)),
        ("06.05.2019-09.05.2019", "06.05.2019-09.05.2019", (2019, 5, 6), (2019, 5, 9)),
        ("on 2019.05.06-09, they", "2019.05.06-09", (2019, 5, 6), (2019, 5, 9)),
        ("2019/05/06~06/02", "2019/05/06~06/02", (2019, 5, 6), (2019, 6, 2)),
        (
            "from Monday, 6 May, to Thursday, 9 May 2019",
            "Monday, 6 May, to Thursday, 9 May 2019",
            (None, 5, 6),
            (2019, 5, 9),
        ),
        ("Day 9 – Thursday 18 July 2013", "Thursday 18 July 2013", (2013, 7, 18), None),
        ("le 1er mars 2021", "1er mars 2021", (2021, 3, 1), None),
        ("du 3 au 5 mai", "3 au 5 mai", (None, 5, 3), (None, 5, 5)),
        ("于2019年10月23日在京", "2019年10月23日", (2019, 10, 23), None),
        ("10月23日至25日", "10月23日至25日", (None, 10, 23), (None, 10, 25)),
        ("10月30日至11月2日", "10月30日至11月2日", (None, 10, 30), (None, 11, 2)),
        ("二〇一九年十月二十三日", "二〇一九年十月二十三日", (2019, 10, 23), None),
        ("el 14 de junio de 2024", "14 de junio de 2024", (2024, 6, 14), None),
    ],
    ids=lambda value: value.replace("\n", " ") if isinstance(value, str) else "",
)
def test_date_words_are_read(text: str, words: str, first: Parts, until: Parts | None) -> None:
    (found,) = dates.find(text)

    assert found.text == words == text[found.start : found.end]
    assert (found.year, found.month, found.day) == first
    assert found.until == until


@pytest.mark.parametrize(
    "text",
    [
        "you may 5 times",
        "the 16th session",
        "May 5,000 students come",
        "of 2000 students",
        "photo-2024-06-14.jpg",
        "http://example.org/2024/06/14/news",
        "over the last year",
        "on our last night",
        "at which 4,300 students are getting education today",
        "Today the school has 300 nurses",
        "the march of progress",
        "20220712092350993.jpg",
        "in Q3",
        "Black Friday",
        "the professors Anna and Jan-Philipp Berg",
        "signed by April Jones and June Park",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates.find(text) == []


@pytest.mark.parametrize("text", ["in May 20 students came", "June 16, 2000 people came"])
def test_a_count_beside_a_month_is_neither_day_nor_year(text: str) -> None:
    (found,) = dates.find(text)

    assert not found.complete


def test_a_certain_order_settles_the_other_dates_of_a_text() -> None:
    text = "It opened on 13/8/2024 and closed on 9/10/2024."

    _, second = dates.find(text)

    assert (second.month, second.day) == (10, 9)


def test_an_open_order_is_left_open() -> None:
    (found,) = dates.find("It opened on 9/8/2024.")

    assert found.either == (9, 8)
    assert found.month is None


def test_a_weekday_belongs_to_the_day_beside_it() -> None:
    text = "Last Thursday (June 6) and on Friday 14 June 2024"

    first, second = dates.find(text)

    assert (first.day, first.weekday) == (6, 3)
    assert (second.day, second.weekday) == (14, 4)


def test_a_list_given_out_is_the_callers_own() -> None:
    dates.find("on 5 May 2020").clear()

    assert len(dates.find("on 5 May 2020")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "a Mac with 12 ports",
        "in Mart and Maja",
        "a ratio of 10 to 13/4",
        "9/8 to 9/10/2022",
        "on 3/4 of the wards",
        "Version 12/10, a rate of 9/10",
    ],
)
def test_a_foreign_month_a_fraction_an_open_order_is_no_range_and_no_day(text: str) -> None:
    assert all(each.day is None and each.until is None for each in dates.find(text))


@given(
    st.dates(date(1950, 1, 1), date(2090, 12, 31)),
    st.sampled_from(
        [
            "{d} {m} {y}",
            "{m} {d}, {y}",
            "the {d} of {m} {y}",
            "{y}-{n:02}-{d:02}",
            "{y}年{n}月{d}日",
        ]
    ),
)
def test_a_written_day_comes_back(day: date, form: str) -> None:
    words = form.format(d=day.day, m=MONTHS[day.month - 1], n=day.month, y=day.year)

    (found,) = dates.find(f"They met on {words} in Oslo.")

    assert dates.resolve(found, None).start == day.isoformat()


@given(st.text(alphabet="1239/-., \nMayJune月日年至Fridthof()", max_size=60))
def test_mentions_stand_in_order_and_apart(text: str) -> None:
    found = dates.find(text)

    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(dates.resolve(each, date(2024, 2, 29)) is not None for each in found)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("On 12, 13 March they met.", 12, 13),
        ("They met on 5, 6, 7 March 2019.", 5, 7),
        ("This Monday and Tuesday (17 and 18) they met.", 17, 18),
        ("They met on Monday and Tuesday, 17 and 18 September.", 17, 18),
        ("They met from Monday to Wednesday (17 to 19).", 17, 19),
    ],
)
def test_days_that_stand_beside_each_other_are_one_event_s(
    text: str, first: int, last: int
) -> None:
    (found,) = dates.find(text)

    assert found.day == first
    assert found.until is not None
    assert found.until[2] == last


@pytest.mark.parametrize("text", ["In ward 12, 13 March was calm.", "On 5, 9 March they met."])
def test_numbers_before_a_day_that_are_not_the_days_before_it_are_none(text: str) -> None:
    (found,) = dates.find(text)

    assert found.until is None


def test_the_weekdays_of_two_days_tell_their_month() -> None:
    (found,) = dates.find("This Monday and Tuesday (17 and 18) they met.")

    resolved = dates.resolve(found, date(2018, 9, 19))

    assert (resolved.start, resolved.end) == ("2018-09-17", "2018-09-18")


@pytest.mark.parametrize("text", ["20 July 1897", "July 20, 1897"])
def test_a_day_of_the_nineteenth_century_keeps_its_year(text: str) -> None:
    """Without it the page's own year would be taken for its."""
    (found,) = dates.find(f"On {text} the house was opened.")

    assert (found.year, found.month, found.day) == (1897, 7, 20)


@pytest.mark.parametrize(
    "text",
    [
        "the pact was signed today",
        "Today the school has signed a pact",
        "the school has today opened a ward",
        "two schools signed a pact here today",
    ],
)
def test_today_is_a_day_of_what_was_done(text: str) -> None:
    assert [each.relative for each in dates.find(text)] == ["today"]
