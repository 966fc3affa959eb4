"""A pattern that is told what its alternatives begin with finds what it would find anyway."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases import cues
from summarizer.phrases.statements import verbs
from summarizer.phrases.words.beginnings import ahead, sought

WORDS = [
    "the", "dean", "will", "be", "has", "hoped", "to", "discuss", "they", "trained",
    "we'll", "i’d", "co-led", "is", "expected", "it", "covers", "agreed", "in", "order",
    "by", "their", "isn't", "protocol", "that", "nurses", ",", "-", "may", "9", "held",
    "talks", "not", "n’a", "pas",
]  # fmt: skip
FOUND = [
    (r"(?:to|be)\b", "to be or not to be"),
    (r"(?:re)?trained\b", "trained, retrained, untrained"),
    (r"(?:[hw]o[a-z]+s|(?:a |the )?day)\b", "hopes and words of the day"),
    (r"(?:x{2,}y|xy|(?:ab)+c|k?s*t)", "xxxy xy ababc abc kt sst t"),
    (r"(?:[^a-z]9|(?:one|two)?-six)", "b9 +9 one-six -six two-six"),
]


def _without(pattern: str) -> str:
    """A pattern without the first thing that it looks ahead for."""
    at = start = pattern.index("(?=")
    open_brackets = 1
    while open_brackets:
        at += 1
        open_brackets += (pattern[at] == "(") - (pattern[at] == ")")
    return pattern[:start] + pattern[at + 1 :]


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_cues_are_found_where_they_would_be_found_anyway(words: list[str]) -> None:
    low = " ".join(words)

    for quick in (cues.ENGLISH, cues.DENIAL, verbs.VERB):
        plain = re.compile(_without(quick.pattern))
        assert [(each.span(), each.lastgroup) for each in quick.finditer(low)] == [
            (each.span(), each.lastgroup) for each in plain.finditer(low)
        ]


@pytest.mark.parametrize("any_case", [False, True], ids=["as written", "in any case"])
@pytest.mark.parametrize(("words", "text"), FOUND)
def test_what_begins_as_one_of_them_is_found(words: str, text: str, any_case: bool) -> None:
    flags = re.IGNORECASE if any_case else 0
    text = text.upper() if any_case else text

    found = re.findall(ahead(words, any_case=any_case) + words, text, flags)

    assert found == re.findall(words, text, flags)


def test_what_begins_with_nothing_of_them_is_not_tried() -> None:
    assert re.match(ahead("(?:agree|decid)ed"), "agreed")
    assert not re.match(ahead("(?:agree|decid)ed"), "again")


def test_letters_that_stand_for_others_are_known() -> None:
    assert re.match(
        ahead("(?:kiss|sign)ed", any_case=True) + "(?:kiss|sign)ed", "\u212aIſſED", re.I
    )


def test_what_may_begin_with_anything_has_nothing_before_it() -> None:
    assert ahead(r"(?:agreed|\w+'ll)") == ""
    assert re.match(ahead(r"(?:agreed|\w+'ll)", beside=r"\w+'"), "they'll")


@pytest.mark.parametrize("flags", [0, re.IGNORECASE], ids=["as written", "in any case"])
@pytest.mark.parametrize(
    ("words", "text"),
    [*FOUND, (r"\b(?:to|be)\b|\bnot", "to be, cannot, not"), (r"(?m:^a|b$)|\w9", "a b9 b")],
)
def test_what_is_sought_by_its_first_letters_is_found(words: str, text: str, flags: int) -> None:
    found = [each.span() for each in re.finditer(sought(words, flags), text, flags)]

    assert found == [each.span() for each in re.finditer(words, text, flags)]


def test_it_is_tried_at_the_beginning_of_a_word_where_it_stands_there() -> None:
    assert sought(r"\b(?:signed|agreed)") == r"\b(?=(?:agre|sign))(?:\b(?:signed|agreed))"
    assert sought(r"\b(?:signed)|agreed") == r"(?=(?:agre|sign))(?:\b(?:signed)|agreed)"
    assert sought(r"(?i)signed") == r"(?i)signed"
