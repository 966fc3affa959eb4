"""What an outcome is worth to a reader of the edition, who sees three of each event at most."""

import re

from summarizer import vocabulary
from summarizer.digest.report import Report

_FIRST = {"agreement_signing": ("agreed", "planned"), "centre_launch": ("agreed",)}
"""What a reader of such an event asks first; otherwise what is done."""
_LOOKING_BACK = frozenset({"anniversary", "award"})
"""Events that are about what was done before them."""
_BEFORE = re.compile(
    r"\b(?:since|so far|to date|up to now|until now|already|previously|in the past"
    r"|over the (?:past|last)|in (?:the (?:past|last) )?[a-z-]+ years|between 20\d\d and 20\d\d"
    r"|depuis|jusqu['’]à présent|en [a-zé-]+ ans)\b"
    r"|以来|累计|迄今|至今|截至",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:in|since|from|en|depuis) ((?:19|20)\d\d)\b", re.IGNORECASE)


def order(kind: str) -> list[str]:
    """Statuses in the order in which an event of this kind shows them."""
    first = _FIRST.get(kind, ())
    return [*first, *(each for each in vocabulary.STATUSES if each not in first)]


def rank(outcome: vocabulary.Outcome, report: Report) -> tuple[bool, bool, bool, int]:
    """The lowest is worth most: what is new before what lies behind, hopes last; what is signed or
    has figures before what has none; then by status."""
    status = order(report.type).index(outcome.status)
    plain = outcome.status != "agreed" and not outcome.figures
    return outcome.status == "discussed", _background(outcome, report), plain, status


def _background(outcome: vocabulary.Outcome, report: Report) -> bool:
    """Does it tell of the years before the event?"""
    if outcome.status != "achieved" or report.type in _LOOKING_BACK:
        return False
    year = report.start[:4]
    before = any(year and found[1] < year for found in _YEAR.finditer(outcome.summary))
    return before or bool(_BEFORE.search(outcome.summary))
