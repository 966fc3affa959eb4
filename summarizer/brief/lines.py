"""Lines: which of the outcomes that the rules found an editor can print as they stand."""

import re
from collections.abc import Collection, Iterable

from summarizer.phrases.statements import alone, pointing, retold, whole
from summarizer.vocabulary import STATUSES, Outcome

_QUOTED = re.compile(r"“(?P<words>[^“”]+)”[.。]?")
_SPOKEN = re.compile(r"[^:：“”]{2,60}[:：] ?“(?P<words>[^“”]+)”[.。]?")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|with|by|was|were|will|for|at|from|its|in|is|are"
    r"|has|have|had|been|no|on|per|more|under|each)\b",
    re.IGNORECASE,
)
_MARK = '"“«‘„'
_START = 24  # characters


def legible(outcomes: Iterable[Outcome], told: str, names: Collection[str]) -> list[Outcome]:
    """Those that somebody understands who has read no more than what the brief has `told` before
    them, and the `names` above it; in the order in which a brief shows them."""
    found = []
    for outcome in sorted(outcomes, key=lambda each: STATUSES.index(each.status)):
        line = outcome.summary.strip()
        loose = _ENGLISH.search(line) and pointing.loose(line, told, names)
        if not loose and _stands(line, outcome):
            found.append(outcome)
            told = f"{told}\n{line}"
    return found


def _stands(line: str, outcome: Outcome) -> bool:
    if not alone.stands(line, done=outcome.status == "achieved"):
        return False
    if not _ENGLISH.search(line):
        return True  # of another language, whose grammar is not read
    if quoted := _QUOTED.fullmatch(line):
        return retold.clean(quoted["words"])
    if spoken := _SPOKEN.fullmatch(line):
        return _direct(spoken["words"], outcome)
    return whole.stands(line)


def _direct(words: str, outcome: Outcome) -> bool:
    """Does the article have them in quotation marks? A reporter's words are nobody's speech."""
    start = words[1:_START]
    for quote in outcome.evidence:
        flat = " ".join(quote.quote.split())
        at = flat.find(start)
        if at > 0 and any(mark in flat[:at] for mark in _MARK):
            return True
    return False
