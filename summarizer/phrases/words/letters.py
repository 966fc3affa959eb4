"""Letters and words: small letters that move no offset, words to look up, patterns of words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from summarizer.phrases.words.firsts import compiled

_STROKES = str.maketrans("đĐøØłŁı", "dDoOlLi")
_RUN = compiled(r"[^\W\d_]+")
_TERM = compiled(r"[^\W_]+")
_STEM = 4  # letters: sign, signed
_GAPS = bytes(each if _RUN.match(chr(each)) else ord(" ") for each in range(256))
_FAR = re.compile("[\u0100-\u1fff\u2070-\u209f\u20d0-\ud7ff\uf900-\U0010ffff]")
"""What may be a letter beyond those of the West of Europe: no quotation mark, no dash."""


def lower(text: str) -> str:
    """`text` in small letters, character for character: offsets stay true (İ alone would grow)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(
        each if len(each) == 1 else text[at] for at, each in enumerate(map(str.lower, text))
    )


def unaccented(text: str) -> str:
    """Without the marks on its letters: "Bach Dang" for "Bạch Đằng"."""
    if text.isascii():
        return text
    bare = unicodedata.normalize("NFD", text.translate(_STROKES))
    return unicodedata.normalize("NFC", "".join(c for c in bare if not unicodedata.combining(c)))


@lru_cache(maxsize=16)  # several sieves ask for those of a sentence
def runs(text: str) -> Sequence[str]:
    """Every run of letters in it: as a pattern finds them, in less time."""
    if not text.isascii() and _FAR.search(text):
        return _RUN.findall(text)
    return text.encode("latin-1", "replace").translate(_GAPS).decode("latin-1").split()


def starts(words: str, text: str) -> Iterator[int]:
    """Where words stand in a text, one behind the other; a pattern made for them costs more."""
    at = text.find(words)
    while words and at >= 0:
        yield at
        at = text.find(words, at + len(words))


def words(listed: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(listed.split())


_SMALL = words(
    "the a an of in on at to for and with by from was were is are has have been be its their as"
    " that this which who will"
)


@lru_cache(maxsize=64)  # a headline and its story's first sentences are asked for again and again
def stems(text: str) -> frozenset[str]:
    """How its words begin, without the small ones: "signing" and "signed" are one."""
    return frozenset(
        [word[:_STEM] for word in _TERM.findall(text.casefold()) if word not in _SMALL]
    )


def any_of(listed: Iterable[str]) -> str:
    """A pattern that matches the longest of the words that it can. What words share at their
    beginning is looked at once: an alternative for each word would be tried one by one, at every
    place of a text."""
    tails: dict[str, list[str]] = {}
    for word in sorted(set(listed)):
        tails.setdefault(word[:1], []).append(word[1:])
    optional = tails.pop("", None) is not None
    branches = [re.escape(letter) + any_of(rests) for letter, rests in tails.items()]
    if len(branches) == 1 and not optional:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if optional else ''}" if branches else ""
