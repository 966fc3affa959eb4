"""Sites: where a sentence or a headline says that something happens, and where it only is."""

import pytest

from summarizer.phrases import organisations
from summarizer.phrases.places import dated, settled, sites
from summarizer.phrases.places.settled import Site


def _said(text: str) -> list[Site]:
    houses = [(each.start, each.end) for each in organisations.organisations(text)]
    return [*dated.found(text, houses), *sites.said(text, houses)]


def _headed(text: str) -> list[Site]:
    houses = [(each.start, each.end) for each in organisations.organisations(text)]
    return list(sites.headed(text, houses))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Today in Lyon, the Minister put his signature on a pact.", "Lyon"),
        ("They opened the new wing of Corvo Hospital in Oakvale on Monday.", "Oakvale"),
        ("On May 4 on the basis of Corvo University in Oakvale the forum was held.", "Oakvale"),
        ("It was presented at a ceremony at Marlborough Gardens in London on May 4.", "London"),
        ("They spoke at a course organized by the Ardan Guild Hospital in Lyon, France.", "Lyon"),
        ("It was shown to the head of the Corvo Institute, in Lyon (Rhône) last Friday.", "Lyon"),
        ("It was held at the Bayview Hotel, in Roxas Boulevard in Manila.", "Manila"),
        ("He attended the handover at the Regional Hospital of Porur.", "Porur"),
    ],
    ids=[
        "today",
        "opened there",
        "on the basis of",
        "a garden's name",
        "its organiser's town",
        "beside a day",
        "a street's name",
        "a town's hospital",
    ],
)
def test_a_sentence_tells_where_it_happens(text: str, city: str) -> None:
    assert _said(text)[0].city == city


@pytest.mark.parametrize(
    "text",
    [
        "The forum was held, organized jointly with Corvo Academy in Lyon (France) on lungs.",
        "Kalango Hospital received six machines given by Gambians in Sweden.",
        "The forum was held jointly with Corvo University in France.",
    ],
    ids=["a partner's town", "where they live", "a partner's country"],
)
def test_where_a_partner_is_at_home_nothing_happens(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hawassa leaders in Minneapolis to map out a residency", [Site("Minneapolis", "US")]),
        ("Hungarian money for burn unit in Lviv", []),
        ("Burn unit in Lviv opened", [Site("Lviv", "UA")]),
    ],
)
def test_a_headline_tells_where_guests_are_and_what_opens(text: str, found: list[Site]) -> None:
    assert _headed(text) == found


@pytest.mark.parametrize(
    "text",
    ["Corvo Hospital, Aston University and others", "Corvo Hospital, Amur Basin Medical Academy"],
)
def test_the_next_house_of_a_list_is_no_town_of_the_first(text: str) -> None:
    assert settled.behind(text, len("Corvo Hospital")) == Site()


def test_a_clinic_that_is_opened_at_a_hospital_tells_where() -> None:
    text = (
        "The ward ended its wait with the official opening of the Foot Clinic at Labasa Hospital."
    )
    house = (text.index("Labasa"), len(text) - 1)

    assert next(sites.said(text, [house])) == ("Labasa", "FJ")


def test_the_place_in_the_name_of_a_project_is_not_where_its_contract_was_signed() -> None:
    line = 'Signing of a Contract for "The Project for Better Screening in Zarqa"'

    assert list(sites.headed(line, [])) == []


def test_what_is_told_after_a_plan_has_come_about_is_no_plan() -> None:
    text = "Patients need no longer travel to Nairobi after a wing was opened in Eldoret."

    assert next(sites.said(text, [])) == ("Eldoret", "KE")


@pytest.mark.parametrize(
    ("text", "house", "site"),
    [
        (
            "On 8 May, at Hall A, Hue College solemnly organized the signing ceremony with Corvo.",
            "Hue College",
            ("Hue", "VN"),
        ),
        (
            "The team has worked in the Daniel Roe Hospital of the city of Potosí in July.",
            "Daniel Roe Hospital",
            ("Potosí", "BO"),
        ),
        (
            "The expedition took place in the department of Potosí (Bolivia) in July.",
            None,
            (None, "BO"),
        ),
        (
            "The Kairo Hospital in Kanifing has taken delivery of six machines.",
            "Kairo Hospital",
            ("Kanifing", "GM"),
        ),
    ],
)
def test_a_house_that_holds_something_does_so_in_its_town(
    text: str, house: str | None, site: tuple[str | None, str | None]
) -> None:
    houses = [(text.index(house), text.index(house) + len(house))] if house else []

    assert site in list(sites.said(text, houses))


def test_a_house_of_which_a_sentence_tells_something_else_need_not_be_where_it_was() -> None:
    text = "Guests came to Oslo, and Hue College held the ceremony dear."

    assert ("Hue", "VN") not in list(sites.said(text, [(25, 36)]))


def test_where_a_team_was_is_where_it_pledged() -> None:
    text = "A team from an Australian hospital was in Galle last week and has pledged 20 machines."

    assert next(sites.said(text, [])).city == "Galle"
