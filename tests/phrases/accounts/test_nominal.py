"""A title without a verb is told by those who acted."""

import pytest

from summarizer.phrases.accounts import nominal

OWNER = "Riverton Hospital"


@pytest.mark.parametrize(
    ("title", "sort", "roles", "told"),
    [
        (
            "Visit of Norwegian nurses",
            "visit",
            {},
            "Norwegian nurses visit Riverton Hospital",
        ),
        (
            "Courtesy visit by the Rector of Lakeside University",
            "visit",
            {"host": ["Harbour Clinic"]},
            "The Rector of Lakeside University visits Harbour Clinic",
        ),
        (
            "Honorary degree to Professor Ana Berg",
            "award",
            {"organizer": ["Lakeside University"]},
            "Lakeside University confers an honorary degree on Professor Ana Berg",
        ),
        (
            "Ceremony for the 10th anniversary of the exchange agreement with Elm College",
            "anniversary",
            {},
            "Riverton Hospital marks the 10th anniversary of the exchange agreement with Elm "
            "College",
        ),
        (
            "Ten years of cooperation with Elm College: 2,046 operations",
            "anniversary",
            {},
            "Riverton Hospital marks ten years of cooperation with Elm College",
        ),
        (
            "Handing over of dialysis equipment to Harbour Clinic",
            "donation",
            {"supporter": ["Lake Aid"]},
            "Lake Aid hands over dialysis equipment to Harbour Clinic",
        ),
        (
            "Oxygen plant handed over by Danish friends",
            "donation",
            {"supporter": ["Lake Aid"]},
            "Lake Aid hands over an oxygen plant to Riverton Hospital",
        ),
        (
            "Prefabricated building handover programme",
            "donation",
            {"supporter": ["Lake Aid"], "host": ["Harbour Clinic"]},
            "Lake Aid hands over a prefabricated building to Harbour Clinic",
        ),
    ],
)
def test_who_acted_is_named(title: str, sort: str, roles: dict[str, list[str]], told: str) -> None:
    assert nominal.of(title, sort, lambda role: roles.get(role, []), OWNER) == told


@pytest.mark.parametrize(
    ("title", "sort", "roles"),
    [
        ("Visit of Norwegian nurses to Oslo", "visit", {}),
        ("Online meeting with Estonian colleagues", "meeting", {}),
        ("The Minister receives a delegation", "visit", {}),
        ("Handover of beds", "donation", {"supporter": ["Lake Aid", "Elm Trust"]}),
        ("Ten years of work with Elm College", "anniversary", {"host": ["Elm College"]}),
        ("Handover of “The Project for Beds”", "donation", {"supporter": ["Lake Aid"]}),
    ],
)
def test_where_a_part_is_not_sure_nothing_is_told(
    title: str, sort: str, roles: dict[str, list[str]]
) -> None:
    assert nominal.of(title, sort, lambda role: roles.get(role, []), OWNER) is None


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Signing ceremony of the contract for “The Project for a Maternity Ward”",
            "The contract for “The Project for a Maternity Ward” is signed",
        ),
        (
            "Inauguration of the extension of Harbour Clinic",
            "The extension of Harbour Clinic is inaugurated",
        ),
        ("50th ANNIVERSARY OF Harbour Clinic", "Harbour Clinic marks its 50th anniversary"),
        (
            "Visit of the delegation of Lakeside University to Oslo",
            "A delegation of Lakeside University visits Oslo",
        ),
        ("Guests from Oslo in “Elm” Clinic", "Guests from Oslo visit “Elm” Clinic"),
        ("Lakeland team back in Jimma again", "Lakeland team visits Jimma again"),
        ("Doctors of Elm Clinic at the Lake Forum", "Doctors of Elm Clinic attend the Lake Forum"),
        ("In Riverton the burns ward has been opened", "The burns ward is opened in Riverton"),
        ("At Harbour Clinic a meeting took place", "A meeting takes place at Harbour Clinic"),
        ("The 5th Burns Forum was held in Oslo", "The 5th Burns Forum is held in Oslo"),
        ("Burns experts shared experience", "Burns experts share experience"),
        ("Minister received delegation of Elm", "Minister receives delegation of Elm"),
        ("Forum held in Oslo", "Forum held in Oslo"),
        (
            "Kick-off of the ELM project in Riverton: three lands",
            "Kick-off of the ELM project in Riverton: three lands",
        ),
        ("Kick-off of the ELM project in Riverton", "The ELM project kicks off in Riverton"),
        ("Opening of the conference on burns", "Opening of the conference on burns"),
        ("Signing ceremony for the grant assistance", "Signing ceremony for the grant assistance"),
        ("Handover of beds and lamps", "Handover of beds and lamps"),
        ("50th anniversary of the town", "50th anniversary of the town"),
    ],
)
def test_a_label_is_told_with_a_verb(title: str, told: str) -> None:
    assert nominal.plainly(title, ["Harbour Clinic"]) == told
