"""What took place is named where nobody can be said to have done it."""

import pytest

from summarizer.phrases.accounts import occurrence


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        (
            "It rained when the ribbon of the new burns unit fell at last.",
            "Opening of a new burns unit",
        ),
        (
            "Mothers smile after the inauguration of a ward at Lakeside Hospital on Monday.",
            "Inauguration of a ward at Lakeside Hospital",
        ),
        (
            "By order of the ministry, a seminar on the care of burns was held on 5 May 2021.",
            "Seminar on the care of burns",
        ),
        (
            "She gave an open lecture about bees and their enemies.",
            None,
        ),
        (
            "She gave an open lecture about the health of bees, which filled the hall.",
            "Open lecture about the health of bees",
        ),
        (
            "Sixteen nurses took part in a course of treatment of burns, organised in Oslo.",
            "Course of treatment of burns",
        ),
        (
            "With the rector a specific agreement was signed for the exchange of midwives.",
            "Signing of a specific agreement for the exchange of midwives",
        ),
        (
            "On 5 May both men signed an MoU on burns in Oslo.",
            "Signing of an MoU on burns in Oslo",
        ),
        (
            "From 5 to 7 May the delegation visited the University of Riverton and Novi Clinic.",
            "Visit to the University of Riverton and Novi Clinic",
        ),
        (
            "The division was awarded a $2 million grant from the Lake Foundation.",
            "Award of a $2 million grant from the Lake Foundation",
        ),
        (
            "Tea was served to mark a quarter of a century of the link with Lakeside Hospital.",
            "Quarter of a century of the link with Lakeside Hospital",
        ),
        ("They held a meeting.", None),
        ("The goat is not speaking to me.", None),
    ],
)
def test_an_event_is_named_by_its_noun(sentence: str, named: str | None) -> None:
    assert occurrence.named(sentence, "Riverton Hospital") == named


def test_our_house_goes_by_its_name() -> None:
    said = "The opening of a ward of our hospital took place on Monday."

    assert occurrence.named(said, "Riverton Hospital") == "Opening of a ward of Riverton Hospital"


def test_who_tells_of_what_names_nobody() -> None:
    assert occurrence.housed("Opening of a ward", "Elm Clinic") == "Elm Clinic: opening of a ward"
    assert occurrence.housed("Opening of Fen Clinic", "Elm Clinic") == "Opening of Fen Clinic"
