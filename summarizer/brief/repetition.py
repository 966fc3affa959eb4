"""What a brief says already, so that nothing in it is said twice."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import lru_cache

from summarizer.phrases import sentences

STEM = 4
"""Letters by which sign, signed and signing are one word."""

_TWO = 2  # letters: too few to be anybody's
_WORD = re.compile(r"\w+")
_MARKS = re.compile("[\u0300-\u036f]")
_COUNT = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d\b)\d[\d.,]*\d(?!\w)")
_AMOUNT = re.compile(r"(?<![\d.,/-])(?!(?:19|20)\d\d\b)\d[\d.,]*\d(?![\d/])")
"""What is no day, and no year."""
_ASIDE = re.compile(r" ?\([^()]*\)")
_MORE = 0.45
"""The share of new words in a line that begins as what is told does."""
_OPENING, _SUBJECT, _FEW = 6, 5, 3  # words
_JOINS = """
a an the was were is has have been by of and between with for in on at to un une le la les l d des
du de et entre avec pour en au à a été est di del della dell do da dos das
"""
_JOINING = frozenset(_JOINS.split())
_HAPPENS = """
took take takes place held began begin begins started start ended happened occurred from until
ceremony event signing meeting visit forum seminar workshop training conference launch opening
inauguration handover donation award presentation eu lieu tenu tenue s ceremonie signature reunion
visite seminaire formation
"""
_HAPPENED = frozenset(_HAPPENS.split())
"""Words of a sentence that says no more than that something was, and when, and where."""


@lru_cache(maxsize=1024)
def words(text: str) -> tuple[str, ...]:
    """Its words, without those that only join others, whatever their accents."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain))
    return tuple(word for word in _WORD.findall(plain) if word not in _JOINING)


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in words(text))


def new(told: str, text: str) -> list[str]:
    """The words of a text that are not told already, whatever their forms."""
    stems = _stems(told)
    return [word for word in words(text) if word[:STEM] not in stems]


def covers(told: str, text: str, share: float = 0.1) -> bool:
    """Is all but a tenth, or that share, of it told already?"""
    return len(new(told, text)) <= len(words(text)) * share


def begun(told: str, text: str, names: Collection[str]) -> bool:
    """Does it open, but for the names of the sides, as a sentence told before does, and go on to
    little more?"""
    large = any(len(each) > _TWO and each not in told for each in _AMOUNT.findall(text))
    if large or not covers(told, text, _MORE):
        return False
    for name in names:
        text, told = text.replace(name, ""), told.replace(name, "")
    opening = _WORD.findall(text.casefold())[:_OPENING]
    return len(opening) == _OPENING and _runs(opening, told)


def counts_more(told: str, text: str) -> bool:
    """Does what opens otherwise than what is told count nothing of it, and something?"""
    counts = _AMOUNT.findall(_ASIDE.sub("", text))
    new = counts and not any(each in told for each in counts)
    return bool(new) and not _runs(_WORD.findall(text.casefold())[:_FEW], told)


def _runs(opening: Sequence[str], told: str) -> bool:
    """Does it stand there word for word?"""
    return f" {' '.join(opening)} " in f" {' '.join(_WORD.findall(told.casefold()))} "


def counted(told: str, text: str) -> bool:
    """Does it count nothing but what is counted there, and open as that or say little else?"""
    here = _numbers(text)
    if not here or not here <= _numbers(told):
        return False
    if _runs(_WORD.findall(text.casefold())[:_SUBJECT], told):
        return True
    more = new(told, text)
    named = any(word.capitalize() in text[1:] for word in more)
    return not named and len(more) <= len(words(text)) / 2


@lru_cache(maxsize=256)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(_COUNT.findall(text))


def same(name: str, other: str) -> bool:
    """Is a name the initials of another, or the same words in fewer letters: "di" for "of the"?"""
    if len(name) >= len(other):
        return words(name) == words(other) and name > other
    if name.isupper() and " " not in name:
        initials = "".join(word[0] for word in words(other)).upper()
        return len(name) > _TWO and initials.endswith(name)
    return words(name) == words(other)


def without_occasion(summary: str, occasion: str) -> str:
    """The summary without a sentence that gives nothing but the day and the place above it."""
    if not occasion:
        return summary
    spans = sentences.split(summary)
    kept = [summary[start:end] for start, end in spans]
    kept = [each for each in kept if set(new(occasion, each)) - _HAPPENED]
    left = " ".join(kept)
    whole = left.count("“") == left.count("”")  # of a quotation all is kept or nothing
    return left if whole and len(kept) < len(spans) else summary
