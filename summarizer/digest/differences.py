"""Where the reports of one event disagree: figures of one thing, and days; each with its source."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from summarizer import vocabulary
from summarizer.brief.labels import Labels
from summarizer.brief.parts import Number
from summarizer.digest.report import Report

_NEAR = 0.1
"""How far "about" and "nearly" reach, as a part of the figure."""


def differences(reports: Sequence[Report], words: Labels) -> list[str]:
    """ "100 guests [1], 120 guests [2]", for all that cannot both be true."""
    found = []
    for told in _by_thing(reports).values():
        pairs = combinations(told.values(), 2)
        if any(not _agree(one, other) for one, other in pairs):
            shown = [f"{Number(figure, words)} [{source}]" for source, figure in told.items()]
            found.append(words.text["comma"].join(shown))
    days = {report.start: report.source for report in reversed(reports) if report.start}
    if len({day[: min(map(len, days))] for day in days}) > 1:
        shown = [f"{words.day(day)} [{source}]" for day, source in sorted(days.items())]
        found.append(words.text["comma"].join(shown))
    return found


def _by_thing(reports: Sequence[Report]) -> dict[str, dict[int, vocabulary.Figure]]:
    """For each thing that several reports count once, the figure of each source."""
    things: dict[str, dict[int, vocabulary.Figure]] = defaultdict(dict)
    for report in reports:
        counted: dict[str, list[vocabulary.Figure]] = defaultdict(list)
        for thing, figure in _figures(report):
            counted[thing].append(figure)
        for thing, figures in counted.items():
            if len({figure.value for figure in figures}) == 1:
                things[thing].setdefault(report.source, figures[0])
    return {thing: told for thing, told in things.items() if len(told) > 1}


def _figures(report: Report) -> Iterator[tuple[str, vocabulary.Figure]]:
    for outcome in report.outcomes:
        for figure in outcome.figures:
            thing = " ".join(part for part in (figure.unit, figure.of) if part)
            if thing:
                yield f"{outcome.status} {thing.casefold()}", figure


def _agree(one: vocabulary.Figure, other: vocabulary.Figure) -> bool:
    """Whether both can be true of one number."""
    low, high = _bounds(one)
    least, most = _bounds(other)
    return low <= most and least <= high


def _bounds(figure: vocabulary.Figure) -> tuple[float, float]:
    value = float(figure.value)
    reach = abs(value) * _NEAR
    match figure.qualifier:
        case "about" | "nearly":
            return value - reach, value + reach
        case "over" | "at_least":
            return value, float("inf")
        case "under" | "at_most":
            return float("-inf"), value
        case _:
            return value, value
