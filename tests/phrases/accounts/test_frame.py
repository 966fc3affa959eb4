"""What is sure of the parts of those who acted makes a headline where no clause does."""

import pytest

from summarizer.phrases.accounts import frame

DONATED = {"supporter": ["Embassy of Lakeland"], "subject": ["Harbour Hospital"]}
HELD = {"organizer": ["Riverton University", "Harbour Hospital"]}


@pytest.mark.parametrize(
    ("sort", "roles", "line", "headline"),
    [
        (
            "donation",
            DONATED,
            "Handover ceremony of dialysis equipment to Harbour Hospital",
            "Embassy of Lakeland donates dialysis equipment to Harbour Hospital",
        ),
        (
            "donation",
            {"supporter": ["Embassy of Lakeland"]},
            "Handing-over of ambulance to the Municipality of San Marco",
            "Embassy of Lakeland donates an ambulance to the Municipality of San Marco",
        ),
        (
            "training",
            HELD,
            "A five-day training on newborn care at the ward was held by both",
            "Riverton University and Harbour Hospital hold a five-day training on newborn care",
        ),
    ],
)
def test_who_gave_or_held_it_and_what_it_was_make_a_headline(
    sort: str, roles: dict[str, list[str]], line: str, headline: str
) -> None:
    made = frame.of(sort, roles, [line])

    assert made is not None
    assert made.headline == headline


@pytest.mark.parametrize(
    ("sort", "roles", "lines", "headline", "told"),
    [
        (
            "agreement_signing",
            {"signatory": ["Riverton University", "Harbour Hospital"]},
            ["Two diplomas", "The cooperation agreement bears the signatures of both rectors"],
            "Riverton University and Harbour Hospital sign a cooperation agreement",
            "Riverton University and Harbour Hospital signed a cooperation agreement",
        ),
        (
            "centre_launch",
            {"organizer": ["Riverton University"]},
            ["A gift", "Riverton University launched a state-of-the-art Simulation Centre at home"],
            "Riverton University opens the Simulation Centre",
            "Riverton University opened the Simulation Centre",
        ),
        (
            "visit",
            {"visitor": ["Riverton University"], "host": ["Harbour Hospital"]},
            ["Visit of a university"],
            "A delegation from Riverton University visits Harbour Hospital",
            "A delegation from Riverton University visited Harbour Hospital",
        ),
        (
            "training",
            HELD,
            ["Announcement", "A course on burns nursing will be held"],
            "Riverton University and Harbour Hospital to hold a course on burns nursing",
            "Riverton University and Harbour Hospital are to hold a course on burns nursing",
        ),
    ],
    ids=["signed", "opened", "visited", "ahead"],
)
def test_what_came_and_what_is_to_come_are_told_apart(
    sort: str, roles: dict[str, list[str]], lines: list[str], headline: str, told: str
) -> None:
    made = frame.of(sort, roles, lines)

    assert made is not None
    assert (made.headline, made.told) == (headline, told)


def test_nothing_was_signed_where_both_only_agreed() -> None:
    roles = {"signatory": ["Riverton University", "Harbour Hospital"]}

    assert frame.of("agreement_signing", roles, ["Both reached an agreement on burns"]) is None


def test_the_same_is_told_in_the_past() -> None:
    made = frame.of("donation", DONATED, ["The embassy donated 40 beds to Harbour Hospital"])

    assert made is not None
    assert made.told == "Embassy of Lakeland donated 40 beds to Harbour Hospital"


def test_of_two_givers_none_is_named_as_the_only_one() -> None:
    roles = {"supporter": ["Embassy of Lakeland", "Riverton Club"]}

    assert frame.of("donation", roles, ["They donated 40 beds to Harbour Hospital"]) is None


@pytest.mark.parametrize(
    ("text", "makes"),
    [
        ("Riverton University organised a course with Harbour Hospital.", True),
        ("A course organised by Lakeside Club with Riverton University was held.", True),
        ("Lakeside Club organised a course with the help of Riverton University.", False),
        ("The course took place at Riverton University.", False),
    ],
)
def test_who_helps_or_lends_a_room_does_not_hold_it(text: str, makes: bool) -> None:
    assert frame.makes(text, ["Riverton University"]) is makes


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Lakeside, led by its dean, paid a visit to Riverton.", True),
        ("Riverton welcomed a team of Lakeside.", True),
        ("Lakeside was received by Riverton.", True),
        ("Riverton, which went abroad by an accord with the team of Lakeside, is back.", False),
        ("Lakeside and Riverton signed.", False),
    ],
)
def test_a_guest_came_where_a_sentence_says_so(text: str, came: bool) -> None:
    guest, host = text.index("Lakeside"), text.index("Riverton")

    spots = [(guest, guest + 8, False), (host, host + 8, True)]

    assert frame.comes(text, sorted(spots)) is came


def test_a_team_back_from_abroad_was_no_host() -> None:
    roles = {"visitor": ["Lakeside Aid"], "host": ["Riverton University"]}

    assert frame.of("visit", roles, ["Our doctors returned from Lakeland"]) is None
    assert frame.of("visit", roles, ["Our doctors received guests"]) is not None
    assert frame.of("visit", roles, ["Lakeside Aid visited Kano a week ago"]) is None
    assert frame.of("visit", roles, ["Lakeside Aid visited the Riverton campus"]) is not None
