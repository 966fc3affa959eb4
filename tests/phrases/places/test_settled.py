"""What the name of a house tells of the town in which it stands."""

import pytest

from summarizer.phrases.places import settled


@pytest.mark.parametrize(
    ("name", "text", "town"),
    [
        ("Corvale Hospital", "The day in Corvale was hot.", "Corvale"),
        ("District General Hospital Corvale", "They will be in Corvale for a week.", "Corvale"),
        ("Corvale District Hospital", "The hospital is old.", None),
        ("Corvale Hospital", "They went to Corvale University.", None),
        ("Corvale Regional Hospital", "The road to Corvale is closed.", None),
        ("Lakeside Memorial Hospital", "He stood in Lakeside for hours.", None),
    ],
)
def test_a_town_in_no_table_is_told_by_its_hospital_and_by_a_text_that_has_it_as_a_place(
    name: str, text: str, town: str | None
) -> None:
    assert settled.called(name, text).city == town


def test_a_university_at_the_end_of_whose_name_a_town_stands_is_seated_there() -> None:
    assert settled.in_name("Universidad Miguel Artigas de Zamora").city == "Zamora"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They went to Tripoli. Lebanon is small.", "LB"),
        ("They went to Tripoli. Libya and Lebanon sent many.", "LY"),
        ("They went to Tripoli.", "LY"),
    ],
)
def test_the_only_country_named_has_the_city_that_several_have(text: str, code: str | None) -> None:
    assert settled.longer(text, "Tripoli", "LY")[1] == code
