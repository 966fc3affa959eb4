"""Clauses retold as plain sentences: whole, of our own, and pointing at nothing outside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.phrases.statements import plainer, retold


@pytest.mark.parametrize(
    ("clause", "line"),
    [
        (
            "Prof. Ana Berg also performed 12 operations free of charge at Lakeside Hospital",
            "Ana Berg carried out 12 operations without charge at Lakeside Hospital",
        ),
        (
            "The ward with four rooms, which was opened in 2009, will receive six beds",
            "The ward with four rooms, which was opened in 2009, will receive six beds",
        ),
        (
            "Four nurses have been trained in Oslo in order to run the ward",
            "Four nurses were trained in Oslo to run the ward",
        ),
        (
            "Lakeside Hospital gave two rooms, thus making it possible to teach all of them",
            "Lakeside Hospital gave two rooms",
        ),
        (
            "Since 2015, Norway has paid for 31 scholarships",
            "Norway has paid for 31 scholarships since 2015",
        ),
        (
            "From 2018, both hospitals plan to run a course, with a quota of two nurses",
            "From 2018, both hospitals plan to run a course, with a quota of two nurses",
        ),
        (
            "With the new machines, the ward expects to serve 160 patients with its know-how",
            "The ward expects to serve 160 patients with its know-how",
        ),
        (
            "The shipment, whose cost came to 310,000 euros, includes 16 beds and a scanner",
            "The shipment, whose cost came to 310,000 euros, includes 16 beds and a scanner",
        ),
        (
            "The team, which also comprised Ana Berg and Li Wei, trained six nurses",
            "The team, which also comprised Ana Berg and Li Wei, trained six nurses",
        ),
        (
            "The beds, with a value of 78,000 euros, were given to Lima",
            "The beds, worth 78,000 euros, were given to Lima",
        ),
        (
            "The province will bear the airfare of the nurses in the amount of 4,000 euros",
            "The province will bear the airfare of the nurses in the amount of 4,000 euros",
        ),
        (
            "In 2015, Norway opened a ward, in which 31 nurses work",
            "In 2015, Norway opened a ward, in which 31 nurses work",
        ),
        (
            "According to the document Norway will pay for 31 scholarships",
            "Norway will pay for 31 scholarships",
        ),
        (
            "On the second day was opened the school of nurses in Lima",
            "The school of nurses was opened in Lima",
        ),
        (
            "Secondly, two nurses from Oslo are expected to come to Lima",
            "Two nurses from Oslo are expected to come to Lima",
        ),
        (
            "By May 2024 will be built two wards in Lima",
            "Two wards will be built in Lima by May 2024",
        ),
        (
            "The gift of US$40 million paid for two wards",
            "The gift of US$40 million paid for two wards",
        ),
        (
            "WHO will send six nurses to Lima next year and pay for the flights",
            "WHO will send six nurses to Lima and pay for the flights",
        ),
        ("The bank, he said, would cost 40 thousand euros", "The bank will cost 40 thousand euros"),
        (
            "The committee will meet on the first Friday of each month",
            "The committee will meet on the first Friday of each month",
        ),
    ],
    ids=[
        "address and praise",
        "relative clause",
        "perfect",
        "what trails",
        "since",
        "plural of a plan",
        "who expects",
        "a comma in a figure",
        "also of a whole",
        "worth between commas",
        "amount that is no worth",
        "another verb would take the year",
        "the paper is not told",
        "verb before its subject",
        "hedge and order",
        "verb before its subject, dated",
        "US is not us",
        "WHO is not who",
        "he said",
        "day of each month",
    ],
)
def test_a_clause_is_told_in_plain_words(clause: str, line: str | None) -> None:
    assert retold.sentence(clause) == line


@pytest.mark.parametrize(
    "clause",
    [
        "They will send twelve nurses to the Lakeside Hospital",
        "This unit will be staffed by four specialists",
        "The guests handed their hosts a beautiful vase of 1901",
        "On Monday and Friday twelve nurses will arrive at Lakeside Hospital",
        "Lakeside built a ward, equipped two rooms, and she thanked all",
        "Three doctors from Oslo: a surgeon and two nurses",
        "In the meantime eight nurses were trained there",
        "According to the dean, the professor Ana Berg, from Lima, the ward will have six beds",
        "The cooperation between Oslo and Lima has been deepening over the 4 years of exchange",
    ],
    ids=["pronoun", "this", "praise", "weekday", "she", "colon", "meantime", "two of them", "ties"],
)
def test_what_points_outside_of_itself_is_not_told(clause: str) -> None:
    assert retold.sentence(clause) is None


def test_the_marks_of_a_list_are_no_sentence() -> None:
    assert retold.sentence("Oslo will △send two nurses to Lima △pay for ten beds") is None


def test_no_member_of_a_list_is_lost_where_a_clause_ends_early() -> None:
    clause = "The campus was paid for by Norway, which gave the land, and the Berg Fund of Oslo"
    assert retold.sentence(clause) in {None, clause}


def test_a_long_run_of_the_articles_words_is_not_told_as_ours() -> None:
    clause = (
        "The ward can hold more children with burns than any other clinic for children"
        " between mountains and sea"
    )
    assert retold.sentence(clause) is None


def test_what_is_only_talked_about_says_so_or_is_not_told() -> None:
    clause = "Lakeside Hospital will train six nurses from Oslo"
    assert retold.line(clause, "discussed") is None
    assert retold.line("Lakeside Hospital could train six nurses", "discussed") is not None


@pytest.mark.parametrize(
    ("told", "plain"),
    [
        ("Two nurses from Oslo will go home", "Two nurses from Oslo are to go home"),
        ("Two nurses are expected to go", "Two nurses are expected to go"),
        ("each nurse from Oslo will go home", "each nurse from Oslo is to go home"),
        ("A nurse from Oslo will go home", "A nurse from Oslo is to go home"),
        ("Lakeside will go home", "Lakeside will go home"),
        ("The nurses who will go home will write", "The nurses who will go home will write"),
    ],
)
def test_what_will_be_is_to_be_where_one_can_tell_one_from_several(told: str, plain: str) -> None:
    assert plainer.to_be(told) == plain


@given(st.text(max_size=300))
def test_any_clause_is_told_or_left(clause: str) -> None:
    line = retold.sentence(clause)
    assert line is None or line


def test_a_verb_that_has_lost_its_subject_is_no_sentence() -> None:
    assert retold.sentence("examined more than 40 thousand farmers in Lima") is None
    assert retold.sentence("equipped ambulances from Norway were given to Lima") is None


def test_an_aside_ends_where_the_verb_of_its_sentence_stands() -> None:
    whole = "The registry, which we opened in Oslo, will have six offices in Lima"
    assert retold.sentence(whole) == "The registry will have six offices in Lima"
    more = "Elm Clinic will keep a registry, which we opened in Oslo, consultant of burns in Lima"
    assert retold.sentence(more) == "Elm Clinic will keep a registry"
