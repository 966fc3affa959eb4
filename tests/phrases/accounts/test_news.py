"""A page's own title heads its brief where it says plainly who did what."""

import pytest

from summarizer.phrases.accounts import news


@pytest.mark.parametrize(
    "title",
    [
        "Three nights, 90 goats and one scanner",
        "A new ward at last!",
        "Why we went to Lakeland",
        "Save the date: Riverton day of nursing",
        "“We were tired”: a team comes home",
    ],
)
def test_who_plays_with_words_tells_no_news(title: str) -> None:
    assert news.plays(title)


@pytest.mark.parametrize(
    "title",
    [
        "Riverton Hospital opens a ward for burns",
        "Two nurses and a doctor train at Riverton Hospital",
        "Twelve midwives complete a course in Lakeland",
    ],
)
def test_plain_words_do_not_play(title: str) -> None:
    assert not news.plays(title)
    assert not news.images(title)


@pytest.mark.parametrize(
    "title", ["The Rector meets guests", "New laboratory opens its doors", "VC welcomes nurses"]
)
def test_whom_only_the_house_knows_and_images_are_seen(title: str) -> None:
    assert news.images(title)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Minister receives nurses", "Minister of Health receives nurses"),
        ("The Rector meets guests", "Rector of Riverton University meets guests"),
        ("Foundation gives beds", "Lake Aid Foundation gives beds"),
    ],
)
def test_a_bare_office_or_house_gets_its_name(title: str, told: str) -> None:
    text = "The Minister of Health, Ana Berg, received them. The Lake Aid Foundation helped."
    houses = ["Lake Aid Foundation", "Riverton University"]

    assert news.headed(title, text, houses, "Riverton University") == told


@pytest.mark.parametrize(
    ("title", "unnamed"),
    [
        ("Riverton Hospital and Danish organisation open a ward", True),
        ("Riverton Hospital and its partners meet", True),
        ("Riverton Hospital receives delegation", True),
        ("Riverton Hospital receives a delegation of Harbour Clinic", False),
        ("Lake Aid opens a ward with Riverton Hospital", False),
    ],
)
def test_who_has_no_name_is_seen(title: str, unnamed: bool) -> None:
    assert news.unnamed(title) is unnamed


@pytest.mark.parametrize(
    "title", ["A letter of thanks", "Record of aid No. 7", "Lake Aid - quarterly update"]
)
def test_a_sort_of_page_is_no_news(title: str) -> None:
    assert news.genre(title)
    assert not news.genre("Lake Aid gives two boats")


@pytest.mark.parametrize(
    ("title", "riddle"),
    [
        ("Elm Hospital and Fen College agree to extend the project", True),
        ("Elm Hospital confers the honorary degree", True),
        ("Elm Hospital hands over to Fen College", True),
        ("Elm Hospital and Fen College extend the project on burns", False),
        ("Fen College opens the Elm Institute", False),
        ("WHO gives masks to Elm Hospital", False),
    ],
)
def test_what_nothing_tells_before_is_a_riddle(title: str, riddle: bool) -> None:
    assert news.riddle(title) is riddle


def test_the_minister_who_met_guests_is_named() -> None:
    text = "On Monday the Minister of Health Ana Berg received guests."

    assert news.headed("The Minister met with guests", text, [], "") == (
        "Minister of Health met with guests"
    )
