"""Whether a page tells an event: how it speaks, what it tells of whom and when, weighed."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Protocol

from summarizer.phrases import places
from summarizer.phrases.dates import DateMention
from summarizer.phrases.events import acts, genre, lately, narration, sorts
from summarizer.phrases.events.acts import Peopled
from summarizer.phrases.events.genre import steps
from summarizer.phrases.events.narration import Narration
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.events.tale import WEIGHTS, Tale, words
from summarizer.phrases.names import OrganisationMention
from summarizer.phrases.weights import Weights
from summarizer.phrases.words.firsts import compiled

_CAPITALISED = compiled(r"\b[A-ZÀ-Þ][^\W\d_]+")
_YEAR = compiled(r"\b(?:19|20)\d\d\b")
_HISTORY = 25  # years before the last one that a page without a date names
_FIRST = 4  # lines in which a story begins
_EARLY = (1, 3, 6, 999)  # places of the first sentence that tells of a day
_FEW, _LIST = 3, 8  # sentences whose shares say something; lines of a list, without them
_ENOUGH = 3.0  # strength of an event of which little is told
_OTHER = frozenset({"titled", "article 1", "call 2", "science 2", "life 4", "heading 2"})
_SURE = (
    "done on a day surely, first",
    "announced on a day surely, first",
    "done on a day by two, first",
)


class Page(Tale, Protocol):
    """A tale whose lines know who is named in them."""

    @property
    def body(self) -> Sequence[Peopled]: ...
    @property
    def told(self) -> Sequence[Peopled]: ...
    @property
    def organisations(self) -> Sequence[OrganisationMention]: ...


def odds(page: Page, occasion: Occasion, titles: Sequence[str]) -> float:
    """How surely it tells an event: above 0 rather than not; `titles` in small letters."""
    found = traits(page, occasion, titles)
    told = _weights().sums(found)["event"]
    if "few" in found and "other 1" not in found:  # shares of so little prove little
        return min(occasion.strength - _ENOUGH, told + _ENOUGH)
    return told


def traits(page: Page, occasion: Occasion, titles: Sequence[str]) -> frozenset[str]:
    """What the odds rest on."""
    days = _recent(page)
    speech = Narration.of(page, days)
    found = genre.traits(page, titles)
    found.update(f"word {each}" for each in words(page.body))
    found.update(_spoken(speech))
    found.update(acts.traits(page, page.body, days))
    found.update(_begun(page))
    found.update(lately.traits(page, days))
    found.update(steps("strength", occasion.strength, (2, 3, 4.5, 6, 8, 11)))
    headline = page.headline
    strong = sorts.says(headline) if headline else 0.0
    found.update(steps("headline", strong, (2, 3)))
    clause = narration.headed(page)
    if clause:
        found.add("clause")
    years = {each.year for each in page.dates if each.year}
    fresh = any(acts.is_fresh(each, page.page, years) for each in days)
    if fresh:
        found.add("fresh")
    other = (
        len(found & _OTHER)
        + (speech.general >= 0.3)
        + (speech.years >= 4 and not days and strong < 2)
    )
    other += "titled" in found
    found.update(steps("other", other, (1, 2, 3)))
    sure = sum(each in found for each in _SURE) + ("sheet 2" in found and fresh)
    sure += (strong >= 3 and clause) + ("houses 2" in found and "people 2" in found)
    found.update(steps("sure", sure, (1, 2, 3)))
    found.update(steps("names", len({each.name for each in page.organisations}), (1, 2, 3, 5)))
    if clause and strong >= 2 and not other:
        found -= {"opens plain", "plain 0.15", "plain 0.3"}
    if other and not sure:
        found.add("other, unsure")
    return frozenset(found)


def _recent(page: Page) -> list[DateMention]:
    """The days it names, on a page without a date but for those of long ago."""
    last = max(map(int, _YEAR.findall(page.text)), default=0) if page.page is None else 0
    return [x for x in lately.days(page) if not x.year or last - x.year <= _HISTORY]


def _spoken(speech: Narration) -> Iterator[str]:
    """How it speaks."""
    if speech.size < _FEW and speech.lines < _LIST:
        yield "few"
    if speech.opens:
        yield f"opens {speech.opens}"
    yield from steps("told", speech.told, (0.2, 0.3, 0.45, 0.6, 0.72, 0.85))
    yield from steps("general", speech.general, (0.05, 0.1, 0.2, 0.3, 0.45))
    yield from steps("plain", speech.plain, (0.15, 0.3))
    yield from steps("lines", speech.lines / max(speech.size, 1), (1.5, 2))
    yield from (f"dated by {each}" for each in _EARLY if speech.dated <= each)


def _begun(page: Page) -> Iterator[str]:
    """Who and what countries are named where it begins."""
    first = page.told[:_FIRST]
    yield from steps(
        "houses", len({each.name for line in first for each in line.houses}), (1, 2, 3)
    )
    yield from steps("people", sum(len(line.people) for line in first), (1, 2))
    words = {word for line in first for word in _CAPITALISED.findall(line.flat)}
    yield from steps("countries", len({places.country(word) for word in words} - {None}), (1, 3))


@cache
def _weights() -> Weights:
    return Weights.load(WEIGHTS / "event.tsv")
