"""Ranges: the two ends of one, written apart, and the last day of an event of so many days."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from summarizer.phrases.dates.calendar import day_of
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of

_RANGE = compiled(
    r"\s{0,3}(?:,\s(?=to|until|till|through))?(?:[-–—~～]{1,2}|\b(?:to|until|till|through|and|au)\b|&|至|到)\s{0,3}(?:the\s|le\s)?"
)
_AND = frozenset({"and", "&"})
_WEEKDAYS = frozenset({"weekday", "last_weekday"})
_COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
} | {str(each): each for each in range(2, 15)}  # fmt: skip
_DAYS = compiled(r"days?(?:[\s-](?:long\s)?(?!old|a\s|per\s))")
_COUNT = compiled(rf"(?<![\w.,-])(?P<count>{any_of(_COUNTS)})[\s-]$")
_ENDED = compiled(
    r"(?:[^.;:]|\.(?=\w)){0,140}?(?<=\s)(?:concluded|ended|wrapped\sup|finished"
    r"|came\sto\s(?:an\send|a\sclose)|drew\sto\sa\sclose|closed)\b(?:[^.;:]|\.(?=\w)){0,90}$"
)
_AFTER = compiled(
    rf"(?:[^.;]|\.(?=\w)){{0,60}}?\bafter\s(?P<count>{any_of(_COUNTS)})\sdays\b(?!\sof\s[a-z]+ing)"
)
_OVER = compiled(
    r"\b(?:concluded|ended|wrapped\sup|finished|came\sto\san\send|closed)\s(?:(?:here|in\s\w+)\s)?"
    r"(?:on\s)?$"
)
_WINDOW = 260  # characters of a sentence that holds the length of an event and its last day


def joined(text: str, mentions: Sequence[DateMention]) -> Iterator[DateMention]:
    """The mentions with the two ends of each range in one: 30 March - 2 April 2023, from Monday to
    Thursday, 31 May and 1 June."""
    waiting: DateMention | None = None
    for each in mentions:
        both = waiting and _joined(text, waiting, each)
        if waiting is not None and both is None:
            yield waiting
        waiting = both or each
    if waiting is not None:
        yield waiting


def lasting(low: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """The mentions, those with how many days that are the last day of an event: "a three-day
    course ended on Friday", "wrapped up on Friday after three days"."""
    found = list(mentions)
    for length in _DAYS.finditer(low):
        count = _COUNT.search(low, max(0, length.start() - 10), length.start())
        if count is None:
            continue
        at = next((i for i, each in enumerate(found) if each.start >= length.end()), None)
        if at is None or found[at].start - length.start() > _WINDOW:
            continue
        if _ENDED.match(low, length.end(), found[at].start) and _one_day(found[at]):
            found[at] = replace(found[at], lasting=_COUNTS[count["count"]])
    if " days" in low:
        found = [_after(low, each) for each in found]
    return found


def _after(low: str, mention: DateMention) -> DateMention:
    ended = _OVER.search(low, max(0, mention.start - 40), mention.start)
    length = _AFTER.match(low, mention.end) if ended and _one_day(mention) else None
    return replace(mention, lasting=_COUNTS[length["count"]]) if length else mention


def _one_day(mention: DateMention) -> bool:
    day = mention.day is not None or mention.weekday is not None
    return (day or mention.relative in {"today", "yesterday"}) and mention.until is None


def _joined(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    between = text[first.end : last.start]
    match = _RANGE.fullmatch(between) if len(between) <= 16 else None
    if match is None:
        return None
    both = match[0].strip() in _AND
    if _counted(first, last):
        words = text[first.start : last.end]
        return replace(last, start=first.start, text=words, weekday=first.weekday)
    if last.relative in _WEEKDAYS and first.relative in _WEEKDAYS:
        return _of_week(text, first, last) if not both or _next_day(first, last) else None
    led = first.relative or (last.relative and not last.relative.endswith("_year"))
    if led or not _alike(first, last):
        return None
    apart = first.until is not None or (both and not _between(text, first.start))
    late = (first.year or last.year or 0) > (last.year or first.year or 0)
    if late or (apart and not (both and _follows(first, last))):
        return None
    return _whole(text, first, last)


def _alike(first: DateMention, last: DateMention) -> bool:
    """Both have a month, and both a day or neither."""
    months = None not in (first.month, last.month) and last.until is None
    return months and (first.day is None) == (last.day is None)


def _whole(text: str, first: DateMention, last: DateMention) -> DateMention:
    return replace(
        first,
        end=last.end,
        text=text[first.start : last.end],
        until=(last.year or first.year, last.month, last.day),
        relative=last.relative,
    )


def _next_day(first: DateMention, last: DateMention) -> bool:
    """ "Thursday and Friday"."""
    return ((last.weekday or 0) - (first.weekday or 0)) % 7 == 1


def _counted(first: DateMention, last: DateMention) -> bool:
    """ "Monday and Tuesday (17 and 18)": as many weekdays as days."""
    if first.relative != "weekday" or None in (last.weekday, last.day):
        return False
    if last.until is None or last.until[2] is None:
        return False
    within = last.until[1] in (None, last.month) and first.until_weekday is None
    between = ((last.weekday or 0) - (first.weekday or 0)) % 7
    return within and between == last.until[2] - (last.day or 0)


def _follows(first: DateMention, last: DateMention) -> bool:
    """ "31 May and 1 June": the day right behind."""
    _, month, day = first.until or (None, first.month, first.day)
    year = first.year or last.year or 2000
    early, late = (
        day_of(year, number or 0, each) if number and each else None
        for number, each in ((month, day), (last.month, last.day))
    )
    return early is not None and late is not None and late - early == timedelta(days=1)


def _of_week(text: str, first: DateMention, last: DateMention) -> DateMention | None:
    """ "Sunday to Wednesday"."""
    if first.weekday == last.weekday or first.until_weekday is not None:
        return None
    words = text[first.start : last.end]
    return replace(first, end=last.end, text=words, until_weekday=last.weekday)


def _between(text: str, start: int) -> bool:
    return text[max(0, start - 8) : start].lower().endswith("between ")
