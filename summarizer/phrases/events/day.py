"""When it happened: the day of the event, not of its forerunners, its plans or its page."""

import re
from datetime import date
from typing import NamedTuple

from summarizer.phrases import dates, places
from summarizer.phrases.dates import DateMention, Resolved
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.events.tale import TABLES, Line, Tale

_BEFORE = TABLES.any_of("when", "before")
_STARTED = TABLES.any_of("when", "started")
_AHEAD = TABLES.any_of("when", "ahead")
_PAST = TABLES.any_of("when", "past")
_HAPPENS = TABLES.any_of("when", "happens")
_DASH = re.compile(
    r"\s?[)\]]?(?:,? \(?[A-Z][\w./ ]{1,24}\)?)?\s?[)\]]?\s?(?:[-–—:]{1,2}|\.[-–—])\s"
    r"|\s?\([A-Z][\w/ ]{1,24}\)(?:\.[-–—])?\s"
)
_YESTERDAY = re.compile(r"\byesterday\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_TODAY = re.compile(r"\b(?:today|this (?:morning|afternoon|evening))\b")
_CLAUSE = re.compile(r"[,;:.]\s|\s(?:that|which|who|where|whereby|under|to)\s")
_DONE = re.compile(r"\b(?:was|were) (?:\w+ly )?(?:\w+ed|held|given|met|begun|taken)\b")
_SINCE = re.compile(r"\bsince (?:last )?$")
_LAST = re.compile(r"\b(?:clos(?:ing|ed)|final|last day|conclu\w+|ended|until|graduation)\b")
_FAREWELL = re.compile(
    r"\b(?:farewell|send-?off|leave-taking|goodbye|valedictory"
    r"|closing (?:ceremony|session|dinner))\b"
)
_LONGEST = 2_500  # characters: a longer sentence is none
_STALE = 100  # days: news is not older, where its year is only inferred
_OPENING = 2  # sentences whose day goes before that of a farewell behind them
_FARTHEST = 12  # sentences in which the day of an event stands
_MONTHS = frozenset({"last_month", "this_month"})
_AMERICAN = frozenset({"US", "PH"})


class Found(NamedTuple):
    """The words of a day, what they come to, and the sentence that has them."""

    mention: DateMention
    day: Resolved
    sentence: Line


def read(story: Tale, occasion: Occasion) -> Found | None:
    """The event's day; None where the story leaves it open."""
    found: list[tuple[float, Found]] = []
    for mention in story.dates:
        sentence = story.sentence(mention.start)
        if sentence is None or sentence.end - sentence.start > _LONGEST:
            continue
        resolved = _resolved(story, mention)
        score = _score(story, occasion, mention, sentence, resolved)
        if score > 0:
            found.append((score, Found(mention, resolved, sentence)))
    best = max(found, key=lambda each: each[0], default=None)
    if best and _FAREWELL.search(best[1].sentence.low):
        opening = [each for each in found if _opens(story, each[1])]
        best = max(opening, key=lambda each: each[0], default=best)
    return best[1] if best else None


def _opens(story: Tale, found: Found) -> bool:
    dateline = _dateline(story, found.mention, found.sentence)
    return found.sentence.place <= _OPENING and not dateline


def _resolved(story: Tale, mention: DateMention) -> Resolved:
    order = None
    if mention.either is not None:
        countries = {places.country(word) for word in story.text[:3000].split()}
        order = "mdy" if _AMERICAN & countries else "dmy"
    written = _reported(story)
    sentence = story.sentence(mention.start)
    future = mention.year is None and sentence is not None and _ahead(story, mention, sentence)
    found = dates.resolve(mention, story.page or written, order=order, future=future)
    if mention.relative and story.page and written:  # "yesterday" of a page put up days later
        return found if found == dates.resolve(mention, written) else dates.NOTHING
    return found


def _reported(story: Tale) -> date | None:
    """The day a report opens with: "Bahawalpur (02-11-2022): …", "OSLO, Feb. 14 (NTB) -- …"."""
    for mention in story.dates:
        dated = mention.day is not None or mention.either is not None
        if dated and story.body and _dateline(story, mention, story.body[0]):
            start = dates.resolve(mention, story.page, order="dmy").start or ""
            return date.fromisoformat(start) if len(start) == 10 else None
    return None


def _score(
    story: Tale, occasion: Occasion, mention: DateMention, sentence: Line, resolved: Resolved
) -> float:
    """How likely a date is the event's; 0 or less where it is not."""
    before = story.text[max(sentence.start, mention.start - 40) : mention.start].lower()
    day = (resolved.start and len(resolved.start) == 10) or (
        resolved.start is None and (mention.day is not None or mention.weekday is not None)
    )
    old = mention.year is not None and (story.page is None or mention.year < story.page.year)
    begun = (mention.day is None or old) and not mention.relative and _STARTED.search(before)
    month = mention.month is not None or mention.relative in _MONTHS
    late = sentence.place > (_FARTHEST if day else 2 if month else -1)
    ahead = _ahead(story, mention, sentence)
    far = _far(story, resolved, announced=ahead and sentence.place <= 2)
    lately = mention.weekday is not None and mention.day is None and _SINCE.search(before)
    if begun or late or far or (_BEFORE.search(before) and not lately):
        return 0.0
    score = 6.0 if day else 2.0
    score -= 0.5 * min(sentence.place, 10)
    if _HAPPENS.search(sentence.low):
        score += 3
    if occasion.sentence is not None and sentence.start == occasion.sentence.start:
        score += 2
    if ahead:
        score -= 6
    if _PAST.search(sentence.low):
        score -= 3
    if _LAST.search(before):
        score -= 1.5 if mention.relative else 5
    if mention.relative:
        score -= 1
    if _dateline(story, mention, sentence) and not _TODAY.search(sentence.low):
        score -= 10 if _YESTERDAY.search(sentence.low) else 5
    if mention.year is not None and story.page and mention.year < story.page.year - 1:
        score -= 4
    return score if score >= 2 else 0.0


def _dateline(story: Tale, mention: DateMention, sentence: Line) -> bool:
    """ "Cairo, 27 April 2023 - WHO …" dates the report, not the event."""
    opens = 0 <= mention.start - sentence.start < 45 and sentence.place == 1
    return opens and bool(_DASH.match(story.text, mention.end))


def _ahead(story: Tale, mention: DateMention, sentence: Line) -> bool:
    """Announced in the clause that the date stands in."""
    before = story.text[max(sentence.start, mention.start - 90) : mention.start]
    before = _DONE.split(before)[-1]
    after = _CLAUSE.split(story.text[mention.end : mention.end + 50], maxsplit=1)[0]
    return bool(_AHEAD.search(f"{before} {after}".lower()))


def _far(story: Tale, resolved: Resolved, *, announced: bool) -> bool:
    """In a month to come, or of an inferred year and long before its page."""
    if story.page is None or resolved.start is None or len(resolved.start) < 10:
        return False
    apart = (story.page - date.fromisoformat(resolved.start)).days
    return (apart < -31 and not announced) or (resolved.basis != "stated" and apart > _STALE)
