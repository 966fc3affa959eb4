"""What sort of event a story tells, by the words of its headline and its first sentences."""

from dataclasses import dataclass

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.story import Sentence, Story

_TYPES = cues.ordered("occasion", "type")
_PAST = cues.any_of("occasion", "past")
_AHEAD = cues.any_of("occasion", "ahead")
_CALLED_OFF = cues.any_of("occasion", "called_off")
_WEIGHTS = {0: 3.0, 1: 2.0, 2: 1.0, 3: 0.6}
_ORDER = (
    "anniversary", "donation", "award", "centre_launch", "agreement_signing", "training", "forum",
    "visit", "meeting",
)  # fmt: skip


_BY_TYPE = {sort: [cue for cue in _TYPES if cue.label == sort] for sort in _ORDER}
_AT_ALL = {sort: cues.any_of("occasion", "type", label=sort) for sort in _ORDER}


@dataclass(frozen=True)
class Occasion:
    """The type of an event, how strongly the words speak for it, and where they stand."""

    type: str
    strength: float
    sentence: Sentence | None


def read(story: Story) -> Occasion:
    """The type that headline and first sentences speak for most."""
    totals = dict.fromkeys(_ORDER, 0.0)
    best: dict[str, tuple[float, Sentence]] = {}
    for sentence in [s for s in story.told if s.place <= 8]:
        weight = _WEIGHTS.get(sentence.place, 0.25)
        if not sentence.place and _CALLED_OFF.search(sentence.low):
            weight = 0.3
        if sentence.place and _PAST.search(sentence.low):
            weight *= 0.4
        for sort in _ORDER:
            score = weight * _strength(sentence, sort)
            totals[sort] += score
            if sentence.place and score > best.get(sort, (0.0, sentence))[0]:
                best[sort] = (score, sentence)
    sort = max(_ORDER, key=lambda each: totals[each])
    shown = best[sort][1] if sort in best else next(iter(story.body), None)
    if totals[sort] < 3:
        return Occasion("other", totals[sort], shown)
    return Occasion(sort, totals[sort], shown)


def _strength(sentence: Sentence, sort: str) -> float:
    """How strongly a sentence speaks for a type: its best cue, less where it lies ahead."""
    low = sentence.low
    if not _AT_ALL[sort].search(low):  # nothing of it: one search instead of many
        return 0.0
    for _, weight, pattern in _BY_TYPE[sort]:
        match = pattern.search(low)
        if match:
            before = low[max(0, match.start() - 25) : match.start()]
            ahead = sentence.place and _AHEAD.search(before)
            early = 1.15 - 0.3 * match.start() / max(len(low), 1) if not sentence.place else 1.0
            return weight * early * (0.4 if ahead else 1.0)
    return 0.0
