"""The tables of sorts speak the words of the schema; words weigh beside cues."""

from typing import get_args

import pytest

from schemas.cooperation import EventType
from summarizer.phrases import weights
from summarizer.phrases.events import sorts
from summarizer.phrases.events.tale import TABLES


@pytest.mark.parametrize("section", ["type", "headed", "led"])
def test_sorts_are_those_of_the_schema(section: str) -> None:
    assert {cue.label for cue in TABLES.ordered("occasion", section)} <= set(get_args(EventType))


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("the twelfth orthopedic brigade worked at the hospital", "other"),
        ("volunteers replaced 41 knees and 6 hips in six days", "other"),
        ("president of oak, mr. kim tae-won, came with 3 million won", None),
        ("prof. roe, founding director of the elm institute", None),
        ("he opened the celebration of 20 years at elm hospital", None),
        ("in elm has been inaugurated the home, which the league runs since 2006", "centre_launch"),
        ("the third orthopaedic workshop was inaugurated in elm", "centre_launch"),
        ("that was the solemn opening of casa elm", "centre_launch"),
        ("a joint exercise on a viral fever was carried out in elm", "training"),
        ("eighty colleagues donated blood in elm", None),
        ("three ventilators left on friday from the yard in elm", "donation"),
    ],
)
def test_words_speak_for_a_sort(words: str, sort: str | None) -> None:
    spoken = sorts._spoken(words, 1)

    assert max(spoken, key=lambda each: spoken[each], default=None) == sort


def test_the_weighed_sorts_are_those_of_the_schema() -> None:
    assert set(sorts._weights().answers) == set(get_args(EventType))


@pytest.mark.parametrize(
    ("traits", "sort"),
    [
        ({"visit 1", "headline visi", "opening team"}, "visit"),
        ({"visit 1", "headline equi", "opening hand", "opening mach"}, "donation"),
        ({"visit 1", "opening sign", "opening agre", "headline sign"}, "agreement_signing"),
    ],
)
def test_words_outweigh_a_weak_cue(traits: set[str], sort: str) -> None:
    assert weights.best(sorts._weights().sums(traits)) == sort
