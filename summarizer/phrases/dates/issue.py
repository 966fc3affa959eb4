"""The issue of a periodical: the month in its masthead, which gives its days their year."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

from summarizer.phrases.dates.calendar import MONTH, month
from summarizer.phrases.words.letters import lower

_MASTHEAD = 900  # characters in which a periodical names its issue
_LINE = 160  # characters: a longer line is prose
_SORT = re.compile(
    r"\b(?:newsletter|bulletin|bolet[ií]n|digest|gazette|magazine|journal|roundup|round-up|review"
    r"|chronicle|herald|quarterly|monthly|issue|edition|vol(?:ume)?\b|no\.|nº|n°|#\s?\d)"
)
_MONTH = re.compile(
    rf"(?<![^\W\d_])(?P<first>{MONTH})"
    rf"(?:\s?(?:[-–—/&]|to|and)\s?(?P<last>{MONTH}))?,?\s(?P<year>(?:19|20)\d\d)(?!\d)"
)
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$")


@lru_cache(maxsize=8)  # the rules and the claims ask for the same page
def issue(text: str) -> date | None:
    """The last day of the month that the masthead names: "Digest for November 2021", "Vol. 7, No. 1
    – January to March 2019"; None where the head of the page is no periodical's."""
    for line in lower(text[:_MASTHEAD]).splitlines():
        found = _MONTH.search(line) if len(line) <= _LINE and _SORT.search(line) else None
        if found and not _DAY.search(line[: found.start()]):
            year, number = int(found["year"]), month(found["last"] or found["first"])
            return date(year, number, monthrange(year, number)[1])
    return None
