"""Dates with the name of a month: 16 June 2017, June 16-18, the 3rd of May, du 3 au 5 mai."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.phrases.dates.calendar import (
    ABROAD,
    MONTH,
    MONTHS,
    WEEKDAY,
    WEEKDAYS,
    month,
    whole,
)
from summarizer.phrases.dates.mention import DateMention, Parts
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import runs

_GAP = r"[^\S\n]{0,8}\n?[^\S\n]{0,8}"  # at most one line end: a date may be broken over a line
_SUFFIX = r"(?:[^\S\n]?(?:st|nd|rd|th)\b)?"
_ORDINAL = r"(?:[^\S\n]?(?:st|nd|rd|th)\b|ère|er|º|°|\.)?"  # "5 th June": once raised
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_TO = (
    rf"{_GAP}(?:-|–|—|−|~|/|&|\b(?:to|and|until|till|through|thru|au|et|al|bis|und|y)\b)"
    rf"{_GAP}(?:the\s|le\s)?"
)
_YEAR = r"(?:1[89]|20)\d\d(?!\d|,\d{3}|[-–]\d\d\b)"
# The weekdays within a range: August 16 (Thu) to 18 (Sat), Monday 3 to Friday 7 May.
_BRACKETED = rf"(?:{_GAP}[(（]{WEEKDAY}[)）])?"
_ON = rf"(?:{WEEKDAY},?\s)?"

_MONTHS = compiled(MONTH)
_NAMES = frozenset(MONTHS)
# Letters of other scripts, and what is half a digit: names of months are looked for otherwise.
_ODD = compiled("[^\x00-\xb1\xb4-\xb8\xba\xbb\xbf-\u024f\u1e00-\u1eff\u2010-\u202f\u20a0-\u20cf]")
_BEFORE = compiled(
    rf"(?<![\w/:])(?<![\d.,]{{1}}[.,])(?<!\w-)(?P<first>{_DAY}){_ORDINAL}"
    rf"(?:(?:{_GAP},{_GAP}{_DAY}{_ORDINAL}){{0,4}}(?:,?{_TO}|(?P<listed>,{_GAP})){_ON}"
    rf"(?P<last>{_DAY}){_ORDINAL})?"
    rf"{_GAP}(?:(?:day\s)?of\s(?:the\smonth\sof\s)?|de\s|d['’]|[-/.,])?{_GAP}$"
)
_SPELT = (  # noqa: SIM905  # thirty-one lines would say no more
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_SPELT_BEFORE = compiled(rf"\b(?P<first>{'|'.join(_SPELT)}){_GAP}(?:day\s)?of{_GAP}$")
_AFTER = compiled(
    rf",?{_GAP}(?:the{_GAP})?(?P<first>{_DAY})(?![.:]\d|,\d{{3}}(?!\d)|[^\S\n]?(?:%|[ap]\.?m\b|h\d)){_SUFFIX}"
    rf"(?:(?:{_GAP},{_GAP}{_DAY}(?!,?\s\d{{4}}){_SUFFIX}){{0,4}},?"
    rf"{_BRACKETED}{_TO}{_ON}(?P<last>{_DAY})(?![.:]\d|,\d{{3}}(?!\d)){_SUFFIX}{_BRACKETED})?"
    r"(?![^\W_])"
)
_YEAR_AFTER = compiled(rf"(?:{_GAP}[,./(-]?{_GAP}(?:of\s|del?\s)?|{_GAP}\n?)(?P<year>{_YEAR})")
_YEAR_BEFORE = compiled(r"(?<![\w.,/-])(?P<year>(?:1[89]|20)\d\d),?\s$")
_WEEKDAY_BEFORE = compiled(
    rf"(?<!\w)(?P<weekday>{WEEKDAY})\.?(?:{_GAP},)?{_GAP}(?:the\s|le\s|\()?$"
)
_WEEKDAY_AFTER = compiled(
    rf"{_GAP},?{_GAP}(?P<bracket>[(（])?(?P<weekday>{WEEKDAY})(?!\w)(?(bracket)[)）]?)"
)
# "Day 9 – Thursday 18 July": what is numbered before a dash is no day of the month.
_LISTED = compiled(r"(?:^|[\n(:–-]\s?|\b(?:on|the|from|of|dates?|days?|held|between)\s)$")
_NUMBERED = compiled(r"\b(?:day|week|no\.?|nr\.?|part|session|module|lesson|item|phase|page)\s?$")
# A month alone is one where a preposition or an adverb leads to it.
_LEADS = compiled(
    r"(?<!\w)(?:in|of|since|from|until|till|by|during|between|early|late|mid|last|this|next|and|"
    r"to|through|before|after|around|every|the|beginning|end|en|depuis|dès|mi|fin|début|de|d['’]|"
    r"au\smois\sde|courant|[-–—])[\s-]{0,3}$"
)
_YEAR_AWAY = compiled(
    r",?\s(?:of\s)?(?P<which>last|this|next|the\ssame|that|the\sprevious|the\sfollowing)\syear\b|"
    r"\s(?:de\s)?(?P<suite>l['’]an(?:née)?\s(?:dernière?|prochaine?)|cette\sannée)"
)
_SURNAME = compiled(r" [A-ZÀ-Þ][^\W\d_]+")
_COUNTED = compiled(
    r"\s(?:people|persons|students|teachers|participants|doctors|nurses|experts|representatives|"
    r"delegates|patients|guests|visitors|scholars|children|women|men|beds|yuan|dollars|euros)\b"
)


def find(text: str, low: str) -> Iterator[DateMention]:
    """Dates with a month's name; `low` is `text` in small letters, of the same length."""
    floor = 0
    for name in _named(low):
        if not whole(low, name.start()):
            continue
        if text[name.start()].islower() and name[0] in {"may", "march", "mar"}:
            continue  # the verb, the walk
        found = _with_day(text, low, name, floor) or _without_day(text, low, name)
        if name[0].rstrip(".") in ABROAD and not (found and found.complete):
            continue  # Mac, Mart, Maja
        if found is not None:
            floor = found.end
            yield found


def _named(low: str) -> Iterable[re.Match[str]]:
    """The names of months in order. Few texts hold one, and a pattern that may begin with nearly
    any letter is slow: words are looked up first."""
    if not low.isascii() and _ODD.search(low):
        return _MONTHS.finditer(low)
    held = _NAMES.intersection(runs(low))
    if not held:
        return ()
    starts = {start for each in held for start in _starts(each, low)}
    return [found for start in sorted(starts) if (found := _MONTHS.match(low, start))]


def _starts(name: str, low: str) -> Iterator[int]:
    start = low.find(name)
    while start >= 0:
        yield start
        start = low.find(name, start + 1)


def _with_day(text: str, low: str, name: re.Match[str], floor: int) -> DateMention | None:
    """`floor`: where the date before this one ends."""
    after = _day_after(low, name)
    before = None if after and after.year else _day_before(low, name, floor)
    found = before or after
    return None if found is None else _of_year(text, low, found.mention(text, low, month(name[0])))


def _of_year(text: str, low: str, mention: DateMention) -> DateMention:
    """ "21 October of this year", "5 March last year"."""
    away = _YEAR_AWAY.match(low, mention.end) if mention.year is None else None
    if away is None:
        return mention
    end = away.end()
    return replace(mention, end=end, text=text[mention.start : end], relative=_year_away(away))


class _Days:
    """First and last day beside a month's name, and the stretch they make with it."""

    def __init__(self, match: re.Match[str], shift: int, start: int, end: int) -> None:
        first = match["first"]
        self.first = int(first) if first.isdigit() else _SPELT.index(first) + 1
        last = match.groupdict().get("last")
        self.last = int(last) if last else None
        self.start, self.end = start, end
        self.year: int | None = None
        if self.last is not None and (self.last <= self.first or _numbered(match) or _apart(match)):
            # "Room 5 and 3 May": the pair is no range, only the day beside the month counts.
            if end > match.end() + shift:
                self.start = shift + match.start("last")
                self.first = self.last
            else:
                self.end = shift + match.end("first")
            self.last = None

    def take_year(self, low: str) -> None:
        match = _YEAR_AFTER.match(low, self.end)
        if match and not _COUNTED.match(low, match.end()):
            self.year = int(match["year"])
            self.end = match.end()

    def mention(self, text: str, low: str, number: int) -> DateMention:
        tail = self.end - (text[self.end - 1] == ".")
        start, end, day = beside_weekday(low, self.start, tail)
        until: Parts | None = None if self.last is None else (self.year, number, self.last)
        return DateMention(start, end, text[start:end], self.year, number, self.first, until, day)


def _day_before(low: str, name: re.Match[str], floor: int) -> _Days | None:
    shift = max(floor, name.start() - 64)
    window = low[shift : name.start()]
    tail = window.rstrip()[-1:]
    if not tail or not (tail.isdigit() or tail in "tdhref.º°,-/'’è"):
        return None
    match = _BEFORE.search(window) or _SPELT_BEFORE.search(window)
    if match is None:
        return None
    days = _Days(match, shift, shift + match.start(), name.end())
    days.take_year(low)
    return days


def _day_after(low: str, name: re.Match[str]) -> _Days | None:
    match = _AFTER.match(low, name.end())
    if match is None:
        return None
    if low[max(0, name.start() - 3) : name.start()] == "in " and _COUNTED.match(low, match.end()):
        return None  # "in May 20 students came"
    days = _Days(match, 0, name.start(), match.end())
    days.take_year(low)
    led = _YEAR_BEFORE.search(low, max(0, name.start() - 8), name.start())
    if led is not None and days.year is None and days.start == name.start():
        days.year, days.start = int(led["year"]), led.start()
    return days


def _numbered(match: re.Match[str]) -> bool:
    return _NUMBERED.search(match.string, 0, match.start("first")) is not None


def _apart(match: re.Match[str]) -> bool:
    """Of "ward 12, 14 March" and "on 12, 14 March" no two days: they are where one follows the
    other, led to by a word."""
    if not match.groupdict().get("listed"):
        return False
    between = match.string[match.start("first") : match.start("last")]
    near = int(match["last"]) - int(match["first"]) == between.count(",")
    return not (near and _LISTED.search(match.string, 0, match.start("first")))


def beside_weekday(low: str, start: int, end: int) -> tuple[int, int, int | None]:
    """The stretch widened by a weekday that stands right before or after a date, and that day."""
    shift = max(0, start - 24)
    before = _WEEKDAY_BEFORE.search(low[shift:start])
    if before is not None:
        bracket = before[0].endswith("(") and low[end : end + 1] == ")"
        return shift + before.start(), end + bracket, WEEKDAYS[before["weekday"]]
    after = _WEEKDAY_AFTER.match(low, end)
    if after is not None:
        return start, after.end(), WEEKDAYS[after["weekday"]]
    return start, end, None


def _without_day(text: str, low: str, name: re.Match[str]) -> DateMention | None:
    """June 2017; in June; mid-June; in March last year."""
    number = month(name[0])
    capital = text[name.start()].isupper()
    year = _YEAR_AFTER.match(low, name.end())
    if year is not None and not _COUNTED.match(low, year.end()):
        end = year.end()
        return DateMention(name.start(), end, text[name.start() : end], int(year["year"]), number)
    if not (capital or number not in {3, 5}) or len(name[0].rstrip(".")) < 3:
        return None
    away = _YEAR_AWAY.match(low, name.end())
    led = _LEADS.search(low[max(0, name.start() - 14) : name.start()])
    if away is None and (led is None or _names_somebody(text, name.end(), led[0])):
        return None
    end = away.end() if away else name.end()
    if away is None and text[end - 1] == ".":
        end -= 1
    relative = _year_away(away) if away else None
    return DateMention(name.start(), end, text[name.start() : end], None, number, relative=relative)


def _names_somebody(text: str, end: int, lead: str) -> bool:
    """ "and Jan-Philipp", "by April Jones": no month."""
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return True
    return lead.strip() in {"and", "of", "by", "to"} and _SURNAME.match(text, end) is not None


def _year_away(match: re.Match[str]) -> str:
    words = (match["which"] or match["suite"] or "").split()
    if words[0] in {"last", "this", "next"}:
        return f"{words[0]}_year"
    if words[-1].startswith("derni"):
        return "last_year"
    if words[-1].startswith("prochain"):
        return "next_year"
    if words[0] == "cette":
        return "this_year"
    return {"same": "same_year", "that": "same_year", "previous": "year_before"}.get(
        words[-1], "year_after"
    )
