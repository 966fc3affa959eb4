"""Patterns that know with which characters they may begin, and are tried at no others."""

import _sre  # type: ignore[import-not-found]  # what `re` hands its code to
import re
import re._compiler as compiler  # type: ignore[import-not-found]  # how `re` itself compiles
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from array import array
from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from typing import Any

from summarizer.phrases.words import branches, sets
from summarizer.phrases.words.sets import SIZE
from summarizer.phrases.words.shelf import kept

_ALL = (1 << SIZE) - 1  # those beyond may begin anything
_MARKS = 0xE000  # from here on no letter stands for a Latin one where capitals do not count
_ANY_CASE = re.IGNORECASE.value  # an int: flags are slow to compare
_OTHER = ~(re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE | re.UNICODE).value
_WORD = 32  # bits of a word of code
TRIED = _sre.MAGIC in {20220615, 20221023, 20230612}  # of Python 3.11, 3.12, 3.13
"""Is this a form of code in which this was seen to hold? In another, patterns are `re`'s own."""

Begin = tuple[int, bool]
"""The characters that may begin a match, each a bit, and whether it may do without any."""


def compiled(words: str, flags: int = 0) -> re.Pattern[str]:
    r"""As `re.compile` has it, and quicker to search for. `re` skips what cannot begin a match only
    where a pattern begins with letters, not where a mark like \b stands before them, and never
    where capitals do not count; there it is told here what it may skip."""
    if not TRIED:
        return re.compile(words, flags)
    flags, code, groups = _compiled(words, int(flags))
    numbers = {name: at for at, name in enumerate(groups) if name is not None}
    found: re.Pattern[str] = _sre.compile(
        words, flags, memoryview(code).cast("I").tolist(), len(groups) - 1, numbers, groups
    )
    return found


@kept
def _compiled(words: str, flags: int) -> tuple[int, bytes, tuple[str | None, ...]]:
    """Its flags, its code, and the names of its groups, the first of which is all of it."""
    tree = parser.parse(words, flags)
    flags |= tree.state.flags
    letters, empty = _of_sequence(tree, bool(flags & _ANY_CASE))
    empty = empty or not tree.getwidth()[0]  # `re` would find "(?=…)" at one place without end
    code = compiler._code(branches.joined(tree), flags)
    skipped, known = 1, 2  # an info block: its length, and what is known of the beginning
    if not (flags & _OTHER or empty or letters == _ALL or code[0] != compiler.INFO or code[known]):
        others = ~letters  # told first, they are passed over at once, and none beyond `SIZE` is
        bits = [others >> at & (1 << _WORD) - 1 for at in range(0, SIZE, _WORD)]
        block = [compiler.NEGATE, compiler.CHARSET, *bits, compiler.FAILURE]
        code[5:5] = block
        code[skipped] += len(block)
        code[known] = compiler.SRE_INFO_CHARSET
    named: list[str | None] = [None] * tree.state.groups
    for name, at in tree.state.groupdict.items():
        named[at] = name
    return flags, array("I", code).tobytes(), tuple(named)


def anyhow(tree: Any) -> bool:  # Any: what the parser gives
    """Whether it may begin with any character, so that it is tried at each place of a text."""
    letters, empty = _of_sequence(tree, bool(tree.state.flags & _ANY_CASE))
    return empty or letters == _ALL


def _of_sequence(items: Iterable[Any], any_case: bool) -> Begin:  # Any: what the parser gives
    letters = 0
    for operation, given in items:
        found, empty = _of_part(str(operation), given, any_case)
        letters |= found
        if not empty:
            return letters, False
    return letters, True


def _of_part(operation: str, given: Any, any_case: bool) -> Begin:  # Any: what the parser gives
    found: Begin = _ALL, True
    match operation:
        case "ASSERT" if given[0] > 0:  # what it looks at is what a match begins with
            found = _of_sequence(given[1], any_case)
        case "AT" | "ASSERT" | "ASSERT_NOT":  # they take no character
            found = 0, True
        case "LITERAL":
            found = _letter(given, any_case), False
        case "IN":
            found = _of_set(given, any_case), False
        case "SUBPATTERN":
            _, added, taken, inner = given
            if not (added | taken) & _OTHER:
                any_case = bool((any_case or added & _ANY_CASE) and not taken & _ANY_CASE)
                found = _of_sequence(inner, any_case)
        case "BRANCH":
            branches = [_of_sequence(each, any_case) for each in given[1]]
            letters = reduce(or_, (each for each, _ in branches))
            found = letters, any(empty for _, empty in branches)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            letters, empty = _of_sequence(given[2], any_case)
            found = letters, empty or not given[0]
    return found


def _of_set(members: Iterable[Any], any_case: bool) -> int:  # Any: what the parser gives
    letters, negated = 0, False
    for operation, given in members:
        match str(operation):
            case "NEGATE":
                negated = True
            case "LITERAL":
                letters |= _letter(given, any_case)
            case "RANGE":
                low, high = given
                for each in range(low, min(high + 1, SIZE)):
                    letters |= _letter(each, any_case)
                letters |= _ALL if any_case and low < _MARKS and high >= SIZE else 0
            case _:
                letters |= sets.CATEGORIES.get(given, _ALL)
    return _ALL & ~letters if negated else letters


@cache
def _letter(code: int, any_case: bool) -> int:
    """A character, where capitals do not count with those that it stands for."""
    if not any_case:
        return 1 << code if code < SIZE else 0
    if code >= SIZE:  # some letters stand for Latin ones, no mark does
        return _ALL if chr(code).lower() != chr(code).upper() else 0
    same = chr(code).lower()
    return sum(1 << at for at in range(SIZE) if chr(at).lower() == same)
