"""Scopes: what stands in a list behind an agreement belongs to it."""

from dataclasses import dataclass

import pytest

from summarizer.endpoints.builtin import cues
from summarizer.phrases.statements.scopes import Scopes, numbered

SCOPES = Scopes.of(cues.ALL, "outcomes")


@dataclass(frozen=True)
class _Line:
    flat: str

    @property
    def low(self) -> str:
        return self.flat.lower()


@pytest.mark.parametrize(
    "lines",
    [
        ("Both sides reached consensus on the following: 1.", "To train ten nurses a year; 2."),
        ("Both sides agreed on the following:", "Firstly, ten nurses will be trained."),
        ("An accord was signed.", "Accordingly, the port sends ten nurses a year."),
        ("A paper was signed.", "According to the document the port sends ten nurses."),
    ],
)
def test_items_and_terms_belong_to_what_was_agreed(lines: tuple[str, str]) -> None:
    told = list(SCOPES.told(map(_Line, lines), lambda _: "agreed"))

    assert [scope for _, scope, _ in told] == [None, "agreed"]


@pytest.mark.parametrize(
    "lead", ["In addition, the partnership covers:", "The two ports adopted a plan of work:"]
)
def test_the_items_of_a_plan_were_agreed_whatever_was_done(lead: str) -> None:
    lines = (lead, "• A shared list of patients")

    told = list(SCOPES.told(map(_Line, lines), lambda _: "achieved"))

    assert [scope for _, scope, _ in told] == [None, "agreed"]


def test_what_follows_a_list_belongs_to_nothing() -> None:
    lines = ("They agreed on the following: 1.", "To this end the guests saw the ward.")

    told = list(SCOPES.told(map(_Line, lines), lambda _: "agreed"))

    assert [scope for _, scope, _ in told] == [None, None]


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("ii. that a module is added", "that a module is added"),
        ("(b) the ward is opened", "the ward is opened"),
        ("IV. The ward is opened", "The ward is opened"),
        ("A. Berg opened the ward", "A. Berg opened the ward"),
        ("i.e. the ward is open", "i.e. the ward is open"),
    ],
)
def test_the_number_of_an_item_is_none_of_its_words(item: str, words: str) -> None:
    assert numbered(item) == words


def test_what_is_recommended_is_only_talked_of() -> None:
    lines = ("The course ended with the following recommendations:", "1. A list be drawn up")

    told = list(SCOPES.told(map(_Line, lines), lambda _: "achieved"))

    assert [scope for _, scope, _ in told] == [None, "discussed"]


def test_the_contents_of_an_agreement_were_agreed() -> None:
    lines = ("The agreement lasts a year, and its main contents are as below.", "1. A course")

    told = list(SCOPES.told(map(_Line, lines), lambda _: "discussed"))

    assert [scope for _, scope, _ in told] == [None, "agreed"]
