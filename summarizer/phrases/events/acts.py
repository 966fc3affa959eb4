"""Acts: sentences in which parties do or announce something on a day of the page's own time."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Protocol

from summarizer.phrases.dates import DateMention
from summarizer.phrases.events import narration, sorts
from summarizer.phrases.events.tale import TABLES, Line, Tale
from summarizer.phrases.names import OrganisationMention

_DONE = TABLES.any_of("acts", "done", lines=True)
_COMING = TABLES.any_of("acts", "coming")
_FARTHEST = 12  # sentences among which acts are looked for
_FIRST = 3  # those in which a page comes to its matter
_STRONG = 2.0  # strength of words that speak for a type of event
_STALE = 100  # days: news is not older


class Peopled(Line, Protocol):
    """A line with the organisations and people it names."""

    @property
    def houses(self) -> Sequence[OrganisationMention]: ...
    @property
    def people(self) -> Sequence[object]: ...


def traits(tale: Tale, lines: Sequence[Peopled], days: Sequence[DateMention]) -> Iterator[str]:
    """What each act shows: of a known type, between two, on a fresh day; where it stands."""
    years = {each.year for each in tale.dates if each.year}
    for line in lines[:_FARTHEST]:
        done = narration.happened(line.low)
        if not (done or narration.announces(line.low) or _COMING.search(line.low)):
            continue
        of_day = [each for each in days if line.start <= each.start < line.end]
        fresh = any(is_fresh(each, tale.page, years) for each in of_day)
        act = "done" if done else "announced"
        for shown in _shown(line, acting=not done or bool(_DONE.search(line.low)), fresh=fresh):
            yield f"{act}{shown}"
            if line.place <= _FIRST:
                yield f"{act}{shown}, first"


def _shown(line: Peopled, *, acting: bool, fresh: bool) -> Iterator[str]:
    typed = sorts.says(line) >= _STRONG
    parties = len(line.houses) + len(line.people)
    if typed:
        yield ""
    if not acting:
        return
    if typed and parties > 1:
        yield " between two"
    if fresh:
        yield " on a day"
        if parties:
            yield " on a day by one"
        if parties > 1:
            yield " on a day by two"
            if typed:
                yield " surely"


def is_fresh(day: DateMention, page: date | None, years: Collection[int]) -> bool:
    """Whether news may tell of the day: not long before its page, or before what else it names."""
    if day.year is None or day.relative:
        return True
    if page is None:
        return day.year >= max(years, default=0)
    try:
        return (page - date(day.year, day.month or 6, day.day or 15)).days <= _STALE
    except ValueError:
        return True
