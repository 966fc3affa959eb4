"""The cues of the rules: tables in cues/ of what words tell what, compiled once."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

_CAPITALS = frozenset({"parts", "where", "foreign"})
_CAPITAL = re.compile(r"(?<!\\)(?<!\(\?)[A-Z]")
TABLES = Path(__file__).parent / "cues"


class Cue(NamedTuple):
    """A pattern with what it tells and how much."""

    label: str
    weight: float
    pattern: re.Pattern[str]


def ordered(table: str, section: str, around: str = "{}") -> tuple[Cue, ...]:
    """Every cue of a section, in the order of the table; `around` encloses each pattern. Neighbours
    of one label and weight are one pattern, but where they name a group."""
    rows = _rows(table)[section]
    alone = "(?P<" in rows[0][2]
    groups = groupby(enumerate(rows), key=lambda each: (each[0] * alone, *each[1][:2]))
    return tuple(
        Cue(key[1], key[2], _compiled(table, around.format("|".join(row[2] for _, row in same))))
        for key, same in groups
    )


def any_of(table: str, section: str, *, flags: int = 0) -> re.Pattern[str]:
    """One pattern that finds whatever any cue of a section finds."""
    return _compiled(table, "|".join(row[2] for row in _rows(table)[section]), flags)


def _compiled(table: str, words: str, flags: int = 0) -> re.Pattern[str]:
    """To be matched on small letters, but for the tables where capitals tell: twice as fast."""
    if table in _CAPITALS:
        return re.compile(words, re.IGNORECASE | flags)
    return re.compile(_CAPITAL.sub(lambda match: match.group().lower(), words), flags)


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
