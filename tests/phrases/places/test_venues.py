"""The hall, campus or house in which something is held."""

import pytest

from summarizer.phrases.places import venues


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "They signed it at the Oakvale Convention Centre here today.",
            "Oakvale Convention Centre",
        ),
        ("The ceremony was held in the Blue Room, Oakvale.", "Blue Room"),
        ("Both met on Monday, 4 May 2021, at Meeting Room 4, Block C.", "Meeting Room 4"),
        ("On 5 May, in the Small Hall of the University was held a gala.", "Small Hall"),
        ("The deed was signed at the hospital conference room.", "hospital conference room"),
        ("It was sealed in the council hall of the faculty.", "council hall of the faculty"),
        ("The minister received them at the Ministry’s headquarters.", "Ministry’s headquarters"),
        ("Beds were handed over in the Orange hall with masks.", "Orange hall"),
        ("The forum took place at Hotel Oakvale Lakeside on Friday.", "Hotel Oakvale Lakeside"),
        ("The forum took place at the Oakvale Hotel Friday.", "Oakvale Hotel"),
    ],
)
def test_a_hall_where_something_is_held_is_its_venue(text: str, venue: str) -> None:
    assert (venues.found(text) or "").startswith(venue)
    assert "Friday" not in (venues.found(text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "The next meeting will be held at the Oakvale Convention Centre.",
        "After the signing the guests had dinner at the Oakvale Hotel.",
        "The ceremony honoured Jane Berg, who works at the Oakvale Medical Centre.",
        "They met the rector and later toured a laboratory in the Orange Building.",
        "The previous forum was held in the Great Hall.",
        "Beds in the Orange Building are old.",
        "The two sides signed it. Students live at the Oakvale Campus.",
        "The agreement was signed at the campus.",
        "It was signed by Jane Berg, director at the Oakvale Medical Centre.",
        "They agreed at a meeting on 4 May to build a ward in the Orange Building.",
        "The guests signed it and stayed at the Oakvale Hotel.",
    ],
)
def test_a_hall_of_something_else_is_no_venue(text: str) -> None:
    assert venues.found(text) is None


def test_a_house_at_which_something_is_held_is_its_venue() -> None:
    names = ["Oakvale Hospital", "Neris University"]

    assert venues.house("The handover was held at Oakvale Hospital.", names) == names[0]
    assert venues.house("A course with Neris University was held at Oakvale Hospital.", names)
    assert venues.house("Oakvale Hospital held a course with Neris University.", names) is None
    assert venues.house("A course will be held at Oakvale Hospital next year.", names) is None
    assert (
        venues.house("The course was opened by nurses trained at Oakvale Hospital.", names) is None
    )
