"""Age: how far from its page a day lies, too far for the event that the page tells."""

from datetime import date

from summarizer.phrases.dates import DateMention, Resolved

LASTING = 120
"""Days: what takes longer is a project, not an event."""
_STALE = 100  # days: news is not older, where its year is only inferred
_OLD = 10  # months: a day that is told with its year is another event's
_SOON = 31  # days: what is farther ahead is announced
_DAY, _MONTH = len("2017-06-16"), len("2017-06")


def far(day: Resolved, page: date | None, *, announced: bool) -> bool:
    """In a month to come, of an inferred year and long before its page, or of a range that only
    projects have."""
    start, end = day.start or "", day.end or ""
    if len(start) < _MONTH:
        return False
    stated = day.basis == "stated"
    if len(start) < _DAY:
        return page is not None and not stated and _months(start, page) > _STALE // 30
    first = date.fromisoformat(start)
    if len(end) == _DAY and (date.fromisoformat(end) - first).days > LASTING:
        return True
    apart = (page - first).days if page else 0
    return (apart < -_SOON and not announced) or (not stated and apart > _STALE)


def long_ago(mention: DateMention, page: date) -> bool:
    """A day with its year, most of a year before its page; a year before the last one."""
    if not mention.year:
        return False
    if not mention.month:
        return mention.year < page.year - 1
    return _months(f"{mention.year:04d}-{mention.month:02d}", page) > _OLD


def _months(start: str, page: date) -> int:
    return (page.year - int(start[:4])) * 12 + page.month - int(start[5:7])
