"""Skeletons: a stretch of text in one line, its names as placeholders that patterns can match."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.people import PersonMention
from summarizer.phrases.words.firsts import compiled

HOUSE = "\ue000"
"""Stands for an organisation, a character for its number behind it."""
PERSON = "\ue001"
FIRST = 0xE100
"""The character that stands for 0."""
_NUMBER = compiled("[\ue100-\uf8ff]")


def of(
    text: str,
    span: tuple[int, int],
    houses: Sequence[OrganisationMention],
    people: Sequence[PersonMention],
) -> str:
    """The skeleton of text[start:end]; houses count from 0 in the order given."""
    start, end = span
    marks = [(m.begin, m.end, HOUSE + chr(FIRST + i)) for i, m in enumerate(houses)]
    marks += [(m.start, m.end, PERSON) for m in people]
    parts, last = [], start
    for left, right, mark in sorted(marks):
        if left >= last:
            parts += [text[last:left], mark]
            last = right
    parts.append(text[last:end])
    return " ".join("".join(parts).split())


def people(
    start: int, houses: Sequence[OrganisationMention], people: Sequence[PersonMention]
) -> list[PersonMention]:
    """Whom its placeholders stand for, in their order: who is named inside of another has none."""
    marks = sorted(
        [(m.begin, m.end, -1) for m in houses]
        + [(m.start, m.end, at) for at, m in enumerate(people)]
    )
    kept, last = [], start
    for left, right, at in marks:
        if left >= last:
            last = right
            kept += [people[at]] if at >= 0 else []
    return kept


def numbers(part: str) -> list[int]:
    """Which organisations a stretch of a skeleton names."""
    return [ord(each) - FIRST for each in _NUMBER.findall(part)]


@lru_cache(maxsize=32)  # several questions are asked of each house in a sentence
def before(skeleton: str, number: int) -> str:
    """What stands before an organisation."""
    return skeleton[: max(skeleton.find(chr(FIRST + number)) - 1, 0)]


def behind(skeleton: str, number: int) -> str:
    """What stands behind an organisation."""
    return skeleton[skeleton.find(chr(FIRST + number)) + 1 :]
