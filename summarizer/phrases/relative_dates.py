"""Dates that lean on another day: yesterday, last Friday, three years ago, 昨日, le même jour."""

import re
from collections.abc import Iterator

from summarizer.phrases.calendar import WEEKDAY, WEEKDAYS
from summarizer.phrases.date_mention import DateMention

_PHRASES = {
    "yesterday": r"yesterday|hier|昨[日天]",
    "today": r"today|tonight|this (?:morning|afternoon|evening)|aujourd['’]hui|今[日天]",
    "tomorrow": r"tomorrow|demain|明天",
    "same_day": r"(?:the|that|this)(?: very)? same day|that (?:very )?day|"
    r"le même jour|ce jour-là|当[天日]|同[日天]",
    "next_day": r"the (?:following|next) day|the day after|le lendemain|次日|翌日|第二天",
    "day_before": r"the (?:previous|preceding) day|the day before|la veille|前一天",
    "day_before_yesterday": r"the day before yesterday|avant-hier|前天",
    "last_month": r"last month|le mois dernier|上个?月",
    "this_month": r"this month|ce mois-ci|本月",
    "next_month": r"next month|le mois prochain|下个?月",
    "last_year": r"last year|l['’]an(?:née)? derni(?:er|ère)|去年",
    "this_year": r"this year|cette année|今年",
    "next_year": r"next year|l['’]an(?:née)? prochaine?|明年",
}
_NAMES = sorted(_PHRASES, key=lambda name: max(map(len, _PHRASES[name].split("|"))), reverse=True)
_PHRASE = re.compile(
    r"(?<![^\W\d_])(?:"
    + "|".join(f"(?P<{name}>{_PHRASES[name]})" for name in _NAMES)
    + r")(?![a-zé])"
)
_ALONE = re.compile(
    rf"(?<!\w)(?:(?P<which>last|past|this|next|on|coming|ce|上|本|下|这)?个?[^\S\n]?"
    rf"(?P<weekday>{WEEKDAY})(?P<after>\s(?:dernier|prochain)|\slast(?!\s(?:week|month|year)))?)"
    r"(?![a-zé-])"
)
_NOT_WEEKDAYS = re.compile(r"(?:black|good|ash|super|cyber|giving|shrove|palm|easter)\s$")
_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "dix": 10, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "十": 10,
}  # fmt: skip
_UNITS = {
    "day": "day", "jour": "day", "天": "day", "month": "month", "mois": "month", "个月": "month",
    "year": "year", "an": "year", "année": "year", "年": "year",
}  # fmt: skip
_AGO = re.compile(
    r"(?<!\w)(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s"
    r"(?P<unit>day|month|year)s?\sago\b|"
    r"il y a (?P<compte>\d{1,3}|un|deux|trois|quatre|cinq|dix) (?P<unite>jour|mois|an|année)s?\b|"
    r"(?P<shu>\d{1,3}|[一两二三四五十])(?P<dan>天|个月|年)前"
)
_FULL = frozenset(each for each in WEEKDAYS if each.endswith(("day", "di", "dimanche")))


def find(text: str, low: str) -> Iterator[DateMention]:
    """Relative days; `low` is `text` in small letters, of the same length."""
    for match in _PHRASE.finditer(low):
        start, end = match.span()
        if low[max(0, start - 4) : start] == "the " and low.startswith("last", start):
            continue  # "over the last year" is a duration
        yield DateMention(start, end, text[start:end], relative=match.lastgroup)
    for match in _AGO.finditer(low):
        yield _ago(text, match)
    for match in _ALONE.finditer(low):
        found = _weekday(text, low, match)
        if found is not None:
            yield found


def _ago(text: str, match: re.Match[str]) -> DateMention:
    count = match["count"] or match["compte"] or match["shu"]
    unit = _UNITS[match["unit"] or match["unite"] or match["dan"]]
    number = int(count) if count.isdigit() else _WORDS[count]
    start, end = match.span()
    return DateMention(start, end, text[start:end], relative=f"ago {number} {unit}")


def _weekday(text: str, low: str, match: re.Match[str]) -> DateMention | None:
    word, which = match["weekday"], match["which"]
    start = match.start("which") if which not in {None, "on", "ce"} else match.start("weekday")
    chinese = not word[0].isascii()
    if not chinese and (
        word not in _FULL
        or (word.endswith("day") and not text[match.start("weekday")].isupper())
        or _NOT_WEEKDAYS.search(low[max(0, start - 7) : start])
    ):
        return None
    after = (match["after"] or "").strip()
    if which in {"last", "past", "上"} or after in {"last", "dernier"}:
        relative = "last_week_weekday" if which == "上" else "last_weekday"
    elif which in {"next", "coming", "下"} or after == "prochain":
        relative = "next_weekday"
    else:
        relative = "weekday"
    end = match.end()
    return DateMention(start, end, text[start:end], weekday=WEEKDAYS[word], relative=relative)
