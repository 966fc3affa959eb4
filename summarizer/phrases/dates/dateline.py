"""The dateline of a page: the line in which the page says when it was published."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from summarizer.phrases.dates import (
    calendar,
    digit_dates,
    month_dates,
    openings,
    page_labels,
)
from summarizer.phrases.dates.calendar import day_of
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.dates.resolution import resolve
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower


class PageDate(NamedTuple):
    """day      as the line writes it, whatever its time zone
    span     where the date words stand in the line
    updated  the line speaks of an update, not of publication
    labelled a word says that it is the page's date, or the line holds nothing else
    """

    day: date
    span: tuple[int, int]
    updated: bool
    labelled: bool


_TIME = (
    r"(?:T|,|\s|at|@|à|um|-|–|\||•|·|\()*\d{1,2}[:h.]\d{2}(?!\d)(?:[:.]\d{2}(?:\.\d{1,6})?)?"
    r"(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z\b|(?-i:[A-Z]{2,4}\b)|\(?(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?\)?|"
    r"hrs?\b|uhr\b))?\)?"
)
_CLOCK = compiled(r"\d{1,2}[:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|hrs?\b)?[\s,|–—-]{0,4}$")
_OF_EVENTS = frozenset({"time", "date"})
"""Labels that lead to a clock of an event, too: "Time: 10:00, 25 December"."""
_AFTER_TIME = compiled(_TIME, re.IGNORECASE)
_OPENING = compiled(r"[\s|•·/\\»>\-–—:：,;()\[\]【】*#_]*$")
_NO_PAGE_DATE = compiled(
    r"^\W*today\b|"
    r"©|\bcopyright\b|all rights reserved|版权|\bdeadline\b|\bvenue\b|\blocation\b|\bevent date\b|"
    r"\bexpir|\bborn\b|\bvalid\b|\bdate of birth\b|地点|截止|\.(?:jpe?g|png|gif|pdf|docx?|webp)\b"
)
_BYLINE = compiled(
    r"\s*(?:by|par|von|author|written by|posted by|text(?: by)?|source|作者|来源|editor|news|"
    r"press release(?:\s(?:no|nr|n)\.?)?|issued by|events?|reporter)(?!\w)[^.!?。]{0,80}\.?\s?$",
    re.IGNORECASE,
)
_SEPARATED = compiled(r"[|•·/»\])–—-]\s*$|\s{2,}$|	$")
# A byline without "by", and the capital of the label: "Our Correspondent Published".
_SIGNATURE = compiled(r"(?:[A-Z][\w.'’-]*\s){1,5}[A-Z]")
_SECTION = compiled(r"[^.!?。]{0,80}?\s?[|•·»/—–]\s*(?:[^\W\d_]{3,12},\s)?$|[^.!?。]{0,40}\s-\s$")
_SHORT = compiled(r"\W{0,3}(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>[0-4]\d)\W{0,3}")
# Forms that only the line of a page's date has: 20240614, 24-06-14; 14-June-24, 14 Jun ’24.
_COMPACT = compiled(
    r"(?<![\w.,/-])(?:(?P<year>20[0-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])"
    r"|(?P<yy>[0-3]\d)-(?P<mm>0[1-9]|1[0-2])-(?P<dd>[0-2]\d|3[01]))(?![\w/-])"
)
_CUT_YEAR = compiled(
    rf"(?<![\w.,/-])(?P<day>\d{{1,2}})[ -](?P<month>{calendar.MONTH})[ -]"
    r"['’]?(?P<year>[0-4]\d)(?![\w:/-])"
)
_WEEKLY = compiled(r"\b(?:weekly|bulletin|newsletter|digest|round-?up|week (?:of|from|in))\b")
_MASTHEAD = 160  # characters that a masthead has at most
_MAX_LINE = 2_000
_LAST = 2050  # years of other eras are later: 2073 in Nepal


def page_dates(line: str, *, order: str | None = None) -> PageDate | None:
    """The page's date, where `line` is a dateline; None where it is prose, a footer, a file name,
    an event's own date, or a date without a year.

    Known forms: a date alone with or without time, zone and weekday; after a label in English,
    French, Chinese and others (`Release time:`, `Updated:`, `发布时间：`); after a byline or a
    section and a separator; before a separator; the place-and-date opening of a press release.
    Of a date of publication and one of an update, the first is taken.
    """
    line = line[:_MAX_LINE]
    low = lower(line)
    dated = any(map(str.isdigit, line)) or ("年" in line and "月" in line)
    if _NO_PAGE_DATE.search(low[:300]) or not dated:
        return None
    short = _SHORT.fullmatch(line)
    if short is not None:
        day = day_of(2000 + int(short["year"]), int(short["month"]), int(short["day"]))
        span = short.start("day"), short.end("year")
        return PageDate(day, span, updated=False, labelled=True) if day else None
    if len(line) <= _MASTHEAD and _WEEKLY.search(low) and (week := _week(line, low)):
        return week
    found = [
        page
        for mention in _dates(line, low, order)
        if (page := _as_page_date(line, low, mention)) is not None
    ]
    return min(found, key=lambda page: (page.updated, page.span), default=None)


def _week(line: str, low: str) -> PageDate | None:
    """The last day of the week that a bulletin tells of: "Weekly bulletin (9 – 13 February)"."""
    for mention in month_dates.find(line, low):
        year, month, last = mention.until or (None, None, None)
        day = day_of(year or mention.year or 0, month or mention.month or 0, last or 0)
        if day is not None:
            return PageDate(day, (mention.start, mention.end), updated=False, labelled=True)
    return None


def _dates(line: str, low: str, order: str | None) -> list[DateMention]:
    mentions = [*month_dates.find(line, low), *digit_dates.find(line, low, order)]
    mentions += [] if any(each.complete for each in mentions) else _shortened(line, low)
    settled = [_settled(each, order) if each.either else each for each in mentions[:16]]
    return [each for each in settled if each.complete and each.until is None][:8]


def _shortened(line: str, low: str) -> Iterator[DateMention]:
    for match in _COMPACT.finditer(low):
        year, month, day = (int(each) for each in match.groups() if each)
        yield DateMention(*match.span(), match[0], year + 2000 * (year < 100), month, day)
    for match in _CUT_YEAR.finditer(low):
        span, number = match.span(), calendar.month(match["month"])
        yield DateMention(
            *span, line[slice(*span)], 2000 + int(match["year"]), number, int(match["day"])
        )


def _settled(mention: DateMention, order: str | None) -> DateMention:
    """Tue, 03/12/2019: the weekday tells which is the month."""
    start = resolve(mention, None, order=order).start or ""
    if len(start) < len("2019-03-12"):
        return mention
    return replace(mention, month=int(start[5:7]), day=int(start[8:]))


def _as_page_date(line: str, low: str, mention: DateMention) -> PageDate | None:
    day = day_of(mention.year or 0, mention.month or 0, mention.day or 0)
    clock = _CLOCK.search(low, 0, mention.start)
    before, after = low[: clock.start() if clock else mention.start], line[mention.end :]
    label = page_labels.LABEL.search(before[-70:])
    of_event = clock and label and label["published"] in _OF_EVENTS
    if day is None or not 1990 <= day.year <= _LAST or of_event or _LASTED.search(before[-40:]):
        return None
    span = mention.start, mention.end
    if label is not None and _leads(before[:-70], before[-70:], label, line):
        return PageDate(day, span, bool(label["updated"]), labelled=True)
    rest = _AFTER_TIME.sub("", after, count=1) if _AFTER_TIME.match(after) else after
    if _OPENING.fullmatch(before):
        opening = _opening(day, span, rest)
        if opening is not None:
            return opening
    raw = line[: len(before)]
    closed = _is_furniture(rest) and not openings.of_event(raw)
    if closed and (_BYLINE.fullmatch(raw) or _SECTION.fullmatch(raw)):
        return PageDate(day, span, "updat" in before, labelled=False)
    led = openings.appeared(raw) or openings.alone(raw, rest)
    if led or openings.opens_report(raw, after):
        return PageDate(day, span, updated=False, labelled=False)
    return None


def _leads(head: str, window: str, label: re.Match[str], line: str) -> bool:
    """The label opens the line, or stands after a separator; or it is marked as one by a colon."""
    before = head + window[: label.start()]
    if page_labels.another(before):
        return False
    raw = line[: len(before) + 1]
    if _OPENING.fullmatch(before) or label["mark"] in {":", "："}:
        return len(before) < 160
    marks = (_SEPARATED.search(before), _BYLINE.fullmatch(before), _SIGNATURE.fullmatch(raw))
    return any(marks) and len(before) < 160


def _opening(day: date, span: tuple[int, int], rest: str) -> PageDate | None:
    """The line begins with the date: alone, or with furniture after it."""
    if _LASTS.match(rest) or (_DASHED.match(rest) and openings.occasion(rest)):
        return None  # "1 November 2018 - 31 October 2021", "1 May 2018 – Visit of the Minister"
    alone = not rest.removesuffix("г.").strip(" \t\xa0\u3000|•·-–—,.:;()[]/【】")
    if alone:
        return PageDate(day, span, updated=False, labelled=True)
    if _is_furniture(rest):
        return PageDate(day, span, updated=False, labelled=False)
    return None


_FURNITURE = compiled(
    r"[\])）】]?[*_]{0,2}\s{0,8}(?:$|[|•·/»\-–—,(\[（]|by\b|no\scomments?\b|leave\sa|par\b|source\b|"
    r"author\b|posted\b|(?:views?|viewed|viewers?|hits?|reads?|readers?|comments?|print|share|news|"
    r"visits?(?=\s?[:\d])|visitors?(?=\s?[:\d])|просмотр\w*)\b|in\b|"
    r"来源|作者|浏览|点击|조회|閲覧|编辑|字体|阅读|分享|updated\b|last\b|"
    r"(?:[^\w\s]{1,3}\s?\d{1,7}\s{0,3}){1,3}$|\d+\s(?:min|views|comments|comentarios|vues))|[*_]{0,2}(?:\s{2}|\t).{0,60}$",
    re.IGNORECASE,
)
# "1 November 2018 - 31 October 2021" is no page's: what stands around its two ends.
_LASTED = compiled(
    r"(?:\d{1,2}(?:\sof)?\s[^\W\d_]{3,9}\.?,?\s|[^\W\d_]{3,9}\.?\s\d{1,2},?\s"
    r"|\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d\d\s?(?:[-–—~]|to|until|till)\s?$"
)
_DASHED = compiled(r"\s?[-–—:]\s")
_LASTS = compiled(r"\s?(?:[-–—~]|to|until|till|au|bis)\s?\d{1,2}\b(?![:h])")


def _is_furniture(rest: str) -> bool:
    stripped = rest.strip()
    return (
        bool(_FURNITURE.match(rest))
        and len(stripped) <= 120
        and not re.search(r"[.!?。]\s+\S+\s\S+\s|。", stripped)
    )
