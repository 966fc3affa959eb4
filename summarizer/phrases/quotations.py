"""Quotations: what somebody named said, word for word."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summarizer.phrases.words.firsts import compiled

_SAID = (
    r"(?:said|says|stated|noted|explained|added|stressed|remarked|recalled|commented|told reporters"
    r"|emphasi[sz]ed|concluded|promised|pointed out|declared|observed)"
)
_WORDS = r"[“\"](?P<words>[A-Z][^“”\"]{40,210}?)[.,!]?[”\"]"
_BEFORE = compiled(
    rf"(?<![\w’'] ){_WORDS},? (?:{_SAID} )(?=(?:(?:Prof|Dr|Mr|Mrs|Ms|Sr)\.? ?)*[A-Z])"
)
_BEHIND = compiled(rf"\b{_SAID}(?: that)?[,:]? {_WORDS}(?=\.?$| )")
_EMPTY = compiled(
    r"\b(?:pleas(?:ed|ure)|honou?r(?:ed)?|delight\w*|proud|happy|glad|thank\w*|grateful|welcome"
    r"|congratulat\w*|warm|excited|thrilled|fruitful|milestone|I hope|look(?:ing)? forward)\b",
    re.IGNORECASE,
)
_OPEN = compiled(r"^(?:And|But|So|This|That|These|Those|It|They|He|She|Then|Also|Because|There)\b")
_FEWEST = 7  # words


class Quotation(NamedTuple):
    """What was said, and where in the sentence its speaker is named: behind `start`, before"
    " `end`."""

    words: str
    start: int
    end: int


def find(flat: str) -> Iterator[Quotation]:
    """Whole sentences between quotation marks that tell something, beside a verb of speech."""
    for match in _BEFORE.finditer(flat):
        if _tells(match["words"]):
            yield Quotation(match["words"], match.end(), min(len(flat), match.end() + 60))
    for match in _BEHIND.finditer(flat):
        if _tells(match["words"]):
            yield Quotation(match["words"], 0, match.start())


def _tells(words: str) -> bool:
    whole = len(words.split()) >= _FEWEST and words.count("(") == words.count(")")
    return whole and not _EMPTY.search(words) and not _OPEN.match(words)
