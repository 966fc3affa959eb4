"""The edition: one story an event, disagreements with their sources, partners once."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from records import ANNIVERSARY, COOPERATION, event, record

from summarizer import digest, kinds
from summarizer.brief.labels import labels
from summarizer.digest import Edition, edit
from summarizer.record import Record


def partner(name: str, *aliases: str, country: str | None = None) -> dict[str, Any]:  # Any: JSON
    return {"name": name, "aliases": list(aliases), "country": country}


def told(
    *partners: dict[str, Any],  # Any: JSON
    day: str | None = "2024-03-08",
    headline: str = "A headline",
    path: str = "a.txt",
    city: str | None = None,
    type: str = "visit",
    figures: tuple[dict[str, Any], ...] = (),
    quote: str = "",
) -> Record:
    outcome = {"summary": "Guests came.", "status": "achieved", "figures": list(figures)}
    entry = {
        "event": {
            "headline": headline,
            "type": type,
            "date": {"start": day},
            "place": {"city": city},
            "evidence": [{"quote": quote}] if quote else [],
        },
        "partners": list(partners),
        "outcomes": [outcome],
    }
    return record(entry, path=path, title=f"Title of {path}")


def edited(*records: Record, **more: Any) -> Edition:
    return edit(records, labels("en"), **more)


A, B, C = partner("Aldmoor City Hospital"), partner("Sérigny Institute"), partner("Third House")


@pytest.mark.parametrize(
    ("one", "other", "stories"),
    [
        (told(A, B), told(A, B), 1),
        (told(A, B), told(A, B, day="2024-03-09"), 1),
        (told(A, B), told(A, B, day="2024-03-10"), 2),
        (told(A, B, day=None), told(A, B), 2),
        (told(A, B, headline="A visit"), told(A, C, headline="Another one"), 2),
        (told(A, B), told(A), 1),
        (told(A, B), told(A, type="forum"), 2),
        (told(A, B, headline="Hospital opens ward"), told(A, C, headline="Hospital opens ward"), 1),
        (told(A, B, city="Aldmoor"), told(A, B, city="Sérigny"), 2),
        (told(B), told(C), 2),
    ],
    ids=[
        "same day",
        "a day apart",
        "two days apart",
        "no day",
        "one of two partners",
        "the only partner",
        "the only partner, another kind",
        "one of two partners, alike",
        "two cities",
        "others",
    ],
)
def test_articles_about_one_event_are_one_story(one: Record, other: Record, stories: int) -> None:
    assert len(edited(one, other).stories) == stories


def test_near_identical_articles_are_one_story_without_any_partner() -> None:
    words = "on that day the two houses of healing opened their common ward to guests from abroad"

    edition = edited(
        told(quote=words, day=None),
        told(quote=f"{words} and home", day=None, path="b.txt"),
        told(quote="another matter altogether was told in this one of the three", day=None),
    )

    assert [story.sources for story in edition.stories] == [[1, 2], [3]]


def test_two_records_of_one_article_stay_two() -> None:
    twice = record(ANNIVERSARY, event(headline="The second of two"))

    assert len(edited(twice).stories) == 2


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ({"value": 100}, {"value": 120}, "100 guests [1], 120 guests [2]"),
        ({"value": 100}, {"value": 100}, ""),
        ({"value": 100, "qualifier": "over"}, {"value": 120}, ""),
        (
            {"value": 130, "qualifier": "over"},
            {"value": 120},
            "over 130 guests [1], 120 guests [2]",
        ),
        ({"value": 100, "qualifier": "about"}, {"value": 105}, ""),
        ({"value": 100, "of": "rooms"}, {"value": 120}, ""),
    ],
    ids=["differ", "same", "over", "not over", "about", "other things"],
)
def test_disagreements_are_shown_with_their_sources(
    one: dict[str, Any], other: dict[str, Any], said: str
) -> None:
    figures = [{"of": "guests", **one}, {"of": "guests", **other}]

    story = edited(
        told(A, B, figures=(figures[0],)), told(A, B, figures=(figures[1],), path="b.txt")
    ).stories[0]

    assert story.differences == said


def test_days_that_differ_are_a_disagreement() -> None:
    story = edited(told(A, B), told(A, B, day="2024-03-09")).stories[0]

    assert story.differences == "8 March 2024 [1], 9 March 2024 [2]"


@pytest.mark.parametrize(
    ("mentions", "names"),
    [
        ([partner("the Sérigny institute"), partner("Sérigny Institute")], 1),
        ([partner("Sérigny Institute", "SIS"), partner("SIS")], 1),
        ([partner("Sérigny Institute", "SIS"), partner("Samoa Sports", "SIS"), partner("SIS")], 3),
        ([partner("Sérigny Institute", "SIS", country="FR"), partner("SIS", country="WS")], 2),
        ([partner("Sérigny Institute"), partner("Sérigny Institute of Surgery")], 2),
        ([partner("Ministry of Health"), partner("Ministry of Health")], 2),
        ([partner("Ministry of Health", country="GH"), partner("Ministry of Health")], 2),
        ([partner("Ministry of Health", country="GH")] * 2, 1),
        ([partner("塞里尼研究所", "Sérigny Institute"), partner("Sérigny Institute")], 1),
    ],
    ids=[
        "case",
        "bound",
        "bound twice",
        "countries",
        "alike",
        "anybody",
        "anybody else",
        "one country",
        "languages",
    ],
)
def test_names_are_one_partner_where_an_article_binds_them(
    mentions: list[dict[str, Any]], names: int
) -> None:
    edition = edited(
        *(told(each, day=f"2024-0{n}-01", path=f"{n}.txt") for n, each in enumerate(mentions, 1))
    )

    assert len(edition.register.organisations) == names


def donated(*figures: dict[str, Any], day: str, kind: str = "donation") -> Record:
    outcome = {"summary": "Given.", "kind": kind, "status": "achieved", "figures": list(figures)}
    return record(
        {"event": {"headline": day, "date": {"start": day}}, "outcomes": [outcome]},
        path=day,
    )


BEDS = {"value": 10, "of": "hospital beds"}


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (
            donated({"value": 5, "of": "hospital beds"}, day="2024-02-02"),
            "Added up: 15 hospital beds [1] [2].",
        ),
        (donated({"value": 5, "of": "hospital lamps"}, day="2024-02-02"), None),
        (donated({"value": 5, "of": "hospital beds", "qualifier": "over"}, day="2024-02-02"), None),
        (donated({"value": 5, "of": "hospital beds"}, day="2024-02-02", kind="research"), None),
        (donated(BEDS, {"value": 4, "of": "hospital beds"}, day="2024-02-02"), None),
    ],
    ids=["same", "another thing", "not exact", "another kind", "perhaps a part of it"],
)
def test_figures_are_added_up_only_where_they_count_the_same(
    other: Record, said: str | None
) -> None:
    lead = edited(donated(BEDS, day="2024-01-01"), other).lead

    assert said in lead if said else "Added up" not in lead


@pytest.mark.parametrize(
    "figure",
    [
        {"value": 5, "unit": "years", "of": "joint work"},
        {"value": 5, "unit": "US$", "of": "joint work"},
        {"value": 5, "of": "beds"},
        {"value": 5, "of": "partner countries"},
    ],
    ids=["years", "money", "one word", "countries"],
)
def test_what_may_not_be_one_thing_is_never_added_up(figure: dict[str, Any]) -> None:
    lead = edited(donated(figure, day="2024-01-01"), donated(figure, day="2024-02-02")).lead

    assert "Added up" not in lead


def test_since_keeps_what_happened_then_or_later() -> None:
    early, late = told(day="2024-03-08"), told(day="2024-05", headline="Late")

    stories = edited(early, late, since=date(2024, 5, 2)).stories

    assert [story.headline for story in stories] == ["Late"]


GOLDEN = """\
## International cooperation, 8 March – 1 May 2024

2 briefs from 3 articles. 3 partners, from 2 countries as far as the articles say.

### Anniversaries

**Aldmoor and Sérigny mark ten years of joint surgery training** · 8 March 2024 · Aldmoor, \
United Kingdom · Aldmoor City Hospital (United Kingdom), Sérigny Institute of Surgery (SIS, \
France) [1] [2]

A seminar closed the jubilee week. Ines Calder spoke for the hosts.

- **Done:** the joint course has trained over 40 surgeons; twelve papers with SIS; a shared library.

The sources differ: over 40 surgeons [1], 30 surgeons [2].

### Visits

**A headline** · 1 May 2024 · Third House [3]

- **Done:** Guests came.

### Partners

- **France:** Sérigny Institute of Surgery (SIS) [1] [2]
- **United Kingdom:** Aldmoor City Hospital [1] [2]
- **country not given:** Third House [3]

### Sources

1. “Ten years of joint surgery”, 11 March 2024
2. “The other page”, 11 March 2024
3. “Title of a.txt”, 11 March 2024

---
*For the editor: Everything printed was found in its article, which holds more. \
Made by brief's built-in rules, no language model.*
"""


def test_an_edition_reads_like_a_newsletter() -> None:
    fewer = {
        **ANNIVERSARY,
        "outcomes": [
            {**ANNIVERSARY["outcomes"][0], "figures": [{"value": 30, "of": "surgeons"}]},
        ],
    }
    records = [
        record(),
        record(fewer, path="b.txt", title="The other page"),
        told(C, day="2024-05-01"),
    ]

    assert digest.markdown(records, COOPERATION) == GOLDEN


def test_a_title_of_one_s_own_leaves_the_days_to_the_lead() -> None:
    edition = edited(record(), title="Our week")

    assert edition.title == "Our week"
    assert edition.lead.startswith("1 brief from 1 article, 8 March 2024.")


def test_a_kind_of_the_user_s_own_has_an_edition_too(tmp_path: Path) -> None:
    kinds.write_starter("product_recall", tmp_path)
    kind = kinds.load("product_recall", [tmp_path])
    recall = {
        "headline": "Aldmoor Ware recalls a kettle",
        "summary": "The handle may break.",
        "date": {"start": "2024-05-02"},
    }

    text = digest.markdown([record(recall, kind=kind)], kind)

    assert text.startswith(
        "## Product recall, 2 May 2024\n\n1 brief from 1 article.\n\n### Briefs\n\n"
        "**Aldmoor Ware recalls a kettle** · 2 May 2024 [1]\n\nThe handle may break.\n"
    )


def test_an_edition_of_nothing_says_so() -> None:
    assert digest.markdown([], COOPERATION).startswith(
        "## International cooperation\n\n0 briefs from 0 articles.\n"
    )


@pytest.mark.parametrize("language", ["en", "fr", "zh"])
def test_every_language_has_every_label(language: str) -> None:
    words, english = labels(language), labels("en")

    for section in ("status", "outcome", "type", "section", "counted", "editor", "edition", "page"):
        assert set(getattr(words, section)) == set(getattr(english, section)), section
    assert set(words.text) == set(english.text)
    assert set(words.countries) == set(english.countries)


def test_every_label_of_the_page_is_on_the_page(project: Path) -> None:
    page = (project / "templates" / "page" / "index.html").read_text(encoding="utf-8")
    code = (project / "summarizer" / "digest" / "index.py").read_text(encoding="utf-8")
    named = {*re.findall(r"say\.(\w+)", page), *re.findall(r'\.page\["(\w+)"\]', code)}

    assert set(labels("en").page) - named == {"used", "empty", "set_aside"}
