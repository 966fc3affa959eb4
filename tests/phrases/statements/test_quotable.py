"""Quotable: which words of an article a brief may print as they stand."""

import pytest

from summarizer.phrases.statements import quotable


@pytest.mark.parametrize(
    "words",
    [
        "Before the departure the team gave Luma Hospital a batch of drugs",
        "On the basis of the exercise the three hospitals adopted a plan",
        "The school will send two students, from February on",
        "There have been 19 papers and three theses",
        "There will be also 12 new wells before the end of 2012",
        "40 nurses have trained in Luma for two weeks or more",
    ],
)
def test_a_sentence_that_something_leads_up_to_is_one(words: str) -> None:
    assert quotable.stated(words)


@pytest.mark.parametrize(
    "words",
    [
        "At the meeting that guests would be invited to take part in a study",
        "On the sidelines of the visit the guests of Luma, which included the mayor",
        "Before the departure of the team from Luma Hospital",
    ],
)
def test_what_only_leads_up_to_one_is_none(words: str) -> None:
    assert not quotable.stated(words)
