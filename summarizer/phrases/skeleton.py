"""Skeletons: a stretch of text in one line, its names as placeholders that patterns can match."""

from collections.abc import Sequence

from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.people import PersonMention

HOUSE = "\ue000"
"""Stands for an organisation, a character for its number behind it."""
PERSON = "\ue001"
_NUMBERS = 0xE100


def of(
    text: str,
    span: tuple[int, int],
    houses: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> str:
    """The skeleton of text[start:end]; houses count from 0 in the order given."""
    start, end = span
    marks = [(m.begin, m.end, HOUSE + chr(_NUMBERS + i)) for i, m in enumerate(houses)]
    marks += [(m.start, m.end, PERSON) for m in people]
    parts, last = [], start
    for left, right, mark in sorted(marks):
        if left >= last:
            parts += [text[last:left], mark]
            last = right
    parts.append(text[last:end])
    return " ".join("".join(parts).split())


def numbers(part: str) -> list[int]:
    """Which organisations a stretch of a skeleton names."""
    return [ord(each) - _NUMBERS for each in part if "\ue100" <= each <= "\uf8ff"]


def before(skeleton: str, number: int) -> str:
    """What stands before an organisation."""
    return skeleton[: max(skeleton.find(chr(_NUMBERS + number)) - 1, 0)]


def behind(skeleton: str, number: int) -> str:
    """What stands behind an organisation."""
    return skeleton[skeleton.find(chr(_NUMBERS + number)) + 1 :]
