"""Likeness of words: forms of one root, so that "trained" is not foreign to "training"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.evidence import fold, loosen
from summarizer.phrases.words.letters import words

_WORD = re.compile(r"[\u3400-\u9fff]+|[^\W_\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LONG = 120
_IDLE = words(
    "a an the of in on at to for with by from and or as its their his her our this that these "
    "those le la les un une des du de d l et en au aux à pour par sur dans 的 了 和 与"
)


def content(text: str) -> list[str]:
    """The words of a text that carry meaning, without case and accents; Chinese run by run."""
    return list(_short(text) if len(text) < _LONG else _content(text))


def _content(text: str) -> Iterator[str]:
    loose = loosen(text if text.isascii() else fold(text).text)
    return (word for word in _WORD.findall(loose) if word not in _IDLE)


@lru_cache(maxsize=256)  # a name is compared with many
def _short(text: str) -> tuple[str, ...]:
    return tuple(_content(text))


def pieces(text: str) -> set[str]:
    """What a text is made of, for comparing texts: words, and of Chinese pairs of characters."""
    found: set[str] = set()
    for word in content(text):
        if _HAN.match(word):
            found.update(word[at : at + 2] for at in range(max(1, len(word) - 1)))
        else:
            found.add(word)
    return found


def alike(one: str, other: str) -> bool:
    """Forms of one word: paper and papers, train and training, student and study."""
    if one == other:
        return True
    if _HAN.match(one):
        return one in other or other in one
    if not (one.isalpha() and other.isalpha()) or min(len(one), len(other)) < 4:
        return one.rstrip("s") == other.rstrip("s") and one.isalpha()
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= max(4, min(len(one), len(other)) - 2)


def covers(words: list[str], text: list[str]) -> bool:
    """Does every one of the words have its like in the text?"""
    return all(any(alike(word, each) for each in text) for word in words)
