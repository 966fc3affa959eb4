"""Whether the parts of a page tell events of their own, or stages of one."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from summarizer.phrases import places
from summarizer.phrases.events import acts, narration, periodical, sorts
from summarizer.phrases.events.acts import Peopled
from summarizer.phrases.events.items import PLAIN, is_day
from summarizer.phrases.events.tale import Line, Tale
from summarizer.phrases.names import OrganisationMention, PersonMention
from summarizer.phrases.sentences import Span
from summarizer.phrases.words.firsts import compiled

_NUMBERED = compiled(r"\d{1,2}[.)]? +(?=[A-ZÀ-Þ])")
_CAPITALISED = compiled(r"\b[A-ZÀ-Þ][^\W\d_]+")
_YEAR = compiled(r"\b1\d{3}\b|\b20\d\d\b")
_GREETS = compiled(
    r"\W*dear (?:\w+ ){0,3}(?:readers?|friends?|colleagues?|members?|partners?|alumni|all"
    r"|supporters?)\b"
)
_EDITORIAL = compiled(
    r"\W*(?:(?:from|at) the (?:desk|editor|office|dean|rector|director|president|chair)\w*"
    r"|(?:a )?(?:message|letter|note|word|words|greetings?|welcome) (?:from|of|by) "
    r"|editorial\b|foreword\b|preface\b|welcome$|in this issue\b|contents?$)"
)
_STRONG, _SOME, _SURE = 4.0, 2.0, 8.0  # strength of an event: on a page with headings, in a
# periodical, and there without a day
_OFFICIAL = compiled(
    r"^\W*(?:(?:general |office |internal )?circular\b|minutes of|memorandum to|order no"
    r"|(?:my|our|your|file) (?:no|ref)\b|to: all |(?:subject|re): |dear (?:sir|madam))",
    re.MULTILINE,
)
_LETTERHEAD = 600  # characters
_ABOVE = 40  # words above the first of several stories
_OPENING = 2  # sentences by which a notice is known
_BELOW, _YEARS = 3, 2  # sentences above a hidden event; years of a history


class Named(Tale, Protocol):
    """A tale with those it names; `name` is its headline, `title` where that stands."""

    @property
    def name(self) -> str: ...
    @property
    def body(self) -> Sequence[Peopled]: ...
    @property
    def span(self) -> Span: ...
    @property
    def title(self) -> Span | None: ...
    @property
    def organisations(self) -> Sequence[OrganisationMention]: ...
    @property
    def people(self) -> Sequence[PersonMention]: ...


Part = TypeVar("Part", bound=Named)


def periodic(whole: Named) -> bool:
    """Its title says no more than when, or what stands above is an issue's."""
    if periodical.numbered(whole.whole[: whole.span[0]].lower()):
        return not _official(whole)
    title = whole.name.lower()
    return periodical.monthly(title) and (periodical.asks(title) or not _headed(whole))


def told(whole: Named, parts: Sequence[Part], way: str, *, periodic: bool) -> list[Part]:
    """Those of the parts that tell an event of their own, none where they are parts of one."""
    numbered = sum(bool(_NUMBERED.match(part.name)) for part in parts) > 1
    sure = periodic and way not in PLAIN
    if way == "heading" and not (numbered or sure or all(_dated(whole, each) for each in parts)):
        return []
    if not periodic and (_official(whole) or (way != "heading" and not _may(whole, parts[0]))):
        return []
    if way != "heading" and _of_one(whole, parts):
        return []
    fewest = 1 if sure and way == "heading" else 2
    if way == "heading" and not (sure or numbered):
        fewest = max(fewest, len(parts))
    elif not periodic and not periodical.travels(whole.name.lower()):
        fewest = max(fewest, len(parts) // 2 + 1)
    found = _telling(parts, fewest, periodic=periodic)
    if sure or not found or _scattered(found):
        return found if sure else []
    if way == "heading":
        own = numbered or _separate(whole, found, len(parts))
    else:
        own = _journey(whole, found) or _owned(whole, found, len(parts), periodic=periodic)
        own = own and _days(found) == len(found)
    return found if own else []


def _telling(parts: Sequence[Part], fewest: int, *, periodic: bool) -> list[Part]:
    """Those that tell an event, none where those are too few: days are looked for first, which
    takes least."""
    dated = parts if periodic else _those(parts, fewest, _names_a_day)
    return _those(dated, fewest, partial(_tells, periodic=periodic))


def _those(parts: Sequence[Part], fewest: int, holds: Callable[[Part], bool]) -> list[Part]:
    """Those of which it holds, none where they are too few: then not even all are asked."""
    found: list[Part] = []
    for left, part in zip(range(len(parts), 0, -1), parts, strict=True):
        if len(found) + left < fewest:
            return []
        if holds(part):
            found.append(part)
    return found if len(found) >= fewest else []


def surely(whole: Named, line: Peopled) -> bool:
    """Two are named in it, and its day is of the page's own time: not what is only recalled."""
    years = {each.year for each in whole.dates if each.year}
    fresh = (
        acts.is_fresh(each, whole.page, years)
        for each in whole.dates
        if line.start <= each.start < line.end
    )
    return len(line.houses) + len(line.people) > 1 and any(fresh)


def hidden(whole: Named) -> Peopled | None:
    """The sentence far below that tells what happened on a day: in a feature, behind a history."""
    days = [each for each in whole.dates if is_day(each) or each.relative == "yesterday"]
    for line in whole.body[_BELOW:]:
        on_day = any(line.start <= each.start < line.end for each in days)
        if on_day and narration.happened(line.low) and sorts.says(line) >= _SOME:
            return line
    return None


def looks_back(whole: Named, line: Line) -> bool:
    """What stands above the line is a history, from its first sentence on."""
    first = whole.body[0]
    above = [each for each in whole.dates if first.start <= each.start < line.start]
    years = {each.year for each in above if each.year and each.month is None}
    if len(years) < _YEARS or any(is_day(each) for each in above) or _headed(whole):
        return False
    return bool(_YEAR.search(first.flat))


def _may(whole: Named, first: Named) -> bool:
    """What it says of itself leaves room for several events; asked before parts are read."""
    return periodical.travels(whole.name.lower()) or (_opens(whole, first) and not _headed(whole))


def _of_one(whole: Named, parts: Sequence[Named]) -> bool:
    """A sentence leads to them as its points, of one sentence each, or they are no sentences."""
    above = whole.text[whole.span[0] : parts[0].span[0]].rstrip(" \n\t#*_•-–—().1")
    brief = sum(len(part.body) <= 1 for part in parts)
    small = sum(part.body[0].text[:1].islower() for part in parts if part.body)
    return 2 * (brief if above.endswith(":") else small) > len(parts)


def _dated(whole: Named, part: Named) -> bool:
    """It names a day, which is looked for before the part is read on its own."""
    start, end = (part.title or part.span)[0], part.span[1]
    return any(is_day(each) and start < each.end and each.start < end for each in whole.dates)


def _names_a_day(part: Named) -> bool:
    return any(map(is_day, part.dates))


def _tells(part: Named, *, periodic: bool) -> bool:
    dated = _names_a_day(part)
    if not (dated or periodic) or not part.body or _idle(part):
        return False
    enough = (_SOME if dated else _SURE) if periodic else _STRONG
    if sorts.read(part).strength >= enough:
        return True
    first = part.body[0]
    bare = periodic and dated and not part.name
    return bare and narration.happened(first.low) and bool(_countries(first.flat))


def _official(whole: Named) -> bool:
    """A circular, a letter, minutes: their points are numbered, and of one matter."""
    return bool(_OFFICIAL.search(whole.whole[: whole.span[0] + _LETTERHEAD].lower()))


def _idle(part: Named) -> bool:
    lows = [each.low for each in part.body[:_OPENING]]
    if _GREETS.match(lows[0]) or _EDITORIAL.match(part.name.lower()):
        return True
    return narration.idle(lows) or bool(sorts.CALLED_OFF.search(lows[0]))


def _separate(whole: Named, found: Sequence[Named], parts: int) -> bool:
    """Without a telling title: every section has a day of its own, nothing stands above them, or
    they are the stations of a journey."""
    stations = all(places.is_place(part.name.title()) for part in found)
    days = {part.dates[0].text for part in found}
    return len(days) == len(found) == parts and (_opens(whole, found[0]) or stations)


def _opens(whole: Named, part: Named) -> bool:
    """Little stands above it."""
    return len(whole.text[whole.span[0] : (part.title or part.span)[0]].split()) < _ABOVE


def _headed(whole: Named) -> bool:
    """Its headline tells of one event."""
    headline = whole.headline
    if headline is None:
        return False
    return narration.headed(whole) or sorts.says(headline) >= _SOME


def _scattered(found: Sequence[Named]) -> bool:
    """Over years: a history, or a list of agreements."""
    days = (next((each for each in part.dates if is_day(each)), None) for part in found)
    years = {each.year for each in days if each and each.year}
    return len(years) > 1 and max(years) - min(years) > 1


def _days(found: Sequence[Named]) -> int:
    first = (next((each.text for each in part.dates if is_day(each)), None) for part in found)
    return len({each for each in first if each})


def _journey(whole: Named, found: Sequence[Named]) -> bool:
    """Each was in another of the countries that the headline tells of a journey to."""
    if not periodical.travels(whole.name.lower()):
        return False
    countries = _countries(whole.name.title())
    stations = [_countries(part.text[slice(*part.span)]) & countries for part in found]
    apart = 0 < sum(map(len, stations)) == len(set().union(*stations))
    return apart and len(countries) == len(found)


def _owned(whole: Named, found: Sequence[Named], parts: int, *, periodic: bool) -> bool:
    """Each has actors of its own, and nothing but the page's house in common with another."""
    if _headed(whole) or not _opens(whole, found[0]):
        return False
    if not periodic and len(found) * 2 <= parts:
        return False
    return _distinct(found, most=2 if periodic else 1)


def _distinct(found: Sequence[Named], *, most: int) -> bool:
    """Each names somebody new, and at most so many are named in more than one."""
    shared: set[str] = set()
    seen: set[str] = set()
    for part in found:
        mine = {m.name for m in part.organisations if not m.generic} | {m.name for m in part.people}
        if not mine - seen:
            return False
        shared |= mine & seen
        seen |= mine
    return len(shared) <= most


def _countries(text: str) -> set[str]:
    """The countries that it names, themselves, by adjective or city."""
    found = (places.country(word) for word in _CAPITALISED.findall(text))
    return {code for code in found if code}
