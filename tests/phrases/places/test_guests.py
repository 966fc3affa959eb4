"""Houses whose place is a guest's home."""

import pytest

from summarizer.phrases.places import guests

HOUSE = "Neris University"


def one(text: str) -> bool:
    start = text.index(HOUSE)
    return guests.is_one(text, start, start + len(HOUSE))


@pytest.mark.parametrize(
    "text",
    [
        "A delegation of Neris University (Kaunas) visited Lakeside Hospital.",
        "Welcoming the guests from Neris University in Kaunas, the rector opened the meeting.",
        "A meeting with Neris University (Kaunas, Lithuania) was held.",
        "The rector of Neris University, Prof. Jonas Petraitis, visited Lakeside Hospital.",
        "Neris University (Kaunas) has also paid a courtesy visit to the hospital.",
        "The dean of Neris University, Kaunas, was warmly received at the clinic.",
    ],
)
def test_who_came_is_a_guest(text: str) -> None:
    assert one(text)


@pytest.mark.parametrize(
    "text",
    [
        "Neris University (Kaunas) received a delegation from Bari.",
        "The delegation was welcomed at Neris University in Kaunas.",
        "Guests visited Neris University and its museum.",
        "The rector of Neris University, Jonas Petraitis, welcomed them.",
    ],
)
def test_who_receives_is_none(text: str) -> None:
    assert not one(text)


def test_whose_the_guests_house_is_is_no_host() -> None:
    text = "A team of the Academy of Ships (ASH) of the\nNavy came to Lima Hospital."

    assert guests.owned(text, ["Academy of Ships"], "Navy")
    assert not guests.owned(text, ["Academy of Ships"], "Lima Hospital")
    assert not guests.owned(text, [], "Navy")
