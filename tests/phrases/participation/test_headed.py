"""Whom the headline of a record adds to those who act."""

import pytest

from summarizer.article import Article
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.organisations import known
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation import headed, odds
from summarizer.phrases.participation.standing import Standing

UNSURE = {
    "among some",
    "another as participant",
    "another as signatory",
    "before a verb",
    "event of agreement_signing",
    "first in 1",
    "leads the first sentence",
    "like another",
    "more words",
    "named in sentence 1",
    "named once",
    "others given a part, not it",
    "some others given a part",
    "something is signed",
}
"""What a story tells of one that it names once, and then only as "the ministry"."""


def _unsure(name: str) -> Standing:
    text = f"{name} took a step. It was signed on 5 May 2021.\n"
    story = Story.of(Article(text, "a.txt", "a", language="en"))
    kind = known.kind(name)
    traits = UNSURE | {f"kind {kind}"} | ({"no word of its own"} if "Kite" not in name else set())
    return Standing(House(name, kind, known.head_of(name)), traits=traits, told=[story.body[0]])


@pytest.mark.parametrize(
    ("headline", "others", "added"),
    [
        ("The Ministry of Public Health and Kite Hospital ink a pact", ["Kite Hospital"], True),
        ("Kite Hospital inks a pact", ["Kite Hospital"], False),
        (
            "The Ministry of Public Health inks a pact",
            ["Laotian Ministry of Public Health"],
            False,
        ),
        ("Kite Hospital opens the Ministry of Public Health", ["Kite Hospital"], False),
    ],
    ids=["named", "not named", "another name of one", "what is opened"],
)
def test_whom_the_headline_names_acts_though_little_else_says_so(
    headline: str, others: list[str], added: bool
) -> None:
    ministry = _unsure("Ministry of Public Health")
    assert odds.chance(ministry.traits) < 0

    assert headed.more(headline, [ministry], others) == ([ministry] if added else [])


def test_a_school_of_two_nations_is_what_they_hold() -> None:
    school = _unsure("Polish-Ukrainian School of Rehabilitation")
    assert -1 < odds.chance(school.traits) < 0

    assert headed.more("The Polish-Ukrainian School of Rehabilitation ends", [school], []) == []
