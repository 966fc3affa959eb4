"""Written -> Markdown: a backslash only where a value's character would become active.

CommonMark 0.31 §6 (delimiter runs, links, autolinks, entities) and §4 (blocks), and of GFM the
tables, strikethrough, task lists and bare addresses. Every other character stays as it is, so that
`C*-algebra`, `[sic]`, `a_b` and `AT&T` look natural in a text editor.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.markup.written import Piece, Written

_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);")
_TOP = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф|xn--"
_ALWAYS = re.compile(
    r"`"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?[A-Za-z0-9]{1,40};)"
    r"|\](?=\()"
    r"|(?<=:)/(?=/)|/(?=/\w)"
    r"|(?<=[wW]{3})\.(?=\S)"
    rf"|(?<=[^\s.])\.(?=(?:[a-z]{{2}}|{_TOP})(?![a-z]))"
    r"|(?<=\S)@(?=\S)",
    re.IGNORECASE,
)
"""What is active wherever it stands: code, escapes, tags, entities, link ends, bare addresses."""

_MARKER = re.compile(r"[ ]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ ]+|$)|>[ ]?)")
"""A container's opening at the start of a line."""
_OPENING = re.compile(
    r"(?P<heading>\#{1,6}(?=\s|$))"
    r"|(?P<bullet>[-+*](?=\s|$))"
    r"|\d{1,9}(?P<number>[.)](?=\s|$))"
    r"|(?P<quote>>)"
    r"|(?P<fence>~{3,})"
    r"|(?P<task>\[[ xX]\](?=\s|$))"
    r"|(?P<definition>\[[^\]]*(?:\]:|$))"
    r"|(?P<rule>[-=_*|:][-=_*|:\s]*$)"
)
"""What would open a block at the start of a line's content."""
_ADDRESS = re.compile(r"\]\([^)]*")
_CLOSING = re.compile(r"(?:^|\s)(#+)$")
_DELIMITERS = re.compile(r"\*+|_+|~+")


def markdown(written: Written) -> str:
    """CommonMark without raw HTML in which every value comes out as the text it is."""
    lines = [_Line.of(pieces) for pieces in written.lines]
    for block in _blocks(lines):
        _guard_emphasis(block)
    return "".join(line.text_escaped() + "\n" for line in lines)


@dataclass
class _Line:
    """One line: its text, for each character whether a value gave it, and where to put `\\`."""

    text: str
    foreign: Sequence[bool]
    content: int = 0
    escapes: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "_Line":
        text = "".join(piece.text for piece in pieces)
        foreign = [not piece.literal for piece in pieces for _ in piece.text]
        line = cls(text, foreign)
        if any(foreign):
            line.content = line.start_of_content()
            line.guard_characters()
            line.guard_start()
        return line

    def start_of_content(self) -> int:
        """Past the markers that the template wrote, and past a value's leading spaces."""
        place = 0
        while (match := _MARKER.match(self.text, place)) and match.end() > place:
            if any(self.foreign[place : match.end()]):
                break
            place = match.end()
        while self.text[place : place + 1] == " ":
            place += 1
        return place

    def guard_characters(self) -> None:
        for match in _ALWAYS.finditer(self.text):
            if any(self.foreign[max(0, match.start() - 1) : match.end() + 1]):
                self.escapes.add(match.start())
        self._guard_brackets()
        self._guard_addresses()
        if "|" in self.text:
            self._guard_cells()

    def _guard_brackets(self) -> None:
        """Inside a link's text that the template opened, no value opens or closes a bracket."""
        depth = 0
        for place, character in enumerate(self.text):
            if character not in "[]":
                continue
            if not self.foreign[place]:
                depth = max(0, depth + (1 if character == "[" else -1))
            elif depth:
                self.escapes.add(place)

    def _guard_addresses(self) -> None:
        """A link whose address a value has a part in becomes text."""
        for match in _ADDRESS.finditer(self.text):
            if any(self.foreign[match.start() : match.end()]):
                self.escapes.add(match.start())

    def _guard_cells(self) -> None:
        """In a row of a table that the template wrote, no value begins a cell."""
        bars = [place for place, character in enumerate(self.text) if character == "|"]
        if all(self.foreign[place] for place in bars):
            return
        self.escapes.update(place for place in bars if self.foreign[place])

    def guard_start(self) -> None:
        """No value opens a block, and none closes a heading's line."""
        heading = re.match(r" {0,3}#{1,6}(?=\s)", self.text)
        if heading and not any(self.foreign[: heading.end()]):
            closing = _CLOSING.search(self.text, heading.end())
            if closing and self.foreign[-1]:
                self.escapes.add(closing.start(1))
            return
        opening = _OPENING.match(self.text, self.content)
        if opening and any(self.foreign[opening.start() : opening.end()]):
            group = opening.lastgroup or ""
            if group != "task" or self.content:
                self.escapes.add(opening.start(group))

    def text_escaped(self) -> str:
        if not self.escapes:
            return self.text
        pieces, last = [], 0
        for place in sorted(self.escapes):
            pieces += [self.text[last:place], "\\"]
            last = place
        return "".join([*pieces, self.text[last:]])


@dataclass(frozen=True)
class _Run:
    """A delimiter run and what it could do there (CommonMark §6.2)."""

    line: _Line
    start: int
    end: int
    opens: bool
    closes: bool

    @property
    def foreign(self) -> bool:
        return any(self.line.foreign[self.start : self.end])

    def guard(self) -> None:
        places = range(self.start, self.end)
        self.line.escapes.update(place for place in places if self.line.foreign[place])


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines that emphasis may span: up to a blank line."""
    block: list[_Line] = []
    for line in lines:
        if line.text:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _guard_emphasis(block: Sequence[_Line]) -> None:
    """Escape the runs of values that could open or close something."""
    runs = [run for line in block for run in _runs(line)]
    for character in "*_~":
        same = [run for run in runs if run.line.text[run.start] == character]
        if not any(run.foreign for run in same):
            continue
        for index, run in enumerate(same):
            if run.foreign and _active(same, index):
                run.guard()


def _active(runs: Sequence[_Run], index: int) -> bool:
    """Whether this value's run would find a partner."""
    run = runs[index]
    inside = sum(not each.foreign and (each.opens or each.closes) for each in runs[:index]) % 2
    if inside or any(not run.line.foreign[place] for place in range(run.start, run.end)):
        return True
    if run.opens and any(each.closes and each.foreign for each in runs[index + 1 :]):
        return True
    return run.closes and any(each.opens and each.foreign for each in runs[:index])


def _runs(line: _Line) -> Iterator[_Run]:
    for match in _DELIMITERS.finditer(line.text, line.content):
        before = line.text[match.start() - 1] if match.start() else " "
        after = line.text[match.end()] if match.end() < len(line.text) else " "
        opens, closes = zip(
            *(_does(match[0][0], before, after, symbols) for symbols in ("P", "PS")), strict=True
        )
        yield _Run(line, match.start(), match.end(), any(opens), any(closes))


def _does(character: str, before: str, after: str, symbols: str) -> tuple[bool, bool]:
    """Whether a run opens and closes; what counts as punctuation changed with CommonMark 0.31."""

    def stop(each: str) -> bool:
        return each in _ASCII_PUNCTUATION or unicodedata.category(each)[0] in symbols

    left = not after.isspace() and (not stop(after) or before.isspace() or stop(before))
    right = not before.isspace() and (not stop(before) or after.isspace() or stop(after))
    if character == "_":
        return left and (not right or stop(before)), right and (not left or stop(after))
    return left, right
