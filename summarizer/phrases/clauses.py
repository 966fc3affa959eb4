"""Clauses: the stretches of a sentence in which one statement is made."""

import itertools
import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.phrases import sentences
from summarizer.phrases.words.firsts import compiled

_HARD = compiled(
    r";|；|,?\s(?:but|whereas|however)\b,?|,\s(?:while|although|though|yet)\b"
    r"(?!\s(?:[a-z]+ed\s(?:in|at|by|on|with|to)|[a-z]+ing\s(?:the|its|their|an?|in|at|to))\b)|，(?:但|而)|"
    r",\s(?:mais|tandis\sque|alors\sque)\b|"
    r",\sand\s(?=(?:the|both|it|they|he|she|we|this|will|has|have|had|was|were|is|are|hopes?|plans?|"
    r"expects?|said|[a-z]{3,}ed)\s)"
)
_OF_A_THING = compiled(  # "15 used but serviced incubators"
    r"\b(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|some|several) [\w-]+ but"
    r" (?!not\b|also\b|the\b)[\w-]+ [a-z]{3,}"
)
_RELATIVE = compiled(
    r"(?:,\s|\s\(|\s[–—]\s)(?:(?:for|of|in|at|by|to|with|on)\s)?"
    r"(?:who|which|whose|whom|where|qui|dont)\b[^,;()]{1,200}(?=[,;)]|$)|"
    r"\([^()]{1,200}\)"
)
_FRONTED = compiled(
    r"(?:although|though|while|whereas|despite|if|because|when|bien\sque|même\ssi)\b"
    r"[^,;]{1,200},"
)
# Where what is said of one thing ends, for a "not": will no longer travel, since a ward was opened.
_SUBORDINATE = compiled(
    r",?\s(?:after|since|because|when|once|now\sthat|thanks\sto|following|"
    r"as(?=\s(?:the|an?|it|they|both|two)\s))\s"
)
_LED = compiled(
    r"(?:after|before|despite|without|instead|unlike|rather|once|having|following|due|owing|amid|"
    r"originally|initially|no\slonger)\b[^,;]{1,160},"
)
_CALLED_OFF = compiled(
    r",\s(?:once\s|originally\s)?(?:delayed|postponed|suspended|cancell?ed|halted)\b[^,;]{1,100},"
)
_COLON = compiled(r"\bno\slonger\b[^:;]{1,160}:(?=\s)")
_WHO = compiled(r"\b(?:who|which|whose|whom)\s(?:[\w-]+\s){0,2}$")
_FINITE = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|may|can|could|[a-z]{3,}ed|held|met|gave|made|"
    r"took|set|a|ont|sont|est|sera)\b"
)
_STATES = compiled(  # but none that only describes: "…, hosted by the mayor, …"
    r"\b(?:was|were|is|are|has|have|had|will|would|may|can|could|met|gave|took|paid"
    r"|(?<!,\s)(?:held|made|set|[a-z]{3,}ed)|(?:held|made|set|[a-z]{3,}ed)(?!\sby\b))\b"
)
_SOMEBODY = compiled(
    r",\sand\s(?:(?:it|they|he|she|we)\s(?!should\b)|(?:hopes?|plans?|expects?|said)\s)"
)


class Clause(NamedTuple):
    """A statement; `asides` are the subordinate stretches inside it that say something else."""

    start: int
    end: int
    asides: tuple[tuple[int, int], ...]

    def aside(self, at: int) -> tuple[int, int] | None:
        """The aside that holds the character at `at`."""
        return next((each for each in self.asides if each[0] <= at < each[1]), None)


@lru_cache(maxsize=64)  # asked for once for each statement of a sentence
def split(text: str, low: str) -> tuple[Clause, ...]:
    """The clauses of a sentence (or of several) in order; `low` is `text` in small letters."""
    found: list[Clause] = []
    for start, end in sentences.split(text):
        cuts = [start, *_cuts(low, start, end), end]
        for left, right in itertools.pairwise(cuts):
            found.append(Clause(left, right, _asides(low, left, right)))
    return tuple(found)


def _cuts(low: str, start: int, end: int) -> list[int]:
    cuts: list[int] = []
    for match in _HARD.finditer(low, start, end):
        left = cuts[-1] if cuts else start
        if match[0].endswith("and ") and not _two(low, left, match, end):
            continue
        if match[0] == " but" and _OF_A_THING.search(low, max(start, match.start() - 30), end):
            continue
        cuts.append(match.start())
    return cuts


def _two(low: str, left: int, match: re.Match[str], end: int) -> bool:
    """Is something stated on both sides of an "and"?"""
    then = _SOMEBODY.match(low, match.start()) or _STATES.search(low, match.start() + 6, end)
    return bool(then and _STATES.search(low, left, match.start()))


def _asides(low: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    found = [match.span() for match in _RELATIVE.finditer(low, start, end)]
    fronted = _FRONTED.match(low, start, end)
    if fronted is not None and _FINITE.search(low, fronted.end(), end):
        found.insert(0, fronted.span())
    return tuple(found)


def reach(low: str, clause: Clause, start: int, end: int) -> tuple[int, int]:
    """The stretch of a clause of which the "not" at low[start:end] speaks.

    A relative clause denies itself; a reason, a time, or an opening phrase has its own.
    """
    if _WHO.search(low, max(clause.start, start - 40), start):
        verb = _FINITE.search(low, min(end + 1, clause.end), clause.end)
        return start, verb.start() if verb else clause.end
    left, right = clause.start, clause.end
    for stop in _stops(low, clause):
        if stop <= start:
            left = stop
        elif len(low[end:stop].split()) > 1 or low[stop - 1] in ",:":
            return left, stop
    return left, right


def _stops(low: str, clause: Clause) -> list[int]:
    found = []
    for pattern in (_LED, _COLON):
        match = pattern.match(low, clause.start, clause.end)
        if match is not None and _FINITE.search(low, match.end(), clause.end):
            found.append(match.end())
    for match in _CALLED_OFF.finditer(low, clause.start, clause.end):
        found += match.span()
    for match in _SUBORDINATE.finditer(low, clause.start, clause.end):
        if _FINITE.search(low, clause.start, match.start()) and _FINITE.search(
            low, match.end(), clause.end
        ):
            found.append(match.start())
    return sorted(found)
