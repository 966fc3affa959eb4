"""The cues of the rules: tables in cues/ of what words tell what, compiled once."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

TABLES = Path(__file__).parent / "cues"


class Cue(NamedTuple):
    """A pattern with what it tells and how much."""

    label: str
    weight: float
    pattern: re.Pattern[str]


def ordered(table: str, section: str, around: str = "{}") -> tuple[Cue, ...]:
    """Every cue of a section, in the order of the table; `around` encloses each pattern."""
    return tuple(
        Cue(label, weight, re.compile(around.format(words), re.IGNORECASE))
        for label, weight, words in _rows(table)[section]
    )


def any_of(table: str, section: str, *, flags: int = 0) -> re.Pattern[str]:
    """One pattern that finds whatever any cue of a section finds."""
    words = [words for _, _, words in _rows(table)[section]]
    return re.compile("|".join(words), re.IGNORECASE | flags)


def first(cues: Sequence[Cue], text: str) -> str | None:
    """What the first cue that fits tells."""
    return next((cue.label for cue in cues if cue.pattern.search(text)), None)


@cache
def _rows(table: str) -> dict[str, list[tuple[str, float, str]]]:
    """{section: [(label, weight, pattern)]}, named parts put in."""
    parts: dict[str, str] = {}
    rows: dict[str, list[tuple[str, float, str]]] = {}
    for line in (TABLES / f"{table}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        section, label, weight, words = line.split("\t")
        if section == "=":
            parts[label] = words
            continue
        while known := next((name for name in parts if f"<{name}>" in words), None):
            words = words.replace(f"<{known}>", parts[known])
        rows.setdefault(section, []).append((label, float(weight), words))
    return rows
