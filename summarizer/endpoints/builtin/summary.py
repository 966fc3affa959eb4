"""One sentence or two on the event, built from what the rules are sure of."""

from collections.abc import Sequence
from typing import Any

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import numbers

_NAMED = 3
_CAME = cues.any_of("summary", "came")
_YEARS = cues.any_of("summary", "years")
_DEAL = cues.any_of("summary", "deal")
_NOUN = cues.any_of("summary", "noun")
_PLAIN = {"mou": "memorandum of understanding", "moa": "memorandum of agreement"}


def build(
    story: Story, occasion: Occasion, parties: Sequence[Party], people: Sequence[dict[str, Any]]
) -> str | None:  # Any: JSON
    """What happened between whom, and who came; None where nothing is sure."""
    sentences = [_what(story, occasion, parties), _who(story)]
    return " ".join(each for each in sentences if each) or None


def _what(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    """The event in one sentence, by its type."""
    makers = {
        "agreement_signing": _signing,
        "visit": _visit,
        "anniversary": _anniversary,
        "meeting": _meeting,
        "donation": _donation,
    }
    maker = makers.get(occasion.type, _joint)
    return maker(story, occasion, parties)


def _by(parties: Sequence[Party], *roles: str) -> list[str]:
    return [each.house.in_prose for each in parties if each.role in roles]


def _opened(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _listed(names: Sequence[str]) -> str:
    shown = list(dict.fromkeys(names))[:_NAMED]
    if len(names) > _NAMED:
        return ", ".join(shown) + " and others"
    return ", ".join(shown[:-1]) + " and " + shown[-1] if len(shown) > 1 else shown[0]


def _signing(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    signed = _by(parties, "signatory")
    if len(signed) < 2:
        return None
    deal = "an agreement"
    for sentence in [*story.body, *story.told[:1]]:
        if match := _DEAL.search(sentence.low):
            name = match["deal"].lower()
            name = _PLAIN.get(name, name)
            article = "" if name.endswith(("s", "a")) else "an " if name[0] in "aeiou" else "a "
            deal = article + name
            break
    return _opened(f"{_listed(signed)} signed {deal}.")


def _visit(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    guests, hosts = _by(parties, "visitor"), _by(parties, "host")
    if guests and hosts:
        return f"A delegation from {_listed(guests)} visited {_listed(hosts)}."
    return None


def _anniversary(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    if len(parties) < 2:
        return None
    names = [each.house.in_prose for each in parties[:2]]
    for sentence in story.told[:3]:
        if match := _YEARS.search(sentence.low):
            years = match["years"] and f"the {match['years']} anniversary of their cooperation"
            span = years or f"{match['also']} years of cooperation"
            return _opened(f"{names[0]} and {names[1]} marked {span}.")
    return _opened(f"{names[0]} and {names[1]} marked an anniversary of their cooperation.")


def _meeting(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    names = [each.house.in_prose for each in parties if each.role != "supporter"]
    return f"Representatives of {_listed(names)} met." if len(names) > 1 else None


def _donation(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    givers, takers = _by(parties, "supporter"), _by(parties, "subject")
    if givers and takers:
        return f"The gift of {_listed(givers)} went to {_listed(takers)}."
    return None


def _joint(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str | None:
    makers = _by(parties, "organizer", "host")
    noun = _NOUN.search(story.name.lower())
    label = {
        "forum": (noun["noun"] if noun else "meeting") + " was held",
        "training": "training was held",
        "centre_launch": "opening was organized",
    }.get(occasion.type)
    return f"The {label.lower()} by {_listed(makers)}." if label and makers else None


def _who(story: Story) -> str | None:
    """How many came, where a number is given."""
    for sentence in story.body:
        if not _CAME.search(sentence.low):
            continue
        for mention in numbers.find(sentence.text):
            if mention.of and mention.value >= 10 and mention.unit is None and not mention.duration:
                end = (mention.of_span or (0, mention.end))[1]
                text = " ".join(sentence.text[mention.start : end].split())
                return _opened(f"{text} attended.")
    return None
