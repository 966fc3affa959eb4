"""A lead adds to its headline; it says it again only where nothing else is sure."""

from collections.abc import Sequence

from summarizer.phrases.accounts.lead import Lead

HEADLINE = "Riverton University and Harbour Hospital sign an agreement"
SIGNED = "Riverton University and Harbour Hospital signed an agreement"
SIGNERS = "Ana Berg, rector of Riverton University, and Tom Otieno signed the agreement"
GUESTS = "Representatives of Lakeside Clinic were present"


def _lead(leads: Sequence[str], more: Sequence[str], people: Sequence[str] = ()) -> str:
    return Lead(HEADLINE, people).of(leads, lambda _: more, lambda same: next(iter(same), None))


def test_what_the_headline_says_is_not_said_again_where_signers_are_known() -> None:
    assert _lead([SIGNED], [SIGNERS], ["Ana Berg", "Tom Otieno"]) == f"{SIGNERS}."


def test_it_is_said_again_rather_than_nothing() -> None:
    assert _lead([SIGNED], []) == f"{SIGNED}."
    assert _lead([SIGNED], [GUESTS]) == f"{GUESTS}."


def test_a_sentence_with_hardly_a_new_word_gives_way_to_a_number_only() -> None:
    again = f"On Monday {SIGNED} in the great hall of Lima"
    terms = "Ten nurses will be trained each year for the clinic"
    spoken = "Speeches on the beauty of friendship between nations were given"

    assert _lead([again], [terms]) == f"{terms}."
    assert _lead([again], [spoken]) == f"{again}. {spoken}."


def test_a_quotation_gives_way_to_the_signers() -> None:
    quoted = f"“{SIGNED} in the presence of many guests in the Golden Hall”"

    assert _lead([quoted], [SIGNERS], ["Ana Berg"]) == f"{SIGNERS}."


def test_a_quotation_that_says_the_headline_again_gives_way_to_any_news() -> None:
    quoted = f"“{SIGNED} on the second floor”"
    terms = "The two houses will train nurses of the coast together"

    assert _lead([quoted], [terms]) == f"{terms}."
    assert _lead([quoted], []) == f"{quoted}."


def test_what_nobody_can_say_is_not_said() -> None:
    assert _lead([], []) == ""


def test_below_a_mere_label_the_event_is_told_though_it_has_no_new_word() -> None:
    label = Lead("Riverton University and Harbour Hospital: agreement", [])

    found = label.of([SIGNED], lambda _: [GUESTS], lambda _: None)

    assert found == f"{SIGNED}. {GUESTS}."


def test_two_sentences_are_enough() -> None:
    new = "The agreement covers nurses, burns, wards, fevers and rivers"

    assert _lead([], [new, SIGNERS, GUESTS], ["Ana Berg", "Tom Otieno"]) == f"{new}. {SIGNERS}."


def test_where_it_was_signed_gives_way_to_who_signed() -> None:
    where = f"{SIGNED} at Meadow Lane Hall"

    assert _lead([where], [SIGNERS], ["Ana Berg", "Tom Otieno"]) == f"{SIGNERS}."
    assert _lead([where], [GUESTS]) == f"{where}. {GUESTS}."


def test_two_names_are_new_among_words_that_are_not() -> None:
    both = "Berg and Otieno signed the agreement of Riverton University and Harbour Hospital"

    assert _lead([SIGNED], [both], ["Berg", "Otieno"]) == f"{both}."


def test_what_no_editor_prints_is_quoted_where_it_is_all_there_is_and_never_said_by_us() -> None:
    lame = "The ward for burns, fevers and lungs counts with children, their nurses and 12 doctors"

    assert _lead([lame, SIGNED], []) == f"{SIGNED}."
    assert _lead([f"“{lame}”", SIGNED], []) == f"“{lame}”."
