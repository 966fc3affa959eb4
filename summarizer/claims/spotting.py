"""Spotting words in a text: whole words in their order, whatever case, accents and marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.article import Span
from summarizer.evidence import Folded, fold, loosen

_HAN = "\u3400-\u9fff"
_TOKEN = re.compile(rf"[^\W_{_HAN}]+|[{_HAN}]+")
_LETTER = re.compile(rf"[^\W_{_HAN}]")
_GAP = frozenset(" '\"().-·•&/")
_WIDE = frozenset(",;:/")
_GAP_LIMIT = 3
_FEW = 3


def tokens(loose: str) -> list[str]:
    """The words of a loosened text."""
    return _TOKEN.findall(loose)


def spot(words: str, text: Folded) -> Iterator[Span]:
    """Where the words stand in the source of a folded text."""
    wanted = loosen(words if words.isascii() else fold(words).text)
    names = _TOKEN.findall(wanted)
    if not names:
        return
    anchor, places = _rarest(names, text)
    if not places:
        return
    wide, loose = _wide(wanted, len(names)), text.loose
    name, ahead, behind = names[anchor], names[anchor + 1 :], names[:anchor]
    for place in places:
        end = place + len(name)
        if ahead:
            end = _right(loose, end, ahead, wide[anchor:])
        start = _left(loose, place, behind, wide[:anchor]) if behind and end >= 0 else place
        if start >= 0 and end >= 0 and not _glued(loose, start, end):
            yield text.span(start, end)


def _rarest(names: list[str], text: Folded) -> tuple[int, Sequence[int]]:
    """Which of the words to go by, and its places: the first one found to stand in few."""
    best, fewest = 0, None
    for at in sorted(range(len(names)), key=lambda at: -len(names[at])):
        places = text.places(names[at])
        if fewest is None or len(places) < len(fewest):
            best, fewest = at, places
        if len(fewest) <= _FEW:
            break
    return best, fewest or ()


def _wide(wanted: str, count: int) -> list[bool]:
    """Between which of the words more than a blank may stand, as there is a mark between them."""
    if count == 1 or _WIDE.isdisjoint(wanted):
        return [False] * (count - 1)
    return [
        not _WIDE.isdisjoint(wanted[left.end() : right.start()])
        for left, right in pairwise(_TOKEN.finditer(wanted))
    ]


def _right(text: str, place: int, names: list[str], wide: list[bool]) -> int:
    """The end of the words that go on at `place`, -1 if others do."""
    for name, loosely in zip(names, wide, strict=False):
        last = min(len(text), place + _GAP_LIMIT + loosely)
        while place < last and _is_gap(text[place], loosely):
            place += 1
        if not text.startswith(name, place):
            return -1
        place += len(name)
    return place


def _left(text: str, place: int, names: list[str], wide: list[bool]) -> int:
    """The start of the words that lead up to `place`, -1 if others do."""
    for name, loosely in zip(reversed(names), reversed(wide), strict=False):
        last = max(0, place - _GAP_LIMIT - loosely)
        while place > last and _is_gap(text[place - 1], loosely):
            place -= 1
        place -= len(name)
        if place < 0 or not text.startswith(name, place):
            return -1
    return place


def _is_gap(character: str, loosely: bool) -> bool:
    return character in _GAP or (loosely and not character.isalnum())


def _glued(text: str, start: int, end: int) -> bool:
    """True where a word goes on before or after, as "art" does in "part"; Chinese has no gaps."""
    before = start > 0 and text[start - 1].isalnum()
    if before and _LETTER.match(text[start]) and _LETTER.match(text[start - 1]):
        return True
    after = end < len(text) and text[end].isalnum()
    return bool(after and _LETTER.match(text[end - 1]) and _LETTER.match(text[end]))
