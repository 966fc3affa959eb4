"""What a text must hold for a pattern to match: words that are quicker to look for than it is."""

import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from collections.abc import Iterable
from typing import Any

Needs = tuple[str, ...]
"""A text that holds none of these holds no match. ("",) where nothing is known."""

UNKNOWN: Needs = ("",)
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_COMMON = frozenset({"and", "the", "for", "with", "of", "to", "in", "by", "a", "an", "at", "on"})
_MOST = 40


class Rare:
    """A pattern of words that few texts hold: the others are not searched."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        self._needs = of(self._pattern)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        return self._pattern.finditer(text) if are_met(self._needs, text) else ()


def of(pattern: re.Pattern[str]) -> Needs:
    """The needs of a pattern; of one that knows no capitals as a `plain` text holds them."""
    found = _of_sequence(parser.parse(pattern.pattern, pattern.flags))
    if not found or _cost(found) >= 1:
        return UNKNOWN
    if pattern.flags & re.IGNORECASE:
        found = frozenset(map(plain, found))
    return tuple(sorted(each for each in found if not _holds_another(each, found)))


def _holds_another(word: str, words: frozenset[str]) -> bool:
    return any(other in word for other in words if other != word)


def plain(text: str) -> str:
    """A text in small letters, as a pattern takes them that knows no capitals."""
    if text.isascii():
        return text.lower()
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def are_met(needs: Needs, text: str) -> bool:
    """Does a text hold any of them?"""
    for each in needs:  # noqa: SIM110  # `any` would take twice as long, and every cue asks
        if each in text:
            return True
    return False


def _of_sequence(items: Iterable[Any]) -> frozenset[str]:  # Any: what the parser gives
    """The best of what its parts need, each of them; nothing where no part needs anything."""
    best: frozenset[str] = frozenset()
    run = ""
    for operation, given in items:
        if str(operation) == "LITERAL":
            run += chr(given)
            continue
        best = min(best, frozenset({run}), _of_part(str(operation), given), key=_cost)
        run = ""
    return min(best, frozenset({run}), key=_cost)


def _of_part(operation: str, given: Any) -> frozenset[str]:  # Any: what the parser gives
    if operation == "SUBPATTERN":
        return _of_sequence(given[-1])
    if operation in _REPEATS and given[0]:
        return _of_sequence(given[2])
    if operation == "BRANCH":
        branches = [_of_sequence(each) for each in given[1]]
        return frozenset[str]().union(*branches) if all(branches) else frozenset()
    return frozenset()


def _cost(needs: frozenset[str]) -> float:
    """How likely a text is to hold one of them; more than one where there are none."""
    if not needs or len(needs) > _MOST:
        return 2.0
    return sum(1.0 if _COMMON.issuperset(each.split()) else 0.4 ** len(each) for each in needs)
