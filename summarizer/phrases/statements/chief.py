"""The chief deed: what an event of its sort is about is told, however little speaks for it."""

from collections.abc import Iterable
from dataclasses import replace

from summarizer.phrases.statements.reports import Report

_ABOUT = {
    "donation": ("donation",),
    "centre_launch": ("joint_centre", "infrastructure"),
    "training": ("training",),
}

_NEARLY = 1.0
_CHIEF = 3.0
"""Its log odds: it is told unless it only adds to what is."""
_SIGNED = -0.6
"""Log odds of a signing that is told where no agreement is sure."""


def told(found: Iterable[Report], event: str) -> list[Report]:
    """The reports, of which one of what the event is about is sure where none was: who tells of a
    donation tells what was given. It is the first that is nearly as likely as any. Of what was
    signed the likeliest is told."""
    every = _with_signing(list(found))
    kinds = _ABOUT.get(event)
    about = [each for each in every if each.kind in kinds] if kinds else []
    done = [each for each in about if each.worth.status == "achieved"]
    if not done or any(each.worth.sure for each in about):
        return every
    least = max(each.worth.score for each in done) - _NEARLY
    chief = next(each for each in done if each.worth.score >= least)
    return [_sure(each) if each is chief else each for each in every]


def _with_signing(every: list[Report]) -> list[Report]:
    """Where no agreement is sure, a signing is."""
    if any(each.kind == "agreement" for each in every if each.worth.sure):
        return every
    signed = [each for each in every if each.worth.signed and each.worth.score >= _SIGNED]
    best = max(signed, key=lambda each: each.worth.score, default=None)
    return [_sure(each) if each is best else each for each in every]


def _sure(report: Report) -> Report:
    return replace(report, worth=replace(report.worth, score=_CHIEF))
