"""Every mention of a house is gathered under its own name, whatever stands beside it."""

import pytest

from summarizer.phrases import names, organisations
from summarizer.phrases.organisations import forms, houses, initialled, unheaded


def _names(text: str) -> list[str]:
    return [each.name for each in houses.gather(text, names.organisations(text))]


def test_somebody_behind_a_name_told_alone_too_is_no_part_of_it() -> None:
    text = "Universitas Harapan Raya Anna Lind came. He thanked Universitas Harapan Raya."

    assert _names(text) == ["Universitas Harapan Raya"]


def test_a_town_behind_a_name_told_alone_too_is_where_it_is() -> None:
    text = "BRIGHTWATER CANCER INSTITUTE OF THE USA OPENS. The Brightwater Cancer Institute gave."

    assert _names(text) == ["Brightwater Cancer Institute"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Embassy of Japan in Kampala. The Japanese Embassy came.",
            "Embassy of Japan in Kampala",
        ),
        ("KITE UNIVERSITY UK GIVES. The Kite University gave.", "Kite University"),
        ("BẠCH ĐẰNG HOSPITAL. The Bach Dang Hospital.", "Bach Dang Hospital"),
        ("The Tongan Government gave. The Government of Tonga thanked.", "Government of Tonga"),
        (
            "Dean of the Ardan School of Nursing of Kite University. The Ardan School of Nursing.",
            "Ardan School of Nursing of Kite University",
        ),
        (
            "Lyon Institute of Nursing Signs. The Lyon Delta Institute of Nursing Training signed.",
            "Lyon Delta Institute of Nursing Training",
        ),
        ("The Universidad del Corvo came. The University of Corvo.", "Universidad del Corvo"),
        ("CAIHS signs. The Corvo-Ardan Institute of Health Sciences.", "Corvo-Ardan Institute"),
        ("The Policlinico di Lyon opens. At the Policlinico of Lyon.", "Policlinico di Lyon"),
        ("The Corvo Provincial Health Bureau. The Provincial Health Bureau.", "Corvo Provincial"),
    ],
)
def test_two_names_of_one_house_are_gathered_under_the_whole_one(text: str, name: str) -> None:
    (found,) = _names(text)

    assert name in found


@pytest.mark.parametrize(
    "text",
    [
        "The Scottish Government met the UK Government.",
        "The Corvo Regional Hospital and the Ardan Regional Hospital.",
        "The Embassy of the Republic of China and the Embassy of the People's Republic of China.",
    ],
)
def test_two_houses_stay_two(text: str) -> None:
    assert len(_names(text)) == len(["one", "other"])


@pytest.mark.parametrize(
    "text",
    [
        "Lyon Institute of Nursing. Lyon Bay Institute of Nursing. Lyon Kite Institute of Nursing.",
        "Lyon Delta Institute of Nursing Training signed. The Lyon Institute of Nursing came.",
    ],
    ids=["either may be meant", "told after the longer one"],
)
def test_a_shorter_name_may_be_another_houses(text: str) -> None:
    assert len(_names(text)) == len(organisations.organisations(text))


def test_friends_of_a_town_are_named_with_it() -> None:
    assert forms.placed("Corvo Nursing Institute", "Corvo Nursing Institute of Bolivia")
    assert not forms.placed("Grampian Friends", "Grampian Friends of Bolivia")


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Ann Lind Regional Hospital in Corvo", 1),
        ("Ann Lind Regional Hospital, Corvo", 1),
        ("Ann Lind Regional Hospital in Ardan", 2),
        ("Ann Lind Eye Hospital in Corvo", 2),
    ],
    ids=["in it", "behind a comma", "in another town", "of another sort"],
)
def test_the_regional_hospital_of_a_town_is_the_one_with_a_name_there(
    said: str, count: int
) -> None:
    text = f"The gift went to the Regional Hospital of Corvo. It was given at {said} today."

    found = houses.gather(text, organisations.organisations(text))

    assert len(found) == count


def test_letters_before_a_dash_and_their_house_are_one() -> None:
    text = "KMCR – Kite Institute of Maternal Care Research. The Kite Fund (KMCR) met KMCR."
    found = [
        each
        for each in (
            *organisations.organisations(text),
            organisations.OrganisationMention(0, 4, "KMCR", "other", "", 0),
        )
    ]

    gathered = houses.gather(text, sorted(found, key=lambda each: each.start))

    assert gathered[0].name == "Kite Institute of Maternal Care Research"
    assert "KMCR" in gathered[0].aliases


def test_the_country_behind_a_name_goes_before_that_of_a_town_in_it() -> None:
    text = "Piedmont Kite University, North Carolina, United States of America, signed."

    assert [each.country for each in houses.gather(text, names.organisations(text))] == ["US"]


def test_the_letters_of_a_house_of_the_united_nations_are_its_name() -> None:
    text = "The United Nations Population Fund came. UNFPA gave."

    assert _names(text) == ["United Nations Population Fund"]


@pytest.mark.parametrize(
    ("short", "same"), [("TU Riverton", True), ("UMC Riverton", False), ("Riverton", False)]
)
def test_letters_before_a_town_are_the_first_words_of_a_name(short: str, same: bool) -> None:
    assert initialled.begins(short, "Technical University of Riverton") is same


def test_the_first_words_of_one_name_are_that_name() -> None:
    text = "It was held by Corvo Shore Health Centre. A delegation from Corvo Shore came."
    found = organisations.organisations(text)
    found += unheaded.find(text, found)

    (house,) = houses.gather(text, sorted(found, key=lambda each: each.start))

    assert house.names == ["Corvo Shore Health Centre", "Corvo Shore"]


def test_the_first_words_of_two_names_may_be_a_third() -> None:
    text = "Corvo Shore Clinic and Corvo Shore College met. A delegation from Corvo Shore came."
    found = organisations.organisations(text)
    found += unheaded.find(text, found)

    assert len(houses.gather(text, sorted(found, key=lambda each: each.start))) == 3
