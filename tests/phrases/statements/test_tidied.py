"""Tidied: words that only order go, and none that says how something is done."""

from summarizer.phrases import statements
from summarizer.phrases.statements import tidied


def test_at_the_same_time_says_how_within_a_clause() -> None:
    whole = "Forty sailors will study at the same time in two ports"

    assert tidied.plain(whole) == whole
    assert tidied.plain("At the same time, the port will paint the ward") == (
        "the port will paint the ward"
    )


def test_what_will_be_discussed_is_not_cut_off_behind_its_verb() -> None:
    line = statements.condensed("each case will be discussed in a joint board of the two ports")

    assert line == "“Each case will be discussed in a joint board of the two ports”"
