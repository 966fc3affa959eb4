"""Organisations of Chinese and French text: each once, by its longest name."""

import re

from summarizer.phrases import places
from summarizer.phrases.places import nationality


def find(text: str, pattern: re.Pattern[str]) -> dict[str, str]:
    """Their names in one line, each with the words of the text: what `pattern` calls `name`."""
    found: dict[str, str] = {}
    for match in pattern.finditer(text):
        name = " ".join(match["name"].split())
        same = next((each for each in found if each.casefold() == name.casefold()), None)
        if same is None or same.isupper() > name.isupper():  # in capitals only where nowhere else
            found.pop(same or "", None)
            found[name] = match["name"]
    return {name: words for name, words in found.items() if not _again(name, set(found))}


def country(name: str) -> str | None:
    """By a word of the name, or the country that a Chinese name begins with."""
    return nationality.of(name) or _prefix(name)


def _again(name: str, found: set[str]) -> bool:
    """A part of a longer name, or a longer one that only puts a country before it."""
    others = found - {name}
    part = any(name in each and not (each.endswith(name) and _prefix(each)) for each in others)
    return part or bool(_prefix(name) and any(name.endswith(each) for each in others))


def _prefix(name: str) -> str | None:
    return next((code for at in range(2, 7) if (code := places.country(name[:at]))), None)
