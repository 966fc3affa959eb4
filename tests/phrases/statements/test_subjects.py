"""Subjects: whom a predicate without one is told of."""

import pytest

from summarizer.phrases.statements import subjects


@pytest.mark.parametrize(
    ("before", "text", "subject"),
    [
        ("The team, led by Dr. Ana Berg, will see 140 patients ", "will install beds", "The team"),
        ("Norway said that the clinic will see 140 patients ", "will install beds", "The clinic"),
        ("The dean said that the clinic is open ", "asked for two beds", "The dean"),
        ("Roe said the clinic would give a bed and ", "it would take 12 nurses", "The clinic"),
        ("Roe clarified that the ward is new and ", "it was equipped by a fund", "The ward"),
        ("In May 2020, Lima sent 12 nurses ", "received 37 doctors", "Lima"),
        ("They opened a ward ", "trained 12 nurses", ""),
        ("Norway sent doctors, who treated 90 children ", "delivered 12 babies", ""),
        ("The meeting was held in Lima ", "discussed a ward", ""),
    ],
    ids=[
        "apposition",
        "said of whom",
        "who said it",
        "said the",
        "clarified",
        "date",
        "pronoun",
        "relative",
        "event",
    ],
)
def test_the_subject_of_a_later_part_is_that_of_the_first(
    before: str, text: str, subject: str
) -> None:
    assert subjects.find(before, text) == subject


def test_what_a_sentence_only_reports_has_no_subject_for_the_next() -> None:
    assert subjects.find("The rector pointed out in his speech that the school is new.") == ""


@pytest.mark.parametrize(
    ("text", "before", "subject", "line"),
    [
        ("will install beds", "Norway will see patients ", "Norway", "Norway will install beds"),
        ("and received 37 doctors", "Lima sent 12 ", "Lima", "Lima received 37 doctors"),
        ("send two nurses", "Lima will pay ", "Lima", "Lima will send two nurses"),
        ("send two nurses", "Lima hopes to pay ", "Lima", "send two nurses"),
        ("They will pay", "", "The two wards", "The two wards will pay"),
        ("It will pay", "", "The two wards", "It will pay"),
        ("It was decided to pay", "", "The ward", "It was decided to pay"),
        (
            "piloted with 240 patients",
            "A model will be developed ",
            "A model",
            "A model will be piloted with 240 patients",
        ),
        ("To open a ward", "", "The sides", "The sides will open a ward"),
        ("has the right to pay", "Two nurses came ", "Two nurses", "has the right to pay"),
    ],
)
def test_a_part_gets_the_subject_that_it_has_lost(
    text: str, before: str, subject: str, line: str
) -> None:
    assert subjects.given(text, before, subject) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Both sides agreed to open a ward", "The two sides will open a ward"),
        (
            "Lima has pledged to open a ward and to pay for it",
            "Lima will open a ward and pay for it",
        ),
        ("Lima agreed to the plan", "Lima agreed to the plan"),
    ],
)
def test_who_agreed_to_do_something_will_do_it(text: str, line: str) -> None:
    assert subjects.bound(text) == line
