"""Matter: what a clause is about, by classes of its words: what is done, and to what."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.phrases.statements.clues import stem

_TABLE = Path(__file__).parent / "data" / "matter.tsv"


class _Classes(NamedTuple):
    """Of one word: those of what is done, and those of things and people."""

    deeds: tuple[str, ...]
    things: tuple[str, ...]


def of(stems: Iterable[str]) -> set[str]:
    """The clues of a clause's stems: their classes, the first deed, the first thing, and which
    deed is followed by which thing."""
    table = _table()
    found: set[str] = set()
    first_deed = first_thing = True
    before: tuple[str, ...] = ()
    for deeds, things in filter(None, map(table.get, stems)):
        found.update(deeds, things)
        if things:
            found.update([f"{deed} {thing}" for deed in before for thing in things])
            if first_thing:
                found.update([f"first {thing}" for thing in things])
            first_thing, before = False, ()
        if deeds:
            if first_deed:
                found.update([f"first {deed}" for deed in deeds])
            first_deed, before = False, deeds
    return found


@cache
def _table() -> dict[str, _Classes]:
    """The classes of a stem; each word also stands for its plural."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        part, name, words = line.split("\t")
        for word in words.split():
            for each in {stem(word), stem(f"{word}s")}:
                names = found.setdefault(each, {"deed": [], "thing": []})[part]
                if name not in names:
                    names.append(name)
    return {each: _Classes(*map(tuple, names.values())) for each, names in found.items()}
