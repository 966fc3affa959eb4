"""The words of a text with their offsets, and what stands between them."""

from functools import lru_cache
from typing import NamedTuple

from summarizer.phrases.words.firsts import compiled

# With what stands before it; the end counts as a word, or marks without end would be read anew
# from each of them.
_WORD = compiled(r"([\W_]*)([^\W_]+(?:['’ʼ\-‐‑][^\W_]+)*|\Z)")
_WHOLE = 400  # characters: a longer text is a whole one; both are asked for by several readers
_POSSESSIVE = ("’s", "'s", "ʼs")
_LOUD = ("’S", "'S")
_SOFT = range(62, 140)  # a line this long that ends without a stop was wrapped, not ended


class Word(NamedTuple):
    """One word: its span, its text, and what separates it from the word before it.

    stem     without a possessive ending
    capital  it is written with a capital
    """

    start: int
    end: int
    text: str
    gap: str
    stem: str
    capital: bool

    @property
    def possessive(self) -> bool:
        return len(self.stem) < len(self.text)


_new = tuple.__new__  # an article has a thousand words: `Word` itself would take their time twice


def words(text: str) -> tuple[Word, ...]:
    """Every word in order. A line's end inside running text counts as a space in `gap`."""
    return _of_page(text) if len(text) > _WHOLE else _of_line(text)


@lru_cache(maxsize=8)
def _of_page(text: str) -> tuple[Word, ...]:
    return _read(text)


@lru_cache(maxsize=512)
def _of_line(text: str) -> tuple[Word, ...]:
    return _read(text)


def _read(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    last = 0
    line = 0
    for before, word in _WORD.findall(text):
        if not word:
            break
        gap, start = before, last + len(before)
        if gap != " " and "\n" in gap:
            length = last - line
            line = text.rfind("\n", 0, start) + 1
            if gap.count("\n") == 1 and not gap.strip(" \t\n\r\u3000") and length in _SOFT:
                gap = " "
        last = start + len(word)
        if word.isalpha():
            found.append(_new(Word, (start, last, word, gap, word, word[0].isupper())))
            continue
        stem = word
        if word[-1] in "sS" and (
            word.endswith(_POSSESSIVE) or (word.endswith(_LOUD) and word.isupper())
        ):
            stem = word[:-2]
        capital = word[0].isupper() or (word[1:2] == "-" and word[2:3].isupper())  # e-Health
        found.append(_new(Word, (start, last, word, gap, stem, capital)))
    return tuple(found)
