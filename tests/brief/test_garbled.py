"""Lines that have lost or mixed the article's words."""

import pytest

from summarizer.brief import garbled
from summarizer.vocabulary import Outcome


@pytest.mark.parametrize(
    "line", ["Oslo gave “six beds", "Oslo (Norway gave beds", "The ‘Lantern ward", 'Lantern" LLP']
)
def test_marks_that_do_not_pair_are_found(line: str) -> None:
    assert garbled.unpaired(line)


@pytest.mark.parametrize(
    "line", ["Oslo gave “six beds”", "The nurses’ ward", 'A "Lantern" LLP', "The ‘Lantern’ ward"]
)
def test_marks_that_pair_are_let_pass(line: str) -> None:
    assert not garbled.unpaired(line)


def test_a_speaker_who_is_cut_off_leaves_no_sentence() -> None:
    gift = "The gift of 40 beds to Lima, saying the ward would treat 90 children"

    assert garbled.mixed(f"“{gift}”", gift)
    assert not garbled.mixed("“She asked for 40 beds, saying the ward was full”", "")


def test_a_number_may_be_spelt_otherwise() -> None:
    assert not garbled.mixed("4 beds were given", "04 beds were given")
    assert garbled.mixed("40 beds said that they will come", "and said that they will come")


@pytest.mark.parametrize(
    "line",
    ["Oslo | Forty beds from May |", "Up to **60 patients** a year", "Iv. that a paper is due"],
)
def test_rows_and_marks_of_a_page_are_no_line(line: str) -> None:
    assert garbled.is_garbled(Outcome(summary=line, status="agreed"))


def test_a_list_of_beds_is_no_row() -> None:
    assert not garbled.is_garbled(Outcome(summary="Six beds were given", status="achieved"))
