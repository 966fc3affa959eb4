"""Slots: what a sentence names, and None where it names it not surely."""

import pytest

from summarizer.phrases.statements import slots


@pytest.mark.parametrize(
    ("sentence", "deal"),
    [
        (
            "They signed an MoU on nurse training.",
            "a memorandum of understanding on nurse training",
        ),
        ("A two-year agreement was signed by both.", "a two-year agreement"),
        ("They signed two memoranda of understanding.", "memoranda of understanding"),
        ("The agreement on dental care was prolonged.", "an agreement on dental care"),
        ("They renewed their research agreement for another year.", "a research agreement"),
        ("An agreement is hoped for.", None),
    ],
    ids=["short", "passive", "plural", "prolonged", "renewed", "hoped"],
)
def test_a_deal_is_named_where_it_is_signed(sentence: str, deal: str | None) -> None:
    assert slots.deal(sentence) == deal


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("The 15th anniversary of their surgical partnership", "15 years of surgical partnership"),
        ("The twentieth anniversary of the cooperation", "20 years of cooperation"),
        ("The 50th anniversary of Riverton Hospital", None),
        ("25 years of partnership with Oslo and 15 years of partnership with Lund", None),
    ],
    ids=["figure", "word", "of a house", "two of them"],
)
def test_years_are_those_of_joint_work(sentence: str, years: str | None) -> None:
    assert slots.years(sentence) == years


def test_a_centre_planned_is_told_from_one_opened() -> None:
    assert slots.centre("They opened the River Fever Research Centre today.") == (
        "River Fever Research Centre",
        False,
    )
    assert slots.centre("They agreed to set up the River Fever Research Centre.") == (
        "River Fever Research Centre",
        True,
    )


def test_matters_are_talked_about_and_not_only_to_be() -> None:
    assert slots.matters("The two sides discussed burns, wounds and fevers.") == (
        "burns, wounds and fevers"
    )
    assert slots.matters("The two will meet monthly to discuss burns and wounds.") is None


@pytest.mark.parametrize(
    ("before", "aside"),
    [
        ("They signed an agreement at the ", True),
        ("They signed an agreement for a ward of ", True),
        ("They signed an agreement with ", False),
        ("The rector of ", False),
    ],
)
def test_who_stands_behind_at_or_for_only_stands_beside_a_signing(before: str, aside: bool) -> None:
    assert slots.aside(before) is aside
