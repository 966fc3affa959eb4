"""Who was there: the people a story names, with title and house."""

from typing import Any

from summarizer.endpoints.builtin import parties
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import names
from summarizer.phrases.names import PersonMention
from summarizer.phrases.people import presence


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """Everybody who acts or attends, once each: signers, who leads, who speaks, who was there."""
    ends = [m.start for m in story.people[1:]] + [len(story.text)]
    body = [m for m, end in zip(story.people, ends, strict=False) if not _outside(story, m, end)]
    found = []
    for mention in sorted(names.merged(body), key=lambda each: _rank(story, each)):
        sentence = story.sentence(mention.start)
        if sentence is None or not (" " in mention.name or mention.title):
            continue
        found.append(
            {
                "name": mention.name,
                "title": mention.title,
                "affiliation": mention.affiliation,
                "evidence": [{"quote": each} for each in _quotes(story, mention, sentence)],
            }
        )
    return found


def _rank(story: Story, person: PersonMention) -> int:
    """Signers first, then by their part in it."""
    best = 3
    for mention in story.people:
        sentence = story.sentence(mention.start) if mention.name in person.name else None
        if sentence is None:
            continue
        if parties.signs(sentence, mention):
            return 0
        before = story.text[max(sentence.start, mention.start - 160) : mention.start]
        best = min(best, presence.part(before, story.text[mention.end : mention.end + 160]))
    return best


def _quotes(story: Story, mention: PersonMention, sentence: Sentence) -> list[str]:
    """The sentence that names somebody, and the one that tells who it is."""
    told = story.sentence(mention.told)
    return [sentence.text, *([told.text] if told and told.start != sentence.start else [])]


def _outside(story: Story, mention: PersonMention, end: int) -> bool:
    before = story.text[max(0, mention.start - 80) : mention.start]
    return presence.is_away(before, story.text[mention.end : min(mention.end + 110, end)])
