"""What part each organisation has in a sentence: signs, hosts, visits, supports, attends."""

import re

from summarizer.endpoints.builtin import cues
from summarizer.endpoints.builtin.story import Sentence
from summarizer.phrases import skeleton

_PARTS = cues.ordered("parts", "part")
_VENUE = cues.any_of("parts", "venue")
_TOURED = cues.any_of("parts", "toured")
_BACKGROUND = cues.any_of("parts", "background")
_OFFICE = cues.any_of("parts", "office")
_LEAD = cues.any_of("parts", "lead")
_AT = cues.any_of("parts", "at")


_OWNED = re.compile("\ue000.[’']s \ue000.")
_UNITS = {"school", "faculty", "college", "department", "centre", "center", "institute", "office"}


def of(sentence: Sentence) -> dict[int, str]:
    """The part of each organisation, by its number in the skeleton; the first that fits. The weight
    of a cue, if it has one, is the last sentence of a story that it is good for."""
    labels: dict[int, str] = {}
    if not sentence.houses:
        return labels
    toured = bool(_TOURED.search(sentence.skeleton))
    for role, first, pattern in _PARTS:
        if first and sentence.place > first:
            continue
        for match in pattern.finditer(sentence.skeleton):
            for number in skeleton.numbers(match["who"]):
                if not _venue(sentence, number) and not (toured and role == "host"):
                    labels.setdefault(number, role)
    for match in _OWNED.finditer(sentence.skeleton):  # "X University's School of Medicine"
        whole, unit = skeleton.numbers(match.group())
        if sentence.houses[unit].head in _UNITS and unit in labels:
            labels.setdefault(whole, labels.pop(unit))
    return labels


def is_named(sentence: Sentence, number: int) -> bool:
    """It acts here though no rule says as what: no venue, and no mere background."""
    left = _left(sentence, number)
    if sentence.houses[number].head in _UNITS and left.endswith(("’s ", "'s ")):
        return False
    return not (_VENUE.search(left) or _BACKGROUND.search(left) or _AT.search(left))


def in_office(sentence: Sentence, number: int) -> bool:
    """Only somebody's office names it: "Director of the …"."""
    return bool(_OFFICE.search(_left(sentence, number)))


def leading(sentence: Sentence) -> set[int]:
    """Who stands first in it, and so does what it tells."""
    match = _LEAD.match(sentence.skeleton)
    return set(skeleton.numbers(match["who"])) if match else set()


def _venue(sentence: Sentence, number: int) -> bool:
    return bool(_VENUE.search(_left(sentence, number)))


def _left(sentence: Sentence, number: int) -> str:
    return skeleton.before(sentence.skeleton, number)[-90:]
