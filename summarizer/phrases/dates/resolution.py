"""Resolution: the ISO date that date words come to, given the day of the page."""

from dataclasses import replace
from datetime import date, timedelta

from summarizer.phrases.dates import leaning
from summarizer.phrases.dates.calendar import day_of, iso
from summarizer.phrases.dates.mention import DateMention, Parts
from summarizer.phrases.dates.resolved import NOTHING, Basis, Resolved

_SLACK = timedelta(days=1)  # a page dated by another time zone
_ANNOUNCED = timedelta(days=14)  # a day to come that its weekday tells
_MONTH = 31  # days
_FAR = 300  # days
_NEAR = 45  # days: how close to the page's day a reading must be to win over a far one


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


def shortly_after(mention: DateMention, told: date) -> Resolved:
    """What words without a year come to on a page without a date: within a month of a day told
    before, its year is theirs; a decree's or a founding's is not."""
    found = resolve(mention, None, told)
    if found.start is None or len(found.start) < len("2017-06-16"):
        return NOTHING
    return found if abs((date.fromisoformat(found.start) - told).days) <= _MONTH else NOTHING


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
        return leaning.read(mention, page, anchor, future=future)
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
    future = future and not _just_past(mention, past, coming, base)
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


def _just_past(mention: DateMention, past: int, coming: int, base: date) -> bool:
    """What is most of a year ahead was announced for the day that has just gone by."""
    before, ahead = _distance(mention, past, base), _distance(mention, coming, base)
    return past < coming and before <= _NEAR and ahead > _FAR


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
    base = base or page or anchor
    if base is None:
        return NOTHING
    away = {
        "last_year": -1, "year_before": -1, "year_before_last": -2, "next_year": 1, "year_after": 1
    }.get(mention.relative or "", 0)  # fmt: skip
    basis: Basis = "page_date" if mention.relative == "this_year" else "relative"
    return _result(mention, base.year + away, mention.month, basis)
