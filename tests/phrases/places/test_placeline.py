"""Where a report opens with its place, also one that stands in no table."""

import pytest

from summarizer.phrases.places import placeline, settled
from summarizer.phrases.places.settled import Site

STORY = "The county hospital and its guests agreed on a second course for nurses."


def opened(line: str, *more: str) -> Site:
    return placeline.read(["A headline of its own", "", f"{line} {STORY}", *more])


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("OLBERRA, Neb. —", Site("OLBERRA", "US")),
        ("Muscat, The", Site("Muscat", "OM")),
        ("Muscat, Oman, 12 May 2019 | The", Site("Muscat", "OM")),
        ("Olberra, Neb. (AP) —", Site("Olberra", "US")),
        ("OLBERRA, Ont. —", Site("OLBERRA", "CA")),
        ("OLBERRA, NSW –", Site("OLBERRA", "AU")),
        ("OLBERRA, Bavaria (dpa), 4 May –", Site("OLBERRA", "DE")),
        ("Olberra, Kenya:", Site("Olberra", "KE")),
        ("OLBERRA, Upper Lakes (PIA) --", Site("OLBERRA", None)),
        ("OLBERRA, 4 May 2021 –", Site("OLBERRA", None)),
        ("Olberra, 4 May 2021 –", Site("Olberra", None)),
        ("OLBERRA, Georgia –", Site("OLBERRA", None)),
        ("(Olberra, Kenya)", Site("Olberra", "KE")),
        ("SELKIRK, Man. -", Site("SELKIRK", "CA")),
    ],
)
def test_a_town_in_no_table_is_read_where_a_report_opens_with_it(line: str, site: Site) -> None:
    assert opened(line) == site


def test_a_name_before_a_colon_is_a_town_where_the_report_has_it_as_one_again() -> None:
    again = "The nurses will meet in Olberra once more."

    assert opened("Olberra:", again) == Site("Olberra", None)
    assert opened("Olberra:", "Olberra District Hospital has sixty beds.") == Site("Olberra", None)
    assert opened("Olberra:", "Thank you, Olberra, for the answer.") == Site()


@pytest.mark.parametrize(
    "line",
    [
        "Note:",
        "Background:",
        "Olberra:",
        "Updated, 4 May 2021 –",
        "Monday, 4 May 2021 –",
        "Jane Olberra, 4 May 2021 –",
        "Communications Office, 4 May 2021 –",
        "TRAINING —",
        "Participants met on 4 May 2021:",
        "Exchange (Erasmus) –",
    ],
)
def test_a_label_or_a_person_is_no_town(line: str) -> None:
    assert opened(line) == Site()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("London, Ont. signed", "CA"),
        ("Berlin, DE", "DE"),
        ("Los Angeles, CA", "US"),
        ("Athens, Ga.", "US"),
        ("NAIROBI, IN COOPERATION WITH", "KE"),
    ],
)
def test_a_short_state_behind_a_city_tells_its_country(text: str, country: str) -> None:
    assert settled.country(text, 0, text.index(",")) == country


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("2024.05.21 | Ulaanbaatar", "Ulaanbaatar"),
        ("Guadalajara, Jal. | Bulletin 214 | May 19, 2022", "Guadalajara"),
    ],
)
def test_a_line_with_a_day_and_bars_has_its_place(line: str, city: str | None) -> None:
    assert placeline.alone([line]).city == city


def test_a_byline_before_a_bar_has_its_town() -> None:
    assert placeline.read(["By Kofi Asare, Kumasi | May 22, 2013 | General"]).city == "Kumasi"


def test_a_country_with_its_own_region_behind_it_is_a_town() -> None:
    line = "JORDAN, Guimaras - A total of 459 patients were treated in four days."

    assert placeline.read([line]).country is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("OUR WORK / KENYA / STORIES", "KE"),
        ("Home > Where we work > Nepal", "NP"),
        ("Kenya / Nepal / Fiji", None),
        ("Kenya", None),
    ],
)
def test_the_path_to_a_page_names_its_country(line: str, code: str | None) -> None:
    assert placeline.section([line]).country == code


def test_a_dateline_in_bold_before_a_dash_has_its_town() -> None:
    line = (
        "**Sharjah, 19 October 2021 (SNA)** -- Elm Medical City has signed an agreement with Oak."
    )

    assert placeline.read([line]) == ("Sharjah", "AE")


def test_a_day_of_another_calendar_may_stand_before_the_day_and_the_place() -> None:
    line = "Chaitra 9, 2073 / 22 March 2017, Oakvale Pakhar: The new building of Oakvale Pakhar"

    assert placeline.read([f"{line} Health Post was handed over today."]).city == "Oakvale Pakhar"


def test_a_country_may_stand_before_the_colon_of_a_headline() -> None:
    assert placeline.tagged("Rwanda: two houses open a laboratory") == Site(None, "RW")
    assert placeline.tagged("Guests: who came from Rwanda") == Site()
