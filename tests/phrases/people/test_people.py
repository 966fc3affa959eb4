"""Everybody a sentence names: the name, the office beside it, the house those words name."""

from pathlib import Path

import pytest

from summarizer.phrases import names

BLOCKS = (Path(__file__).parent / "people.txt").read_text(encoding="utf-8").split("\n\n")
"""A sentence, and below it `name | title | house` for each of its people: none for a sentence that
names streets, prizes, buildings or the page's own authors."""


def _people(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(each.name, each.title, each.affiliation) for each in names.people(text)]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0][:40])
def test_people_are_found_with_what_stands_beside_them(block: str) -> None:
    sentence, *wanted = block.strip().splitlines()

    found = [f"{name} | {title or ''} | {house or ''}" for name, title, house in _people(sentence)]

    assert [each.rstrip() for each in found] == [each.strip() for each in wanted]


def test_an_office_says_more_than_a_form_of_address() -> None:
    text = "Prof. Anna Berg spoke first.\nAnna Berg, dean of Riverton University, signed."

    (person,) = names.merged(names.people(text))

    assert (person.title, person.affiliation) == ("dean", "Riverton University")


def test_a_rank_of_doctors_parts_no_name_from_its_office() -> None:
    text = "It was opened by the director of Oak Clinic, Prim. Dr. Anna Berg, and Jan Roe."

    assert _people(text)[0] == ("Anna Berg", "director", "Oak Clinic")


def test_a_short_name_is_a_house_where_the_long_one_stands() -> None:
    text = "Medicor Pharma Ltd grows.\nAnna Berg, Chief Medical Officer, Medicor, said so."

    assert _people(text)[-1] == ("Anna Berg", "Chief Medical Officer", "Medicor")


@pytest.mark.parametrize(
    "piece", ["Professor and ", "Dean of the ", "president, ", "director of health and ", "A B, "]
)
def test_endless_offices_are_read_to_their_end(piece: str) -> None:
    text = "Anna Berg, " + piece * 3000

    assert len(names.people(text)) <= len(text)


def test_a_line_broken_in_a_sentence_parts_no_office_from_its_name() -> None:
    text = "It was opened by the Minister of Health and\nSport,\nAnna Berg, and the rest."

    assert _people(text) == [("Anna Berg", "Minister of Health and Sport", None)]


def test_the_letters_of_an_office_are_no_house() -> None:
    text = "District Health Officer Mr. Jan Lind spoke. DHO Mr. Lind gave thanks."

    (person,) = names.merged(names.people(text))

    assert (person.title, person.affiliation) == ("District Health Officer", None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Okoro signed it.", []),
        ("Dr. Okoro signed it.", ["Okoro"]),
        ("The ministers Okoro and Lind signed it.", ["Okoro"]),
        ("The ministers of the two states came, and Okoro signed it.", []),
    ],
)
def test_one_word_is_a_name_where_an_address_or_an_office_of_several_leads_to_it(
    text: str, named: list[str]
) -> None:
    assert [name for name, *_ in _people(text)] == named
