"""What a text must hold for a pattern to match: words that are quicker to look for than it is."""

import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from summarizer.phrases.words import firsts

Needs = tuple[str, ...]
"""A text that holds none of these holds no match. ("",) where nothing is known."""

UNKNOWN: Needs = ("",)
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_COMMON = frozenset({"and", "the", "for", "with", "of", "to", "in", "by", "a", "an", "at", "on"})
_MOST = 40
_ANY_CASE = re.IGNORECASE.value  # an int: flags are slow to compare


class Rare:
    """A pattern of words that few texts hold: the others are not searched, and where none holds
    them it is not even compiled. What nothing is known of is searched at once."""

    def __init__(self, words: str, flags: int = 0) -> None:
        self._words, self._flags = words, flags
        self.needs, self._any_case = _of(words, flags)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return firsts.compiled(self._words, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        low = plain(text) if self._any_case else text
        for each in self.needs:  # as `_may_stand`, which is asked for nearly as often
            if each in low:
                return self.pattern.search(text)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        return self.pattern.match(text) if self._may_stand(text) else None

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        return self.pattern.finditer(text) if self._may_stand(text) else ()

    def findall(self, text: str) -> list[Any]:  # Any: as `re` has it
        return self.pattern.findall(text) if self._may_stand(text) else []

    def _may_stand(self, text: str) -> bool:
        """Does a text hold any of the words?"""
        low = plain(text) if self._any_case else text
        for each in self.needs:  # noqa: SIM110  # `any` takes twice as long, and every cue asks
            if each in low:
                return True
        return False


def _of(words: str, flags: int) -> tuple[Needs, bool]:
    """The needs of a pattern, and whether it knows no capitals: then as a `plain` text holds
    them."""
    tree = parser.parse(words, flags)
    any_case = bool(tree.state.flags & _ANY_CASE)
    found = _of_sequence(tree)
    if not found or _cost(found) >= 1:
        return UNKNOWN, any_case
    if any_case:
        found = frozenset(map(plain, found))
    return tuple(sorted(each for each in found if not _holds_another(each, found))), any_case


def _holds_another(word: str, words: frozenset[str]) -> bool:
    return any(other in word for other in words if other != word)


def plain(text: str) -> str:
    """A text in small letters, as a pattern takes them that knows no capitals."""
    if text.isascii():
        return text.lower()
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


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
