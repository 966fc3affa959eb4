"""Clauses that point outside of themselves, and how they are quoted."""

import pytest

from summarizer.phrases.statements import standing


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Since then, nine nurses have spent a month in Riverton",
            "“Nine nurses have spent a month in Riverton”",
        ),
        (
            "our hospital will accept 10 doctors every year",
            "“[The] hospital will accept 10 doctors every year”",
        ),
        (
            "Ten nurses have done internships in our burn unit",
            "“Ten nurses have done internships in [the] burn unit”",
        ),
        ("They will in turn train 200 midwives by June", "To “train 200 midwives by June”"),
        (
            "It was paid for by a £14,900 grant from the Harbour Trust",
            "“A £14,900 grant from the Harbour Trust”",
        ),
        (
            "The first two operations were done in July, he recalled",
            "“The first two operations were done in July”",
        ),
    ],
)
def test_what_ties_a_clause_to_others_is_taken_off_or_put_in_brackets(text: str, line: str) -> None:
    assert standing.quoted(text, "") == line


@pytest.mark.parametrize(
    "text",
    [
        "She appealed to them to think of it again",
        "In June three nurses will spend a month with us in Riverton",
        "They will look at it in May",
        "this was welcomed by the whole town",
    ],
)
def test_what_still_points_at_somebody_is_not_quoted(text: str) -> None:
    assert standing.quoted(text, "") is None


def test_who_says_our_is_named_where_one_person_speaks() -> None:
    assert (
        standing.quoted("our team would do 25 transplants in the first year", "Anna Berg")
        == "Anna Berg: “Our team would do 25 transplants in the first year”"
    )
