"""Text that means harm is read in a time that grows with its length, not with its square.

No clock: what a finder gives from a long text is bounded, or as long as the text makes it.
"""

import pytest

from summarizer.phrases import dates, numbers, people, polarity, sentences
from summarizer.phrases.dates import dateline
from summarizer.phrases.statements import rewordings

HOSTILE = [
    "1", "1 ", "([", "over ", ",", "1,", "May 5 ", "two hundred and ", "10月", "not ", ". ", "1/2/",
    "1 to ", "$1 to ", "1 (1) ", "A$", "1-", ", since was ", "who ", "；", "Oslo, ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_long_repetition_is_read_to_its_end(piece: str) -> None:
    text = piece * (60_000 // len(piece))

    assert len(dates.find(text)) <= 25_000
    assert len(numbers.find(text)) <= 15_000
    assert sentences.split(text)[-1][1] == len(text.rstrip())
    assert polarity.read(text) is not None


def test_a_statement_of_long_words_is_tried_once() -> None:
    """Nine words that could each be cut anywhere: twelve seconds, when they were."""
    words = "interdisciplinary neuropsychopharmacological counterdemonstrations " * 400

    assert rewordings.reworded(f"they organized nine {words}(and failed)") is None
    assert rewordings.reworded("They organized nine meetings in Oslo") == (
        "Nine meetings organized in Oslo"
    )


def test_capitals_without_end_before_a_date_are_no_name_of_five_words() -> None:
    """Five words that need no space between them: sixteen seconds for eighty letters."""
    assert dateline.page_dates("Ho" + "F" * 1_900 + "spital sign 2021-05-02 Ondy>") is None
    assert dateline.page_dates("Oslo (2021-05-02): The") is not None


def test_letters_behind_a_name_are_cut_in_one_way_only() -> None:
    """Post-nominals without dots, told apart in every way: ten times as long for four letters."""
    text = "Jane Doe, A." + "a" * 5_000 + "é, rector of Oslo University, spoke."

    assert len(people.people(text)) <= 1
