"""The issue of a periodical: the month in its masthead, which gives its days their year."""

from calendar import monthrange
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
    rf"(?:\s?(?:[-–—/&]|to|and)\s?(?P<last>{MONTH}))?,?\s(?P<year>(?:19|20)\d\d)(?!\d)"
)
_QUARTER = compiled(
    r"\b(?P<part>spring|summer|autumn|fall|first|second|third|fourth|1st|2nd|3rd|4th|q[1-4])"
    r"(?: quarter)?(?:,| of)? (?P<year>(?:19|20)\d\d)(?!\d)"
)
_LAST = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11}  # months with which seasons end
_ORDINALS = {"first": 3, "second": 6, "third": 9, "fourth": 12}
_DAY = compiled(r"\b\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$")


@lru_cache(maxsize=8)  # the rules and the claims ask for the same page
def issue(text: str) -> date | None:
    """The last day of the month that the masthead names: "Digest for November 2021", "Vol. 7, No. 1
    – January to March 2019"; None where the head of the page is no periodical's."""
    named = 0
    for line in filter(str.strip, lower(text[:_MASTHEAD]).splitlines()):
        named = _LINES if _NAME.search(line) and len(line) <= _LINE else named - 1
        below = named > 0 and _BELOW.search(line)
        if len(line) > _LINE or not (below or _SORT.search(line)):
            continue
        if part := _QUARTER.search(line):
            return _end(int(part["year"]), _last(part["part"]))
        found = _MONTH.search(line)
        if found and not _DAY.search(line[: found.start()]):
            year, number = int(found["year"]), month(found["last"] or found["first"])
            return _end(year, number)
    return None


def _last(part: str) -> int:
    """The last month of a season or a quarter."""
    return _LAST.get(part) or _ORDINALS.get(part) or 3 * int(part.strip("qstndrh"))


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
