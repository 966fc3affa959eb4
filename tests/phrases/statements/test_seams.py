"""Where words of a sentence were left out, the words that meet fit, or the cut is not made."""

import pytest

from summarizer.phrases.statements import retold, seams, tidied


@pytest.mark.parametrize(
    ("told", "source"),
    [
        pytest.param(
            "The club gave a scanner",
            "The club gave a scanner, two delivery beds and an autoclave.",
            id="first-of-a-list",
        ),
        pytest.param(
            "The team operated on 40 sailors",
            "The team operated on 40 sailors in Luma and another 12 in Oslo.",
            id="first-of-two-counts",
        ),
        pytest.param(
            "It was signed by the port's chief",
            "It was signed by the port's chief, Dr Ana Berg, and by the mayor of Rauma.",
            id="one-of-two-signers",
        ),
        pytest.param(
            "It includes lectures, the performing of two surgeries",
            "It includes lectures, the performing of two surgeries, which were shown, and a tour.",
            id="list-without-its-end",
        ),
        pytest.param(
            "Doctors met and in Oslo", "Doctors met and today in Oslo", id="one-limb-of-two"
        ),
        pytest.param(
            "The lamps were switched in Rauma",
            "The lamps were switched on Monday in Rauma",
            id="verb-without-its-particle",
        ),
        pytest.param(
            "Five nurses, made up of two teams and spent a week in Rauma",
            "Five nurses, made up of two teams and headed by a rector, spent a week in Rauma",
            id="limb-of-an-apposition",
        ),
        pytest.param(
            "The country has ten midwives for a population",
            "The country has ten midwives for a population of two million",
            id="noun-without-of",
        ),
        pytest.param(
            "The county opened a ward built",
            "The county opened a ward built by two charities",
            id="participle-without-its-agent",
        ),
        pytest.param(
            "Oslo bought beds under a project jointly",
            "Oslo bought beds under a project jointly paid for by Lima",
            id="adverb-at-the-end",
        ),
        pytest.param(
            "The rector had difficulties",
            "The rector had difficulties to hide his joy",
            id="noun-without-to",
        ),
        pytest.param(
            "The pact covers the wards in addition",
            "The pact covers the wards in addition to the training of nurses",
            id="in-addition-without-to",
        ),
        pytest.param(
            "The ward was put",
            "The ward was formally put into operation on Monday",
            id="put-without-into",
        ),
    ],
)
def test_a_seam_whose_words_do_not_fit_is_torn(told: str, source: str) -> None:
    assert seams.torn(told, source)


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("The ward was opened in Oslo", "The ward was opened on Monday in Oslo, Norway"),
        ("A pact was signed", "A pact was signed by the two rectors"),
        ("Ten nurses will train for a week each", "Ten nurses will train for a week each, he said"),
        ("Lima gave a fund of 9 million", "Lima gave a fund of 9 million, of which half is spent"),
        ("Six will go to Lima in autumn", "Six will go to Lima in autumn of this year"),
        ("Forty have been trained since", "Forty have been trained since."),
    ],
)
def test_a_seam_whose_words_fit_is_whole(told: str, source: str) -> None:
    assert not seams.torn(told, source)


def test_a_clause_is_not_cut_where_its_end_would_hang() -> None:
    text = "The county will train forty nurses with a grant of up to two million"

    assert not (retold.sentence(text) or "").endswith("up")


def test_a_roman_number_and_its_that_open_no_line() -> None:
    assert tidied.plain("iii. that eight students will come") == "eight students will come"
    assert tidied.plain("Those whose cleft is too wide will go") == (
        "Those whose cleft is too wide will go"
    )
    assert tidied.plain("It will cost two million, she specified") == "It will cost two million"


@pytest.mark.parametrize(
    "title", ["Associate Professor", "Professor Emeritus", "Emeritus Professor", "Prof."]
)
def test_a_form_of_address_goes_whole(title: str) -> None:
    assert tidied.plain(f"{title} Ola Roe came to Rauma") == "Ola Roe came to Rauma"


def test_a_sentence_goes_on_behind_a_whole_list() -> None:
    source = "Nurses of Rauma, Oslo and Hue came to Lima, and it was opened in May."

    assert not seams.torn("Nurses of Rauma, Oslo and Hue came to Lima", source)
    assert not seams.torn("The ward has ten beds", "The ward has ten beds, and it is new.")


def test_in_turn_stays_where_it_ends_what_it_is_said_of() -> None:
    assert tidied.plain("The group has four members, chaired in turn").endswith("in turn")
