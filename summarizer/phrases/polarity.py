"""Polarity: does a sentence deny something, and how far does it say it has come?"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.phrases import clauses, cues
from summarizer.phrases.clauses import Clause
from summarizer.phrases.dates.calendar import HAN
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import lower, words

Span = tuple[int, int]
Status = Literal["achieved", "agreed", "planned", "discussed"]

_REACH = 4_000  # characters: no sentence is longer

STRENGTH: dict[Status, int] = {"discussed": 0, "planned": 1, "agreed": 2, "achieved": 3}
"""From the weakest to the strongest."""
_NAMED: dict[str, Status] = {each: each for each in STRENGTH}


class Polarity(NamedTuple):
    """denied  the words say that it is not so, or was called off; `denial` is the word that does
    status  the strongest status that the words allow; None where no word tells
    cue     the word that decides the status, as in the text"""

    denied: bool
    status: Status | None
    cue: str | None
    denial: str | None = None


class _Reading(NamedTuple):
    """What a cue at `at` asserts, once what governs it has been heeded."""

    at: int
    status: Status
    cue: str


def read(sentence: str, span: Span | None = None) -> Polarity:
    """What `sentence` says of `span` in it, or without a span of its main statement.

    The words that govern decide: in "signed an agreement that will bring 200 students", the
    agreement is achieved and the students are agreed; under "hope that", all is discussed; an
    aside ("who was not able to attend") denies nothing but itself. Of several readings inside the
    span the strongest counts.
    """
    if len(sentence) > _REACH:
        sentence, span = _near(sentence, span)
    low = lower(sentence)
    parts = clauses.split(sentence, low)
    chosen = _chosen(parts, span)
    denial = _denied(low, chosen, span)
    readings = [found for each in chosen if (found := _status(sentence, low, each, span))]
    if not readings and chosen:
        readings = _carried(sentence, low, parts[: parts.index(chosen[0])])
    best = max(readings, key=lambda each: STRENGTH[each.status], default=None)
    return Polarity(
        denied=denial is not None,
        status=best.status if best else None,
        cue=best.cue if best else None,
        denial=denial,
    )


def denied(sentence: str, span: Span | None = None) -> str | None:
    """The word by which `read` has it denied: all that it says of that, for less."""
    if not may_deny(sentence):
        return None
    if len(sentence) > _REACH:
        sentence, span = _near(sentence, span)
    low = lower(sentence)
    return _denied(low, _chosen(clauses.split(sentence, low), span), span)


def _chosen(parts: Sequence[Clause], span: Span | None) -> Sequence[Clause]:
    return [each for each in parts if span is None or _overlap(each, span)] or parts


def _denied(low: str, chosen: Sequence[Clause], span: Span | None) -> str | None:
    return next(filter(None, (_denial(low, each, span) for each in chosen)), None)


def _carried(sentence: str, low: str, before: Sequence[Clause]) -> list[_Reading]:
    """The items of a list, parted by semicolons, stand under what leads to it."""
    for each in reversed(before):
        if not low.startswith((";", "；"), each.end):
            return []
        colon = max(low.rfind(mark, each.start, each.end) for mark in ":：")
        found = _readings(sentence, low, each)
        if colon > 0 or found:
            led = [one for one in found if one.at < colon] if colon > 0 else list(found)
            return led[-1:] if colon > 0 or HAN.search(low, each.start, each.end) else []
    return []


def _near(sentence: str, span: Span | None) -> tuple[str, Span | None]:
    """What of an endless "sentence" is looked at: the stretch around the span."""
    if span is None:
        return sentence[:_REACH], None
    left = max(0, span[0] - _REACH // 2)
    return sentence[left : left + _REACH], (span[0] - left, min(span[1] - left, _REACH))


def _overlap(clause: Clause, span: Span) -> bool:
    return clause.start < span[1] and span[0] < clause.end


def _heard(clause: Clause, at: int, span: Span | None) -> bool:
    """Whether a word at `at` speaks of the span: from the same aside, or from outside any."""
    aside = clause.aside(at)
    if span is None:
        return aside is None
    inside = clause.aside(max(span[0], clause.start))
    if inside is not None and span[1] <= inside[1]:
        return aside == inside
    return aside is None


def may_deny(sentence: str) -> bool:
    """Whether there is a word in it that could deny anything; where not, nothing is denied."""
    low = lower(sentence)
    return any(pattern.search(low) for pattern in _denials(low))


def _denials(low: str) -> Iterator[re.Pattern[str]]:
    """What finds such words in a text of this kind."""
    yield cues.DENIAL if "'" in low or "’" in low else cues.DENIAL_UNMARKED
    if not low.isascii():
        yield cues.DENIAL_CHINESE


def _denial(low: str, clause: Clause, span: Span | None) -> str | None:
    """The word that denies the span; without a span, any that stands in no aside."""
    for pattern in _denials(low):
        for match in pattern.finditer(low, clause.start, clause.end):
            if not _heard(clause, match.start(), span) or _ONCE.search(
                low, max(clause.start, match.start() - 16), match.start()
            ):
                continue
            reach = span and clauses.reach(low, clause, *match.span())
            if span is None or not reach or (reach[0] < span[1] and span[0] < reach[1]):
                return match[0].strip()
    return None


_ONCE = compiled(r"\b(?:the|an?|this)\s(?:once|previously|twice|long|repeatedly)[\s-]$")


def _status(sentence: str, low: str, clause: Clause, span: Span | None) -> _Reading | None:
    heard = [each for each in _readings(sentence, low, clause) if _heard(clause, each.at, span)]
    if not heard:
        return None
    if span is None:
        return max(heard, key=lambda each: STRENGTH[each.status])
    start, end = max(span[0], clause.start), min(span[1], clause.end)
    inside = [each for each in heard if start <= each.at < end]
    if inside:
        return max(inside, key=lambda each: STRENGTH[each.status])
    before = bisect_right([each.at for each in heard], start)
    if not before and _TOLD.search(sentence, start, end):
        return None  # it has a verb of its own, and what will be is told behind it
    return heard[before - 1] if before else heard[0]


_TOLD = compiled(r"[a-z] (?:stayed|had|was|were|came|went|spent|[a-z]{3,}ed(?! by\b)) [a-z\d]")
_SEEN = compiled(
    r"\b(?:cases|patients)\b[^,;]{0,40}\b(?:was|were|been) (?:\w+ly )?$", re.IGNORECASE
)


@lru_cache(maxsize=64)  # each quote and each outcome of a sentence asks for it
def _readings(sentence: str, low: str, clause: Clause) -> tuple[_Reading, ...]:
    """What each cue of the clause asserts, from left to right, under what caps it."""
    found: list[_Reading] = []
    cap: Status = "achieved"
    content = False
    for match in _cues(low, clause):
        kind = match.lastgroup or ""
        if match[0] == "may" and sentence[match.start()].isupper() and match.start():
            continue  # the month
        if match[0] == "discussed" and _SEEN.search(low, max(0, match.start() - 80), match.start()):
            continue
        at = match.end() - 1 if kind == "content" else match.start()
        if kind == "achieved":
            if _is_adjective(sentence, clause, match):
                continue
            if _is_finite(sentence, clause, match):
                cap, content = "achieved", False
        elif kind == "agreed" and _AGREED.match(match[0]) and _is_finite(sentence, clause, match):
            cap = "achieved"
        status: Status = (
            "agreed" if kind == "content" or (kind == "planned" and content) else _NAMED[kind]
        )
        content = content or kind in {"content", "agreed"}
        status = cap if STRENGTH[cap] < STRENGTH[status] else status
        if kind != "achieved":
            cap = status
        if kind == "discussed" and found and _leads_to(low, found[-1], at):
            found[-1] = found[-1]._replace(status="discussed")
        found.append(_Reading(at, status, match[0].strip()))
    return tuple(found)


def _leads_to(low: str, reading: _Reading, at: int) -> bool:
    """Whether what is planned is to talk: "would consider"."""
    return reading.status == "planned" and low[reading.at : at].rstrip() == reading.cue.lower()


def _cues(low: str, clause: Clause) -> Iterator[re.Match[str]]:
    stretch = low[clause.start : clause.end]
    if not stretch.isascii() and HAN.search(stretch):
        found = cues.CHINESE
    else:
        found = cues.FRENCH if _is_french(stretch) else cues.ENGLISH
    return found.finditer(low, clause.start, clause.end)


def _is_french(stretch: str) -> bool:
    first = cues.FRENCH_SIGNS.search(stretch)
    return first is not None and cues.FRENCH_SIGNS.search(stretch, first.end()) is not None


_AGREED = compiled(r"agreed|reached|decided|consented|came")
_ADVERB = words(
    "also then finally jointly successfully officially formally recently further both later "
    "together subsequently thus already now just respectively"
)
_ARTICLES = words(
    "the a an its their this these those newly well our his her such more most highly any each all "
    "every your of other many"
)
_BREAKS_OUT = words("and then who which he she they it we but or")


def _previous(text: str, clause: Clause, at: int) -> str:
    """The word before `at` in the clause, past adverbs; "," where a comma stands between."""
    for word in reversed(text[max(clause.start, at - 40) : at].split()):
        if word.endswith(","):
            return ","
        if word.lower() not in _ADVERB:
            return word
    return ","


def _is_adjective(text: str, clause: Clause, match: re.Match[str]) -> bool:
    previous = _previous(text, clause, match.start())
    article = previous in _ARTICLES or (previous != "A" and previous.lower() in _ARTICLES)
    return article and " " not in match[0]  # "Hospital A donated" has no article in it


def _is_finite(text: str, clause: Clause, match: re.Match[str]) -> bool:
    """Whether the verb breaks out of what was hoped or planned before it."""
    previous = _previous(text, clause, match.start()).lower()
    if match[0].startswith(("has ", "have ", "had ", "was ", "were ", "a ", "ont ")):
        return previous not in {"to", "will", "would", "may", "might", "could", "should", "that"}
    return previous in _BREAKS_OUT or previous == ","
