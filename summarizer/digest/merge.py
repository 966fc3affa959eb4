"""Which reports tell of one event: the same days and partners, or the same words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from summarizer.digest.register import Register
from summarizer.digest.report import Report

_FORMULA = 40
"""Words that so many reports share are a formula; a partner on one day in so many, a crowd."""


def events(reports: Sequence[Report], register: Register) -> list[tuple[Report, ...]]:
    """Groups of reports, in the order of their first; the fullest report leads its group."""
    leader = list(range(len(reports)))

    def find(place: int) -> int:
        while leader[place] != place:
            place = leader[place]
        return place

    for one, other in _candidates(reports, register):
        first, second = sorted((find(one), find(other)))
        if first != second and _same(reports[one], reports[other], register):
            leader[second] = first
    groups: dict[int, list[Report]] = defaultdict(list)
    for place, report in enumerate(reports):
        groups[find(place)].append(report)
    return [tuple(sorted(group, key=_fulness)) for group in groups.values()]


def _candidates(reports: Sequence[Report], register: Register) -> list[tuple[int, int]]:
    """Pairs that share a partner on near days, or a run of words: others cannot be one event."""
    places: dict[object, list[int]] = defaultdict(list)
    for place, report in enumerate(reports):
        for key in {*_meetings(report, register), *report.runs}:
            places[key].append(place)
    few = [shared for shared in places.values() if len(shared) <= _FORMULA]
    pairs = {pair for shared in few for pair in combinations(shared, 2)}
    return sorted(pairs)


def _meetings(report: Report, register: Register) -> Iterator[tuple[int, date]]:
    """Each partner on each day from the one before to the one after, for at most two weeks."""
    if report.days is None:
        return
    first, last = report.days
    number = min((last - first).days, 11) + 3
    for partner in report.partners:
        for day in range(number):
            yield id(register.of(report, partner)), first + timedelta(days=day - 1)


def _same(one: Report, other: Report, register: Register) -> bool:
    if one.record is other.record:
        return False  # whoever wrote the record told them apart
    if (one.start == other.start or not one.start or not other.start) and one.near_in_words(other):
        return True
    if not one.near_in_time(other) or (one.city and other.city and one.city != other.city):
        return False
    here = {id(register.of(one, partner)) for partner in one.partners}
    there = {id(register.of(other, partner)) for partner in other.partners}
    shared = len(here & there)
    alone = min(len(here), len(there)) == 1 and one.type == other.type
    return shared > 1 or (shared == 1 and (alone or one.alike(other)))


def _fulness(report: Report) -> tuple[int, int]:
    """The report with most outcomes and partners first, then by its source."""
    return -2 * len(report.outcomes) - len(report.partners), report.source
