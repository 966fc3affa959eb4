"""Founding as a line: which house was opened, unveiled or set up."""

import pytest

from summarizer.phrases.statements import founding

NAMES = ("Lakeside Hospital", "Riverton Heart Centre")


@pytest.mark.parametrize(
    ("text", "status", "line"),
    [
        (
            "The opening ceremony of 'Riverton Heart Centre' was held at Lakeside Hospital",
            "achieved",
            "The Riverton Heart Centre was opened",
        ),
        (
            "Lakeside Hospital inaugurated the new Riverton Heart Centre",
            "achieved",
            "The Riverton Heart Centre was inaugurated",
        ),
        (
            "Both will establish the Riverton Heart Centre in May",
            "planned",
            "The Riverton Heart Centre is to be set up",
        ),
        (
            'The two sides may set up a "Lakes Institute of Burns Research"',
            "discussed",
            "The Lakes Institute of Burns Research was proposed",
        ),
        ("The Riverton Heart Centre trained ten nurses", "achieved", None),
    ],
)
def test_a_new_house_is_told_by_its_name(text: str, status: str, line: str | None) -> None:
    assert founding.line(text, NAMES, status) == line
