r"""Sets: of a set of letters, those that most texts are made of, told at once.

Whether a letter is one of `\w` is looked up in a table of all letters there are, and whether one of
`[^\W_]` by what it must not be; here the first letters are told by a bit each, before that.
"""

import re._constants as codes  # type: ignore[import-not-found]  # what `re` calls its operations
from collections.abc import Callable, Iterable, Sequence
from typing import Any

Item = tuple[Any, Any]  # Any: an operation, and what the parser gives it

_NOT: Item = (codes.NEGATE, None)
"""What is told behind it is none of the set; behind a second one, it is again."""
SIZE = 256
"""Characters that are told apart by a bit."""
_ALL = (1 << SIZE) - 1
_WORD = 32  # bits of a word of code
_RUNS = 2  # of characters beyond those: where there are more, `re` makes a set of its own


def _bits(holds: Callable[[str], bool]) -> int:
    return sum(1 << at for at in range(SIZE) if holds(chr(at)))


_DIGITS, _SPACES = _bits(str.isdecimal), _bits(str.isspace)
_WORDS = _bits(str.isalnum) | 1 << ord("_")
CATEGORIES = {
    codes.CATEGORY_WORD: _WORDS,
    codes.CATEGORY_NOT_WORD: _ALL & ~_WORDS,
    codes.CATEGORY_DIGIT: _DIGITS,
    codes.CATEGORY_NOT_DIGIT: _ALL & ~_DIGITS,
    codes.CATEGORY_SPACE: _SPACES,
    codes.CATEGORY_NOT_SPACE: _ALL & ~_SPACES,
}
"""Those of the first characters that are of a category, each a bit."""
_SLOW = {codes.CATEGORY_WORD, codes.CATEGORY_NOT_WORD}
"""Those that are looked up in a table of all there are."""


def told(members: Sequence[Item]) -> Sequence[Item]:
    """The same set, where capitals count and it has a category: the first characters of it, the
    first that are not, then the others as they were named."""
    categories = [each for each in members if each[0] is codes.CATEGORY]
    far = _far(members)
    if not _SLOW & {kind for _, kind in categories} or len(far) > _RUNS:
        return members
    named = _near(members)
    rest = [*far, *categories]
    if members[0] == _NOT:
        return [_charset(_ALL & ~named), _NOT, _charset(named), *rest]
    return [_charset(named), _NOT, _charset(_ALL & ~named), _NOT, *rest]


def _charset(bits: int) -> Item:
    return codes.CHARSET, [bits >> at & (1 << _WORD) - 1 for at in range(0, SIZE, _WORD)]


def _ranges(members: Iterable[Item]) -> list[tuple[int, int]]:
    return [
        given if operation is codes.RANGE else (given, given)
        for operation, given in members
        if operation in {codes.LITERAL, codes.RANGE}
    ]


def _near(members: Iterable[Item]) -> int:
    """The first characters that are named in it, each a bit."""
    bits = 0
    for low, high in _ranges(members):
        for each in range(low, min(high + 1, SIZE)):
            bits |= 1 << each
    for operation, given in members:
        bits |= CATEGORIES[given] if operation is codes.CATEGORY else 0
    return bits


def _far(members: Iterable[Item]) -> list[Item]:
    """The runs of characters beyond those that are named in it."""
    runs: list[tuple[int, int]] = []
    for low, high in sorted((max(low, SIZE), high) for low, high in _ranges(members)):
        if runs and low <= runs[-1][1] + 1:
            runs[-1] = runs[-1][0], max(runs[-1][1], high)
        elif high >= SIZE:
            runs.append((low, high))
    return [(codes.RANGE, each) for each in runs]
