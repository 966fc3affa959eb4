"""What counts as the same: names by strict rules, figures, outcomes; and pairing of lists."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from scipy.optimize import linear_sum_assignment

from summarizer.article import Span
from summarizer.evidence import fold, loosen

Json = dict[str, Any]  # Any: JSON

_HONORIFICS = re.compile(
    r"^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|miss|mme|sir|dame|hon|academician|h\.?e)\b\.?\s+)+"
)
_NOT_WORDS = re.compile(r"[^\w%]+")
_INITIALS = re.compile(r"\s*\([^()]{1,16}\)\s*$")


@lru_cache(maxsize=65536)
def normal(name: str) -> str:
    """A name without case, accents, typography, a leading article and initials in brackets."""
    plain = loosen(fold(_INITIALS.sub("", name)).text).strip()
    plain = re.sub(r"^(the|la|le|les|l')\s+", "", plain)
    return " ".join(_NOT_WORDS.sub(" ", plain).split())


@lru_cache(maxsize=65536)
def person(name: str) -> str:
    """A person's name, without honorifics too."""
    return normal(_HONORIFICS.sub("", loosen(name)))


def acceptable(item: Json, field: str) -> tuple[Any, ...]:  # Any: JSON scalars
    """Gold's value of a field and its alternatives."""
    return (item.get(field), *item.get("alternatives", {}).get(field, ()))


def same_name(given: Json, wanted: Json, reduce: Callable[[str], str] = normal) -> float:
    """1 for a right name, up to a half for one that shares most of its words, else 0."""
    mine = reduce(given["name"])
    right = [reduce(each) for each in acceptable(wanted, "name")]
    if mine in right:
        return 1.0
    words = set(mine.split())
    shared = max(_jaccard(words, set(each.split())) for each in right)
    return shared / 2 if shared >= 0.4 else 0.0


def same_person(given: Json, wanted: Json) -> float:
    return same_name(given, wanted, person)


def _jaccard(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def same_outcome(given: Json, wanted: Json) -> float:
    """How far the evidence overlaps (characters, of the shorter), and a little for the kind."""
    shared = overlap(given["evidence"], wanted["evidence"])
    if shared < 0.3:
        return 0.0
    alike = given["kind"] in acceptable(wanted, "kind")
    return shared + (0.25 if alike else 0.0)


def overlap(one: Sequence[Json], other: Sequence[Json]) -> float:
    """Characters that both lists of quotes cover, as a part of the shorter's; at most 1."""
    mine, theirs = _spans(one), _spans(other)
    shorter = min(_length(mine), _length(theirs))
    shared = sum(
        max(0, min(end, until) - max(start, begin))
        for start, end in mine
        for begin, until in theirs
    )
    return min(1.0, shared / shorter) if shorter else 0.0


def _spans(quotes: Sequence[Json]) -> list[Span]:
    return [(each["start"], each["end"]) for each in quotes if each.get("start") is not None]


def _length(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def stands(quote: str, text: str) -> bool:
    """Is the text the quote, but for typography?"""
    return fold(quote).text.strip() == fold(text).text.strip()


def same_figure(given: Json, wanted: Json) -> float:
    """1 for the same value, unit and qualifier; a half for the value; a quarter for the noun."""
    if given["value"] in acceptable(wanted, "value"):
        return 1.0 if right_figure(given, wanted) else 0.5
    nouns = {normal(each) for each in acceptable(wanted, "of") if each}
    return 0.25 if given.get("of") and normal(given["of"]) in nouns else 0.0


def right_figure(given: Json, wanted: Json) -> bool:
    """Value, qualifier and unit as in gold; what it counts only helps to pair."""
    units = {normal(each or "") for each in acceptable(wanted, "unit")}
    return (
        given["value"] in acceptable(wanted, "value")
        and given.get("qualifier", "exact") in (wanted.get("qualifier", "exact"), *_other(wanted))
        and normal(given.get("unit") or "") in units
    )


def _other(wanted: Json) -> tuple[Any, ...]:  # Any: JSON scalars
    return tuple(wanted.get("alternatives", {}).get("qualifier", ()))


def pairs(
    given: Sequence[Json], wanted: Sequence[Json], same: Callable[[Json, Json], float]
) -> list[tuple[int, int]]:
    """The one-to-one pairing with the greatest total likeness (indices); unlike ones stay alone.

    An optimal assignment (Crouse 2016, as scipy solves it), so that no order of lists matters.
    """
    if not given or not wanted:
        return []
    likeness = [[same(one, other) for other in wanted] for one in given]
    if len(given) == 1 and len(wanted) == 1:
        return [(0, 0)] if likeness[0][0] > 0 else []
    rows, columns = linear_sum_assignment(likeness, maximize=True)
    every = zip(rows.tolist(), columns.tolist(), strict=True)
    return [(one, other) for one, other in every if likeness[one][other] > 0]
