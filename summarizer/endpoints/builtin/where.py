"""Where it happened: venue, city and country, as far as the story says so in its first words."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import cities, places
from summarizer.phrases.words import words

_DATELINE = re.compile(
    r"^\s*[\"“]?(?P<city>[A-ZÀ-Ý][\w’'\-]+(?: [A-ZÀ-Ý][\w’'\-]+){0,3})"
    r"(?:, (?P<more>[A-ZÀ-Ý][\w’'\-. ]{1,30}?))?"
    r"(?:[,:]? ?\(?(?:\d{1,2} \w+|\w+\.? \d{1,2})?(?:,? ?\d{4})?\)?)?\s?(?:[-–—:]|\.-?)\s"
)
_VENUE = cues.any_of("where", "venue")
_IN = re.compile(r"\b(?:in|at|to|’s|'s) (?:the (?:city|capital)(?: city)? of )?$")
_HELD = cues.any_of("where", "held")


def read(story: Story, occasion: Occasion, parties: Sequence[Party]) -> dict[str, Any]:  # Any: JSON
    """Venue, city and country; null where the story leaves them open."""
    first = [sentence for sentence in story.told if sentence.place <= 3]
    said = next((city for sentence in first for city in _cities(sentence)), None)
    at_host, country = _at_host(parties)
    city = _dateline(story) or said or at_host
    country = places.city_country(city) if city else country
    return {"venue": _venue(story), "city": city, "country": country}


def _venue(story: Story) -> str | None:
    for sentence in story.body[:5]:
        match = _VENUE.search(sentence.flat)
        if match and len(match["venue"].split()) > 1:
            return match["venue"]
    return None


def _dateline(story: Story) -> str | None:
    """ "HANOI – …" at the head of the first sentence, in the text's own spelling."""
    for sentence in story.body[:1]:
        match = _DATELINE.match(sentence.text)
        if match:
            city = match["city"].removesuffix(" CITY").removesuffix(" City")
            for spelt in (city, city.title()):
                if places.city_country(spelt):
                    return spelt
    return None


def _cities(sentence: Sentence) -> Iterator[str]:
    """Cities behind "in", outside of organisations' names."""
    owned = [(m.start - sentence.start, m.end - sentence.start) for m in sentence.houses]
    for start, end in cities.find(sentence.text):
        before = " ".join(sentence.text[:start].split()) + " "
        free = not any(left <= start < right for left, right in owned)
        if free and _IN.search(before) and _HELD.search(before):
            yield sentence.text[start:end]


def _at_host(parties: Sequence[Party]) -> tuple[str | None, str | None]:
    """City and country of the one that received the others, as its name tells them."""
    host = next((each.house for each in parties if "host" in each.roles), None)
    named = [w.stem for w in words(host.name) if places.city_country(w.stem)] if host else []
    return named[0] if len(named) == 1 else None, host.country if host else None
