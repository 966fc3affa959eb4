"""An entry of the edition: what of an event is told, in which order, and what beside it."""

from dataclasses import replace
from typing import Any

import pytest
from records import event, record

from summarizer.brief.labels import labels
from summarizer.digest import edit
from summarizer.digest.story import Story
from summarizer.record import Record

Json = dict[str, Any]  # Any: JSON


def outcome(summary: str, status: str = "achieved", *figures: int) -> Json:
    return {
        "summary": summary,
        "status": status,
        "figures": [{"value": value, "of": "things"} for value in figures],
    }


def story(
    *outcomes: Json, language: str = "en", partners: list[Json] | None = None, **of: Any
) -> Story:
    entry = {**event(**{"summary": None, **of}), "outcomes": list(outcomes)}
    entry["partners"] = partners or []
    return edit([abroad(record(entry))], labels(language)).stories[0]


def abroad(made: Record) -> Record:
    """The same of an article whose language nobody knows."""
    return replace(made, article=replace(made.article, language="und"))


def told(made: Story) -> list[tuple[str, str]]:
    return [(each.label, str(each.text)) for each in made.results]


def test_what_is_signed_or_counted_comes_first_and_hopes_last() -> None:
    made = story(
        outcome("Walls of Riverton Hospital were painted green"),
        outcome("Ninety nurses may travel", "discussed", 90),
        outcome("Twelve surgeons came over", "achieved", 12),
        outcome("They share one library", "agreed"),
        type="visit",
    )

    assert told(made) == [
        ("Done", "twelve surgeons came over; Walls of Riverton Hospital were painted green."),
        ("Agreed", "they share one library."),
    ]


def test_a_signing_tells_first_what_was_signed() -> None:
    made = story(
        outcome("Twelve surgeons came over", "achieved", 12),
        outcome("They share one library", "agreed"),
        outcome("Nurses of Riverton Hospital will travel in spring", "planned"),
        type="agreement_signing",
    )

    assert [label for label, _ in told(made)] == ["Agreed", "Planned", "Done"]


@pytest.mark.parametrize(
    ("kind", "first"),
    [("visit", "a new ward was opened"), ("anniversary", "since 2011 900 nurses were trained")],
)
def test_what_lies_behind_comes_last_but_where_it_is_the_occasion(kind: str, first: str) -> None:
    made = story(
        outcome("Since 2011 900 nurses were trained", "achieved", 900),
        outcome("A new ward was opened"),
        type=kind,
    )

    assert told(made)[0][1].startswith(first)


def test_at_most_three_outcomes_and_fewer_where_they_are_long() -> None:
    short = [outcome(each) for each in ("Red gates", "Old walls", "Tall trees", "Small huts")]
    long = [outcome(f"{word} " * 60) for word in ("Gates", "Walls")]

    assert [text.count(";") for _, text in told(story(*short))] == [2]
    assert [text.count(";") for _, text in told(story(*long))] == [0]


def test_an_outcome_told_before_is_not_told_again() -> None:
    made = story(
        outcome("A Garden of herbs was planted in town", "achieved", 3),
        outcome("A garden of herbs in town was planted"),
    )

    assert [text.count("arden") for _, text in told(made)] == [1]


def test_what_the_headline_and_the_names_say_is_not_told_again() -> None:
    made = story(
        outcome("A memorandum of the ACH to open a burns ward", "agreed"),
        outcome("A memorandum of the ACH to train nurses on a burns ward", "agreed"),
        headline="Sérigny and Aldmoor open a burns ward",
        partners=[{"name": "Aldmoor City Hospital", "aliases": ["ACH"]}],
    )

    assert told(made) == [("Agreed", "a memorandum of the ACH to train nurses on a burns ward.")]


WHO = [{"name": "Aldmoor City Hospital", "country": "GB"}, {"name": "Sérigny Institute"}]


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Two houses join hands", ["Aldmoor City Hospital, Sérigny Institute"]),
        ("Sérigny Institute signs", ["Aldmoor City Hospital"]),
        ("Sérigny Institute visits Aldmoor City Hospital", []),
    ],
)
def test_who_acts_is_named_where_the_headline_does_not(headline: str, who: list[str]) -> None:
    made = story(headline=headline, date={}, place={}, partners=WHO)

    assert made.beside == who


@pytest.mark.parametrize(
    ("headline", "language", "said"),
    [
        ("我校与老挝卫生科学大学签署合作协议", "en", "in Chinese"),
        ("我校与老挝卫生科学大学签署合作协议", "zh", None),
        ("Les deux hôpitaux de la région ont signé une convention", "en", "in French"),
        ("The two hospitals of the region have signed", "fr", "en anglais"),
        ("Zwei Häuser", "en", None),
    ],
)
def test_a_language_that_is_not_the_edition_s_is_named(
    headline: str, language: str, said: str | None
) -> None:
    made = story(headline=headline, language=language, date={}, place={})

    assert made.beside == ([said] if said else [])


def test_the_editor_is_told_how_many_entries_want_translating() -> None:
    foreign = abroad(record({"event": {"headline": "我校与老挝卫生科学大学签署合作协议"}}))

    assert edit([foreign], labels("en")).editor.startswith(
        "1 brief is in the language of its article. Everything printed was found in its article"
    )
    assert "language of" not in edit([record()], labels("en")).editor
