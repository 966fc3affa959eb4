"""What a verb takes ends where an aside begins; a list is whole or its first."""

import pytest

from summarizer.phrases.accounts import cuts

H, K = "\ue000\ue100", "\ue000\ue101"
ANA, LEA = "\ue001\uf000", "\ue001\uf001"


@pytest.mark.parametrize(
    ("behind", "taken"),
    [
        (" a pact in the presence of the mayor", " a pact"),
        (" a pact, which he praised", " a pact"),
        (
            " two beds, a lamp and 40 chairs at a ceremony in Lima",
            " two beds, a lamp and 40 chairs",
        ),
        (" two beds, a gift of friends", " two beds"),
        (" 46 people and saw more than 20", " 46 people and saw more than 20"),
        (" 40 beds, two lamps to Lima, four chairs", ""),
        (" the jubilee of their partnership", " the jubilee of their partnership"),
        (" a prize, which is worth 500 pounds, to Lima", " a prize to Lima"),
        (" two beds and left for Lima", " two beds"),
        (f" {ANA}, Head of Nursing", f" {ANA}, Head of Nursing"),
        (" a forum on the theme", " a forum"),
        (" a ward in collaboration with which it works", " a ward"),
        (" certificates after a course in burns", " certificates after a course in burns"),
        (
            f" by {ANA}, Mayor of Lima, and {LEA}, Rector",
            f" by {ANA}, Mayor of Lima, and {LEA}, Rector",
        ),
        (f" by {ANA}, Mayor of Lima, {LEA}, Rector, in Lima", ""),
        (f" guests from {H}, {K}, who stayed", f" guests from {H}, {K}"),
        (" a delegation headed, as ever, by two nurses", " a delegation"),
        (" two beds amounting in Lima to much", " two beds amounting in Lima to much"),
        (" the 3rd Peru – Norway Symposium with details below", " the 3rd Peru – Norway Symposium"),
    ],
)
def test_it_is_taken_as_far_as_it_is_news(behind: str, taken: str) -> None:
    assert cuts.taken(behind) == taken


def test_who_organised_it_and_what_it_will_bring_is_no_aside() -> None:
    assert cuts.tail(f" held, organised by {H}, in Lima") == f", organised by {H}"
    assert cuts.tail(" a pact, which will train nurses") == ", which will train nurses"
    assert cuts.tail(" a pact, which he praised") == ""


def test_halls_are_left_out_and_the_last_phrase_first() -> None:
    assert cuts.placeless(" a webinar via Zoom and live streaming on YouTube") == " a webinar"
    assert cuts.placeless(" a pact in the Golden Hall of the town") == " a pact"
    assert cuts.shorter(f" a pact with {H} on nursing") == f" a pact with {H}"
    assert cuts.shorter(" a pact") is None


def test_a_shorter_one_leaves_nothing_hanging() -> None:
    assert cuts.shorter(" beds amounting to much") == " beds"
    assert cuts.shorter(" the jubilee of the link, the programme of 58 nurses") == (
        " the jubilee of the link"
    )
    assert cuts.shorter(" work together with nurses") == " work"
    assert cuts.shorter(" beds, and the clinic for children is open") == " beds"


def test_the_screen_it_was_on_goes_as_a_whole() -> None:
    assert (
        cuts.placeless(" a webinar via Zoom Meeting and live streaming on YouTube") == " a webinar"
    )
