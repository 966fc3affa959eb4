"""Joined: a line that speaks of what stands right before it, told in one with that line."""

import re
from collections.abc import Callable, Iterator, Sequence

from summarizer.brief import repetition
from summarizer.vocabulary import Outcome

_GAP = 12  # characters: ", and ", " They also "
_MOST = 330  # characters of the whole line
_MORE = 0.5  # new words of a clause that a line tells with another one
_BREAK = 2  # characters: an empty line, behind a full stop
_AHEAD = frozenset({"agreed", "planned"})
_STOPS = (".", "!", "?")
_STOOD_FOR = (
    (re.compile(r"^(?:It|This|That)(?= [a-z])(?! (?:is|was) (?:[a-z]+ed|the|an?) )"), "Oslo"),
    (re.compile(r"^(?:They|These|Those|Both)(?= (?:will|have|are|were|had|[a-z]+ed)\b)"), "Ten"),
    (re.compile(r"^(?:Another|A further) (?=\w+ )"), ""),
    (re.compile(r"\b[Tt]his (?=[a-z]+)(?!is\b|was\b|year|month|week)"), "one "),
    (re.compile(r"\b[Tt]hese (?=[a-z]+)(?!are\b|were\b)"), "two "),
    (re.compile(r"\b[Tt]he same (?=[a-z]+)"), "one "),
    (re.compile(r"\b[Ss]uch (?=an? )"), ""),
    (re.compile(r"\b[Ss]uch (?!an? |as\b)(?=[a-z]+)"), "two "),
    (re.compile(r"\b(in|on|to|of|by|for|with|from) (?:it|them)\b"), r"\1 Oslo"),
    (re.compile(r"\b(?:its|their)\b"), "one"),
)
"""What the line before tells, and a name that any check lets pass in its place."""

Check = Callable[[str, Outcome, str], bool]
"""Does a line of an outcome stand under its heading, behind what is told?"""


def joined(
    left: Sequence[Outcome], found: Sequence[Outcome], stands: Check, words: Callable[[str], str]
) -> tuple[list[Outcome], list[Outcome]]:
    """Those `found`, with what goes on from one of them right behind it, and what is `left` then.
    `words` gives a clause as a quotation begins with it."""
    kept, over = list(found), []
    for outcome in sorted(left, key=_start):
        at = next((at for at, each in enumerate(kept) if _goes_on(outcome, each)), None)
        both = None if at is None else _together(kept[at], outcome, stands, words)
        if at is None or both is None:
            over.append(outcome)
        else:
            kept[at] = both
    return kept, over


def _start(outcome: Outcome) -> int:
    return outcome.evidence[0].start or 0 if outcome.evidence else 0


def _goes_on(outcome: Outcome, before: Outcome) -> bool:
    """Does it stand right behind it, in the same paragraph, for the same section?"""
    if not (outcome.evidence and before.evidence):
        return False
    last, first = before.evidence[-1], outcome.evidence[0]
    if last.end is None or first.start is None or not 0 < first.start - last.end <= _GAP:
        return False
    if len(before.evidence) > 1 and not repetition.covers(before.summary, last.quote, _MORE):
        return False  # what its line does not tell
    broken = last.quote.endswith(_STOPS) and first.start - last.end == _BREAK
    fits = before.status == outcome.status or {before.status, outcome.status} <= _AHEAD
    return fits and not broken


def _together(
    before: Outcome, outcome: Outcome, stands: Check, words: Callable[[str], str]
) -> Outcome | None:
    told = f"{before.summary}\n{before.evidence[-1].quote}"
    for line in _forms(outcome, words):
        mark, neutral = ("“", line[1:]) if line[0] == "“" else ("", line)
        for pattern, name in _STOOD_FOR:
            neutral = pattern.sub(name, neutral)
        neutral = f"{mark}{neutral[0].upper()}{neutral[1:]}"
        whole = _put(before.summary, line)
        if len(whole) <= _MOST and stands(neutral, outcome, told):
            update = {"summary": whole, "evidence": [*before.evidence, *outcome.evidence]}
            figures = [*before.figures, *outcome.figures]
            return before.model_copy(update={**update, "figures": figures})
    return None


def _forms(outcome: Outcome, words: Callable[[str], str]) -> Iterator[str]:
    line = outcome.summary
    if "“" not in line[:1] and not line.startswith("To "):
        yield line
    if clause := words(" ".join(outcome.evidence[0].quote.split())):
        yield f"“{clause}”"


def _put(before: str, line: str) -> str:
    """One behind the other; two quotations in one pair of marks."""
    before = before.rstrip(".")
    if before.startswith("“") and before.endswith("”") and line.startswith("“"):
        return f"{before[:-1].rstrip('.')}. {line[1:]}"
    return f"{before}. {line}"
