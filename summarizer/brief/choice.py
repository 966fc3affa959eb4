"""Choice: which people and outcomes a brief shows, and in which order."""

import re
from collections.abc import Sequence

from summarizer.vocabulary import Outcome, Person

MOST_PEOPLE = 6
MOST_OUTCOMES = 7
"""Lines under one status; of more those go that tell least."""

_FEW = 3
"""So many people with a title, or with a house of the event, are enough without the others."""
_HEADS = re.compile(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\))? (?:\w+ly )?(?:signed|opened|inaugurated|unveiled"
    r"|launched|led|headed|presided|chaired|received|welcomed|hosted|awarded|presented|handed|donated|cut)\b"
)
_HEADED = re.compile(
    r"\b(?:signed|opened|inaugurated|unveiled|launched|led|headed|chaired|received|welcomed"
    r"|represented|commissioned|awarded|presented|conferred|delivered) (?:\w+ )?(?:by|to|upon|on)"
    r" (?:[\w.,’'-]+ ){0,12}$"
)
_OF_TYPE = {
    "agreement_signing": {"agreement"},
    "centre_launch": {"joint_centre", "infrastructure"},
    "donation": {"donation", "infrastructure"},
    "training": {"training", "exchange"},
    "forum": {"event_series", "publication"},
}


def people(found: Sequence[tuple[int, Person]], sides: int) -> list[Person]:
    """The head of each side first, then the next of each; who signs, opens or leads before others.
    Each comes with the rank of the partner that they belong to, `sides` where they belong to none.
    """
    placed = [each for each in found if each[0] < sides]
    if len(placed) >= _FEW:
        found = placed  # a bare "Vice President" belongs to nobody, or to the one before
    titled = [each for each in found if each[1].title]
    if len(titled) >= _FEW:
        found = titled
    seen: dict[int, int] = {}
    turns = []
    for side, person in sorted(found, key=lambda each: not heads(each[1])):
        seen[side] = seen.get(side, 0) + 1
        turns.append((seen[side], side, person))
    return [person for *_, person in sorted(turns, key=lambda each: each[:2])][:MOST_PEOPLE]


def heads(person: Person) -> bool:
    """Do the words beside the name say that they signed, opened, led or were honoured?"""
    for quote in person.evidence:
        words = " ".join(quote.quote.split())
        at = words.find(person.name)
        if at >= 0 and (
            _HEADS.match(words, at + len(person.name)) or _HEADED.search(words[:at][-160:])
        ):
            return True
    return False


def outcomes(found: Sequence[Outcome], sort: str) -> list[Outcome]:
    """What an event of that sort is held for comes first; of many those go that give no number."""
    chief = _OF_TYPE.get(sort, set())
    first = sorted(found, key=lambda each: getattr(each, "kind", "") not in chief)
    telling = sorted(first, key=lambda each: not each.figures and each is not first[0])
    return sorted(telling[:MOST_OUTCOMES], key=first.index)
