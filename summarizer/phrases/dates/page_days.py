"""Days whose month only the page names: on the 21st, Wednesday 20, the 3rd of this month."""

from collections.abc import Iterator

from summarizer.phrases.dates.calendar import WEEKDAY, WEEKDAYS
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.words.firsts import compiled

_NUMBER = r"(?:[12]?\d|3[01])(?!\d)"
_NTH = rf"{_NUMBER}(?:st|nd|rd|th)"
_NOW = r"\sof\sth(?:e|is)(?:\s(?:current|present|running|same))?\smonth\b"
_TO = r"(?:\s?[-–]\s?|\s(?:to|and|until|till)\s)"
_GOES_ON = r"(?=[,.;)]|$|\s?\(|\s(?:at|in|with|from|by|the)\s)"
_AT = compiled(  # by its digits, which are fewer than letters
    r"(?:(?<=the\s)|(?<=day\s)|(?<=day,\s)|(?<=day\s\()|(?<=day,\s\())\d"
    r"|\d(?:st|nd|rd|th)?\s(?:of|inst|ult|prox)"
)
_ON = compiled(
    r"(?<!\w)(?:on|(?:morning|afternoon|evening)\sof)\sthe\s"
    rf"(?P<day>{_NTH})(?:{_TO}(?:the\s)?(?P<last>{_NTH}))?(?P<month>{_NOW})?"
    r"(?(month)|(?=[,.;]|\s?\(|\s(?:at|in|with|and)\s))"
)
_FROM = compiled(
    rf"(?<!\w)(?:from|between)\sthe\s(?P<day>{_NTH}){_TO}(?:the\s)?(?P<last>{_NTH})"
    rf"(?:{_NOW}|(?=[,.;]|\s(?:at|in)\s))"
)
_BESIDE = compiled(  # its month is the nearest in which that day is such a weekday
    rf"(?<!\w)(?P<which>(?:last|past|this)\s)?(?P<weekday>{WEEKDAY}),?\s(?P<mark>\(|the\s)?(?P<day>{_NUMBER})(?P<nth>st|nd|rd|th)?"
    rf"(?:{_TO}(?:{WEEKDAY},?\s)?(?:the\s)?(?P<last>{_NUMBER})(?:st|nd|rd|th)?)?"
    rf"(?:{_NOW}|(?(mark)\)?{_GOES_ON}|(?(nth){_GOES_ON}|(?=[,.;)]|$))))(?![.,:]\d)"
)


# Of letters: of this month, of the last, of the next.
_COMMERCIAL = compiled(
    rf"(?<![\w.,/-])(?P<day>{_NUMBER})(?:st|nd|rd|th)?"
    rf"(?:(?:{_TO}|\s?&\s?)(?:the\s)?(?P<last>{_NUMBER})(?:st|nd|rd|th)?)?,?\s"
    r"(?:(?P<this>inst(?:ant)?\b|of\s(?:the\s)?(?:current|present|running)\smonth\b)"
    r"|(?P<past>ult(?:imo)?\b|of\s(?:the\s)?(?:last|past|previous)\smonth\b)"
    r"|(?P<next>prox(?:imo)?\b|of\s(?:the\s)?next\smonth\b))"
)
_MONTHS = {"past": "last_month", "next": "next_month"}


def find(text: str, low: str) -> Iterator[DateMention]:
    """Those days; `low` is `text` in small letters, of the same length."""
    if not _AT.search(low):
        return
    for pattern in (_COMMERCIAL, _ON, _FROM, _BESIDE):
        for match in pattern.finditer(low):
            words = match.groupdict()
            day, last = (_day(words.get(each)) for each in ("day", "last"))
            until = (None, None, last) if last and day and last > day else None
            weekday = words.get("weekday")
            start, end = match.start() if weekday else match.start("day"), match.end()
            yield DateMention(
                start,
                end,
                text[start:end],
                day=day,
                until=until,
                weekday=WEEKDAYS[weekday] if weekday else None,
                relative=next((_MONTHS[each] for each in _MONTHS if words.get(each)), None),
            )


def _day(words: str | None) -> int | None:
    return int(words.rstrip("stndrh")) if words else None
