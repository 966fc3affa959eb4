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


def test_where_several_may_have_given_it_who_got_it_is_told() -> None:
    roles = {"supporter": ["Lakeland Club", "Fen Club"], "subject": ["Harbour Hospital"]}
    line = "Two new ambulances were handed over to Harbour Hospital"

    made = frame.of("donation", roles, ["Wheels", line])
    named = frame.of("donation", roles, ["Wheels", f"The Fen Club helped: {line}"])

    assert made is not None
    assert made.headline == "Harbour Hospital receives two new ambulances"
    assert named is not None
    assert named.headline == "Fen Club donates two new ambulances to Harbour Hospital"


def test_a_memorandum_of_two_who_signed_is_signed_whatever_the_verb() -> None:
    roles = {"signatory": ["Riverton University", "Harbour Hospital"]}

    made = frame.of("agreement_signing", roles, ["Memorandum with Harbour Hospital"])

    assert made is not None
    assert made.headline == "Riverton University and Harbour Hospital sign a memorandum"


def test_a_paper_with_somebody_was_signed_by_who_tells_of_it() -> None:
    assert frame.signs_with(["Memorandum with the Elm Clinic"], "the Elm Clinic")
    assert not frame.signs_with(["Memorandum of the Elm Clinic"], "the Elm Clinic")
    assert not frame.signs_with(["Lunch with the Elm Clinic"], "the Elm Clinic")


def test_what_is_held_goes_by_its_name_and_many_makers_by_the_first() -> None:
    makers = [f"Society of {each} Nurses of the Republic" for each in ("Elm", "Fen", "Oak", "Ash")]
    line = "Yesterday the 7th Adriatic Congress of Nursing was held"

    made = frame.of("forum", {"organizer": makers[:2]}, ["A feast", line])
    many = frame.of("forum", {"organizer": makers}, ["A feast", line])

    assert made is not None
    assert made.headline is not None
    assert made.headline.endswith("hold the 7th Adriatic Congress of Nursing")
    assert many is not None
    assert f"{makers[1]} and two others hold" in str(many.headline)


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ({"participant": ["Fen College"]}, " with Fen College"),
        ({"supporter": ["Fen College"]}, " with support from Fen College"),
        ({"participant": ["Fen College", "Oak Club"]}, ""),
        ({"participant": ["Fen College", "Oak Club"], "supporter": ["Ash Fund"]}, ""),
        ({}, ""),
    ],
)
def test_with_whom_one_held_it_is_told_where_it_is_one(
    beside: dict[str, list[str]], told: str
) -> None:
    line = "A course on burns nursing was held"

    made = frame.of("training", {"organizer": ["Elm Clinic"], **beside}, ["A feast", line])

    assert made is not None
    assert made.headline == f"Elm Clinic holds a course on burns nursing{told}"


def test_a_meeting_goes_by_its_title_where_nobody_tells_what_about() -> None:
    made = frame.of("meeting", {"host": ["Elm Clinic"]}, ["Kick-off meeting of the BURNS project"])

    assert made is not None
    assert made.headline == "Elm Clinic holds the kick-off meeting of the BURNS project"


def test_two_who_met_discuss_what_they_talked_about() -> None:
    roles = {"host": ["Riverton University"], "visitor": ["Harbour Hospital"]}
    told = ["Guests", "The two sides discussed nurse training and joint research on burns."]

    made = frame.of("meeting", roles, told)

    assert made is not None
    assert str(made.headline).startswith("Riverton University and Harbour Hospital discuss nurse")


@pytest.mark.parametrize(
    ("sort", "topic", "line", "said"),
    [
        ("other", "burns", "They work together.", "A and B cooperate on burns"),
        ("other", None, "They work together.", "A and B cooperate"),
        ("meeting", "burns", "They met.", "A and B hold talks on burns"),
        ("other", "burns", "It rained on both.", None),
    ],
)
def test_that_two_cooperate_is_said_where_a_line_bears_it_out(
    sort: str, topic: str | None, line: str, said: str | None
) -> None:
    assert frame.plain(["A", "B"], sort, topic, ["", line]) == said


def test_of_three_who_acted_none_is_left_out() -> None:
    said = frame.plain(["A", "B", "C"], "other", None, ["", "They work together."])

    assert said == "A, B and C cooperate"


def test_of_two_givers_none_is_named_as_the_only_one() -> None:
    roles = {"supporter": ["Embassy of Lakeland", "Riverton Club"]}

    assert frame.of("donation", roles, ["They donated 40 beds to Harbour Hospital"]) is None


def test_a_team_back_from_abroad_was_no_host() -> None:
    roles = {"visitor": ["Lakeside Aid"], "host": ["Riverton University"]}

    assert frame.of("visit", roles, ["Our doctors returned from Lakeland"]) is None
    assert frame.of("visit", roles, ["Our doctors received guests"]) is not None
    assert frame.of("visit", roles, ["Lakeside Aid visited Kano a week ago"]) is None
    assert frame.of("visit", roles, ["Lakeside Aid visited the Riverton campus"]) is not None


@pytest.mark.parametrize(
    ("line", "does"),
    [
        ("Beds will be checked after the signing of a protocol", "sign"),
        ("On Monday a protocol will be signed", "to sign"),
    ],
)
def test_what_follows_a_signing_is_ahead_and_not_the_signing(line: str, does: str) -> None:
    made = frame.of(
        "agreement_signing", {"signatory": ["Elm Hospital", "Fen College"]}, [line, "All sang"]
    )

    assert made is not None
    assert made.headline == f"Elm Hospital and Fen College {does} a protocol"
