"""Resolution: the ISO date that date words come to, given the day of the page."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from summarizer.phrases.dates.calendar import day_of, iso
from summarizer.phrases.dates.mention import DateMention, Parts

Basis = Literal["stated", "page_date", "relative", "none"]

_SLACK = timedelta(days=1)  # a page dated by another time zone
_ANNOUNCED = timedelta(days=14)  # a day to come that its weekday tells
_NEAR = 45  # days: how close to the page's day a reading must be to win over a far one


@dataclass(frozen=True)
class Resolved:
    """ISO dates as exact as the words allow, and what the year rests on (design.md §5).

    weekday_conflict: the day does not fall on the weekday that stands beside it.
    """

    start: str | None
    end: str | None
    basis: Basis
    weekday_conflict: bool = False


NOTHING = Resolved(None, None, "none")


def resolve(
    mention: DateMention,
    page: date | None,
    anchor: date | None = None,
    *,
    future: bool = False,
    order: str | None = None,
) -> Resolved:
    """What the words come to. The year comes from the words; else from the page's day, nearest
    past, across the turn of the year; else from `anchor`.

    anchor  a day that the text settled before: what "the same day" means, and where the year
            comes from on a page without a date
    future  the words around it announce it ("will be held on"): nearest coming day instead
    order   "dmy" or "mdy", where the country or the language of the page tells
    """
    found = _resolved(mention, page, anchor, future=future, order=order)
    return _lasted(found, mention.lasting) if mention.lasting else found


def _lasted(found: Resolved, days: int) -> Resolved:
    """From the last day of an event that took so many days."""
    if found.start is None or len(found.start) < len("2017-06-16") or found.end:
        return found
    first = date.fromisoformat(found.start) - timedelta(days=days - 1)
    return replace(found, start=first.isoformat(), end=found.start)


def _resolved(
    mention: DateMention,
    page: date | None,
    anchor: date | None,
    *,
    future: bool,
    order: str | None,
) -> Resolved:
    if mention.relative is not None and mention.month is None:
        return _relative(mention, page, anchor, future=future)
    if mention.either is not None:
        return _either(mention, page, order)
    if mention.relative is not None:
        return _in_relative_year(mention, page, anchor)
    if mention.year is not None:
        return _stated(mention)
    if mention.until is not None and mention.until[0] is not None:
        return _stated(mention, _year_before_until(mention))
    return _yearless(mention, page, anchor, future=future)


def _stated(mention: DateMention, year: int | None = None) -> Resolved:
    return _result(mention, mention.year or year, mention.month, "stated")


def _result(mention: DateMention, year: int | None, month: int | None, basis: Basis) -> Resolved:
    start = iso(year, month, mention.day)
    end = _end(mention.until, year, month, mention.day)
    whole = day_of(year, month, mention.day) if year and month and mention.day else None
    conflict = (
        whole is not None and mention.weekday is not None and whole.weekday() != mention.weekday
    )
    return Resolved(start, end, basis if start else "none", conflict)


def _end(until: Parts | None, year: int | None, month: int | None, day: int | None) -> str | None:
    if until is None or year is None:
        return None
    last_year, last_month, last_day = until
    turns = (last_month or 0, last_day or 0) < (month or 0, day or 0)
    if last_year is None:
        last_year = year + 1 if turns else year
    return iso(last_year, last_month, last_day)


def _year_before_until(mention: DateMention) -> int | None:
    """30 December - 2 January 2020 began in 2019."""
    if mention.until is None or mention.until[0] is None:
        return None
    later = mention.until[1] is not None and (mention.month or 0) > mention.until[1]
    return mention.until[0] - 1 if later else mention.until[0]


def _yearless(
    mention: DateMention, page: date | None, anchor: date | None, *, future: bool
) -> Resolved:
    base = page or anchor
    if base is None:
        return NOTHING
    if mention.month is None:
        return _day_of_month(mention, base, "page_date" if page else "relative")
    basis: Basis = "page_date" if page else "relative"
    past, coming = _past(mention, base), _coming(mention, base)
    year = coming if future else past
    other = past if future else coming
    if page is None:
        year = min((past, coming), key=lambda each: _distance(mention, each, base))
    elif mention.weekday is not None and not _fits(mention, year) and _fits(mention, other):
        year = other
    return _result(mention, year, mention.month, basis)


def _past(mention: DateMention, base: date) -> int:
    limit = base + _SLACK
    for year in range(base.year + 1, base.year - 9, -1):
        first = day_of(year, mention.month or 1, mention.day or 1)
        if first is not None and first <= limit:
            return year
    return base.year


def _coming(mention: DateMention, base: date) -> int:
    for year in range(base.year, base.year + 9):
        last = day_of(year, mention.month or 1, mention.day or 28)
        if last is not None and last >= base - _SLACK:
            return year
    return base.year


def _distance(mention: DateMention, year: int, base: date) -> int:
    day = day_of(year, mention.month or 1, mention.day or 15) or date(year, mention.month or 1, 28)
    return abs((day - base).days)


def _fits(mention: DateMention, year: int) -> bool:
    day = day_of(year, mention.month or 1, mention.day) if mention.day else None
    return day is not None and day.weekday() == mention.weekday


def _day_of_month(mention: DateMention, base: date, basis: Basis) -> Resolved:
    """`on the 16th`, 23日: the nearest past month that has the day; the next one, too, where that
    is the weekday beside it."""
    months = [(base.year, base.month)]
    for _ in range(2):
        year, month = months[-1]
        months.append((year - 1, 12) if month == 1 else (year, month - 1))
    if mention.weekday is not None:
        months.insert(1, (base.year + base.month // 12, base.month % 12 + 1))
    for year, month in months:
        day = day_of(year, month, mention.day or 1)
        if day is None or not mention.day or mention.weekday not in {None, day.weekday()}:
            continue
        if day <= base + (_SLACK if mention.weekday is None else _ANNOUNCED):
            until = mention.until and (None, month, mention.until[2])
            return _result(replace(mention, until=until), year, month, basis)
    return NOTHING


def _either(mention: DateMention, page: date | None, order: str | None) -> Resolved:
    """9/8/2024: by its weekday, by a known order, by the page's day; else only the year."""
    first, second = mention.either or (0, 0)
    year = mention.year or 0
    readings = {"dmy": day_of(year, second, first), "mdy": day_of(year, first, second)}
    days = [day for day in readings.values() if day is not None]
    if mention.weekday is not None:
        days = [day for day in days if day.weekday() == mention.weekday]
        if not days:
            return Resolved(f"{year:04d}", None, "stated", weekday_conflict=True)
    if len(days) > 1 and order in readings:
        days = [day for day in (readings[order],) if day]
    if len(days) > 1 and page is not None:
        days = [day for day in days if day <= page + _SLACK] or days
        days = _nearest(days, page)
    if len(days) != 1:
        return Resolved(f"{year:04d}", None, "stated")
    return Resolved(days[0].isoformat(), None, "stated")


def _nearest(days: list[date], page: date) -> list[date]:
    """The one reading that lies close to the page's day, or all where that decides nothing."""
    by_distance = sorted(days, key=lambda day: abs((page - day).days))
    away = [abs((page - day).days) for day in by_distance]
    week = away[0] <= 7 and away[-1] >= 21
    near = [day for day, days_off in zip(by_distance, away, strict=True) if days_off <= _NEAR]
    return by_distance[:1] if week or len(near) == 1 else days


def _in_relative_year(mention: DateMention, page: date | None, anchor: date | None) -> Resolved:
    """March last year; 去年3月."""
    base = anchor if mention.relative in {"same_year", "year_before", "year_after"} else page
    base = base or page
    if base is None:
        return NOTHING
    away = {
        "last_year": -1, "year_before": -1, "year_before_last": -2, "next_year": 1, "year_after": 1
    }.get(mention.relative or "", 0)  # fmt: skip
    return _result(mention, base.year + away, mention.month, "relative")


_DAYS = {
    "yesterday": -1, "today": 0, "tomorrow": 1, "day_before_yesterday": -2, "same_day": 0,
    "next_day": 1, "day_before": -1,
}  # fmt: skip
_ANCHORED = frozenset({"same_day", "next_day", "day_before"})
_SPANS = {"last": -1, "this": 0, "next": 1}


def _relative(
    mention: DateMention, page: date | None, anchor: date | None, *, future: bool
) -> Resolved:
    words = mention.relative or ""
    base = anchor if words in _ANCHORED else page
    if base is None:
        return NOTHING
    if words in _DAYS:
        return _on(base + timedelta(days=_DAYS[words]))
    if words.endswith("weekday"):
        return _weekdays(base, words, mention, future=future)
    if words.startswith("ago "):
        return _ago(base, words)
    which, _, unit = words.partition("_")
    if unit == "year":
        return Resolved(f"{base.year + _SPANS[which]:04d}", None, "relative")
    return _months_away(base, _SPANS[which])


def _on(day: date) -> Resolved:
    return Resolved(day.isoformat(), None, "relative")


def _weekdays(base: date, words: str, mention: DateMention, *, future: bool) -> Resolved:
    """The day, or the days from the first to the last; the coming ones of what is announced."""
    weekday = mention.weekday or 0
    days = (mention.until_weekday - weekday) % 7 if mention.until_weekday is not None else 0
    if future and words == "weekday":
        first = base + timedelta(days=(weekday - base.weekday()) % 7)
    elif days and words == "weekday":
        first = _weekday(base, words, (weekday + days) % 7) - timedelta(days=days)
    else:
        first = _weekday(base, words, weekday)
    end = (first + timedelta(days=days)).isoformat() if days else None
    return Resolved(first.isoformat(), end, "relative")


def _weekday(base: date, words: str, weekday: int) -> date:
    back = (base.weekday() - weekday) % 7
    if words == "next_weekday":
        return base + timedelta(days=7 - back)
    if words == "last_weekday":
        return base - timedelta(days=back or 7)
    if words == "last_week_weekday":
        return base - timedelta(days=base.weekday() + 7 - weekday)
    return base - timedelta(days=back)


def _ago(base: date, words: str) -> Resolved:
    _, count, unit = words.split()
    if unit == "day":
        return _on(base - timedelta(days=int(count)))
    if unit == "month":
        return _months_away(base, -int(count))
    return Resolved(f"{base.year - int(count):04d}", None, "relative")


def _months_away(base: date, months: int) -> Resolved:
    total = base.year * 12 + base.month - 1 + months
    return Resolved(iso(total // 12, total % 12 + 1, None), None, "relative")
