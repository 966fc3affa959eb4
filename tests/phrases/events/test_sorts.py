"""The table of sorts speaks the words of the schema."""

from typing import get_args

import pytest

from schemas.cooperation import EventType
from summarizer.phrases.events.tale import TABLES


@pytest.mark.parametrize("section", ["type", "headed", "led"])
def test_sorts_are_those_of_the_schema(section: str) -> None:
    assert {cue.label for cue in TABLES.ordered("occasion", section)} <= set(get_args(EventType))
