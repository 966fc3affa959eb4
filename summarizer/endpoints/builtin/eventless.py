"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

import re

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Story

_TITLES = cues.any_of("eventless", "title")
_ARTICLES = cues.any_of("eventless", "article", flags=re.MULTILINE)
_CALLS = cues.any_of("eventless", "call")
_FINDINGS = cues.any_of("eventless", "finding")
_TOGETHER = cues.any_of("eventless", "together")
_ENOUGH, _SURE = 3.0, 14.0  # strength that makes an event, and that does where a title denies it


def is_eventless(story: Story, occasion: Occasion) -> bool:
    """Whether the page reports no event of cooperation."""
    title = (story.article.title or "").lower()
    text = story.text.lower()
    if not story.body or not (story.organisations or story.people):
        return True
    if len(_ARTICLES.findall(text)) >= 3 or len(_CALLS.findall(text)) >= 4:
        return True
    other = _TITLES.search(title) or len(_FINDINGS.findall(text)) >= 2
    return occasion.strength < (_SURE if other else _ENOUGH) and not (
        not other and _works_together(story)
    )


def _works_together(story: Story) -> bool:
    """Not of a type that we know, but the first sentences tell of joint work."""
    first = [sentence for sentence in story.told if sentence.place <= 3]
    houses = {mention.name for sentence in story.told[:4] for mention in sentence.houses}
    return len(houses) > 1 and any(_TOGETHER.search(sentence.low) for sentence in first)
