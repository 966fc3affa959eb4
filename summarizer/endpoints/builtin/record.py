"""The records of an article: each event it tells, put together from what the rules found."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from summarizer.article import Article
from summarizer.endpoints.builtin import (
    attendees,
    eventless,
    foreign,
    occasion,
    outcomes,
    parties,
    rounds,
    summary,
    when,
    where,
)
from summarizer.endpoints.builtin.headline import Headline
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import owners, truecase
from summarizer.phrases.accounts.setting import Setting

Day = Mapping[str, str | None]


def of(article: Article) -> list[dict[str, Any]]:  # Any: JSON
    """One record an event, in the order of the page."""
    if article.language not in {"en", "und"}:
        return foreign.records(article)
    found = [_told(story) for story in rounds.stories(article)]
    return [_record(*each) for each in found if each is not None]


def _told(story: Story) -> tuple[Story, Occasion] | None:
    """The story with its event, or the part of it that tells one."""
    event = occasion.read(story)
    none = eventless.is_eventless(story, event)
    if not story.part and (core := rounds.core(story, eventless=none)):
        story, event = core, occasion.read(core)
        none = eventless.is_eventless(story, event)
    return None if none else (story, event)


def setting(story: Story, event: Occasion, acting: Sequence[Party], day: Day) -> Setting:
    """What is known of an event before it is told."""
    owner = truecase.titled(owners.name(story.article.text, story.article.site) or "")
    houses, start, named = [each.house for each in acting], day["start"] or "", day["text"] or ""
    return Setting(story, event, houses, start, named, owner, story.body, story.antecedents)


def summarised(story: Story, event: Occasion) -> summary.Summary:
    """What is known of an event, with its headline, and how it is told in a sentence or two."""
    people = attendees.read(story)
    every = parties.candidates(story, event, people)
    acting = parties.read(story, event, every)
    lead = event.sentence or story.body[0]
    day, dated = when.read(story, event)
    known = setting(story, event, acting, day)
    head = Headline.of(story, known, acting)
    heading = str(head)
    acting = parties.with_headed(heading, every, acting)
    told = {
        "headline": heading,
        "type": event.type,
        "date": day,
        "place": where.read(story, event, acting, dated),
        "evidence": [{"quote": each} for each in dict.fromkeys([lead.text, dated or lead.text])],
    }
    return summary.Summary(replace(head, parties=acting), people, told)


def _record(story: Story, event: Occasion) -> dict[str, Any]:  # Any: JSON
    told = summarised(story, event)
    return {
        "event": {**told.event, "summary": str(told) or None},
        "partners": [parties.as_json(party) for party in told.head.parties],
        "people": told.people,
        "outcomes": outcomes.read(story, event),
    }
