"""Tidied: words that only order go, and none that says how something is done."""

from summarizer.phrases import statements
from summarizer.phrases.statements import idiom, tidied, whole


def test_at_the_same_time_says_how_within_a_clause() -> None:
    whole = "Forty sailors will study at the same time in two ports"

    assert tidied.plain(whole) == whole
    assert tidied.plain("At the same time, the port will paint the ward") == (
        "the port will paint the ward"
    )


def test_what_will_be_discussed_is_not_cut_off_behind_its_verb() -> None:
    line = statements.condensed("each case will be discussed in a joint board of the two ports")

    assert line == "“Each case will be discussed in a joint board of the two ports”"


def test_what_was_agreed_on_beside_is_not_left_with_its_preposition() -> None:
    line = statements.condensed("The two sides agreed on a list of guests and on a yearly fair")

    assert line is not None
    assert " and on " not in line


def test_an_aside_amid_a_list_does_not_end_it() -> None:
    said = "The visit has lectures, the painting of two wards, which were filmed by the port, and"

    assert whole.ended(
        f"{said} a tour of the old lighthouse and of the new one on the hill" * 2
    ) == (f"{said} a tour of the old lighthouse and of the new one on the hill" * 2)


def test_what_was_signed_states_nothing_of_what_it_lays_down() -> None:
    assert not whole.stands("Under the agreement signed at the port by Ana Berg of Lima")
    assert whole.stands("Under the agreement signed at the port two cooks will go to Lima")


def test_how_long_and_how_much_stay_side_by_side() -> None:
    said = "The course, with a duration of two years and a budget of 9 million, is paid by Oslo"

    assert "lasting" not in idiom.mended(said)
