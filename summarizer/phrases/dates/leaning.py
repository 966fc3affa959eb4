"""What words that lean on another day come to: yesterday, last Friday, the next day, a year ago."""

from datetime import date, timedelta

from summarizer.phrases.dates.calendar import iso
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.dates.resolved import NOTHING, Resolved

_DAYS = {
    "yesterday": -1, "today": 0, "tomorrow": 1, "day_before_yesterday": -2, "same_day": 0,
    "next_day": 1, "day_before": -1,
}  # fmt: skip
_ANCHORED = frozenset({"same_day", "next_day", "day_before"})
_SPANS = {"last": -1, "this": 0, "next": 1}


def read(mention: DateMention, page: date | None, anchor: date | None, *, future: bool) -> Resolved:
    """What they come to."""
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
    return _months_away(base, _SPANS[which], mention)


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


def _months_away(base: date, months: int, mention: DateMention | None = None) -> Resolved:
    """The month, or the day of it that the words name: "the 5th ultimo"."""
    total = base.year * 12 + base.month - 1 + months
    year, month = total // 12, total % 12 + 1
    day = mention.day if mention else None
    last = mention.until[2] if mention and mention.until else None
    return Resolved(iso(year, month, day), iso(year, month, last) if last else None, "relative")
