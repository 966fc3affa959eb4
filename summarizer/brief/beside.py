"""Beside: what a brief tells of somebody right where it names them."""

import re
from collections.abc import Collection, Iterable

from summarizer.brief import titles
from summarizer.vocabulary import Person

_WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Its words, each between spaces, whatever stands between them."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def names(person: Person, said: Iterable[str]) -> list[str]:
    """The lines that name somebody."""
    name = plain(person.name)
    return [each for each in map(plain, said) if name in each]


def tells(lines: Iterable[str], person: Person, houses: Collection[str]) -> bool:
    """Does one of them say who somebody is: the office, or of who holds none which of the `houses`
    known for theirs?"""
    title = "" if titles.is_address(person.title or "") else person.title or ""
    known = [plain(each) for each in ([title] if title else houses)]
    return any(each.strip() and each in line for line in lines for each in known)
