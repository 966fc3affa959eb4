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
# "(MoH News, 28/11/2013) The", whatever the page's own day.
_CREDIT = re.compile(r"\W{0,3}[\[(【][^\[\]()\d]{0,60}$")
_CLOSED = re.compile(r"(?: \d{1,2}[:.h]\d{2})?\s?[\])】]")
_LED = re.compile(
    r"\b(?:on|from|since|until|till|of|by|in|between|to|and)\s(?:the\s)?(?:\w+day,?\s)?$", re.I
)
_ITEM = re.compile(r"\s?[-–—:]{1,2}\s")
_LATELY = re.compile(
    r"\b(?:yesterday|today|this (?:morning|afternoon|week)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_PAPER = re.compile(
    r"\W{0,4}(?:(?:re)?printed |(?:re)?published |taken |translated )?(?:from|in|source:?) "
    r"(?:the )?(?:[\w-]+ ){0,2}(?:newspaper|magazine|daily|weekly|journal|gazette)\b[^\n]{0,60}$",
    re.IGNORECASE,
)
_CITY = re.compile(r"[A-Z][\w.’'-]+,? \(?$")
_OPENING = 2  # sentences of which one opens so
_NEAR, _BEFORE, _DAY = 45, 40, len("2017-06-16")


def day(story: Tale) -> date | None:
    """The day a report opens with: "Bahawalpur (02-11-2022): …", "OSLO, Feb. 14 (NTB) -- …"."""
    for mention in story.dates:
        dated = mention.day is not None or mention.either is not None
        on_paper = mention.complete and _of_paper(story.text, mention)
        if dated and (
            on_paper or any(opens(story, mention, each) for each in story.body[:_OPENING])
        ):
            start = dates.resolve(mention, story.page, order="dmy").start or ""
            return date.fromisoformat(start) if len(start) == _DAY else None
    return None


def opens(story: Tale, mention: DateMention, sentence: Line) -> bool:
    """ "Cairo, 27 April 2023 - WHO …" dates the report, not the event."""
    if not sentence.start <= mention.start < sentence.end:
        return False
    if mention.complete and _of_paper(story.text, mention):
        return True
    before = story.text[sentence.start : mention.start][-_BEFORE - _NEAR :]
    near = mention.start - sentence.start < _NEAR and sentence.place <= _OPENING
    if near and _CREDIT.fullmatch(before) and _CLOSED.match(story.text, mention.end):
        return True
    dashed = bool(_DASH.match(story.text, mention.end))
    if dashed and mention.complete and _is_page(story, mention) and _CITY.search(before):
        return True  # wherever the page has run together
    if mention.start == sentence.start and mention.year is None:
        item = _ITEM.match(story.text, mention.end) and not _LATELY.search(sentence.low)
        if item or not story.page:
            return False  # "8 May – Professor Vuk received …": an item of a page
    return near and dashed and not _LED.search(before)


def _of_paper(text: str, mention: DateMention) -> bool:
    """ "From the newspaper "Elm Weekly", 20 February 2020": when it was printed."""
    before = text[max(0, mention.start - 2 * _NEAR - _BEFORE) : mention.start]
    line = before.splitlines()[-1] if before.strip() else ""
    return _PAPER.match(line) is not None


def _is_page(story: Tale, mention: DateMention) -> bool:
    page = story.page
    return page is not None and (page.year, page.month, page.day) == (
        mention.year,
        mention.month,
        mention.day,
    )
