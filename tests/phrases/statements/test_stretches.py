"""Stretches: a sentence is cut where something new is stated, and not within a list."""

import pytest

from summarizer.phrases.statements import pieces


def parts(text: str) -> list[str]:
    return [text[left:right].strip(" ,.") for left, right in pieces(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The port treated 40 sailors, gave courses to nurses and cooks of the fleet, and bought"
        " two lamps for the deck.",
        "The club raised 900 crowns, spent 800, and the rest is in the bank.",
        "The town gives the land and a shed on a long lease, the firm the beds for the ward, and"
        " the bank a loan with a low rate.",
        "Lime Clinic donated a scanner, two beds and a fridge it was replacing anyway.",
        "Nurses will train in Oslo, while enrolled in a course of the port.",
        "At a dinner, hosted by the Mayor, Lea Roth, and the Head of the Port, Ana Berg, signed a"
        " new treaty.",
    ],
    ids=["verbs", "verbs and a clause", "gapped", "it was", "while", "hosted by"],
)
def test_a_list_is_not_cut_before_its_last_member(text: str) -> None:
    assert parts(text) == [text.strip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "Since then, 30 nurses have come to Lima, and the schools have printed four books.",
        "The minister opened the ward, the largest of the land, and the director has praised it.",
        "The house has three rooms, and it allows 90 students to train.",
        "The firm has not left the town, and hopes to open a shop.",
    ],
    ids=["led in", "apposed", "it", "hopes"],
)
def test_what_states_something_new_is_a_stretch_of_its_own(text: str) -> None:
    assert len(parts(text)) == 2
