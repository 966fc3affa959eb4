"""Figures added up over an edition, only where they count the same thing.

The same thing: exact figures of achieved outcomes of one kind, counted in the same words, two of
them at least ("dialysis machines", not "machines"), each event once. Money, durations, shares and
whatever may be counted twice (countries, parties, guests) are never added.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from summarizer import vocabulary
from summarizer.brief.items import kind_of
from summarizer.brief.labels import Labels
from summarizer.brief.parts import Number
from summarizer.digest.story import Story

_ADDED = frozenset({"donation", "training", "publication", "exchange"})
_TWICE = ("year", "month", "week", "day", "hour", "countr", "region", "part", "side", "guest")
_ALSO = ("%", "percent", "people", "person", "time", "ann", "mois", "jour", "heure", "pays")


def totals(stories: Sequence[Story], words: Labels) -> list[str]:
    """ "15 ventilators [1] [3]", in the order of their first event."""
    found: dict[tuple[str, str], list[tuple[vocabulary.Figure, int]]] = defaultdict(list)
    for story in stories:
        for key, figure in _once(story):
            found[key].append((figure, story.lead.source))
    shown = []
    for told in found.values():
        if len(told) > 1:
            value = sum(figure.value for figure, _ in told)
            total = Number(told[0][0].model_copy(update={"value": value}), words)
            shown.append(f"{total} {' '.join(f'[{source}]' for _, source in told)}")
    return shown


def _once(story: Story) -> Iterator[tuple[tuple[str, str], vocabulary.Figure]]:
    """What the leading report counts once; what it counts twice could be a part of the other."""
    counted: dict[tuple[str, str], list[vocabulary.Figure]] = defaultdict(list)
    for outcome in story.lead.outcomes:
        if outcome.status == "achieved" and kind_of(outcome) in _ADDED:
            for figure in outcome.figures:
                thing = " ".join((figure.of or "").casefold().split())
                if figure.qualifier == "exact" and not figure.unit and _adds(thing):
                    counted[kind_of(outcome), thing].append(figure)
    for key, figures in counted.items():
        if len(figures) == 1:
            yield key, figures[0]


def _adds(thing: str) -> bool:
    words = thing.split()
    return len(words) > 1 and not any(word.startswith(_TWICE + _ALSO) for word in words)
