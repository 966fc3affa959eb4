"""Pages that tell no event: rules, calls, vacancies, profiles, findings, directories."""

import re
from collections.abc import Sequence

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import places
from summarizer.phrases.events.narration import Narration, is_day
from summarizer.phrases.words import words

_TITLES = cues.any_of("eventless", "title")
_ARTICLES = cues.any_of("eventless", "article", flags=re.MULTILINE)
_CALLS = cues.any_of("eventless", "call")
_FINDINGS = cues.any_of("eventless", "finding")
_TOGETHER = cues.any_of("eventless", "together")
_ABROAD = cues.any_of("eventless", "abroad")
_THANKS = re.compile(r"\b(?:thanks?|thank[- ]you|gratitude|grateful|appreciation)\b")
_LETTER = 8  # sentences in which a letter comes to the matter
_FIRST, _ACTING = 4, 2  # sentences in which a story begins, and names that they have
_ENOUGH, _FAIR, _SURE = 3.0, 4.5, 14.0  # strength of an event: at all; where a title denies it
# but a day tells it; where nothing tells it
_TELLING = 8.0  # strength of an event that has a headline but no day
_DEMANDING, _RULES, _MANY = 0.3, 0.45, 0.65  # shares of sentences that demand or address: too many
# of a present; too many; under a headline of an event as well
_LITTLE, _MOSTLY = 0.45, 0.6  # shares of sentences in the past: of a portrait, of a report
_EARLY = 3  # sentences in which the day of an event stands
_CHRONICLE = 4  # years that only a history names
_FEW, _LIST = 3, 8  # sentences of which shares say something; lines of a list, without them


def is_eventless(story: Story, occasion: Occasion) -> bool:
    """Whether the page reports no event of cooperation."""
    if not story.body or _is_form(story.text.lower()):
        return True
    return _without(story, Narration.of(story), occasion)


def _without(story: Story, narration: Narration, occasion: Occasion) -> bool:
    if story.part:  # it was chosen as one that tells something
        return narration.general >= _MANY or bool(_TITLES.search(story.name.lower()))
    if not (story.organisations or story.people):  # countries or ministers, on a day
        return occasion.strength < _SURE or narration.dated > _EARLY or _denied(story)
    if _says_in_general(story, narration, occasion):
        return True
    if _denied(story):
        told = narration.dated <= _EARLY and narration.told >= _MOSTLY
        return occasion.strength < (_FAIR if told else _SURE)
    if occasion.strength >= _ENOUGH or _works_together(story) or _happened(story):
        return False
    thanks = _THANKS.search(story.name.lower()) and narration.dated <= _LETTER
    return not ((narration.reports or thanks) and _abroad(story, story.told[:_FIRST]))


def _is_form(text: str) -> bool:
    """Articles of a law, or what an applicant is told."""
    return len(_ARTICLES.findall(text)) >= 3 or len(_CALLS.findall(text)) >= 4


def _denied(story: Story) -> bool:
    """The title, or words of a finding, say that it is something else."""
    title = (story.article.title or "").lower()
    return bool(_TITLES.search(title)) or len(_FINDINGS.findall(story.text.lower())) >= 2


def _says_in_general(story: Story, narration: Narration, occasion: Occasion) -> bool:
    """It demands, describes or looks back, and does not tell what happened on a day."""
    headed = narration.headed and occasion.strength >= _TELLING
    if narration.size < _FEW:
        return narration.lines >= _LIST and not headed and narration.dated > _EARLY
    if headed or narration.dated <= _EARLY:
        return narration.general >= _MANY
    sure = occasion.strength >= _SURE
    if narration.general >= _RULES or (narration.years >= _CHRONICLE and not sure):
        return True
    if narration.told < _LITTLE:
        told = sure and any(is_day(each) for each in story.dates)
        return not told or narration.general >= _DEMANDING
    return narration.undated and occasion.strength < _TELLING and not narration.reports


def _happened(story: Story) -> bool:
    """Not of a type that we know, but on a day that the first sentences tell, people or houses of
    several countries did something."""
    end = next((each.end for each in story.body[_FIRST - 1 : _FIRST]), story.span[1])
    first = [each for each in story.told if each.place <= _FIRST]
    dated = any(each.start < end and is_day(each) for each in story.dates)
    acting = sum(len(each.houses) + len(each.people) for each in first)
    return dated and acting >= _ACTING and _abroad(story, first)


def _abroad(story: Story, first: Sequence[Sentence]) -> bool:
    return bool(_ABROAD.search(story.text.lower())) or _countries(first) > 1


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
