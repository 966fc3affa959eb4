"""Words are spotted whole, in their order, whatever their case, accents and marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.spotting import spot
from summarizer.evidence import fold


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        pytest.param("vice president", "the Vice-President of", ["Vice-President"], id="hyphen"),
        pytest.param("Berard", "Centre Léon Bérard", ["Bérard"], id="accent"),
        pytest.param("art", "part of art, arts", ["art"], id="whole words"),
        pytest.param("大学", "武汉大学生活", ["大学"], id="chinese has no gaps"),
        pytest.param("A B", "a, b", [], id="not over a comma"),
        pytest.param("Utrecht, Uithof", "Utrecht Uithof", ["Utrecht Uithof"], id="comma"),
        pytest.param("P.V. Rao", "Dr P. V. Rao spoke", ["P. V. Rao"], id="initials"),
        pytest.param("one two", "one\n  two one two", ["one\n  two", "one two"], id="every place"),
        pytest.param("", "text", [], id="nothing"),
        pytest.param(
            "University of Orm",
            "University of Ulm, University of Orm, university of university; university of Orm",
            ["University of Orm", "university of Orm"],
            id="by its rarest word",
        ),
        pytest.param("a b a", "a b a b a, b", ["a b a", "a b a"], id="overlapping"),
    ],
)
def test_words_are_spotted(words: str, text: str, found: list[str]) -> None:
    spans = list(spot(words, fold(text)))

    assert [text[start:end] for start, end in spans] == found


@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=40))
def test_a_span_holds_the_words_and_stays_inside(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"

    for start, end in spot(words, fold(text)):
        assert 0 <= start < end <= len(text)
