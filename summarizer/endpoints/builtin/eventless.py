"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

import re

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Story

_TITLES = cues.any_of("eventless", "title")
_ARTICLES = cues.any_of("eventless", "article", flags=re.MULTILINE)
_CALLS = cues.any_of("eventless", "call")
_FINDINGS = cues.any_of("eventless", "finding")
_DONE = cues.any_of("eventless", "done")


def is_eventless(story: Story, occasion: Occasion) -> bool:
    """Whether the page reports no event of cooperation."""
    title = story.article.title or ""
    text = story.text
    if not story.body or occasion.strength < 3:
        return True
    if len(_ARTICLES.findall(text)) >= 3 or len(_CALLS.findall(text)) >= 4:
        return True
    named = _TITLES.search(title)
    if named and occasion.strength < 14:
        return True
    if len(_FINDINGS.findall(text)) >= 2 and occasion.strength < 14:
        return True
    told = [s for s in story.told if s.place <= 6 and _DONE.search(s.flat)]
    return not told or not (story.organisations or story.people)
