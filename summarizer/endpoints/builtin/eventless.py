"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

from summarizer.endpoints.builtin.occasion import Occasion, read
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases.events import eventful, genre
from summarizer.phrases.events.narration import Narration

_PERIODIC = -3.0  # odds of a newsletter that tells nothing: it asks much of its readers anyhow
_MANY = 0.65  # share of sentences that demand or address: too many for an item


def is_eventless(story: Story, occasion: Occasion) -> bool:
    """Whether the page reports no event of cooperation."""
    if not story.body:
        return True
    if story.part:  # it was chosen as one that tells something
        return Narration.of(story).general >= _MANY or genre.titled(story.name.lower())
    return eventful.odds(story, occasion, titles(story)) <= 0


def is_hopeless(page: Story, *, periodic: bool) -> bool:
    """Whether a page of several parts tells of no event at all: a tender, rules, a directory."""
    least = _PERIODIC if periodic else 0.0
    return bool(page.body) and eventful.odds(page, read(page), titles(page)) <= least


def titles(story: Story) -> list[str]:
    """What the page and its headline call it, in small letters."""
    return [(story.article.title or "").lower(), story.name.lower()]
