"""When an event took place, among the days that a page names."""

from datetime import date

import pytest

from summarizer.article import Article
from summarizer.endpoints import builtin

TITLE = "Oak University and Elm Hospital sign an agreement"
PAGE = date(2021, 6, 9)  # a Wednesday


def _start(text: str, title: str = TITLE) -> str | None:
    article = Article(f"{title}\n\n{text}\n", "a.txt", "a", title, language="en", published=PAGE)
    (record,) = builtin.answer(article)["records"]
    start = record["event"]["date"]["start"]
    return None if start is None else str(start)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Oak University and Elm Hospital formalized Tuesday a partnership that will bring "
            "nurses to Oak.",
            "2021-06-08",
        ),
        (
            "A contract under which ten nurses will work at Elm Hospital was signed on 4 June by "
            "Oak University.",
            "2021-06-04",
        ),
        ("On 4/6, at the great hall, Oak University and Elm Hospital signed it.", "2021-06-04"),
        (
            "Oak University today (8/6) held the signing of an agreement with Elm Hospital.",
            "2021-06-08",
        ),
        (
            "All is new since Monday: Oak University and Elm Hospital signed an agreement.",
            "2021-06-07",
        ),
    ],
)
def test_the_clause_around_a_day_tells_whether_it_is_the_events(text: str, day: str) -> None:
    assert _start(text) == day


def test_an_event_begins_before_its_closing_ceremony() -> None:
    text = (
        "From 1 to 4 June, Elm Hospital coordinated with Oak University the examination of many "
        "children. At the closing ceremony on 4 June, the Director met with the surgeons of Oak "
        "University and signed an agreement with them."
    )

    assert _start(text, "Children of the hills are examined") == "2021-06-01"


def test_a_day_far_below_is_not_the_events() -> None:
    filler = "Nurses of both told what they had learned on the wards. " * 14
    signed = "Oak University and Elm Hospital signed an agreement."
    text = f"{signed} {filler}On 2 June, Elm Hospital hosted a party."

    assert _start(text) is None


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("spent ten days at Elm Hospital in May 2021.", "2021-05"),
        ("arrived at Elm Hospital on 4 May 2021 for ten days.", "2021-05-04"),
        ("spent ten days at Elm Hospital.", "2021-05-14"),
    ],
)
def test_a_stay_is_dated_by_its_opening_before_its_farewell(opening: str, day: str) -> None:
    text = f"""Eight surgeons of Oak University {opening} They operated on forty patients.

A farewell ceremony was held at the hospital on 14 May 2021. The director thanked the guests."""

    assert _start(text, "Surgeons of Oak University operate on forty patients") == day
