"""Clauses: the stretches of a sentence in which one statement is made."""

import itertools
import re
from dataclasses import dataclass

from summarizer.phrases import sentences

_HARD = re.compile(
    r";|；|,?\s(?:but|whereas|however)\b,?|,\s(?:while|although|though|yet)\b|，(?:但|而)|"
    r",\s(?:mais|tandis\sque|alors\sque)\b|"
    r",\sand\s(?=(?:the|both|it|they|he|she|we|this|will|has|have|had|was|were|is|are|hopes?|plans?|"
    r"expects?|said|[a-z]{3,}ed)\s)"
)
_RELATIVE = re.compile(
    r"(?:,\s|\s\(|\s[–—]\s)(?:who|which|whose|whom|where|qui|dont)\b[^,;()]{1,200}(?=[,;)]|$)|"
    r"\([^()]{1,200}\)"
)
_FRONTED = re.compile(
    r"(?:although|though|while|whereas|despite|if|because|when|bien\sque|même\ssi)\b"
    r"[^,;]{1,200},"
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|may|can|could|[a-z]{3,}ed|held|met|gave|made|"
    r"took|set|a|ont|sont|est|sera)\b"
)


@dataclass(frozen=True)
class Clause:
    """A statement; `asides` are the subordinate stretches inside it that say something else."""

    start: int
    end: int
    asides: tuple[tuple[int, int], ...]

    def aside(self, at: int) -> tuple[int, int] | None:
        """The aside that holds the character at `at`."""
        return next((each for each in self.asides if each[0] <= at < each[1]), None)


def split(text: str, low: str) -> list[Clause]:
    """The clauses of a sentence (or of several) in order; `low` is `text` in small letters."""
    found = []
    for start, end in sentences.split(text):
        cuts = [start, *_cuts(low, start, end), end]
        for left, right in itertools.pairwise(cuts):
            found.append(Clause(left, right, _asides(low, left, right)))
    return found


def _cuts(low: str, start: int, end: int) -> list[int]:
    cuts: list[int] = []
    for match in _HARD.finditer(low, start, end):
        left = cuts[-1] if cuts else start
        if match[0].endswith("and ") and not (
            _FINITE.search(low, left, match.start()) and _FINITE.search(low, match.end(), end)
        ):
            continue
        cuts.append(match.start())
    return cuts


def _asides(low: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    found = [match.span() for match in _RELATIVE.finditer(low, start, end)]
    fronted = _FRONTED.match(low, start, end)
    if fronted is not None and _FINITE.search(low, fronted.end(), end):
        found.insert(0, fronted.span())
    return tuple(found)
