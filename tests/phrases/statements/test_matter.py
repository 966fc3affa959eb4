"""What a clause is about, by classes of its words."""

from summarizer.phrases.statements import matter
from summarizer.phrases.statements.clues import Candidate


def _of(text: str) -> set[str]:
    return matter.of(Candidate(text, text, None, "", False, (), 0, 0, 1, False).stems)


def test_what_is_done_is_told_with_what_it_is_done_to() -> None:
    found = _of("the guests trained twelve midwives and gave a ventilator")

    assert {"teaches staffs", "gives things", "first teaches", "first staffs"} <= found
    assert not {"teaches things", "first gives", "first things"} & found


def test_forms_of_a_word_are_of_one_class() -> None:
    assert _of("donating incubators") == _of("donates an incubator")


def test_words_of_no_class_tell_nothing() -> None:
    assert _of("yesterday it rained on the hills") == set()
