"""Dates that lean on another day: yesterday, last Friday, three years ago, 昨日, le même jour."""

import re
from collections.abc import Iterator

from summarizer.phrases.dates.calendar import HAN, WEEKDAYS, whole
from summarizer.phrases.dates.mention import DateMention
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of

_PHRASES = {
    "day_before_yesterday": "the day before yesterday|avant-hier",
    "yesterday": "last night|last evening|yesterday|hier",
    "today": "today|tonight|this morning|this afternoon|this evening|aujourd'hui|aujourd’hui",
    "tomorrow": "tomorrow|demain",
    "same_day": "the same day|the very same day|that day|that same day|that very day|le même jour|"
    "ce jour-là",
    "next_day": "the following day|the next day|the day after|le lendemain",
    "day_before": "the previous day|the preceding day|the day before|la veille",
    "last_month": "last month|le mois dernier",
    "this_month": "this month|ce mois-ci",
    "next_month": "next month|le mois prochain",
    "last_year": "last year|l'an dernier|l’an dernier|l'année dernière|l’année dernière",
    "this_year": "this year|cette année",
    "next_year": "next year|l'an prochain|l’an prochain|l'année prochaine|l’année prochaine",
}
_RELATIVE = {phrase: name for name, phrases in _PHRASES.items() for phrase in phrases.split("|")}
_CHINESE = {
    "day_before_yesterday": "前天", "yesterday": "昨[日天]", "today": "今[日天]",
    "tomorrow": "明天", "same_day": "当[天日]|同[日天]", "next_day": "次日|翌日|第二天",
    "day_before": "前一天", "last_month": "上个?月", "this_month": "本月", "next_month": "下个?月",
    "last_year": "去年", "this_year": "今年", "next_year": "明年",
}  # fmt: skip


_PHRASE = compiled(any_of(_RELATIVE) + r"(?![a-zé])")
# What a text holds that holds one of them, or a weekday's name.
_HINTS = (
    *(
        "day",
        "year",
        "month",
        "this ",
        "last ",
        "tomorrow",
        "tonight",
        "hier",
        "demain",
        "veille",
        "jour",
    ),
    *("mois", "l'an", "l’an", "année"),
)
_WEEK = ("day", "di", "期", "周", "礼")
_CHINESE_PHRASE = compiled("|".join(f"(?P<{name}>{words})" for name, words in _CHINESE.items()))
_NAMED = [
    each
    for each in WEEKDAYS
    if each.endswith(("day", "di", "dimanche")) or each.startswith(("星期", "周", "礼拜"))
]
_ALONE = compiled(
    rf"(?P<weekday>{any_of(_NAMED)})"
    r"(?P<after>\s(?:dernier|prochain)|(?:,\s|\s(?:of\s)?)last\sweek|\slast(?!\s(?:week|month|year)))?"
    r"(?![a-zé-])"
)
_WHICH = compiled(r"(?P<which>(?<!\w)(?:last|past|this|next|coming|ce)[^\S\n]{1,3}|[上本下这]个?)$")
_WHOSE = compiled(r"\b(?:the|our|their|his|her|my|its) $")
# "Today": nowadays, in a clause of the present: "students are learning today", "today it has"
_NOWADAYS = compiled(
    r"\b(?:is|are|now|(?:has|have)(?= \w))\b"
    r"(?:(?!\b(?:was|were|[a-z]{3,}ed|taking place)\b)[^.,;:\n“])*$"
)
_TODAY_IS = compiled(
    r",? (?:(?!\b(?:was|were|will|[a-z]{3,}ed)\b)[^.,;:\n]){1,60}?"
    r"\b(?:has|have|is|are|employs|counts|serves|treats|works?)\b"
    r"(?! (?:been |also |to |\w+ly )*(?:[a-z]+ed|held|taking)\b)"
)
_NOT_WEEKDAYS = compiled(r"(?:black|good|ash|super|cyber|giving|shrove|palm|easter)\s$")
_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "dix": 10, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "十": 10,
}  # fmt: skip
_WEEKEND = compiled(r"\b(?:over|at|during|on) (?P<words>the (?:past )?weekend)\b")
_UNITS = {
    "day": "day", "jour": "day", "天": "day", "month": "month", "mois": "month", "个月": "month",
    "year": "year", "an": "year", "année": "year", "年": "year",
}  # fmt: skip
_AGO = compiled(
    r"(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s"
    r"(?P<unit>day|month|year)s?\sago\b|"
    r"il y a (?P<compte>\d{1,3}|un|deux|trois|quatre|cinq|dix) (?P<unite>jour|mois|an|année)s?\b|"
    r"(?P<shu>\d{1,3}|[一两二三四五十])(?P<dan>天|个月|年)前"
)


def find(text: str, low: str) -> Iterator[DateMention]:
    """Relative days; `low` is `text` in small letters, of the same length."""
    yield from _phrases(text, low)
    for match in _WEEKEND.finditer(low) if "weekend" in low else ():
        span = match.span("words")
        yield DateMention(*span, text[slice(*span)], weekday=5, until_weekday=6, relative="weekday")
    far = " ago" in low or "il y a" in low or "前" in low
    for match in _AGO.finditer(low) if far else ():
        if whole(low, match.start()):
            yield _ago(text, match)
    for match in _ALONE.finditer(low) if any(map(low.__contains__, _WEEK)) else ():
        found = _weekday(text, low, match) if whole(low, match.start()) else None
        if found is not None:
            yield found


def _phrases(text: str, low: str) -> Iterator[DateMention]:
    """ "Yesterday", "last month", "昨日"."""
    hinted = any(map(low.__contains__, _HINTS))
    phrases = [(each, _RELATIVE[each[0]]) for each in _PHRASE.finditer(low)] if hinted else []
    if not low.isascii() and HAN.search(low):
        phrases += [(each, each.lastgroup or "") for each in _CHINESE_PHRASE.finditer(low)]
    for match, relative in phrases:
        start, end = match.span()
        lasting = low.startswith("last", start) and _WHOSE.search(low, max(0, start - 6), start)
        # "over the last year" is a duration, "our last night" a journey's
        if whole(low, start) and not lasting and not _is_nowadays(low, match):
            yield DateMention(start, end, text[start:end], relative=relative)


def _is_nowadays(low: str, match: re.Match[str]) -> bool:
    """ "Today": in a clause of the present."""
    before = low[max(0, match.start() - 80) : match.start()]
    today = match[0] == "today"
    return today and bool(_NOWADAYS.search(before) or _TODAY_IS.match(low, match.end()))


def _ago(text: str, match: re.Match[str]) -> DateMention:
    count = match["count"] or match["compte"] or match["shu"]
    unit = _UNITS[match["unit"] or match["unite"] or match["dan"]]
    number = int(count) if count.isdigit() else _WORDS[count]
    start, end = match.span()
    return DateMention(start, end, text[start:end], relative=f"ago {number} {unit}")


def _weekday(text: str, low: str, match: re.Match[str]) -> DateMention | None:
    word, start = match["weekday"], match.start()
    before = _WHICH.search(low, max(0, start - 12), start)
    which = before["which"].strip(" 个") if before else ""
    start = before.start() if before and which != "ce" else start
    english = word.endswith("day")
    if english and text[match.start()].islower():
        return None
    if english and _NOT_WEEKDAYS.search(low, max(0, start - 7), start):
        return None
    after = (match["after"] or "").strip()
    if which == "上" or after.endswith("last week"):
        relative = "last_week_weekday"
    elif which in {"last", "past"} or after in {"last", "dernier"}:
        relative = "last_weekday"
    elif which in {"next", "coming", "下"} or after == "prochain":
        relative = "next_weekday"
    else:
        relative = "weekday"
    end = match.end()
    return DateMention(start, end, text[start:end], weekday=WEEKDAYS[word], relative=relative)
