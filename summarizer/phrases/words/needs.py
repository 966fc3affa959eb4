"""What a text must hold for a pattern to match: words that are quicker to look for than it is."""

import itertools
import re
import re._parser as parser  # type: ignore[import-not-found]  # what `re` reads patterns with
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import Any

from summarizer.phrases.words import beginnings, firsts
from summarizer.phrases.words.held import COMMON, Needs
from summarizer.phrases.words.lines import Line, Page, number, tells
from summarizer.phrases.words.shelf import kept

UNKNOWN: Needs = ("",)
_UNTRIED = UNKNOWN, UNKNOWN, False, True
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_MOST = 100
_FEW = 24  # words that a part is spelt out as
_MANY = 26  # words that take longer to look for than a pattern that knows how it begins
_RARE = re.compile(r"[^\w\s,.()’'\ue000-\uf8ff-]")  # a mark that few texts hold
_LETTERS, _SHARE = 5, 0.3  # letters that neighbours have in common, and share of the longest
_NOTHING = frozenset({""})
_ANY_CASE = re.IGNORECASE.value  # an int: flags are slow to compare


class Rare:
    """A pattern of words that few texts hold: the others are not searched, and where none holds
    them it is not even compiled. What nothing is known of is searched at once, and so is what
    needs one of many words but knows with which letters it begins. One of `lines` is told by a
    `Line` whether it holds its words, one of `pages` by a `Page`."""

    def __init__(
        self, words: str, flags: int = 0, *, lines: bool = False, pages: bool = False
    ) -> None:
        self._words, self._flags = words, int(flags)
        found = _known(words, self._flags) if firsts.TRIED else _UNTRIED
        self.needs, self._sought, self._any_case, self._anyhow = found
        self._of = Page if pages else Line
        told = (lines or (pages and not self._any_case)) and tells(self.needs)
        at = number(self.needs, self._of) if told else None
        self._bit = 0 if at is None else 1 << at
        _EVERY.append(self)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        words = self._words
        if self._sought == UNKNOWN:  # by the first letters of what it finds
            words = beginnings.sought(words, self._flags)
        return firsts.compiled(words, self._flags)

    def search(self, text: str) -> re.Match[str] | None:
        if self._bit and type(text) is self._of:
            return self.pattern.search(text) if text.held & self._bit else None
        low = plain(text) if self._any_case else text
        for each in self._sought:  # as `_may_stand`, which is asked for nearly as often
            if each in low:
                return self.pattern.search(text)
        return None

    def match(self, text: str) -> re.Match[str] | None:
        if self._anyhow and not self._may_stand(text):
            return None
        return self.pattern.match(text)

    def finditer(self, text: str) -> Iterable[re.Match[str]]:
        return self.pattern.finditer(text) if self._may_stand(text) else ()

    def findall(self, text: str) -> list[Any]:  # Any: as `re` has it
        return self.pattern.findall(text) if self._may_stand(text) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.pattern.sub(by, text) if self._may_stand(text) else text

    def _may_stand(self, text: str) -> bool:
        """Does a text hold any of the words?"""
        if self._bit and type(text) is self._of:
            return bool(text.held & self._bit)
        low = plain(text) if self._any_case else text
        for each in self._sought:  # noqa: SIM110  # `any` takes twice as long, and every cue asks
            if each in low:
                return True
        return False


_EVERY: list[Rare] = []


def compile_all() -> None:
    """Every one that was made by now, and what lines are asked for: to install the rules with the
    patterns that they may need."""
    for each in _EVERY:
        _ = each.pattern
    _ = Line("a line").held, Page("A page").held


@kept
def _known(words: str, flags: int) -> tuple[Needs, Needs, bool, bool]:
    """What a text must hold for a match; what is looked for in its place; whether the pattern knows
    no capitals, so that both are as a `plain` text holds them; may it begin anyhow?"""
    tree = parser.parse(words, flags)
    any_case = bool(tree.state.flags & _ANY_CASE)
    anyhow = firsts.anyhow(tree)
    found = _of_sequence(tree)
    if not found or _cost(found) >= 1:
        return UNKNOWN, UNKNOWN, False, anyhow
    if any_case:
        found = frozenset(map(plain, found))
    needs = tuple(sorted(_shortest(found)))
    sought = _beginnings(needs)
    if len(sought) > _MANY and not anyhow:
        sought, any_case = UNKNOWN, False
    return needs, sought, any_case, anyhow


def _shortest(words: frozenset[str]) -> frozenset[str]:
    """Without those that hold another of them: where they stand, it stands, too."""
    if "" in words:
        return frozenset()
    return frozenset(
        each for each in words if not any(other in each for other in words if other != each)
    )


def _beginnings(needs: Needs) -> Needs:
    """Fewer to look for, of which one stands wherever one of those does: what neighbours have in
    common at their beginning, unless that is so short that many texts hold it."""
    found: list[str] = []
    longest = 0
    for words in needs:
        longest = max(longest, len(words))
        same = _common(found[-1], words) if found else ""
        if len(same) >= max(_LETTERS, _SHARE * longest):
            found[-1] = same
        else:
            found.append(words)
            longest = len(words)
    return tuple(sorted(_shortest(frozenset(found)))) if any(found) else needs


def _common(one: str, other: str) -> str:
    """What both begin with."""
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return one[: sum(1 for _ in same)]


@lru_cache(maxsize=8)  # many patterns ask for that of one text
def plain(text: str) -> str:
    """A text in small letters, as a pattern takes them that knows no capitals."""
    if text.isascii():
        return text.lower()
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def _of_sequence(items: Iterable[Any]) -> frozenset[str]:  # Any: what the parser gives
    """The best of what its parts need, each of them; nothing where no part needs anything."""
    best: frozenset[str] = frozenset()
    run = _NOTHING
    for operation, given in items:
        words = _spelt(str(operation), given)
        longer = _joined(run, words) if words else None
        if longer:
            run = longer
            continue
        best = min(best, _shortest(run), _of_part(str(operation), given), key=_cost)
        run = words or _NOTHING
    return min(best, _shortest(run), key=_cost)


def _joined(left: frozenset[str], right: frozenset[str]) -> frozenset[str] | None:
    """Each word of the left with each of the right behind it; None where those are too many."""
    if len(left) * len(right) > _FEW:
        return None
    return frozenset(one + other for one in left for other in right)


def _spelt(operation: str, given: Any) -> frozenset[str] | None:  # Any: what the parser gives
    """Every word that a part may stand for, where they are few."""
    found: frozenset[str] | None = None
    match operation:
        case "AT" | "ASSERT" | "ASSERT_NOT":  # they take no character
            found = _NOTHING
        case "LITERAL":
            found = frozenset({chr(given)})
        case "IN" if len(given) <= _FEW and all(str(each) == "LITERAL" for each, _ in given):
            found = frozenset(chr(each) for _, each in given)
        case "SUBPATTERN" if not given[1] & _ANY_CASE:
            found = _spelt_in_row(given[-1])
        case "BRANCH":
            branches = [_spelt_in_row(each) for each in given[1]]
            known = [each for each in branches if each is not None]
            found = frozenset[str]().union(*known) if len(known) == len(branches) else None
        case "MAX_REPEAT" | "MIN_REPEAT" if given[0] == 0 and given[1] == 1:
            inner = _spelt_in_row(given[2])
            found = inner | _NOTHING if inner is not None else None
    return found if found is not None and len(found) <= _FEW else None


def _spelt_in_row(items: Iterable[Any]) -> frozenset[str] | None:  # Any: what the parser gives
    run: frozenset[str] | None = _NOTHING
    for operation, given in items:
        words = _spelt(str(operation), given)
        run = _joined(run, words) if words is not None and run is not None else None
        if run is None:
            return None
    return run


def _of_part(operation: str, given: Any) -> frozenset[str]:  # Any: what the parser gives
    if operation == "SUBPATTERN" and not given[1] & _ANY_CASE:  # "(?i:…)" is not looked into
        return _of_sequence(given[-1])
    if operation in _REPEATS and given[0]:
        return _of_sequence(given[2])
    if operation == "BRANCH":
        branches = [_of_sequence(each) for each in given[1]]
        return _shortest(frozenset[str]().union(*branches)) if all(branches) else frozenset()
    return frozenset()


def _cost(needs: frozenset[str]) -> float:
    """How likely a text is to hold one of them; more than one where there are none."""
    if not needs or len(needs) > _MOST:
        return 2.0
    return sum(map(_likely, needs))


def _likely(word: str) -> float:
    if _RARE.search(word):
        return 0.02
    return 1.0 if COMMON.issuperset(word.split()) else 0.4 ** len(word)
