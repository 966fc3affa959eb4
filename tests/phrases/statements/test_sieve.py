"""A sieve keeps every cue that finds something in a text, in the cues' order."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words.needs import Rare

PATTERNS = [
    r"\bagree(?:d|ment)?\b", r"agreement", r"\bment\w+", r"men of (?:the )?north", r"(?:\w+ )?\d+",
    r"green?|grin", r"the north",
]  # fmt: skip
CUES = [Cue(pattern, at, Rare(pattern)) for at, pattern in enumerate(PATTERNS)]
SIEVE = Sieve(CUES)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("an agreement", [0, 1, 2, 4, 5]),
        ("agreemen of the north", [0, 3, 4, 5, 6]),
        ("green", [4, 5]),
        ("nothing", [4]),
        ("", [4]),
    ],
)
def test_words_are_found_inside_of_others_and_where_they_overlap(
    text: str, left: list[int]
) -> None:
    assert [cue.weight for cue in SIEVE.left(text)] == left


@given(st.text(alphabet="agremnt ofhi3", max_size=30))
def test_no_cue_is_lost_that_matches(text: str) -> None:
    matching = [cue for cue in CUES if cue.pattern.search(text)]

    assert [cue for cue in SIEVE.left(text) if cue.pattern.search(text)] == matching


def test_words_are_told_apart_however_many_came_before() -> None:
    sieve = Sieve(CUES)
    letters = "abcdefghijklmnopqrstuvwxyz"
    sieve.left("agreement")
    for first in letters[:2]:
        sieve.left(" ".join(map("".join, itertools.product(first, letters, letters, letters))))

    assert [cue.weight for cue in sieve.left("an agreement")] == [0, 1, 2, 4, 5]
