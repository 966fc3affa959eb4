"""Whose house a name is within."""

import pytest

from summarizer.phrases import organisations


def _found(text: str) -> list[str]:
    return [mention.name for mention in organisations.organisations(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They saw the Press-service of the Corvo Academy of Arts.", "Corvo Academy of Arts"),
        ("The Press Service of the Ministry of Health reports.", "Ministry of Health"),
        ("The Craniofacial Center of Brightwater Hospital came.", "Brightwater Hospital"),
        ("Attaché for University Cooperation of the Kite Embassy.", "Kite Embassy"),
        ("Head of Hospital Services Development of the Ministry of Health.", "Ministry of Health"),
    ],
)
def test_an_office_or_a_part_is_told_as_its_house(text: str, name: str) -> None:
    assert _found(text) == [name]


def test_a_centre_that_is_a_hospital_is_no_part() -> None:
    name = "Clinical Centre of the University of Sarajevo"

    assert _found(f"They went to the {name} on Monday.") == [name]


def test_what_an_office_is_for_is_no_house() -> None:
    assert not _found("The Vice-Minister for the Hospital Area came.")
