"""Signing: the article's own clause of what was signed, where a line would not say by whom."""

import re
from collections.abc import Iterator

from summarizer.brief import repetition
from summarizer.phrases.statements import adjuncts, whole

PAPER = (
    r"(?:[Aa]greements?|[Mm]emorand(?:um|a)|M[Oo][UA]s?|[Pp]rotocols?|[Cc]onventions?|[Cc]ontracts?"
    r"|[Ll]etters? of|[Aa]ccords?|[Aa]nnex|[Aa]ddendum|[Rr]oad ?[Mm]ap)"
)
"""What is signed."""

_NOBODY = re.compile(
    rf"An? (?:(?!\b(?:between|by)\b)[^.;“”])*{PAPER}\b"
    r"(?:(?!\b(?:between|by|was|were|is|are|will|has)\b)[^.;“”])*?"
    r"(?: was (?:signed|renewed|extended))?\.?"
)
_DEED = re.compile(
    rf"\b(?:signed|renewed|extended|prolonged|concluded|inked|sealed|subscribed)\b[^.;]*?\b{PAPER}\b"
    r"|\b(?:was|were) (?:\w+ )?(?:signed|renewed|extended|prolonged|concluded|inked|sealed)\b"
)
_LED = re.compile(
    r"(?:(?:After|At|On|In|During|Within|Under|Following|Afterwards|Then|Later|Subsequently|Finally"
    rf"|Meanwhile|Moreover|Besides|Also|As)\b(?![^,]*{adjuncts.AMID})[^,]{{0,90}}, "
    r"(?:\d{1,2} [A-Z][a-z]+(?: \d{4})?, )?(?:(?:in|at) [^,]{3,90}, )?(?=[A-Za-zÀ-Þ])"
    r"|[^,]{8,120}, (?:when|where|during which|at which) (?=(?:the|both|[A-ZÀ-Þ])))"
)
_HELPS = re.compile(r"(?:(?:has|have|had|also|then|jointly|officially|formally|both)\s+)+$")
_PERSON = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e)\b")


_PAPER = re.compile(rf"\b{PAPER}\b")
_AHEAD = re.compile(r"\b(?:will|would|to) (?:be )?(?:\w+ )?sign|\bdraft\b")
_STEM = 4  # letters
_TOPIC = re.compile(r" (?:on|for|about|concerning|to) (?!\d|the \d|behalf|[A-Z][a-z]+ \d)([^,;]+)")
_LASTS = re.compile(
    r"\b(?:until|valid|years?|(?:five|three|four|two|ten)-year|renew\w*|exten\w+)\b"
)
_SEALED = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|enter\w* into|renew\w*|exten\w+|prolong\w*"
    r"|conclude[ds]?|inked|seal\w*)\b"
)


def is_news(line: str, told: str) -> bool:
    """Does a line tell that a paper was signed or renewed, and nothing before it so?"""
    if not (_PAPER.search(line) and _SEALED.search(line)) or _AHEAD.search(line):
        return False
    return not (_PAPER.search(told) and _SEALED.search(told))


def retells(line: str, told: str) -> bool:
    """Does a line tell of the paper that is told to be signed, and neither what on nor how long?"""
    paper = _PAPER.search(line)
    if paper is None or not _SEALED.search(line) or _AHEAD.search(line):
        return False
    if paper[0].lower()[:_STEM] not in told.lower() or not _SEALED.search(told):
        return False
    topic = _TOPIC.search(line, paper.end())
    return not _LASTS.search(line) and (topic is None or repetition.covers(told, topic[1], 0.3))


def by_nobody(line: str) -> bool:
    """Does a line say that a paper was signed, and not who signed it?"""
    return _NOBODY.fullmatch(line) is not None


def clauses(clause: str) -> Iterator[str]:
    """The clause that tells of it, and without what only leads up to it; nothing of one that tells
    of something else first."""
    led = _LED.match(clause)
    rest = clause[led.end() :] if led else clause
    for words in (clause, f"{rest[0].upper()}{rest[1:]}") if led else (clause,):
        deed = _DEED.search(words)
        before = _HELPS.sub("", words[: deed.start()]) if deed else ""
        if deed and not _PERSON.match(rest) and not whole.stated(before):
            yield words
