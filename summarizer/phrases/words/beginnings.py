"""Beginnings: the letters that what a pattern of many words finds begins with, looked at first."""

import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from collections.abc import Iterable
from typing import Any

from summarizer.phrases.words.shelf import kept

_ANY_CASE = re.IGNORECASE.value  # an int: flags are slow to compare
_ALWAYS = re.UNICODE.value
_LENGTH = 4  # letters that are looked at
_FEW = 12  # letters of a set that are spelt out
_SAME = {"i": "iIİı", "k": "kK\u212a", "s": "sSſ"}  # where capitals do not count

Run = tuple[str, bool]
"""Letters that something begins with, and whether anything may follow them."""

_AT_A_WORD = str(parser.parse(r"\b"))

_NOTHING: frozenset[Run] = frozenset({("", False)})


@kept
def ahead(words: str, *, any_case: bool = False, beside: str = "") -> str:
    """What to put before the alternatives `words`, so that they are tried one by one only where the
    first letters of one of them stand. `beside` is what those begin with that begin with any
    letter; nothing is put where there are such, and it is not known."""
    found = {run for run, _ in _of_sequence(parser.parse(words))}
    if "" in found and not beside:
        return ""
    listed = _any_of(found - {""}, any_case)
    return f"(?={listed}|{beside})" if beside else f"(?={listed})"


@kept
def sought(words: str, flags: int = 0) -> str:
    """A pattern that finds what `words` does, and is tried only where the first letters of that
    stand: at the beginning of a word, where all of it stands there."""
    tree = parser.parse(words, flags)
    if tree.state.flags & ~_ANY_CASE & ~_ALWAYS or tree.state.flags & ~flags & _ANY_CASE:
        return words
    begins = r"\b" if str(tree[:1]) == _AT_A_WORD else ""
    return f"{begins}{ahead(words, any_case=bool(flags & _ANY_CASE))}(?:{words})"


def _of_sequence(items: Iterable[Any]) -> frozenset[Run]:  # Any: what the parser gives
    runs = _NOTHING
    for operation, given in items:
        if all(closed for _, closed in runs):
            break
        more = _of_part(str(operation), given)
        runs = frozenset(
            each
            for run, closed in runs
            for each in (((run, True),) if closed else (_joined(run, other) for other in more))
        )
    return runs


def _joined(run: str, more: Run) -> Run:
    letters, closed = run + more[0], more[1]
    return letters[:_LENGTH], closed or len(letters) >= _LENGTH


def _of_part(operation: str, given: Any) -> frozenset[Run]:  # Any: what the parser gives
    found: frozenset[Run] = frozenset({("", True)})
    match operation:
        case "AT" | "ASSERT" | "ASSERT_NOT":  # they take no character
            found = _NOTHING
        case "LITERAL":
            found = frozenset({(chr(given), False)})
        case "IN" if len(given) <= _FEW and all(str(each) == "LITERAL" for each, _ in given):
            found = frozenset((chr(each), False) for _, each in given)
        case "SUBPATTERN" if not given[1] | given[2]:  # "(?i:…)" is not looked into
            found = _of_sequence(given[-1])
        case "BRANCH":
            found = frozenset[Run]().union(*map(_of_sequence, given[1]))
        case "MAX_REPEAT" | "MIN_REPEAT":
            found = _of_sequence(given[2])
            if given[1] != 1:
                found = frozenset((run, True) for run, _ in found)
            if not given[0]:
                found |= _NOTHING
    return found


def _any_of(runs: Iterable[str], any_case: bool) -> str:
    """A pattern of the shortest of them: where a longer one stands, it stands, too."""
    tails: dict[str, list[str]] = {}
    for run in sorted(runs):
        tails.setdefault(run[:1], []).append(run[1:])
    branches = [
        _letter(letter, any_case) + ("" if "" in rests else _any_of(rests, any_case))
        for letter, rests in tails.items()
    ]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _letter(letter: str, any_case: bool) -> str:
    """A set of both its forms is quicker to look at than a letter whose capital does not count."""
    if not any_case or not letter.isalpha():
        return re.escape(letter)
    same = _SAME.get(letter.lower(), letter.lower() + letter.upper())
    return f"(?-i:[{same}])"
