"""Spotting words in a text: whole words in their order, whatever case, accents and marks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from summarizer.article import Span
from summarizer.evidence import Folded, fold, loosen

_HAN = "\u3400-\u9fff"
_TOKEN = re.compile(rf"[^\W_{_HAN}]+|[{_HAN}]+")
_LETTER = re.compile(rf"[^\W_{_HAN}]")
_GAP = frozenset(" '\"().-·•&/")
_WIDE = frozenset(",;:/")
_GAP_LIMIT = 3


def tokens(loose: str) -> list[str]:
    """The words of a loosened text."""
    return _TOKEN.findall(loose)


def spot(words: str, text: Folded) -> Iterator[Span]:
    """Where the words stand in the source of a folded text."""
    wanted = loosen(words if words.isascii() else fold(words).text)
    found = list(_TOKEN.finditer(wanted))
    if not found:
        return
    names = [match.group() for match in found]
    anchor = names.index(max(names, key=len))
    loose = text.loose
    place = loose.find(names[anchor])
    if place < 0:
        return
    wide = [
        not _WIDE.isdisjoint(wanted[left.end() : right.start()]) for left, right in pairwise(found)
    ]
    while place >= 0:
        end = _right(loose, place + len(names[anchor]), names[anchor + 1 :], wide[anchor:])
        start = _left(loose, place, names[:anchor], wide[:anchor])
        if start >= 0 and end >= 0 and not _glued(loose, start, end):
            yield text.span(start, end)
        place = loose.find(names[anchor], place + 1)


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
