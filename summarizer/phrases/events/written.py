"""The day with which a report opens: when it was written, not what it tells of."""

import re
from dataclasses import replace
from datetime import date

from summarizer.phrases import dates
from summarizer.phrases.dates import DateMention
from summarizer.phrases.events.tale import Line, Tale
from summarizer.phrases.words.firsts import compiled

_DASH = compiled(
    r"\s?[)\]]?(?:,? \(?[A-Z][\w./ ]{1,24}\)?)?\s?[)\]]?\s?(?:[-–—:]{1,2}|\.[-–—])\s"
    r"|\s?\([A-Z][\w/ -]{1,24}\)(?:\.[-–—])?\s"
)
# "(MoH News, 28/11/2013) The", whatever the page's own day.
_CREDIT = compiled(r"\W{0,3}[\[(【][^\[\]()\d]{0,60}$")
_CLOSED = compiled(r"(?: \d{1,2}[:.h]\d{2})?\s?[\])】]")
_LED = compiled(
    r"\b(?:on|from|since|until|till|of|by|in|between|to|and)\s(?:the\s)?(?:\w+day,?\s)?$", re.I
)
_ITEM = compiled(r"\s?[-–—:]{1,2}\s")
_LATELY = compiled(
    r"\b(?:yesterday|today|this (?:morning|afternoon|week)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_TODAY = compiled(r"\b(?:today|this (?:morning|afternoon))\b")
_PAPER = compiled(
    r"\W{0,4}(?:(?:re)?printed |(?:re)?published |taken |translated )?(?:from|in|source:?) "
    r"(?:the )?(?:[\w-]+ ){0,2}(?:newspaper|magazine|daily|weekly|journal|gazette)\b[^\n]{0,60}$",
    re.IGNORECASE,
)
_AGENCY = compiled(r"\s\([A-Z]{2,8}\): ")
"""Who sends a report, behind its day."""
_CITY = compiled(r"[A-Z][\w.’'-]+,? \(?$")
_PLACE_AND_DAY = compiled(
    r"^\W*[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}, "
    r"(?P<day>[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z]\w+)\W*$",
    re.MULTILINE,
)
_OPENING = 2  # sentences of which one opens so
_NEAR, _BEFORE, _DAY = 45, 40, len("2017-06-16")


def alone(story: Tale) -> DateMention | None:
    """The day of a report in a line of its own above it, behind its place: "Oslo, February 14"."""
    above = story.whole[: story.body[0].start] if story.body else ""
    for line in list(_PLACE_AND_DAY.finditer(above))[-1:]:
        for found in dates.find(line["day"]):
            if found.day is not None and found.year is None:
                at = line.start("day")
                return replace(found, start=found.start + at, end=found.end + at)
    return None


def today(story: Tale) -> DateMention | None:
    """The day above a report that opens with what was done "today"."""
    said = any(_TODAY.search(each.low) for each in story.body[:_OPENING])
    return alone(story) if said else None


def day(story: Tale) -> date | None:
    """The day a report opens with: "Bahawalpur (02-11-2022): …", "OSLO, Feb. 14 (NTB) -- …"."""
    found = alone(story) or next((each for each in story.dates if _heads(story, each)), None)
    start = dates.resolve(found, story.page, order="dmy").start if found else None
    return date.fromisoformat(start) if start and len(start) == _DAY else None


def _heads(story: Tale, mention: DateMention) -> bool:
    if mention.day is None and mention.either is None:
        return False
    on_paper = mention.complete and _of_paper(story.text, mention)
    return on_paper or any(opens(story, mention, each) for each in story.body[:_OPENING])


def opens(story: Tale, mention: DateMention, sentence: Line) -> bool:
    """ "Cairo, 27 April 2023 - WHO …" dates the report, not the event."""
    if not sentence.start <= mention.start < sentence.end:
        return False
    sent = sentence.place == 1 and _AGENCY.match(story.text, mention.end)
    if mention.complete and (sent or _of_paper(story.text, mention)):
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
