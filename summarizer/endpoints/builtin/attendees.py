"""Who was there: the people a story names, with title and house."""

from typing import Any

from summarizer.endpoints.builtin import parties
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import names, owners
from summarizer.phrases.homes import antecedents
from summarizer.phrases.homes.antecedents import Houses
from summarizer.phrases.homes.sides import Sides
from summarizer.phrases.names import OrganisationMention, PersonMention
from summarizer.phrases.people import presence


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """Everybody who acts or attends, once each: signers, who leads, who speaks, who was there."""
    ends = [m.start for m in story.people[1:]] + [len(story.text)]
    body = [m for m, end in zip(story.people, ends, strict=False) if not _outside(story, m, end)]
    found = []
    owner = owners.name(story.whole, story.article.site)
    page = None if story.part else antecedents.named(story.whole, owner)
    sides = Sides(story.told, Houses(story.told, story.houses, page))
    everybody = [
        (each, sides.home(each, body))
        for each in sorted(names.merged(body), key=lambda each: _rank(story, each))
    ]
    housed = [sides.housed(*each) for each in everybody]
    for mention, (person, known) in zip(housed, everybody, strict=True):
        home = known or sides.presumed(person, housed)
        told = mention.title or person.affiliation or " " in mention.name
        if not (story.sentence(mention.start) and told):
            continue
        found.append(
            {
                "name": mention.name,
                "title": mention.title,
                "affiliation": mention.affiliation,
                "evidence": [{"quote": each} for each in _quotes(story, mention, home)],
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


def _quotes(story: Story, mention: PersonMention, home: OrganisationMention | None) -> list[str]:
    """The sentence that names somebody, the one that tells who it is, and the name of the house
    that only the context gives."""
    told = [story.sentence(mention.start), story.sentence(mention.told)]
    return list(
        dict.fromkeys([*(each.text for each in told if each), *([home.name] if home else [])])
    )


def _outside(story: Story, mention: PersonMention, end: int) -> bool:
    before = story.text[max(0, mention.start - 80) : mention.start]
    return presence.is_away(before, story.text[mention.end : min(mention.end + 110, end)])
