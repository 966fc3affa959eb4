"""Dates in digits: 2017-06-16, 14.06.2024, 9/8/2024, 2019年10月23日."""

import re
from collections.abc import Iterable, Iterator, Sequence

from summarizer.phrases.dates.mention import DateMention, Parts
from summarizer.phrases.dates.month_dates import beside_weekday
from summarizer.phrases.words.firsts import compiled

Order = str
"""What comes first in a date like 9/8/2024: "dmy" or "mdy"."""

_EDGE = r"(?<![0-9A-Za-z_/\\.\-])"  # not inside an address, a file name, a version
_ISO = compiled(
    _EDGE + r"((?:19|20)\d\d)([-/.])\s?(\d{1,2})\2\s?(\d{1,2})"
    r"(?!\d|[-/\\._]\w|[A-SU-Za-z_])"
)
_BEHIND = r"(?:(?<=[/.](?:19|20)\d\d-)|(?<=[/.](?:19|20)\d\d–))"  # 06.05.2019-09.05.2019
_DIGITS = compiled(
    rf"(?:{_EDGE}|{_BEHIND})"
    + r"(?:(\d{1,2})([/.\-])\s?(\d{1,2})\2\s?((?:19|20|25)\d\d)|(\d{1,2})/(\d{1,2})/(\d\d)|"
    r"(\d\d)\.(\d\d)\.(\d\d))(?!\d|[/\\._]\w|-(?!\d{1,2}[/.]\d{1,2}[/.]\d)\w|[A-Za-z_])"
)
# 2019.05.06-09, 2019/05/06~05/09
_ISO_SPAN = compiled(
    _EDGE + r"((?:19|20)\d\d)([/.])(\d{1,2})\2(\d{1,2})\s?[-–—~～]\s?(?:(\d{1,2})\2)?(\d{1,2})"
    r"(?!\d|[-/\\._:]\w|[A-Za-z_])"
)

_TO = r"\s?(?:[-–—~]|to|and|au|à|đến)\s?"
_SPAN = compiled(
    _EDGE + rf"(\d{{1,2}})(?:([/.])(\d{{1,2}}))?\.?{_TO}(\d{{1,2}})([/.])(\d{{1,2}})"
    r"(?:\5((?:19|20)\d\d))?(?!\d|[/.]\d|\s?%)"
)
# Without a year, what leads to 10-13/4 must say that it is a time.
_LEAD = compiled(r"(?<!\w)(?:from|between|du|từ)\s(?:the\s|le\s|ngày\s)?$")
# Where one of them may begin: patterns that open with an assertion are slow to find a place.
_HEAD = compiled(r"\d{1,4}(?=\s?(?:\.?[-–—~]|[/.]|to\s|and\s|au\s|à\s|đến\s)\s?\d)")
_SLASHED = compiled(r"(?<=\()(\d{1,2})/(\d{1,2})(?=\))")
_AROUND_TODAY = compiled(r"(?:yesterday|today|this (?:morning|afternoon|evening)),? \($")
# "On 12/10, …": a word leads to it, or it opens a sentence.
_LED = compiled(r"(?<![\d/.,])(\d{1,2})/(\d{1,2})(?=[,.;)]?(?:\s|$))(?!\s(?:of|or)\b)")
_TO_DAY = compiled(r"(?:(?<!\w)on|(?:morning|afternoon|evening|night) of|(?<!\w)ngày)\s(?:the\s)?$")
_THAI = 543  # years between the Buddhist era and ours: 21/02/2567

_HAN = "〇零○一二三四五六七八九"
_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_CHINESE = compiled(
    rf"(?:(?P<year>(?<!\d)\d{{4}}|[{_HAN}]{{4}})\s?[年년]\s?|(?P<away>[去今明前]年)(?:的)?)?"
    rf"(?P<month>(?<!\d){_N})\s?[月월]份?"
    rf"(?:\s?(?P<day>{_N})(?:\s?[-–—~～至到、和]{{1,2}}\s?(?P<same>{_N}))?\s?[日号號일]"
    rf"(?:\s?[-–—~～至到]{{1,2}}\s?(?:(?P<until_year>\d{{4}})年)?(?:(?P<until_month>{_N})月)?"
    rf"(?P<until_day>{_N})[日号號])?)?"
)
_CHINESE_YEAR = compiled(
    rf"(?P<year>(?<!\d)(?:19|20)\d\d|[一二][{_HAN}]{{3}})\s?年(?![代级度]|\s?{_N}\s?月)"
)
_CHINESE_DAY = compiled(
    r"(?<![月\d至到、和\-–—~～一二三四五六七八九十])(?P<day>\d{1,2})[日号](?![游程均报院楼线])"
)


def find(text: str, low: str, order: Order | None = None) -> Iterator[DateMention]:
    """Dates in digits; those of open order are settled by `order`, by a weekday beside them, or
    by another date in the same text whose order is certain."""
    starts = [each.start() for each in _HEAD.finditer(text)]
    if starts:
        yield from _written(text, low, starts, order)
    if "月" in text or "日" in text or "号" in text or "年" in text or "월" in text:
        yield from _chinese(text, low)


def _written(
    text: str, low: str, starts: Sequence[int], order: Order | None
) -> Iterator[DateMention]:
    """Those with marks between the digits, which begin at one of `starts`."""
    for match in filter(None, (_ISO.match(text, at) for at in starts)):
        year, number, day = int(match[1]), int(match[3]), int(match[4])
        if 1 <= number <= 12 and 1 <= day <= 31:
            yield _plain(text, low, match.span(), (year, number, day))
    yield from _iso_spans(filter(None, (_ISO_SPAN.match(text, at) for at in starts)))
    yield from _spans(low, filter(None, (_SPAN.match(text, at) for at in starts)))
    yield from _bracketed(text, low, filter(None, (_SLASHED.match(text, at) for at in starts)))
    yield from _led(text, low, filter(None, (_LED.match(text, at) for at in starts)))
    numeric = filter(None, (_DIGITS.match(text, at) for at in starts))
    yield from _european(text, low, list(numeric), order)


def _iso_spans(matches: Iterable[re.Match[str]]) -> Iterator[DateMention]:
    for match in matches:
        year, number, first, last = (int(match[at]) for at in (1, 3, 4, 6))
        until = int(match[5] or number)
        if 1 <= number <= until <= 12 and (number, first) < (until, last) and last <= 31:
            span = match.span()
            yield DateMention(*span, match[0], year, number, first, until=(year, until, last))


def _spans(low: str, matches: Iterable[re.Match[str]]) -> Iterator[DateMention]:
    """23-24/11/2022, from 10 to 13/4: the day comes first where no month stands with it; where one
    does (30/9 to 2/10/2022), the numbers must say so."""
    for match in matches:
        first, last, until = int(match[1]), int(match[4]), int(match[6])
        number = int(match[3] or until)
        dotted = match[2] == "."
        if match[3] and not dotted and max(first, last) <= 12 and number != until:
            continue
        ordered = 1 <= number <= until <= 12 and (number, first) < (until, last)
        if ordered and max(first, last) <= 31 and _is_span(low, match):
            year = int(match[7]) if match[7] else None
            yield DateMention(
                *match.span(), match[0], year, number, first, until=(year, until, last)
            )


def _bracketed(text: str, low: str, matches: Iterable[re.Match[str]]) -> Iterator[DateMention]:
    """Tuesday (18/7), today (9/10): beside its weekday, day first."""
    for match in matches:
        day, number = int(match[1]), int(match[2])
        start, end, weekday = beside_weekday(low, *match.span())
        today = _AROUND_TODAY.search(low, max(0, start - 20), start)
        if today:
            start, end = today.start(), end + 1
        if (today or weekday is not None) and 1 <= number <= 12 and 1 <= day <= 31:
            yield DateMention(start, end, text[start:end], None, number, day, weekday=weekday)


def _led(text: str, low: str, matches: Iterable[re.Match[str]]) -> Iterator[DateMention]:
    """On 12/10: a time by the word before it, day first."""
    for match in matches:
        day, number = int(match[1]), int(match[2])
        start, end = match.span(1)[0], match.span(2)[1]
        led = _TO_DAY.search(low, max(0, start - 20), start)
        if led and 1 <= number <= 12 and 1 <= day <= 31:
            yield DateMention(start, end, text[start:end], None, number, day)


def _is_span(low: str, match: re.Match[str]) -> bool:
    """Whether it has a year, stands in brackets or is led to as a time: 10-13/4 alone is a
    fraction."""
    if match[7]:
        return match[2] in {None, match[5]}
    lead = _LEAD.search(low, max(0, match.start() - 16), match.start())
    bracketed = (
        low[match.start() - 1 : match.start()] == "(" and low[match.end() : match.end() + 1] == ")"
    )
    return (lead is not None or bracketed) and match[5] == "/" and not match[2]


def _plain(text: str, low: str, span: tuple[int, int], parts: Parts) -> DateMention:
    start, end, weekday = beside_weekday(low, *span)
    return DateMention(start, end, text[start:end], *parts, weekday=weekday)


def _european(
    text: str, low: str, written: Sequence[re.Match[str]], order: Order | None
) -> Iterator[DateMention]:
    matches = [(match, _numbers(match)) for match in written]
    order = order or _shared_order(matches)
    for match, (first, second, year) in matches:
        if first > 31 or second > 31 or min(first, second) not in range(1, 13) or year > 2100:
            continue
        dotted = "." in match[0]
        if second > 12 or (order == "mdy" and first <= 12 and not dotted):
            yield _plain(text, low, match.span(), (year, first, second))
        elif first > 12 or first == second or dotted or order == "dmy":
            yield _plain(text, low, match.span(), (year, second, first))
        else:
            start, end, weekday = beside_weekday(low, *match.span())
            yield DateMention(
                start, end, text[start:end], year, weekday=weekday, either=(first, second)
            )


def _numbers(match: re.Match[str]) -> tuple[int, int, int]:
    if match[4]:
        year = int(match[4])
        return int(match[1]), int(match[3]), year - _THAI if year >= 2500 else year
    first, second, year = (int(each) for each in match.groups() if each and each.isdigit())
    return first, second, 2000 + year


def _shared_order(matches: list[tuple[re.Match[str], tuple[int, int, int]]]) -> Order | None:
    pairs = [numbers for match, numbers in matches if "." not in match[0]]
    day_first = any(first > 12 >= second for first, second, _ in pairs)
    month_first = any(second > 12 >= first for first, second, _ in pairs)
    if day_first == month_first:
        return None
    return "dmy" if day_first else "mdy"


def _chinese(text: str, low: str) -> Iterator[DateMention]:
    for match in _CHINESE.finditer(text):
        number, day = _han(match["month"]), _han(match["day"])
        if number is None or not 1 <= number <= 12 or (day is not None and not 1 <= day <= 31):
            continue
        year = _han_year(match["year"])
        until = _until(match, year, number)
        away = {"去": "last_year", "今": "this_year", "明": "next_year", "前": "year_before_last"}
        start, end, weekday = beside_weekday(low, *match.span())
        yield DateMention(
            start, end, text[start:end], year, number, day, until, weekday,
            relative=away[match["away"][0]] if match["away"] else None,
        )  # fmt: skip
    for match in _CHINESE_YEAR.finditer(text):
        yield DateMention(*match.span(), match[0], _han_year(match["year"]))
    for match in _CHINESE_DAY.finditer(text):
        if 1 <= int(match["day"]) <= 31:
            yield DateMention(*match.span(), match[0], day=int(match["day"]))


def _until(match: re.Match[str], year: int | None, number: int) -> Parts | None:
    if match["same"]:
        return year, number, _han(match["same"])
    if not match["until_day"]:
        return None
    last_year = int(match["until_year"]) if match["until_year"] else year
    return last_year, _han(match["until_month"]) or number, _han(match["until_day"])


def _han(digits: str | None) -> int | None:
    """A number up to 99 in digits or Chinese numerals."""
    if not digits:
        return None
    if digits.isdigit():
        return int(digits)
    tens, ten, ones = digits.rpartition("十")
    value = _HAN.index(ones) - 2 if ones in _HAN and len(ones) == 1 else 0
    if not ten:
        return value if len(digits) == 1 else None
    return (_HAN.index(tens) - 2 if len(tens) == 1 and tens in _HAN else 1) * 10 + value


def _han_year(digits: str | None) -> int | None:
    if not digits:
        return None
    if digits.isdigit():
        return int(digits)
    return int("".join(str(max(_HAN.index(each) - 2, 0)) for each in digits))
