"""A scale: what a forum or a feast is held for is no result of it."""

from dataclasses import replace

import pytest

from summarizer.endpoints.builtin import cues
from summarizer.phrases.numbers import find
from summarizer.phrases.statements.clues import Candidate
from summarizer.phrases.statements.worth import Scale

SCALE = Scale.of(cues.ALL, "outcomes")


def _candidate(low: str, *, own: bool, event: str = "forum", status: str = "planned") -> Candidate:
    bare = Candidate(low, low, status, "will", False, (), 2, 0, 1, False)
    return replace(bare, own=own, event=event)


def _score(candidate: Candidate) -> float:
    found = SCALE.weigh(candidate)
    return found.score if found else -9.0


@pytest.mark.parametrize(
    "low",
    [
        "the clinic will hold the 6th joint symposium on burns with the island's hospital",
        "the college hosts an international conference of midwives in june",
    ],
)
def test_a_forum_is_no_outcome_of_itself(low: str) -> None:
    itself, another = (_score(_candidate(low, own=own)) for own in (True, False))

    assert itself < another - 1
    assert not (found := SCALE.weigh(_candidate(low, own=True))) or not found.sure


@pytest.mark.parametrize(
    ("low", "is_feast"),
    [
        ("the ceremony marked the 10th anniversary of training 300 nurses together", True),
        ("an evening to celebrate 30 years of training 300 nurses was held", True),
        ("marking 10 years together, the clinic trained 300 nurses", False),
    ],
)
def test_a_feast_of_years_together_is_no_result(low: str, is_feast: bool) -> None:
    feast = _candidate(low, own=False, event="anniversary", status="achieved")
    feast = replace(feast, counted=tuple(find(low)))

    fitted = SCALE.told.sums(SCALE.all_clues(feast))["told"]

    assert (_score(feast) < fitted - 1) is is_feast
