"""The day with which a report opens: when it was written, not what it tells of."""

import re
from datetime import date

from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention
from summarizer.phrases.events.tale import Line, Tale

_DASH = re.compile(
    r"\s?[)\]]?(?:,? \(?[A-Z][\w./ ]{1,24}\)?)?\s?[)\]]?\s?(?:[-–—:]{1,2}|\.[-–—])\s"
    r"|\s?\([A-Z][\w/ -]{1,24}\)(?:\.[-–—])?\s"
)
_CITY = re.compile(r"[A-Z][\w.’'-]+,? \(?$")
_OPENING = 2  # sentences of which one opens so
_NEAR, _BEFORE, _DAY = 45, 40, len("2017-06-16")


def day(story: Tale) -> date | None:
    """The day a report opens with: "Bahawalpur (02-11-2022): …", "OSLO, Feb. 14 (NTB) -- …"."""
    for mention in story.dates:
        dated = mention.day is not None or mention.either is not None
        if dated and any(opens(story, mention, each) for each in story.body[:_OPENING]):
            start = dates.resolve(mention, story.page, order="dmy").start or ""
            return date.fromisoformat(start) if len(start) == _DAY else None
    return None


def opens(story: Tale, mention: DateMention, sentence: Line) -> bool:
    """ "Cairo, 27 April 2023 - WHO …" dates the report, not the event."""
    if not sentence.start <= mention.start < sentence.end:
        return False
    dashed = bool(_DASH.match(story.text, mention.end))
    if mention.complete and _is_page(story, mention):  # wherever the page has run together
        before = max(mention.start - _BEFORE, 0)
        return dashed and bool(_CITY.search(story.text, before, mention.start))
    if mention.start == sentence.start and mention.year is None and not story.page:
        return False  # "8 May – Professor Vuk received …": an item of a page
    near = mention.start - sentence.start < _NEAR and sentence.place <= _OPENING
    return near and dashed


def _is_page(story: Tale, mention: DateMention) -> bool:
    page = story.page
    return page is not None and (page.year, page.month, page.day) == (
        mention.year,
        mention.month,
        mention.day,
    )
