"""When it happened: the day of the event, not of its forerunners, its plans or its page."""

import re
from datetime import date
from typing import Any

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import dates, places
from summarizer.phrases.dates import DateMention, Resolved

_BEFORE = cues.any_of("when", "before")
_STARTED = cues.any_of("when", "started")
_AHEAD = cues.any_of("when", "ahead")
_PAST = cues.any_of("when", "past")
_HAPPENS = cues.any_of("when", "happens")
_DASH = re.compile(r"\s?[)\]]?\s?(?:[-–—:]|\([A-Z]+\))\s")
_STALE = 100  # days: news is not older, where its year is only inferred
_AMERICAN = frozenset({"US", "PH"})


def read(story: Story, occasion: Occasion) -> dict[str, Any]:  # Any: JSON
    """The event's date as the schema has it; all null where the story leaves it open."""
    best: tuple[float, DateMention, Sentence, Resolved] | None = None
    for mention in story.dates:
        sentence = story.sentence(mention.start)
        if sentence is None:
            continue
        resolved = _resolved(story, mention)
        score = _score(story, occasion, mention, sentence, resolved)
        if score > 0 and (best is None or score > best[0]):
            best = (score, mention, sentence, resolved)
    return as_json(best[1], best[3]) if best else as_json()


def as_json(mention: DateMention | None = None, day: Resolved = dates.NOTHING) -> dict[str, Any]:
    """A date as the schema has it (Any: JSON)."""
    text = " ".join(mention.text.split()) if mention else None
    return {"start": day.start, "end": day.end, "text": text, "basis": day.basis}


def _resolved(story: Story, mention: DateMention) -> Resolved:
    order = None
    if mention.either is not None:
        countries = {places.country(word) for word in story.text[:3000].split()}
        order = "mdy" if _AMERICAN & countries else "dmy"
    return dates.resolve(mention, story.page or _reported(story), order=order)


def _reported(story: Story) -> date | None:
    """The day a report without a date line opens with: "Bahawalpur (02-11-2022): …"."""
    for mention in story.dates:
        if mention.year and story.body and _dateline(story, mention, story.body[0]):
            start = dates.resolve(mention, None, order="dmy").start or ""
            return date.fromisoformat(start) if len(start) == 10 else None
    return None


def _score(
    story: Story, occasion: Occasion, mention: DateMention, sentence: Sentence, resolved: Resolved
) -> float:
    """How likely a date is the event's; 0 or less where it is not."""
    before = story.text[max(sentence.start, mention.start - 40) : mention.start].lower()
    day = (resolved.start and len(resolved.start) == 10) or (
        resolved.start is None and (mention.day is not None or mention.weekday is not None)
    )
    old = mention.year is not None and (story.page is None or mention.year < story.page.year)
    begun = (mention.day is None or old) and not mention.relative and _STARTED.search(before)
    late = not day and (mention.month is None or sentence.place > 2)
    if begun or late or _BEFORE.search(before) or _far(story, resolved):
        return 0.0
    score = 6.0 if day else 2.0
    score -= 0.5 * min(sentence.place, 10)
    if _HAPPENS.search(sentence.low):
        score += 3
    if occasion.sentence is not None and sentence.start == occasion.sentence.start:
        score += 2
    if _ahead(story, mention, sentence):
        score -= 6
    if _PAST.search(sentence.low):
        score -= 3
    if mention.relative:
        score -= 1
    if _dateline(story, mention, sentence):
        score -= 5
    if mention.year is not None and story.page and mention.year < story.page.year - 1:
        score -= 4
    return score if score >= 2 else 0.0


def _dateline(story: Story, mention: DateMention, sentence: Sentence) -> bool:
    """ "Cairo, 27 April 2023 - WHO …" dates the report, not the event."""
    opens = 0 <= mention.start - sentence.start < 45 and sentence.place == 1
    return opens and bool(_DASH.match(story.text, mention.end))


def _ahead(story: Story, mention: DateMention, sentence: Sentence) -> bool:
    """Announced in the clause that the date stands in."""
    clause = story.text[max(sentence.start, mention.start - 90) : mention.start + 60]
    return bool(_AHEAD.search(clause.lower()))


def _far(story: Story, resolved: Resolved) -> bool:
    """In a month to come, or of an inferred year and long before its page."""
    if story.page is None or resolved.start is None or len(resolved.start) < 10:
        return False
    apart = (story.page - date.fromisoformat(resolved.start)).days
    return apart < -31 or (resolved.basis != "stated" and apart > _STALE)
