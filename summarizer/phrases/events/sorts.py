"""What sort of event a story tells: what its headline and its first sentences speak for, weighed
together with their words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from summarizer.phrases import weights
from summarizer.phrases.events.genre import steps
from summarizer.phrases.events.tale import TABLES, WEIGHTS, Line, Tale, words
from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.weights import Weights
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems

_PAST = TABLES.any_of("occasion", "past", lines=True)
_AHEAD = TABLES.any_of("occasion", "ahead")
_AIM = compiled(r"\b(?:to|(?:for|on|of|in)(?: the)?|towards) $")
_COMING = compiled(r"^.{0,6}\bto |\b(?:will|to be)\b")
CALLED_OFF = TABLES.any_of("occasion", "called_off", lines=True)
_RELATIVE = compiled(r", (?:which|whose|who|where)\b")  # what it tells is older than the news
_CLAUSES = compiled(r"[,;:–—]\s| but | while | instead")
_WEIGHTS = {0: 3.0, 1: 2.0, 2: 1.0, 3: 0.6}
_PLAIN, _CLEAR = 2.0, 3.9  # strength of a headline that says what it is, of a sentence that does
_LEVELS = (1, 3, 5, 8, 12, 16)  # of what speaks for a type
_NEAR = 0.9  # of what speaks for the type that most speaks for
_FARTHEST = 6
_OPENING = 2  # sentences; what stands behind them is further from the matter
_SCENE = 3  # the sentence that an event begins with at the latest
_ORDER = (
    "anniversary", "donation", "award", "centre_launch", "agreement_signing", "training", "forum",
    "visit", "meeting", "other",
)  # fmt: skip


def _all(*sections: str) -> Sieve:
    cues = (cue for section in sections for cue in TABLES.ordered("occasion", section))
    return Sieve(cues, lines=True)


_TYPES, _LEADING = _all("type"), _all("led", "type")
_BY_PLACE = {0: _all("headed", "type"), 1: _LEADING, 2: _LEADING}


Spoken = tuple[Line, dict[str, float]]
"""A sentence with the types that it speaks for."""


@dataclass(frozen=True)
class Occasion:
    """The type of an event, how strongly the words speak for it, and where they stand."""

    type: str
    strength: float
    sentence: Line | None


def read(story: Tale) -> Occasion:
    """The type that headline and first sentences speak for most."""
    told = _told(story)
    lead = _lead(told)
    totals, best = _weighed(told, lead)
    sort = weights.best(_weights().sums(_traits(story, told, totals)))
    spoken = sort if sort in best else max(_ORDER, key=lambda each: totals[each])
    shown = best[spoken] if spoken in best else next(iter(story.body), None)
    strength = max(_weighed(told, min(lead, _SCENE))[0].values())  # a long scene makes it unlikely
    return Occasion(sort, strength, shown)


def traits(story: Tale) -> frozenset[str]:
    """What the type rests on: how strongly the cues of each speak, and the words."""
    told = _told(story)
    return frozenset(_traits(story, told, _weighed(told, _lead(told))[0]))


def _told(story: Tale) -> Sequence[Spoken]:
    return [(each, _speaks(each)) for each in story.told if each.place <= _FARTHEST]


def _traits(story: Tale, told: Sequence[Spoken], totals: Mapping[str, float]) -> Iterator[str]:
    most = max(totals.values())
    for sort, total in totals.items():
        yield from steps(sort, total, _LEVELS)
        if total >= _NEAR * most:
            yield f"near {sort}"
    for where, lines in groupby(told, key=_part):
        found = frozenset().union(*(stems(line.low) for line, _ in lines))
        yield from (f"{where} {word}" for word in found)
    yield from (f"body {word}" for word in words(story.body))


def _part(spoken: Spoken) -> str:
    """Of a story, that a sentence stands in."""
    place = spoken[0].place
    return "then" if place > _OPENING else "opening" if place else "headline"


@cache
def _weights() -> Weights:
    return Weights.load(WEIGHTS / "sort.tsv")


def says(sentence: Line) -> float:
    """How strongly a sentence alone speaks for an event."""
    return max(_speaks(sentence).values(), default=0.0)


def _weighed(told: Sequence[Spoken], lead: int) -> tuple[dict[str, float], dict[str, Line]]:
    """What all of them say for each type, and which sentence of the body says most."""
    totals = dict.fromkeys(_ORDER, 0.0)
    best: dict[str, Line] = {}
    most: dict[str, float] = {}
    for sentence, spoken in told:
        place = max(sentence.place - lead + 1, 1) if sentence.place else 0
        for sort, strength in spoken.items():
            score = _WEIGHTS.get(place, 0.25) * strength
            totals[sort] += score
            if sentence.place and score > most.get(sort, 0.0):
                best[sort], most[sort] = sentence, score
    return totals, best


def _lead(told: Sequence[Spoken]) -> int:
    """The place of the sentence that comes to the matter: the first, but where a headline that
    says nothing stands above a scene."""
    if any(not each.place and max(spoken.values(), default=0) >= _PLAIN for each, spoken in told):
        return 1
    clear = (each.place for each, spoken in told if max(spoken.values(), default=0) >= _CLEAR)
    return next(clear, 1) or 1


def _speaks(sentence: Line) -> dict[str, float]:
    """The types that a sentence speaks for, and how strongly."""
    return _spoken(sentence.low, sentence.place)


@lru_cache(maxsize=256)  # asked again for the acts of the same page
def _spoken(low: str, place: int) -> dict[str, float]:
    cues = _BY_PLACE.get(place, _TYPES).left(low)
    by_sort: dict[str, list[Cue]] = {}
    for cue in cues:
        by_sort.setdefault(cue.label, []).append(cue)
    found = {sort: _strength(low, place, by_sort[sort]) for sort in _ORDER if sort in by_sort}
    least = 1.0
    if place and CALLED_OFF.search(low):
        least *= 0.3
    if place and _PAST.search(low) and _PAST.search(_RELATIVE.split(low, maxsplit=1)[0]):
        least *= 0.4
    return {sort: strength * least for sort, strength in found.items() if strength}


def _strength(low: str, place: int, cues: Sequence[Cue]) -> float:
    """How strongly a sentence speaks for a type: its best cue, less where it lies ahead."""
    for cue in cues:
        match = cue.pattern.search(low)
        if match:
            weight = cue.weight
            before = low[max(0, match.start() - 25) : match.start()]
            if place:
                return weight * (0.4 if _AHEAD.search(before) or _AIM.search(before) else 1.0)
            early = 1.15 - 0.3 * match.start() / max(len(low), 1)
            if CALLED_OFF.search(_clause(low, match.start())):
                return weight * early * 0.1
            return weight * early * (0.5 if _COMING.search(before[-9:] + match[0]) else 1.0)
    return 0.0


def _clause(low: str, at: int) -> str:
    """The clause of a headline that a place in it belongs to."""
    start = 0
    for match in _CLAUSES.finditer(low):
        if match.start() > at:
            return low[start : match.start()]
        start = match.end()
    return low[start:]
