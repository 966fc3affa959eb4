"""Patterns of many words, tried only at words that begin as one of theirs does."""

import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from collections.abc import Iterable, Iterator
from typing import Any

_LETTERS = 3
_BEGUN = re.compile("[a-z]*")
_ANY = "?"
_MOST = 24  # letters of a class that are told one by one


class Starts:
    """A pattern that begins at a word of small letters, behind no letter and no hyphen.

    A word that begins with anything, as in "we'll", is looked for at each apostrophe's word.
    """

    def __init__(self, words: str) -> None:
        self.pattern = re.compile(words)
        found = _sequence(parser.parse(words), _LETTERS)
        begun = {_BEGUN.match(each)[0] for each in found}  # type: ignore[index]  # it always matches
        self._loose = "" in begun
        self._first = frozenset(each for each in begun if len(each) == _LETTERS)
        self._short = frozenset(each for each in begun if 0 < len(each) < _LETTERS)

    def finditer(self, low: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """As a pattern's own."""
        if self._loose and (low.find("'", start, end) >= 0 or low.find("’", start, end) >= 0):
            yield from self.pattern.finditer(low, start, end)
            return
        first, short, match_at = self._first, self._short, self.pattern.match
        at = start
        for word in _WORD.finditer(low, start, end):
            text, begin = word[0], word.start()
            if begin < at:
                continue
            if text[:_LETTERS] in first or text[:2] in short or text[:1] in short:
                match = match_at(low, begin, end)
                if match is not None:
                    yield match
                    at = match.end()


_WORD = re.compile(r"(?<![\w-])[a-z]+")


def _sequence(items: Iterable[Any], most: int) -> set[str]:  # Any: what the parser gives
    """How a match may begin: its first letters, as many as `most`."""
    found = {""}
    for operation, given in items:
        if all(len(each) >= most or _ANY in each for each in found):
            break
        parts = _part(str(operation), given, most)
        found = {
            (each + part)[:most] if _ANY not in each else each for each in found for part in parts
        }
    return found


def _part(operation: str, given: Any, most: int) -> set[str]:  # Any: what the parser gives
    if operation in {"LITERAL", "IN"}:
        return {chr(given)} if operation == "LITERAL" else _class(given)
    if operation == "BRANCH":
        return {each for way in given[1] for each in _sequence(way, most)}
    if operation == "SUBPATTERN":
        return _sequence(given[-1], most)
    if operation in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        least, longest, inner = given
        once = _sequence(inner, most)
        again = once if longest == 1 else {each + _ANY for each in once}
        return again | {""} if least == 0 else again
    return {""} if operation in {"ASSERT", "ASSERT_NOT", "AT"} else {_ANY}


def _class(given: Any) -> set[str]:  # Any: what the parser gives
    letters: set[str] = set()
    for operation, value in given:
        if str(operation) == "LITERAL":
            letters.add(chr(value))
        elif str(operation) == "RANGE" and value[1] - value[0] < _MOST:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return {_ANY}
    return letters
