"""What a brief says already, so that nothing in it is said twice."""

import re
import unicodedata

from summarizer.phrases import sentences

STEM = 4
"""Letters by which sign, signed and signing are one word."""

_WORD = re.compile(r"\w+")
_JOINS = """
a an the was were is has have been by of and between with for in on at to un une le la les l d des
du de et entre avec pour en au à a été est
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


def words(text: str) -> list[str]:
    """Its words, without those that only join others, whatever their accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return [word for word in _WORD.findall(bare) if word not in _JOINING]


def new(told: str, text: str) -> list[str]:
    """The words of a text that are not told already, whatever their forms."""
    stems = {word[:STEM] for word in words(told)}
    return [word for word in words(text) if word[:STEM] not in stems]


def covers(told: str, text: str) -> bool:
    """Is all but a tenth of it told already?"""
    return len(new(told, text)) <= len(words(text)) / 10


def without_occasion(summary: str, occasion: str) -> str:
    """The summary without a sentence that gives nothing but the day and the place above it."""
    if not occasion:
        return summary
    spans = sentences.split(summary)
    kept = [summary[start:end] for start, end in spans]
    kept = [each for each in kept if set(new(occasion, each)) - _HAPPENED]
    return summary if len(kept) == len(spans) else " ".join(kept)
