"""The issue of a periodical: the month in its masthead, which gives its days their year."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from summarizer.phrases.dates.calendar import MONTH, month
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower

_MASTHEAD = 900  # characters in which a periodical names its issue
_LINE = 160  # characters: a longer line is prose
_SORT = compiled(
    r"\b(?:newsletter|bulletin|bolet[ií][nm]|bollettino|notiziario|rundbrief|nieuwsbrief"
    r"|nyhetsbrev|digest|gazette|magazine|journal|roundup|round-up|review"
    r"|chronicle|herald|news\b|in brief|highlights|recap|updates?\b|activities|happened|events"
    r"|quarter(?:ly)?\b|monthly|issue|edition|vol(?:ume)?\b|no\.|nº|n°|#\s?\d)"
)
# What names a periodical, and the month that stands apart in a line below.
_NAME = compiled(
    r"\b(?:newsletter|bulletin|bolet[ií][nm]|bollettino|notiziario|rundbrief|nieuwsbrief|digest"
    r"|gazette|magazine|round-?up|issue|edition)\b"
)
_BELOW = compiled(rf"(?:^|[|·•,–—] ?)[\W_]*{MONTH} (?:19|20)\d\d\W*$")
_LINES = 3  # of a masthead
_MONTH = compiled(
    rf"(?<![^\W\d_])(?P<first>{MONTH})"
    rf"(?:\s?(?:[-–—/&]|to|and)\s?(?P<last>{MONTH}))?\)?,?\s(?P<year>(?:19|20)\d\d)(?!\d)"
)
_QUARTER = compiled(
    r"\b(?P<part>spring|summer|autumn|fall|easter|advent|christmas|first|second|third|fourth"
    r"|1st|2nd|3rd|4th|q[1-4])"
    r"(?: quarter|(?P<half> (?:semester|half)))?(?:,| of)? (?P<year>(?:19|20)\d\d)(?!\d)"
)
# "Newsletter no. 3/2013", of whose issues nobody knows how many a year has.
_NUMBERED = compiled(r"(?<![\d/])\d{1,2}/(?P<year>(?:19|20)\d\d)(?![\d/])")
# A line that ends with its page's year: "Year: 2012", "Last changed: winter 2010", "Lima, 2016"
_YEAR_ALONE = compiled(
    r"[^\w©]*(?:[^\W\d][^\d.!?;©|]{0,40}[ :,–—-] ?)?(?P<year>(?:19|20)\d\d)[\s)»*_]*"
)
_NOT_ITS_YEAR = compiled(
    r"\b(?:copyright|rights|since|founded|established|est|anniversary|until|by|budget|plan|award\w*|chartered"
    r"|registered|inc)\b"
)
_SHORT, _HEAD, _FOOT = 60, 8, 4  # characters and number of such lines
_MIDDLE = (7, 2)  # month and day
_LAST = {"easter": 4, "spring": 5, "summer": 8, "autumn": 11, "fall": 11} | dict.fromkeys(
    ("advent", "christmas"), 12
)  # months with which seasons end
_ORDINALS = {"first": 3, "second": 6, "third": 9, "fourth": 12}
_DAY = compiled(r"\b\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$")


@lru_cache(maxsize=8)  # the rules and the claims ask for the same page
def issue(text: str) -> date | None:
    """The last day of the month that the masthead names: "Digest for November 2021", "Vol. 7, No. 1
    – January to March 2019"; or of the year that such a line of another page ends with."""
    named = 0
    for line in filter(str.strip, lower(text[:_MASTHEAD]).splitlines()):
        named = _LINES if _NAME.search(line) and len(line) <= _LINE else named - 1
        below = named > 0 and _BELOW.search(line)
        if len(line) > _LINE or not (below or _SORT.search(line)):
            continue
        if part := _QUARTER.search(line):
            return _end(int(part["year"]), _last(part["part"]) * (2 if part["half"] else 1))
        found = _MONTH.search(line)
        if found and not _DAY.search(line[: found.start()]):
            year, number = int(found["year"]), month(found["last"] or found["first"])
            return _end(year, number)
        if (numbered := _NUMBERED.search(line)) and _NAME.search(line):
            return date(int(numbered["year"]), *_MIDDLE)
    return _year(text)


def _year(text: str) -> date | None:
    """The middle of the one year that lines of their own at head and foot of a page name: of all
    days of that year it is nearer to those than to another year's."""
    lines = [each for each in lower(text).splitlines() if each.strip()]
    found = {year for each in (*lines[:_HEAD], *lines[_HEAD:][-_FOOT:]) for year in _alone(each)}
    return date(int(found.pop()), *_MIDDLE) if len(found) == 1 else None


def signed(line: str) -> bool:
    """A line at the foot of a page whose last word is its year: "Photo gallery | Lima, 2016"."""
    return any(_alone(lower(line)))


def _alone(line: str) -> Iterator[str]:
    for cell in line.split("|"):
        match = _YEAR_ALONE.fullmatch(cell) if len(cell) <= _SHORT else None
        if match and not _NOT_ITS_YEAR.search(cell):
            yield match["year"]


def _last(part: str) -> int:
    """The last month of a season or a quarter."""
    return _LAST.get(part) or _ORDINALS.get(part) or 3 * int(part.strip("qstndrh"))


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
