"""When it happened, as the schema has it."""

from typing import Any

from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention, Resolved
from summarizer.phrases.events import day
from summarizer.phrases.events.sorts import Occasion


def read(story: Story, occasion: Occasion) -> tuple[dict[str, Any], str | None]:  # Any: JSON
    """The event's date and the sentence that tells it; all null where the story leaves it open."""
    found = day.read(story, occasion)
    return (as_json(found.mention, found.day), found.sentence.text) if found else (as_json(), None)


def as_json(mention: DateMention | None = None, on: Resolved = dates.NOTHING) -> dict[str, Any]:
    """A date as the schema has it (Any: JSON)."""
    text = " ".join(mention.text.split()) if mention else None
    return {"start": on.start, "end": on.end, "text": text, "basis": on.basis}
