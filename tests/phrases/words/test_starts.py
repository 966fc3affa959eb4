"""Patterns tried only at words that begin as one of theirs does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import cues
from summarizer.phrases.words.starts import Starts

WORDS = [
    "the", "dean", "will", "be", "has", "hoped", "to", "discuss", "they", "trained", "we'll", "i’d",
    "co-led", "is", "expected", "it", "covers", "agreed", "in", "order", "by", "their",
    "protocol", "that", "nurses", ",", "-", "may", "might", "9", "held", "talks", "as", "part", "of", "like",
]  # fmt: skip
ENGLISH = Starts(cues.ENGLISH.pattern)


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.integers(0, 9), st.integers(0, 9))
def test_it_finds_what_the_pattern_finds(words: list[str], left: int, right: int) -> None:
    low = " ".join(words)
    end = len(low) - right

    known = [(each.span(), each.lastgroup) for each in cues.ENGLISH.finditer(low, left, end)]
    found = [(each.span(), each.lastgroup) for each in ENGLISH.finditer(low, left, end)]

    assert found == known


@pytest.mark.parametrize(
    ("pattern", "low", "found"),
    [
        (r"(?<![\w-])(?:to|be)\b", "to be or not to be", ["to", "be", "to", "be"]),
        (r"(?<![\w-])(?:re)?trained\b", "trained, retrained, untrained", ["trained", "retrained"]),
        (r"(?<![\w-])[hw]o[a-z]+s\b", "hopes and words of toys", ["hopes", "words"]),
        (r"(?<![\w-])\w+'ll\b", "we'll see", ["we'll"]),
        (r"(?<![\w-])co-led\b", "was co-led by her", ["co-led"]),
    ],
)
def test_words_of_any_beginning_are_found(pattern: str, low: str, found: list[str]) -> None:
    assert [each[0] for each in Starts(pattern).finditer(low, 0, len(low))] == found
