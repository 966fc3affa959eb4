"""The records of an article: each event it tells, put together from what the rules found."""

from typing import Any

from summarizer.article import Article
from summarizer.endpoints.builtin import (
    attendees,
    eventless,
    foreign,
    headline,
    occasion,
    outcomes,
    parties,
    rounds,
    summary,
    when,
    where,
)
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import owners, truecase
from summarizer.phrases.accounts import account
from summarizer.phrases.accounts.setting import Setting

_FIRST = 6  # sentences in which an event is told


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


def _record(story: Story, event: Occasion) -> dict[str, Any]:  # Any: JSON
    people = attendees.read(story)
    acting = parties.read(story, event, people)
    lead = event.sentence or story.body[0]
    day, dated = when.read(story, event)
    owner = truecase.titled(owners.name(story.article.text, story.article.site) or "")
    known = Setting(
        story, event, [each.house for each in acting], day["start"] or "", day["text"] or "", owner
    )
    accounts = account.read(story.body[:_FIRST], known)
    told = {
        "headline": str(headline.Headline(story, known, acting, accounts)),
        "type": event.type,
        "date": day,
        "place": where.read(story, event, acting),
        "evidence": [{"quote": each} for each in dict.fromkeys([lead.text, dated or lead.text])],
    }
    said = str(summary.Summary(story, acting, people, told, known, accounts))
    return {
        "event": {**told, "summary": said or None},
        "partners": [parties.as_json(party) for party in acting],
        "people": people,
        "outcomes": outcomes.read(story, event),
    }
