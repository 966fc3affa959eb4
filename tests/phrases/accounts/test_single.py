"""A headline that was made or cut is one clause, or heads nothing."""

import pytest

from summarizer.phrases.accounts import single


@pytest.mark.parametrize(
    "line",
    [
        "Of the closing workshop on burns",
        "Has been opened the ward of Elm Hospital",
        "Elm Hospital has with Fen College three nurses",
        "Lake Aid donates was to Elm Hospital",
        "A ward for burns is put",
        "Elm Hospital treats twenty children born",
        "A team from Lakeland begins the biggest check ever made",
        "Elm Hospital signs an agreement on burns care will be given",
    ],
)
def test_whose_parts_do_not_fit_is_torn(line: str) -> None:
    assert single.torn(line)


@pytest.mark.parametrize(
    "line",
    [
        "Heart team of Elm Hospital will be trained in Corvo",
        "The grant for the burns ward is signed",
        "Elm Hospital says that it will open a ward",
        "Elm Hospital holds a course that was planned",
        "Elm Hospital opens a ward for the wounded",
        "Nurses to visit Corvo in May, course deferred",
        "Elm Hospital receives from Lake Aid two beds",
        "A course on burns is held",
        "Burns ward opened",
    ],
)
def test_one_clause_is_whole(line: str) -> None:
    assert not single.torn(line)
