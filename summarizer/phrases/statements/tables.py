"""Tables of cues: what words tell what, a row a pattern, compiled when a text holds its words."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.held import Needs
from summarizer.phrases.words.needs import Rare

_CAPITAL = compiled(r"(?<!\\)(?<!\(\?)[A-Z]")


@dataclass(frozen=True)
class Cue:
    """A pattern with what it tells and how much."""

    label: str
    weight: float
    words: Rare

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return self.words.pattern

    @property
    def needs(self) -> Needs:
        return self.words.needs

    def search(self, text: str) -> re.Match[str] | None:
        """Where it stands; most texts lack the words for it."""
        return self.words.search(text)


Rows = dict[str, list[tuple[str, float, str]]]


class Tables:
    """The tables of a folder, <name>.tsv: section, label, weight, pattern; a section "=" names a
    part of patterns. They are matched on small letters, but for those named as `capitals`."""

    def __init__(self, folder: Path, capitals: Collection[str] = ()) -> None:
        self.folder = folder
        self._capitals = frozenset(capitals)
        self._read: dict[str, Rows] = {}

    def ordered(self, table: str, section: str, around: str = "{}") -> tuple[Cue, ...]:
        """Every cue of a section, in the order of the table; `around` encloses each pattern.
        Neighbours of one label and weight are one pattern, but where they name a group."""
        rows = self.rows(table)[section]
        alone = "(?P<" in rows[0][2]
        groups = groupby(enumerate(rows), key=lambda each: (each[0] * alone, *each[1][:2]))
        found = []
        for key, same in groups:
            words = self._rare(table, around.format("|".join(row[2] for _, row in same)))
            found.append(Cue(key[1], key[2], words))
        return tuple(found)

    def any_of(
        self,
        table: str,
        section: str,
        *,
        label: str | None = None,
        flags: int = 0,
        lines: bool = False,
    ) -> Rare:
        """One pattern that finds whatever any cue of a section, or of one label in it, finds;
        `lines` if it is one of many that each sentence is searched for."""
        rows = [row for row in self.rows(table)[section] if label in (None, row[0])]
        return self._rare(table, "|".join(row[2] for row in rows), flags, lines=lines)

    def _rare(self, table: str, words: str, flags: int = 0, *, lines: bool = False) -> Rare:
        if table in self._capitals:
            return Rare(words, re.IGNORECASE | flags)
        low = _CAPITAL.sub(lambda match: match.group().lower(), words)
        return Rare(low, flags, lines=lines)

    def rows(self, table: str) -> Rows:
        """{section: [(label, weight, pattern)]}, named parts put in."""
        if table not in self._read:
            self._read[table] = _parsed((self.folder / f"{table}.tsv").read_text(encoding="utf-8"))
        return self._read[table]


def first(cues: Sequence[Cue], text: str) -> str | None:
    """What the first cue that fits tells."""
    return next((cue.label for cue in cues if cue.search(text)), None)


def _parsed(text: str) -> Rows:
    parts: dict[str, str] = {}
    rows: Rows = {}
    for line in text.splitlines():
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
