"""Dated: "next year" as the year it is, and without the Friday that only the page's week knows."""

import re

from summarizer.phrases.words.firsts import compiled

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]
_MONTHS += ["September", "October", "November", "December"]
_WHICH = r"(?P<which>[Tt]his|[Nn]ext|[Ll]ast|the (?:current|coming|next|following|previous|past))"
_YEAR = compiled(
    rf"(?P<lead>\b(?:[Ii]n|[Oo]f|[Bb]y|[Ff]rom|[Ff]or|[Ww]ithin|[Uu]ntil|[Tt]ill|[Dd]uring|[Ss]ince"
    rf"|[Bb]efore|beginning|end) )?(?:the course of )?(?:the )?\b{_WHICH} (?:calendar )?year\b"
    r"(?!['’]| \d| [a-z]+ year\b)(?<!\b(?:her|his|its) last year)(?<!their last year)"
)
_MONTH = compiled(
    rf"(?P<lead>\b(?:in|of|by|from|until|since|before|during|for|starting) (?:the )?)?"
    rf"\b(?P<which>this|next|last|coming) (?P<month>{'|'.join(_MONTHS)})\b(?! \d)(?! of\b)"
)
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11}
"""The months they end with."""
_SEASON = compiled(
    r"(?P<lead>\b(?:in|of|by|from|until|since|before|during|for|starting) (?:the )?)?"
    rf"\b(?P<which>this|next|last|coming) (?P<season>{'|'.join(_SEASONS)})\b"
)
_WHEN = compiled(
    r",? (?:(?:in|from|by|during|until|till|within|starting|beginning)(?: the)? )?"
    rf"(?:(?:(?:first|second) half|end|beginning|{'|'.join(_MONTHS)}|spring|summer|autumn)"
    r"(?: of)? )?"
    rf"(?:this|next|(?:the )?(?:coming|current)) (?:year|{'|'.join([*_MONTHS, *_SEASONS])})"
    r"(?=[.,;”]|$)"
)
_SHIFT = {"this": 0, "current": 0, "next": 1, "coming": 1, "following": 1, "last": -1}
_DAY = compiled(
    r"(?<!every)(?<!each)(?<!first)(?<!second)(?<!third)(?<!last)(?<!and)(?<![Oo]n)(?<!from)(?<!until)(?<!to)(?<!by)(?<!of)(?<!between)(?<!till)(?<!after)(?<!before),?"
    r" (?:(?:on )?(?:last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?|(?:earlier |late )?(?:today|yesterday"
    r"|tonight|last (?:night|week(?! of))|this (?:week|morning|afternoon|evening))"
    r"(?: (?:morning|afternoon|evening))?)"
    r"(?: \(\d{1,2}\),?)?"
    r"(?!['’])(?! and\b|s\b|,? (?:the )?\d|,? [A-Z]| \(| to\b| evening)(?=[ ,.”]|$)"
)
_HERE = compiled(r"(?<!right) here(?= [a-z]|,)")
_PLACE = compiled(r"“[A-Z][A-Z ]{3,}(?:,? [A-Z][a-z.]+)?(?: \([^)]*\))? ?(?:--|–|—|:) (?=[A-Z])")
_LAST = compiled(r"\blast (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z])")
_SAME = 2  # words that line and sentence have before it
_ANY = compiled(r"\b(?:year|here|this|next|last|coming|today|yesterday|tonight|[A-Z]\w+day)\b")


def dated(line: str, day: str) -> str:
    """The line of an event of that day ("2016-05-10", or less of it). What a quotation does not
    have is in square brackets, what it has lost leaves a mark."""
    quoted = "“" in line
    line = _PLACE.sub("“", line) if quoted else line
    if not _ANY.search(line):
        return line
    if quoted:
        line = _LAST.sub("… ", _HERE.sub(_left_out, _DAY.sub(_left_out, line)))
    if not day[:4].isdigit() or day[5:7] in {"12", "01"}:  # whose year may be the page's or not
        return line
    line = _YEAR.sub(lambda each: _of_year(each, int(day[:4]), quoted=quoted), line)
    line = _MONTH.sub(lambda each: _of_month(each, day, quoted=quoted), line)
    return _SEASON.sub(lambda each: _of_season(each, day, quoted=quoted), line)


def again(line: str, quote: str, day: str) -> str:
    """The line with the time that has ended its sentence in the article: "in July of next year"."""
    for match in () if "“" in line else _WHEN.finditer(quote):
        told = dated(match[0], day).lstrip(",")
        before = quote[: match.start()].split()[-_SAME:]
        if before == line.split()[-_SAME:] and len(before) == _SAME and not _WHEN.search(told):
            return f"{line}{told}"
    return line


def _left_out(match: re.Match[str]) -> str:
    rest = match.string[match.end() :].lstrip(",").strip(" .”")
    return " …" if rest and not rest.startswith(",") else ""


def _of_year(match: re.Match[str], year: int, *, quoted: bool) -> str:
    which = match["which"].lower().split()[-1]
    if which not in _SHIFT:
        return match[0]
    told = str(year + _SHIFT[which])
    lead = match["lead"] or ""
    of_month = match.string[: match.start()].rstrip().endswith(tuple(_MONTHS))
    if not lead and not of_month:
        told = f"{'In' if match['which'][0].isupper() else 'in'} {told}"
    return f"{lead}[{told}]" if quoted else f"{lead}{told}"


def _of_month(match: re.Match[str], day: str, *, quoted: bool) -> str:
    """This October, and the last August before the event."""
    number = _MONTHS.index(match["month"]) + 1
    return _in_its_year(match, match["month"], number, day, quoted=quoted)


def _of_season(match: re.Match[str], day: str, *, quoted: bool) -> str:
    """This autumn, and the last summer before the event."""
    last = _SEASONS[match["season"]]
    return _in_its_year(match, match["season"], last, day, quoted=quoted)


def _in_its_year(match: re.Match[str], name: str, last: int, day: str, *, quoted: bool) -> str:
    """ "This", "next" or "last" time of that name, which ends with the month `last`."""
    now, year = int(day[5:7] or 0), int(day[:4])
    if not now:
        return match[0]
    if match["which"] == "last":
        year -= last > now
    elif match["which"] in {"next", "coming"}:
        if last > now:  # of this year, or of the next one
            return match[0]
        year += 1
    told = f"{name} {year}"
    lead = match["lead"] or ""
    told = told if lead else f"in {told}"
    return f"{lead}[{told}]" if quoted else f"{lead}{told}"
