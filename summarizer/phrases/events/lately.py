"""Whether a page tells of its own days: or of years gone by, of every week, of one life."""

from collections.abc import Iterator, Sequence
from datetime import date

from summarizer.phrases.dates import DateMention
from summarizer.phrases.events import acts
from summarizer.phrases.events.genre import steps
from summarizer.phrases.events.tale import TABLES, Tale
from summarizer.phrases.words.needs import Rare

_STANDING = TABLES.any_of("lately", "standing")
_EVERY = TABLES.any_of("lately", "every")
_NEWS = TABLES.any_of("lately", "news")
_VOICES = {
    "of one": (TABLES.any_of("lately", "one"), (0.1, 0.2, 0.35)),
    "ours": (TABLES.any_of("lately", "ours"), (0.08, 0.2, 0.35)),
    "yours": (TABLES.any_of("lately", "yours"), (0.05, 0.15)),
}
"""Shares of the sentences, what others say in them left out."""
_QUOTED = Rare(r"[\"“«][^\"“”«»]*[\"”»]")
_LONG = ("month", "year")
_BESIDE = 24  # characters beside "today" that tell whether it is a day
_ABOVE = 300  # characters in which a page without a headline says where it belongs
_SHORT = 5  # words: a name, not what happened
_RECENT = 1  # years: what is older is history


def days(tale: Tale) -> list[DateMention]:
    """The days it names: no weekday of every week, no "today" that is an age, no "last year"."""
    return [each for each in tale.dates if _is_day(tale.text, each)]


def traits(tale: Tale, found: Sequence[DateMention]) -> Iterator[str]:
    """Of its times, its voices and its headline; `found` are its days."""
    yield from _times(tale, found)
    yield from _voices(tale)
    headline = tale.headline
    if headline and len(headline.low.split()) <= _SHORT:
        yield "short title"
    above = tale.whole[: headline.start if headline else _ABOVE]
    if _NEWS.search(above.lower()):
        yield "news"


def _is_day(text: str, each: DateMention) -> bool:
    if each.day is not None:
        return True
    if each.weekday is None and (each.relative is None or each.relative.endswith(_LONG)):
        return False
    before = " ".join(text[max(each.start - _BESIDE, 0) : each.start].lower().split())
    after = text[each.end : each.end + _BESIDE].lower()
    gap = " " if after[:1].isspace() else ""
    words = _STANDING if each.weekday is None else _EVERY
    return not words.search(f"{before} @{gap}{' '.join(after.split())}")


def _times(tale: Tale, found: Sequence[DateMention]) -> Iterator[str]:
    """How many of its days are fresh and how many of its years gone by, and which come first."""
    years = {each.year for each in tale.dates if each.year}
    now = tale.page.year if tale.page else max(years, default=0)
    fresh = [each for each in found if acts.is_fresh(each, tale.page, years)]
    old = [each for each in tale.dates if each.year and each.year < now - _RECENT]
    yield from steps("old", len(old), (1, 3, 6, 10))
    yield from steps("days", len(fresh), (1, 2, 4))
    if tale.page and any(_near(each, tale.page) for each in fresh):
        yield "of its day"
    begun = min((each.start for each in fresh), default=None)
    past = min((each.start for each in old), default=None)
    if begun is not None and (past is None or begun <= past):
        yield "begins now"
    elif past is not None:
        yield "begins long ago"


def _near(day: DateMention, page: date) -> bool:
    """In the month of the page or beside it."""
    return day.month is not None and abs(day.month - page.month) % 11 <= 1


def _voices(tale: Tale) -> Iterator[str]:
    lows = [_QUOTED.sub(" ", each.low) for each in tale.body]
    for name, (words, levels) in _VOICES.items():
        found = sum(words.search(each) is not None for each in lows)
        yield from steps(name, found / max(len(lows), 1), levels)
