"""What traits say of taking part, and as what."""

from summarizer.phrases.participation import odds


def test_a_signatory_of_the_first_sentence_takes_part_and_a_common_unit_does_not() -> None:
    signs = {"given a part", "as signatory", "given a part in sentence 1", "named more often"}
    unit = {"generic", "a unit", "common words", "named once", "office", "behind of"}

    assert odds.chance(signs | {"more words", "first in 1"}) > 0 > odds.chance(unit)


def test_who_is_said_to_give_is_likeliest_a_supporter() -> None:
    traits = {"as supporter", "given a part", "event of donation", "kind ngo"}

    assert odds.likeliest(traits)[0] == "supporter"


def test_traits_cross_with_the_event_and_with_a_signing() -> None:
    crossed = set(odds.crossed(["as host", "named once", "event of visit", "something is signed"]))

    assert crossed == {"as host · event of visit", "as host · something is signed"}


def test_the_order_of_traits_changes_nothing() -> None:
    traits = ["as host", "kind hospital", "event of visit", "named twice", "first in 1"]

    assert odds.chance(traits) == odds.chance(traits[::-1])
