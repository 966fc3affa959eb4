"""The words of a text with their offsets, and what stands between them."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’ʼ\-‐‑][^\W_]+)*")
_SOFT = range(62, 140)  # a line this long that ends without a stop was wrapped, not ended


class Word(NamedTuple):
    """One word: its span, its text, and what separates it from the word before it."""

    start: int
    end: int
    text: str
    gap: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def stem(self) -> str:
        """Without a possessive ending."""
        return self.text[:-2] if self.possessive else self.text

    @property
    def possessive(self) -> bool:
        return self.text.endswith(("’s", "'s", "ʼs"))


def words(text: str) -> list[Word]:
    """Every word in order. A line's end inside running text counts as a space in `gap`."""
    found: list[Word] = []
    last = 0
    line = 0
    for match in _WORD.finditer(text):
        gap = text[last : match.start()]
        if "\n" in gap:
            length = last - line
            line = text.rfind("\n", 0, match.start()) + 1
            if gap.count("\n") == 1 and not gap.strip() and length in _SOFT:
                gap = " "
        found.append(Word(match.start(), match.end(), match.group(), gap))
        last = match.end()
    return found
