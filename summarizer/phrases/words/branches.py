"""Branches: the alternatives of a pattern put together by what they begin with.

`re` tries one alternative behind the other. Those that begin with the same letter are here one
alternative that goes on in several ways, so that each letter of a text is looked at once: with all
patterns of the rules that takes three quarters of the time, and none finds anything else.
"""

import re._constants as codes  # type: ignore[import-not-found]  # what `re` calls its operations
from collections.abc import Iterable, Sequence
from re._parser import SubPattern  # type: ignore[import-not-found]  # as `re` reads a pattern
from typing import Any

from summarizer.phrases.words import sets

Item = tuple[Any, Any]  # Any: an operation, and what the parser gives it
Run = list[Item]

_REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT}
_LOOKS = {codes.ASSERT, codes.ASSERT_NOT}
_ONE_WAY = {codes.AT, codes.IN, codes.ANY, codes.NOT_LITERAL}
"""What matches in one way or not at all, as a letter does."""
_ANY_CASE = codes.SRE_FLAG_IGNORECASE
_FEW_LETTERS = codes.SRE_FLAG_ASCII | codes.SRE_FLAG_LOCALE
_MOST = 40  # items that may be written once more for each of the alternatives before them


def joined(tree: SubPattern) -> SubPattern:
    """The same pattern: what it finds, and which of several ways it finds first, stays."""
    if tree.state.flags & _FEW_LETTERS:
        return tree
    return _Joiner(tree.state).pattern(tree, any_case=bool(tree.state.flags & _ANY_CASE))


class _Joiner:
    """Of one pattern, whose groups keep their numbers."""

    def __init__(self, state: Any) -> None:  # Any: the parser's own
        self._state = state

    def pattern(self, items: Iterable[Item], *, any_case: bool) -> SubPattern:
        return SubPattern(self._state, self._run(items, any_case))

    def _run(self, items: Iterable[Item], any_case: bool) -> Run:
        found: Run = []
        for operation, given in items:
            if operation is codes.BRANCH:
                ways = [way for each in given[1] for way in _ways(self._run(each, any_case))]
                found += self._branch(ways, any_case)
            elif operation is codes.SUBPATTERN:
                found += self._group(given, any_case)
            elif operation in _REPEATS:
                least, most, inner = given
                found.append((operation, (least, most, self.pattern(inner, any_case=any_case))))
            elif operation in _LOOKS:
                found.append((operation, (given[0], self.pattern(given[1], any_case=any_case))))
            elif operation is codes.IN and not any_case:
                found.append((operation, sets.told(given)))
            else:
                found.append((operation, given))
        return found

    def _group(self, given: Any, any_case: bool) -> Run:  # Any: what the parser gives
        number, added, taken, inner = given
        if added & _FEW_LETTERS:
            return [(codes.SUBPATTERN, given)]
        inner_case = bool((any_case or added & _ANY_CASE) and not taken & _ANY_CASE)
        run = self._run(inner, inner_case)
        if number is None and not added and not taken:
            return run
        return [(codes.SUBPATTERN, (number, added, taken, SubPattern(self._state, run)))]

    def _branch(self, ways: Sequence[Run], any_case: bool) -> Run:
        """These ways as one item: letters change places, since no two of them stand in one place;
        whatever else begins a way stays where it is."""
        found: list[Run] = []
        letters: dict[int, list[Run]] = {}
        for way in ways:
            first = way[0] if way else None
            if first and first[0] is codes.LITERAL and _alone(first[1], any_case):
                letters.setdefault(first[1], []).append(way)
                continue
            found += self._by_letter(letters, any_case)
            letters = {}
            if first and found and found[-1] and found[-1][0] == first and first[0] in _ONE_WAY:
                rests = [*_ways(found.pop()[1:]), way[1:]]
                found.append([first, *self._branch(rests, any_case)])
            else:
                found.append(way)
        found += self._by_letter(letters, any_case)
        if len(found) == 1:
            return found[0]
        return [(codes.BRANCH, (None, [SubPattern(self._state, each) for each in found]))]

    def _by_letter(self, letters: dict[int, list[Run]], any_case: bool) -> list[Run]:
        return [
            [ways[0][0], *self._branch([each[1:] for each in ways], any_case)]
            if len(ways) > 1
            else ways[0]
            for ways in letters.values()
        ]


def _alone(letter: int, any_case: bool) -> bool:
    """No other letter stands for it in a pattern: where capitals do not count, one may."""
    return not any_case or (chr(letter).isascii() and not chr(letter).isupper())


def _ways(run: Run) -> list[Run]:
    """A run as alternatives, where it begins with some: what is behind is written behind each."""
    if not run or run[0][0] is not codes.BRANCH:
        return [run]
    first, rest = run[0][1][1], run[1:]
    if rest and (_captures(rest) or _size(rest) * len(first) > _MOST):
        return [run]
    return [way for each in first for way in _ways([*each, *rest])]


def _inner(item: Item) -> list[Sequence[Item]]:
    """The runs that an item is made of."""
    operation, given = item
    if operation is codes.BRANCH:
        return list(given[1])
    if operation is codes.SUBPATTERN:
        return [given[-1]]
    if operation in _REPEATS:
        return [given[2]]
    if operation in _LOOKS:
        return [given[1]]
    return [given] if operation is codes.ATOMIC_GROUP else []


def _captures(run: Iterable[Item]) -> bool:
    """Does it have a group, or ask for one? A group cannot be written twice."""
    return any(
        (each[0] is codes.SUBPATTERN and each[1][0] is not None)
        or each[0] is codes.GROUPREF_EXISTS
        or any(map(_captures, _inner(each)))
        for each in run
    )


def _size(run: Iterable[Item]) -> int:
    return sum(
        len(each[1]) if each[0] is codes.IN else 1 + sum(map(_size, _inner(each))) for each in run
    )
