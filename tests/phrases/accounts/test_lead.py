"""A lead adds to its headline; it says it again only where nothing else is sure."""

from collections.abc import Sequence

from summarizer.phrases.accounts import added
from summarizer.phrases.accounts.lead import Grade, Lead

HEADLINE = "Riverton University and Harbour Hospital sign an agreement"
SIGNED = "Riverton University and Harbour Hospital signed an agreement"
SIGNERS = "Ana Berg, rector of Riverton University, and Tom Otieno signed the agreement"
GUESTS = "Representatives of Lakeside Clinic were present"


def _lead(
    leads: Sequence[str],
    more: Sequence[str],
    people: Sequence[str] = (),
    again: Sequence[str] = (),
    grades: Grade | None = None,
) -> str:
    return Lead(HEADLINE, people, grade=grades or _new).of(lambda _: leads, lambda _: more, again)


def _new(sentence: str, told: str) -> float:
    """The more is new, the better an editor likes it."""
    return float(added.worth(sentence, told))


def test_what_the_headline_says_is_not_said_again_where_signers_are_known() -> None:
    assert _lead([SIGNED], [SIGNERS], ["Ana Berg", "Tom Otieno"]) == f"{SIGNERS}."


def test_it_is_said_again_rather_than_nothing_or_what_nobody_understands_without_it() -> None:
    assert _lead([SIGNED], []) == f"{SIGNED}."
    event_first = {SIGNED: 2.0, GUESTS: 1.0}
    assert _lead([SIGNED], [GUESTS], grades=lambda each, _: event_first[each]) == (
        f"{SIGNED}. {GUESTS}."
    )


def test_who_reads_the_headline_knows_the_agreement() -> None:
    terms = "The agreement covers nurses, burns, wards, fevers and rivers"

    assert _lead([SIGNED], [terms, GUESTS]) == f"{terms}. {GUESTS}."


def test_the_first_that_adds_to_the_headline_tells_the_event() -> None:
    new = f"{SIGNED} on the training of ten nurses a year for the ward of burns"

    assert _lead([SIGNED, new], []) == f"{new}."


def test_a_quotation_is_for_where_nothing_is_told() -> None:
    quoted = f"“{SIGNED} in the presence of many guests in the Golden Hall”"

    assert _lead([], [], again=[quoted]) == f"{quoted}."
    assert _lead([SIGNED], [], again=[quoted]) == f"{SIGNED}."
    assert _lead([], [GUESTS], again=[quoted]) == f"{GUESTS}."


def test_what_nobody_can_say_is_not_said() -> None:
    assert _lead([], []) == ""


def test_below_a_mere_label_the_event_is_told_though_it_has_no_new_word() -> None:
    grades = {SIGNED: 2.0, GUESTS: 1.0}
    headline = "Riverton University and Harbour Hospital: agreement"
    label = Lead(headline, [], grade=lambda each, _: grades[each])

    assert label.of(lambda _: [SIGNED], lambda _: [GUESTS], ()) == f"{SIGNED}. {GUESTS}."


def test_the_best_graded_goes_before_what_tells_the_event() -> None:
    terms = "Ten nurses a year will train at the ward for burns, fevers and lungs"

    assert _lead([SIGNED], [terms], grades=lambda each, _: float(each == terms)) == f"{terms}."


def test_what_editors_dislike_is_not_told_behind_another() -> None:
    assert _lead([SIGNED], [GUESTS], grades=lambda each, _: float(each == SIGNED)) == f"{SIGNED}."


def test_two_sentences_are_enough() -> None:
    new = "The agreement covers nurses, burns, wards, fevers and rivers"

    assert _lead([], [new, SIGNERS, GUESTS], ["Ana Berg", "Tom Otieno"]) == f"{new}. {SIGNERS}."


def test_a_sentence_is_not_told_twice() -> None:
    one = "The prize of the two houses was given by the mayor"
    two = "The prize of the two houses, worth 75,000 pounds, was given in Marlborough Gardens"

    assert _lead([], [one, two]) == f"{two}."


def test_two_names_are_new_among_words_that_are_not() -> None:
    both = "Berg and Otieno signed the agreement of Riverton University and Harbour Hospital"

    assert _lead([SIGNED], [both], ["Berg", "Otieno"]) == f"{both}."


def test_what_no_editor_prints_is_not_said_by_us() -> None:
    lame = "The ward for burns, fevers and lungs counts with children, their nurses and 12 doctors"

    assert _lead([lame, SIGNED], []) == f"{SIGNED}."


def test_of_two_that_say_the_same_the_longer_is_told() -> None:
    one = "The prize was presented by the mayor of Riverton"
    two = "At noon the mayor of Riverton, Ana Berg, presented the prize of 40 pounds"

    assert _lead([one], [two]) == f"{two}."


def test_that_they_spoke_of_cooperation_is_no_news() -> None:
    idle = "The two sides discussed ways of strengthening the existing cooperation in many fields"

    assert _lead([SIGNED], [idle]) == f"{SIGNED}."


def test_an_item_of_a_list_is_no_lead() -> None:
    assert _lead([], [], again=["“1. Up to **60 sailors** are chosen by the port”"]) == ""


def test_what_has_lost_its_object_is_no_lead() -> None:
    lost = "Scholars of Oslo and Luma will try to find out in the coming four years"

    assert _lead([], [lost]) == ""
    assert _lead([], ["Six documents were signed in Luma, including"]) == ""


def test_a_thing_that_is_only_described_is_no_lead() -> None:
    assert _lead([], ["A blue handbook, printed in 900 copies"]) == ""
