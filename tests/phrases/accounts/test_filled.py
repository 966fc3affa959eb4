"""A headline is filled with those whom it lacks, where only one can be meant."""

import pytest

from summarizer.phrases.accounts import filled

HOST = {"host": ["Riverton Hospital"]}
GIFT = {"supporter": ["Lake Aid"], "subject": ["Riverton Hospital"]}


def _filled(
    line: str, sort: str, roles: dict[str, list[str]], *, sure: bool = True, named: bool = False
) -> str:
    def known(role: str) -> list[str]:
        return roles.get(role, [])

    return filled.of(line, sort, known, known if sure else lambda _: [], lambda _: named)


@pytest.mark.parametrize(
    ("line", "sort", "roles", "told"),
    [
        (
            "Ear team leaves after 73 operations",
            "other",
            HOST,
            "Ear team leaves after 73 operations at Riverton Hospital",
        ),
        (
            "Norwegian team visits the Burns Unit",
            "visit",
            HOST,
            "Norwegian team visits the Burns Unit of Riverton Hospital",
        ),
        (
            "Paediatric emergency course",
            "training",
            {"organizer": ["the Elm Trust"]},
            "The Elm Trust holds a paediatric emergency course",
        ),
        (
            "2019 Forum on Burns: care knows no border",
            "forum",
            {"organizer": ["the Elm Trust", "Lake Aid"]},
            "The Elm Trust and Lake Aid hold the 2019 Forum on Burns",
        ),
        (
            "The 5th Burns Congress",
            "forum",
            {"organizer": ["the Elm Trust", "Lake Aid", "Fen College"]},
            "The Elm Trust, Lake Aid and others hold the 5th Burns Congress",
        ),
        (
            "XXXI Congress of the Elm Trust",
            "forum",
            {"organizer": ["Lake Aid", "the Elm Trust"]},
            "The Elm Trust holds its XXXI Congress",
        ),
        (
            "Online master class with Latvian colleagues: no barrier!",
            "training",
            {"organizer": ["Lake Aid"]},
            "Lake Aid holds an online master class",
        ),
        (
            "“Basic Burns Course” is held for guests",
            "training",
            {"organizer": ["Lake Aid"]},
            "Lake Aid holds the “Basic Burns Course”",
        ),
        (
            "Online meeting with Estonian colleagues",
            "meeting",
            {"participant": ["Lake Aid", "Elm Trust"]},
            "Lake Aid and Elm Trust hold an online meeting",
        ),
        ("Hospital receives 12 beds", "donation", GIFT, "Hospital receives 12 beds from Lake Aid"),
        (
            "Alumni donate equipment worth £9,000",
            "donation",
            GIFT,
            "Alumni donate equipment worth £9,000 to Riverton Hospital",
        ),
    ],
)
def test_one_who_is_known_is_named(
    line: str, sort: str, roles: dict[str, list[str]], told: str
) -> None:
    assert _filled(line, sort, roles) == told


def test_whom_no_sentence_has_as_host_holds_nothing() -> None:
    told = _filled("The fifth burns course", "training", HOST, sure=False)

    assert told == "The fifth burns course takes place at Riverton Hospital"


@pytest.mark.parametrize(
    ("line", "sort", "roles"),
    [
        ("Ukrainian nurses complete training in Oslo", "training", HOST),
        ("Ear team leaves, the ward stays", "other", HOST),
        ("Ear team reaches Corvo after 73 operations", "other", HOST),
        ("Lakeland trains nurses", "training", {"host": ["the Ministry of Health"]}),
        ("Lakeland trains nurses", "training", {"host": ["Elm Clinic", "Lake Clinic"]}),
        ("Riverton Hospital receives 12 beds from Lakeland", "donation", GIFT),
        ("Lake Aid donates a cheque towards the new ward", "donation", GIFT),
        ("Burns, scalds and hope", "training", HOST),
    ],
)
def test_in_doubt_the_line_stays(line: str, sort: str, roles: dict[str, list[str]]) -> None:
    assert _filled(line, sort, roles) == line


def test_a_line_that_names_one_of_them_is_whole() -> None:
    line = "Riverton team leaves after 73 operations"

    assert _filled(line, "other", HOST, named=True) == line
