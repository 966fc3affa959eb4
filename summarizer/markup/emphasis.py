"""Emphasis: no delimiter run of a value finds a partner (CommonMark §6.2, GFM's strikethrough)."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.markup.line import Line

_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_DELIMITER = re.compile(r"[*_~]")
_DELIMITERS = re.compile(r"\*+|_+|~+")


def guard(block: Sequence[Line]) -> None:
    """Escape the runs of values that would find a partner."""
    if not any(_of_values(line) for line in block):
        return
    runs = [run for line in block for run in _runs(line)]
    for character in "*_~":
        same = [run for run in runs if run.line.text[run.start] == character]
        if any(run.foreign for run in same):
            _guard_runs(same)


def _of_values(line: Line) -> bool:
    """Whether a value has a delimiter in the line: few have."""
    places = (match.start() for match in _DELIMITER.finditer(line.text, line.content))
    return any(line.foreign[place] for place in places)


@dataclass(frozen=True)
class _Run:
    """A delimiter run of the template or of a value, and what it could do (CommonMark §6.2)."""

    line: Line
    start: int
    end: int
    opens: bool
    closes: bool

    @property
    def foreign(self) -> bool:
        return self.line.foreign[self.start]

    @property
    def touches(self) -> bool:
        """Beside a run of the template, which it could change."""
        text, foreign = self.line.text, self.line.foreign
        beside = (self.start - 1, self.end)
        inside = (place for place in beside if 0 <= place < len(text))
        return any(text[place] in "*_~" and not foreign[place] for place in inside)

    def guard(self) -> None:
        self.line.escapes.update(range(self.start, self.end))


def _guard_runs(runs: Sequence[_Run]) -> None:
    """A value's opener with a value's closer after it; anything inside the template's emphasis."""
    closers = sum(run.foreign and run.closes for run in runs)
    inside = opened = False
    for run in runs:
        if not run.foreign:
            inside ^= run.opens or run.closes
            continue
        closers -= run.closes
        if inside or run.touches or (run.opens and closers) or (run.closes and opened):
            run.guard()
        opened = opened or run.opens


def _runs(line: Line) -> Iterator[_Run]:
    for start, end in _stretches(line):
        does = list(_does(line, start, end))
        yield _Run(line, start, end, any(o for o, _ in does), any(c for _, c in does))


def _does(line: Line, start: int, end: int) -> Iterator[tuple[bool, bool]]:
    """Whether a run opens and closes. What counts as punctuation changed with CommonMark 0.31;
    GitHub's parser looks past `~`."""
    before, after = line.neighbour(start - 1), line.neighbour(end)
    for symbols in ("P", "PS"):
        yield _flanks(line.text[start], before, after, symbols)
    if "~" in (before, after):
        while line.neighbour(start - 1) == "~":
            start -= 1
        while line.neighbour(end) == "~":
            end += 1
        before, after = line.neighbour(start - 1), line.neighbour(end)
        yield _flanks(line.text[start], before, after, "PS")


def _stretches(line: Line) -> Iterator[tuple[int, int]]:
    """Runs of one character by one hand."""
    for match in _DELIMITERS.finditer(line.text, line.content):
        start = match.start()
        if start in line.coded:
            continue
        for place in range(match.start() + 1, match.end() + 1):
            if place == match.end() or line.foreign[place] != line.foreign[start]:
                yield start, place
                start = place


def _flanks(character: str, before: str, after: str, symbols: str) -> tuple[bool, bool]:
    """Opens, closes: CommonMark §6.2, rules 1 to 8."""

    def stop(each: str) -> bool:
        return each in _ASCII_PUNCTUATION or unicodedata.category(each)[0] in symbols

    left = not after.isspace() and (not stop(after) or before.isspace() or stop(before))
    right = not before.isspace() and (not stop(before) or after.isspace() or stop(after))
    if character == "_":
        return left and (not right or stop(before)), right and (not left or stop(after))
    return left, right
