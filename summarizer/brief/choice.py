"""Choice: which outcomes a brief shows, and in which order."""

from collections.abc import Sequence

from summarizer.vocabulary import Outcome

MOST_OUTCOMES = 7
"""Lines under one status; of more those go that tell least."""

_OF_TYPE = {
    "agreement_signing": {"agreement"},
    "centre_launch": {"joint_centre", "infrastructure"},
    "donation": {"donation", "infrastructure"},
    "training": {"training", "exchange"},
    "forum": {"event_series", "publication"},
}


def outcomes(found: Sequence[Outcome], sort: str) -> list[Outcome]:
    """What an event of that sort is held for comes first; of many those go that give no number."""
    chief = _OF_TYPE.get(sort, set())
    first = sorted(found, key=lambda each: getattr(each, "kind", "") not in chief)
    telling = sorted(first, key=lambda each: not each.figures and each is not first[0])
    kept = {id(each) for each in telling[:MOST_OUTCOMES]}
    return [each for each in first if id(each) in kept]
