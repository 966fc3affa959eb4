"""The records of an article: each event it tells, put together from what the rules found."""

from typing import Any

from summarizer.article import Article
from summarizer.endpoints.builtin import (
    attendees,
    headline,
    houses,
    occasion,
    outcomes,
    parties,
    when,
    where,
)
from summarizer.endpoints.builtin.story import Story


def of(article: Article) -> list[dict[str, Any]]:  # Any: JSON
    """One record an event, in the order of the page."""
    found = _record(Story.of(article))
    return [found] if found else []


def _record(story: Story) -> dict[str, Any] | None:  # Any: JSON
    event = occasion.read(story)
    known = houses.gather(story)
    acting = parties.read(story, event, known)
    if not acting or not story.body:
        return None
    date = when.read(story, event)
    lead = event.sentence or story.body[0]
    return {
        "event": {
            "headline": headline.build(story, event, acting),
            "type": event.type,
            "summary": None,
            "date": date,
            "place": where.read(story, event),
            "evidence": [{"quote": lead.text}],
        },
        "partners": [parties.as_json(party) for party in acting],
        "people": attendees.read(story, known),
        "outcomes": outcomes.read(story),
    }
