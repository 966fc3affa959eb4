"""A pattern of words matches those words, each as far as it goes, and small letters keep places."""

import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.words.letters import any_of, lower, runs, starts

WORDS = st.lists(st.text(alphabet="abé.+ '", min_size=1, max_size=5), min_size=1, max_size=8)


@given(st.text(alphabet="ab.", max_size=3), st.text(alphabet="ab.", max_size=30))
def test_words_stand_where_a_pattern_of_them_matches(words: str, text: str) -> None:
    expected = [match.start() for match in re.finditer(re.escape(words), text)] if words else []

    assert [*starts(words, text)] == expected


@given(WORDS, st.text(alphabet="abé.+ '", max_size=5))
def test_a_pattern_of_words_matches_its_words_and_no_others(words: list[str], other: str) -> None:
    pattern = re.compile(any_of(words))

    assert all(pattern.fullmatch(each) for each in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)


@given(WORDS, st.text(alphabet="abé.+ '", max_size=8))
def test_the_longest_word_is_matched(words: list[str], text: str) -> None:
    found = re.match(any_of(words), text)

    longest = max((each for each in words if text.startswith(each)), key=len, default=None)
    assert (found and found[0]) == longest


@given(st.text())
def test_small_letters_stand_where_the_large_ones_stood(text: str) -> None:
    assert len(lower(text)) == len(text)


@given(st.text(alphabet="abéßı_.9 ,-’'\u2014\u2028\ue001\n\x00", max_size=20) | st.text())
def test_runs_of_letters_are_those_of_a_pattern(text: str) -> None:
    assert runs(text) == re.findall(r"[^\W\d_]+", text)
