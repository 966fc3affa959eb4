"""ISO dates are worked out from words and the page's day; what does not follow is replaced."""

import pytest
from checking import article, check, claim, entry, holds, record


def _dated(date: object, quote: str = "On Tuesday, 14 March, Orwell Bay Hospital") -> object:
    return record(event={"date": date, "evidence": [{"quote": quote}]})


def test_the_year_comes_from_the_page() -> None:
    checked = check(_dated({"text": "14 March", "start": "2023-03-14", "basis": "page_date"}))

    assert entry(checked)["event"]["date"] == {
        "start": "2023-03-14",
        "end": None,
        "text": "14 March",
        "basis": "page_date",
    }
    assert [each for each in checked.claims if each.reason] == []


@pytest.mark.parametrize("start", ["2022-03-14", "2023-04-14", "2023-03-15", "2023-03", None])
def test_an_iso_date_that_does_not_follow_is_replaced(start: str | None) -> None:
    checked = check(_dated({"text": "14 March", "start": start, "basis": "page_date"}))

    assert entry(checked)["event"]["date"]["start"] == "2023-03-14"
    assert [note.kind for note in checked.notes] == (["replaced"] if start else [])


def test_date_words_that_are_not_the_articles_give_way_to_the_evidence() -> None:
    checked = check(_dated({"text": "14 April", "start": "2023-04-14"}))

    assert entry(checked)["event"]["date"]["start"] == "2023-03-14"
    assert entry(checked)["event"]["date"]["text"] == "Tuesday, 14 March"
    assert not holds(checked, "event.date.text")


def test_without_words_or_evidence_a_date_is_dropped_and_asked_for_again() -> None:
    checked = check(_dated({"text": "5 May", "start": "2023-05-05"}, "Ewa Lisiecka, looked on"))

    assert entry(checked)["event"]["date"]["start"] is None
    assert entry(checked)["event"]["date"]["text"] is None
    assert "records[0].event.date.start" in [each.path for each in checked.lost]


def test_no_year_to_be_had_leaves_the_words() -> None:
    checked = check(_dated({"text": "14 March", "start": "2023-03-14"}), of=article(published=None))

    assert entry(checked)["event"]["date"]["start"] is None
    assert entry(checked)["event"]["date"]["text"] == "14 March"


@pytest.mark.parametrize(
    ("besides", "start"),
    [("From 24/11 they taught.", "2014-12-03"), ("An hour was enough.", "2014")],
)
def test_an_open_date_is_settled_by_what_else_its_page_writes(besides: str, start: str) -> None:
    text = f"On 3/12/2014 the pediatric ward opened. {besides}"

    checked = check(_dated({"text": "3/12/2014"}, text), of=article(text, published=None))

    assert entry(checked)["event"]["date"]["start"] == start


@pytest.mark.parametrize(
    ("before", "start"),
    [
        ("The guests came on 12 March 2019.", "2019-03-14"),
        ("By the decree of 7 December 2018 all is new.", None),
    ],
)
def test_a_year_comes_from_a_day_told_shortly_before(before: str, start: str | None) -> None:
    text = f"{before} The ward was opened on 14 March."

    checked = check(
        _dated({"text": "14 March"}, "The ward was opened on 14 March"),
        of=article(text, published=None),
    )

    assert entry(checked)["event"]["date"]["start"] == start


def test_a_day_that_is_not_its_weekday_is_flagged() -> None:
    text = "On Monday, 14 March 2023, the ward opened."

    checked = check(_dated({"text": "Monday, 14 March 2023"}, text), of=article(text))

    assert "weekday" in {note.kind for note in checked.notes}


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        pytest.param(
            "Held from 3 to 5 May 2022.", "3 to 5 May 2022", "2022-05-03", "2022-05-05", id="range"
        ),
        pytest.param(
            "Held on 30 December.", "30 December", "2022-12-30", None, id="turn of the year"
        ),
        pytest.param("They met yesterday.", "yesterday", "2023-03-15", None, id="relative"),
        pytest.param("3月14日，双方签约。", "3月14日", "2023-03-14", None, id="chinese"),
    ],
)
def test_words_come_to_their_dates(text: str, words: str, start: str, end: str | None) -> None:
    checked = check(_dated({"text": words, "start": start, "end": end}, text), of=article(text))

    assert entry(checked)["event"]["date"]["start"] == start
    assert entry(checked)["event"]["date"]["end"] == end
    assert claim(checked, "event.date.start").status == "verified"


def test_the_day_of_the_page_is_not_the_day_of_the_event() -> None:
    text = "Release time: 2023-03-16\n\nThe ward opened on 14 March. It has nine beds."
    page = article(text, dateline=(0, 24))

    checked = check(
        _dated({"text": "2023-03-16", "start": "2023-03-16"}, "The ward opened on 14 March"),
        of=page,
    )

    assert entry(checked)["event"]["date"]["start"] == "2023-03-14"
