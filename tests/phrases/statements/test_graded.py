"""Of two sentences that could stand below a headline, the one that editors like is told first."""

import pytest

from summarizer.phrases.statements.graded import Below, grade, traits

HEADLINE = "Riverton University and Harbour Hospital sign an agreement"
NAMES = ["Riverton University", "Harbour Hospital"]
TEXT = (
    "Riverton University and Harbour Hospital signed an agreement on Monday. Under it Harbour "
    "Hospital will train ten nurses of Riverton a year for the treatment of burns in children."
)
TERMS = "Harbour Hospital will train ten nurses of Riverton a year for the treatment of burns"


def _traits(sentence: str, told: str = HEADLINE) -> set[str]:
    return set(traits(sentence, Below(told, NAMES, TEXT)))


def _grade(sentence: str, told: str = HEADLINE) -> float:
    return grade(_traits(sentence, told))


def test_what_is_new_is_liked_better_than_the_headline_again() -> None:
    assert _grade(TERMS) > _grade("Riverton University and Harbour Hospital signed an agreement")


def test_what_is_told_already_is_liked_less() -> None:
    assert _grade(TERMS) > _grade(TERMS, f"{HEADLINE}. {TERMS}")


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        (TERMS, "next in"),
        (f"{TERMS} in children", "next ."),
        ("Harbour Hospital will train ten nurses", "next of"),
        ("Harbour Hospital treats burns in the mountains", "next "),
    ],
)
def test_it_is_seen_where_the_article_goes_on_behind_its_end(line: str, behind: str) -> None:
    assert behind in _traits(line)


def test_a_thing_that_nothing_names_is_counted() -> None:
    assert "things 0" in _traits("The agreement is for five years")
    assert "things 1" in _traits("The swimming is for five years")


def test_it_is_seen_what_a_sentence_opens_with() -> None:
    assert "opens name" in _traits(TERMS)
    assert "opens the" in _traits("The agreement is for five years")
    assert "opens new" in _traits("The laboratory is for five years")
