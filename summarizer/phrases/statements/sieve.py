"""A sieve: which of many cues a text holds the words for, found word by word."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import NamedTuple

from summarizer.phrases.statements.tables import Cue
from summarizer.phrases.words.letters import any_of, runs

_LETTERS = re.compile(r"[^\W\d_]+")
_MOST = 20_000  # words that are kept: those of many articles


class _Held(NamedTuple):
    """cues     those that need something that a word holds, each a bit
    phrases  what they need of several words, of which it may be one"""

    cues: int
    phrases: tuple[str, ...]


class _Known(dict[str, _Held | None]):
    """What each word holds, None for most; found when it first comes, and kept."""

    def __init__(self, held: Callable[[str], _Held | None]) -> None:
        self._held = held

    def __missing__(self, word: str) -> _Held | None:
        if len(self) > _MOST:
            self.clear()
        self[word] = found = self._held(word)
        return found


class Sieve:
    """Cues in their order, told apart by the words that they cannot do without.

    A text is given in small letters, and `needs.plain` where the cues know no capitals.
    """

    def __init__(self, cues: Iterable[Cue]) -> None:
        self.cues = tuple(cues)
        self._known = _Known(self._held)

    def left(self, low: str) -> list[Cue]:
        """The cues that may find something in a text, in their order."""
        bits, held = self._bits, self._always
        for cues, phrases in filter(None, map(self._known.__getitem__, runs(low))):
            held |= cues
            for phrase in phrases:
                if phrase in low:
                    held |= bits[phrase]
        for mark in self._marks:
            if mark in low:
                held |= bits[mark]
        found = []
        while held:
            found.append(self.cues[(held & -held).bit_length() - 1])
            held &= held - 1
        return found

    def _held(self, word: str) -> _Held | None:
        cues = 0
        phrases: list[str] = []
        for part in self._pattern.findall(word):
            for each in self._inner[part]:
                cues |= self._bits.get(each, 0)
                phrases += self._phrases.get(each, ())
        return _Held(cues, tuple(phrases)) if cues or phrases else None

    @cached_property
    def _bits(self) -> dict[str, int]:
        """The cues that need a word, each a bit."""
        bits: dict[str, int] = {}
        for at, cue in enumerate(self.cues):
            for words in cue.needs:
                bits[words] = bits.get(words, 0) | 1 << at
        return bits

    @cached_property
    def _always(self) -> int:
        """Those of which nothing is known."""
        return self._bits.get("", 0)

    @cached_property
    def _phrases(self) -> dict[str, list[str]]:
        """What is more than letters, by the longest run of letters in it."""
        found: dict[str, list[str]] = {}
        for words in self._bits:
            parts = _LETTERS.findall(words)
            if parts and parts != [words]:
                found.setdefault(max(parts, key=len), []).append(words)
        return found

    @cached_property
    def _marks(self) -> tuple[str, ...]:
        """What has no letters."""
        return tuple(each for each in self._bits if each and not _LETTERS.search(each))

    @cached_property
    def _inner(self) -> dict[str, tuple[str, ...]]:
        """Those that stand where one of them does: "agree" where "agreement" stands."""
        words = {*self._phrases, *(each for each in self._bits if _LETTERS.fullmatch(each))}
        return {
            each: tuple(sorted(other for other in words if each.startswith(other)))
            for each in words
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """The longest of them at each place of a word, also where they overlap."""
        return re.compile(f"(?=({any_of(self._inner) or '(?!)'}))")
