"""Periodicals: what a page that tells several events calls itself, in its title or masthead."""

import re
from collections.abc import Iterator

from summarizer.phrases.dates.calendar import MONTH
from summarizer.phrases.events.tale import TABLES
from summarizer.phrases.words.firsts import compiled

_DIGEST = TABLES.any_of("rounds", "digest")
_LINE = TABLES.any_of("rounds", "line", flags=re.MULTILINE)
_MASTHEAD = TABLES.any_of("rounds", "masthead")
_MONTHLY = compiled(
    rf"(?:\b(?:in|of|for|from|during|to|and|until)|[,:–—|(-]) ?{MONTH}(?:,? \d{{4}})?\)?$"
)
_JOURNEY = TABLES.any_of("rounds", "journey")
_ASKS = compiled(r"(?:what|how|who|where) ")
_LONGEST = 160  # characters of a line that names one


def named(title: str, text: str) -> bool:
    """By its title, or by a masthead's lines; both in small letters."""
    return bool(_DIGEST.search(title) or _LINE.search("\n".join(_short(text))))


def numbered(above: str) -> bool:
    """By what stands above its headline, in small letters: "No. 12, May 2021"."""
    return bool(_MASTHEAD.search(above))


def monthly(title: str) -> bool:
    """A title that tells only of when: "Our guests in May", "What the office did in June"."""
    return bool(_MONTHLY.search(title))


def travels(title: str) -> bool:
    """A headline in small letters that tells of a journey."""
    return bool(_JOURNEY.search(title))


def asks(title: str) -> bool:
    """A title that tells of nothing done: "What kept us busy"."""
    return bool(_ASKS.match(title))


def _short(text: str) -> Iterator[str]:
    """Its lines that are no prose."""
    for line in text.split("\n"):
        bare = line.strip(" #*_•")
        if bare and len(bare) <= _LONGEST and bare[-1] not in ".!?":
            yield bare
