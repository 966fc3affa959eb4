"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

import re
from collections.abc import Sequence

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import places
from summarizer.phrases.dates import DateMention
from summarizer.phrases.words import words

_TITLES = cues.any_of("eventless", "title")
_ARTICLES = cues.any_of("eventless", "article", flags=re.MULTILINE)
_CALLS = cues.any_of("eventless", "call")
_FINDINGS = cues.any_of("eventless", "finding")
_TOGETHER = cues.any_of("eventless", "together")
_ABROAD = cues.any_of("eventless", "abroad")
_FIRST, _ACTING = 4, 2  # sentences in which a story begins, and names that they have
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
    if other:
        return occasion.strength < _SURE
    return occasion.strength < _ENOUGH and not (_works_together(story) or _happened(story))


def _happened(story: Story) -> bool:
    """Not of a type that we know, but on a day that the first sentences tell, people or houses of
    several countries did something."""
    end = next((each.end for each in story.body[_FIRST - 1 : _FIRST]), story.span[1])
    first = [each for each in story.told if each.place <= _FIRST]
    dated = any(each.start < end and _day(each) for each in story.dates)
    acting = sum(len(each.houses) + len(each.people) for each in first)
    if not dated or acting < _ACTING:
        return False
    return bool(_ABROAD.search(story.text.lower())) or _countries(first) > 1


def _day(mention: DateMention) -> bool:
    return mention.day is not None or mention.weekday is not None or mention.relative is not None


def _countries(sentences: Sequence[Sentence]) -> int:
    """How many countries they name, themselves or by their adjective or a city."""
    found = (
        places.country(word.stem) for each in sentences for word in words(each.flat) if word.capital
    )
    return len({code for code in found if code})


def _works_together(story: Story) -> bool:
    """Not of a type that we know, but the first sentences tell of joint work."""
    first = [sentence for sentence in story.told if sentence.place <= 3]
    houses = {mention.name for sentence in story.told[:4] for mention in sentence.houses}
    return len(houses) > 1 and any(_TOGETHER.search(sentence.low) for sentence in first)
