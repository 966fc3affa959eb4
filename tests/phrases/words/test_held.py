"""What a text holds of lists of words is found word by word, and nothing of it is missed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.words.held import Held

LISTS = [
    ("agree", "green"), ("m.o.u", "n't"), ("end of the year",), ("%",), ("",), ("we",),
]  # fmt: skip
HELD = Held(LISTS)


def _numbers(held: int) -> list[int]:
    return [at for at in range(len(LISTS)) if held >> at & 1]


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("disagreement", [0, 4]),
        ("the m.o.u was not signed", [1, 4]),
        ("it wasn't", [1, 4]),
        ("at the end of the year", [2, 4]),
        ("the end of the road", [4]),
        ("5%", [3, 4]),
        ("many memos of two men", [4]),
        ("we", [4, 5]),
        ("", [4]),
    ],
)
def test_a_text_holds_words_within_others_phrases_and_marks(text: str, lists: list[int]) -> None:
    assert _numbers(HELD.of(text)) == lists


def test_a_phrase_is_known_by_the_rarest_of_its_words() -> None:
    held = Held([("% of the gdp",)])
    held.of("the dean of the college")

    assert held._known["the"] is None
    assert held._known["gdp"] is not None


def test_letters_that_stand_in_any_word_are_no_word_to_know_a_phrase_by() -> None:
    held = Held([("m.o.u", "n't")])
    held.of("many memos")

    assert not any(held._known.values())


@given(st.text(alphabet="agren moudy.'t%w5", max_size=30))
def test_no_list_is_missed(text: str) -> None:
    missed = [
        at
        for at, words in enumerate(LISTS)
        if any(each in text for each in words) and not HELD.of(text) >> at & 1
    ]

    assert [at for at in missed if LISTS[at] != ("we",)] == []
