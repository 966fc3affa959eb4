"""What a text holds: of many lists of words those of which it has one, found word by word."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import any_of, runs

Needs = tuple[str, ...]
"""A text that holds none of these holds no match. ("",) where nothing is known."""

COMMON = frozenset({"and", "the", "for", "with", "of", "to", "in", "by", "a", "an", "at", "on"})
"""Small words that most texts hold."""
_LETTERS = re.compile(r"[^\W\d_]+")
_TELLING = 3  # letters: fewer stand in any word
_MOST = 100_000  # words that are kept: those of some thousand articles


def _rarest(words: str) -> str:
    """The run of letters in it that the fewest texts hold: the longest, but for small words."""
    return max(_LETTERS.findall(words), key=lambda run: (run not in COMMON, len(run)), default="")


class _Word(NamedTuple):
    """lists    those that have something that a word holds, each a bit
    phrases  what they have of several words, of which it may be one"""

    lists: int
    phrases: tuple[str, ...]


class _Known(dict[str, _Word | None]):
    """What each word holds, None for most; found when it first comes, and kept."""

    def __init__(self, held: Callable[[str], _Word | None]) -> None:
        self._held = held

    def __missing__(self, word: str) -> _Word | None:
        if len(self) > _MOST:
            self.clear()
        self[word] = found = self._held(word)
        return found


class Held:
    """Lists of words, told apart by which of them a text holds."""

    def __init__(self, lists: Iterable[Needs]) -> None:
        self._lists = tuple(lists)
        self._known = _Known(self._word)

    def of(self, low: str) -> int:
        """The lists of which a text in small letters may hold a word, each a bit."""
        bits, held = self._bits, self._always
        for lists, phrases in filter(None, map(self._known.__getitem__, runs(low))):
            held |= lists
            for phrase in phrases:
                if phrase in low:
                    held |= bits[phrase]
        for mark in self._marks:
            if mark in low:
                held |= bits[mark]
        return held

    def _word(self, word: str) -> _Word | None:
        lists = 0
        phrases: list[str] = []
        for part in self._pattern.findall(word):
            for each in self._inner[part]:
                lists |= self._bits.get(each, 0)
                phrases += self._phrases.get(each, ())
        return _Word(lists, tuple(phrases)) if lists or phrases else None

    @cached_property
    def _bits(self) -> dict[str, int]:
        """The lists that have a word, each a bit."""
        bits: dict[str, int] = {}
        for at, needs in enumerate(self._lists):
            for words in needs:
                bits[words] = bits.get(words, 0) | 1 << at
        return bits

    @cached_property
    def _always(self) -> int:
        """Those of which nothing is known."""
        return self._bits.get("", 0)

    @cached_property
    def _phrases(self) -> dict[str, list[str]]:
        """What is more than letters, by the rarest run of letters in it."""
        found: dict[str, list[str]] = {}
        for words in self._bits:
            run = _rarest(words)
            if len(run) >= _TELLING and run != words:
                found.setdefault(run, []).append(words)
        return found

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        """What has no letters, or so few together that any word may hold them: "m.o.u", "n't"."""
        return tuple(
            words
            for words in self._bits
            if words and len(run := _rarest(words)) < _TELLING and run != words
        )

    @cached_property
    def _inner(self) -> dict[str, tuple[str, ...]]:
        """Those that stand where one of them does: "agree" where "agreement" stands."""
        words = {*self._phrases, *(each for each in self._bits if _LETTERS.fullmatch(each))}
        return {
            each: tuple(each[:end] for end in range(1, len(each) + 1) if each[:end] in words)
            for each in words
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The longest of them at each place of a word, also where they overlap."""
        return compiled(f"(?=({any_of(self._inner) or '(?!)'}))")
