"""A line knows which patterns it may hold, and they find in it what they find in any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.events import sorts
from summarizer.phrases.organisations import known, societies
from summarizer.phrases.participation import parts, standing, view
from summarizer.phrases.words import lines
from summarizer.phrases.words.lines import Line, Page
from summarizer.phrases.words.needs import Rare

OF_LINES = [sorts._PAST, sorts.CALLED_OFF, parts._HISTORY, standing._SIGNING, view._SESSION]
OF_PAGES = [known._SENT, known._LOCAL, known._FELLOWS, societies._AID, societies._WORLDWIDE]
NAMED = ["the", "Danish", "embassy", "Corvo", "aid agency", "Hands", "Across", "Blind", "Overseas"]
WORDS = [
    "the", "visit", "was", "cancelled", "signed", "an", "agreement", "since", "2001", "dinner",
    "earlier", "founded", "inked", "panel", "discussion", "accredited", "decades",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_patterns_find_in_a_line_what_they_find_in_its_text(words: list[str]) -> None:
    text = " ".join(words)

    for rare in OF_LINES:
        found, anyway = rare.search(Line(text)), rare.search(text)
        assert (found and found.span()) == (anyway and anyway.span())


@given(st.lists(st.sampled_from(NAMED), max_size=12))
def test_patterns_of_names_find_in_a_page_what_they_find_in_its_text(words: list[str]) -> None:
    text = " ".join(words)

    for rare in OF_PAGES:
        found = [each.span() for each in rare.finditer(Page(text))]
        assert found == [each.span() for each in rare.finditer(text)]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_a_sieve_leaves_of_a_line_the_cues_that_it_leaves_of_its_text(words: list[str]) -> None:
    text = " ".join(words)

    for sieve in (sorts._TYPES, sorts._LEADING, view._SPEAKS):
        finding = [cue for cue in sieve.left(text) if cue.pattern.search(text)]
        assert [cue for cue in sieve.left(Line(text)) if cue.pattern.search(text)] == finding


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.data())
def test_what_stands_in_a_line_is_told_by_what_the_line_holds(
    words: list[str], data: st.DataObject
) -> None:
    begin = data.draw(st.integers(0, len(words)))
    within = " ".join(words[begin : data.draw(st.integers(begin, len(words)))])

    part = Line(" ".join(words)).part(within)

    assert part == within
    for rare in OF_LINES:
        assert bool(rare.search(part)) == bool(rare.search(within))
    for sieve in (sorts._TYPES, view._SPEAKS):
        left = {cue.label for cue in sieve.left(part) if cue.pattern.search(part)}
        assert left == {cue.label for cue in sieve.left(within) if cue.pattern.search(within)}


def test_a_pattern_that_comes_when_lines_were_asked_is_searched_for_as_in_any_text() -> None:
    assert Line("the visit was cancelled").held
    late = Rare(r"\bkites?\b", lines=True)

    assert lines.number(late.needs) is None
    assert late.search(Line("two kites"))
    assert not late.search(Line("two boats"))


@pytest.mark.parametrize(
    ("needs", "tells"), [(("agree", "%"), True), (("is to",), True), (("we", "agree"), False)]
)
def test_what_stands_in_words_of_any_line_tells_nothing(
    needs: tuple[str, ...], tells: bool
) -> None:
    assert lines.tells(needs) is tells
    assert not lines.tells(("",))
