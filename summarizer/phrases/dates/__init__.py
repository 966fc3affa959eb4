"""Dates: every date words of a text, and what they come to."""

import itertools
from collections.abc import Iterable, Iterator
from functools import lru_cache

from summarizer.phrases.dates import (
    digit_dates,
    month_dates,
    page_days,
    ranges,
    relative_dates,
)
from summarizer.phrases.dates.dateline import PageDate, page_dates
from summarizer.phrases.dates.issue import issue, signed
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.dates.resolution import resolve, shortly_after
from summarizer.phrases.dates.resolved import NOTHING, Basis, Resolved
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower

_LIMIT = 5_000  # of each sort: no article holds more, and hostile text costs no more

__all__ = [
    "NOTHING",
    "Basis",
    "DateMention",
    "PageDate",
    "Resolved",
    "find",
    "issue",
    "page_dates",
    "resolve",
    "shortly_after",
    "signed",
]

_DIGIT = compiled(r"\d")
_YEAR = compiled(r"(?:19|20)\d\d(?![\d/%]|[.,]\d|-\d)")
_LEAD = compiled(
    r"(?<!\w)(?P<lead>in|since|from|until|till|by|during|of|before|after|between|year|early|late|"
    r"mid|spring|summer|autumn|fall|winter|en|depuis|dès|année|fin|début)[\s-](?:the\syear\s)?$"
)
_COUNTED = compiled(
    r"\s(?!(?:was|has|is|as|this|its|his|thus|various)\b)(?:[a-z-]{3,}s|people|yuan|rmb|children|men|women|staff)\b"
)
_CERTAIN = frozenset({"in", "since", "during", "en", "depuis", "dès", "year", "année"})
_YEAR_END = compiled(r"\s?(?:[-–—]|to|and)\s?(?P<year>(?:19|20)\d\d)(?![\d%]|,\d)")


def find(text: str, *, order: str | None = None) -> list[DateMention]:
    """Every date words of `text` in order, none overlapping another.

    English, French, Chinese, and day-month-year forms of the larger European languages. Years
    alone count where a word leads to them (in 2001, since 2003). `order` ("dmy" or "mdy") settles
    dates like 9/8/2024.
    """
    return list(_found(text, order))


@lru_cache(maxsize=32)  # reading, rules and claims ask for the same text
def _found(text: str, order: str | None) -> tuple[DateMention, ...]:
    low = lower(text)
    finders = [month_dates.find(text, low), relative_dates.find(text, low)]
    if _DIGIT.search(text) or "月" in text or "年" in text:
        finders += [digit_dates.find(text, low, order), _years(text, low)]
        finders.append(page_days.find(text, low))
    found = [mention for each in finders for mention in itertools.islice(each, _LIMIT)]
    if not found:
        return ()
    whole = list(ranges.joined(text, _apart(found)))
    return tuple(ranges.lasting(low, whole))


def _apart(mentions: Iterable[DateMention]) -> list[DateMention]:
    """Where two overlap: a plain date before a leaning one, then the earlier, then the longer."""
    kept: list[DateMention] = []
    for each in sorted(mentions, key=lambda found: (found.start, -found.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif kept[-1].month is None and each.month is not None and kept[-1].relative:
            kept[-1] = each  # "Last Thursday (June 6)"
    return kept


def _years(text: str, low: str) -> Iterator[DateMention]:
    for match in _YEAR.finditer(low):
        lead = _LEAD.search(low, max(0, match.start() - 24), match.start())
        if lead is None:
            continue
        if lead["lead"] not in _CERTAIN and _COUNTED.match(low, match.end()):
            continue  # "of 2000 students"
        start, end = match.span()
        last = _YEAR_END.match(low, end)
        until = None
        if last is not None and int(last["year"]) > int(match[0]):
            end = last.end()
            until = (int(last["year"]), None, None)
        yield DateMention(start, end, text[start:end], int(match[0]), until=until)
