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
    r"|(?<=www)\."
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
    r"|(?P<definition>\[(?![^\[\]\\]*\](?![:(])))"
    r"|(?P<rule>(?:\*[\s*]*|_[\s_]*|=+|[|:\s]*-[-|:\s]*)$)"
)
"""What would open a block at the start of a line's content."""
_BRACKET = re.compile(r"[\[\]]")
_MAIL = re.compile(r"(?<![A-Za-z0-9.+_@-])[A-Za-z0-9.+_@-]+(?![A-Za-z0-9.+_@-])")
_ADDRESSED = re.compile(r"[A-Za-z0-9.+_:-](@)+[^@]*\.[A-Za-z0-9]")
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
    code: list[tuple[int, int]] = field(default_factory=list)
    coded: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "_Line":
        text = "".join(piece.text for piece in pieces)
        foreign = [not piece.literal for piece in pieces for _ in piece.text]
        line = cls(text, foreign)
        if any(foreign):
            line.content = line.start_of_content()
            line.guard_characters()
            line.guard_mail()
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
        for match in _BRACKET.finditer(self.text):
            place, character = match.start(), match[0]
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
            first = opening.start(group)
            if group == "rule":
                first = self.foreign.index(True, first)
            if group != "task" or self.content:
                self._guard_run(first)

    def _guard_run(self, first: int) -> None:
        """A character, and those like it after it: part of a run does other things than all."""
        self.escapes.add(first)
        character = self.text[first]
        while character in "*_~" and self.text[first : first + 1] == character:
            self.escapes.add(first)
            first += 1

    def guard_mail(self) -> None:
        """GitHub makes a link of a mail address however it is escaped, but not of code."""
        for match in _MAIL.finditer(self.text):
            address = _ADDRESSED.search(self.text, max(0, match.start() - 1), match.end())
            if not address or not self.foreign[address.start(1)]:
                continue
            start = end = address.start(1)
            while start > match.start() and self.foreign[start - 1]:
                start -= 1
            while end < match.end() and self.foreign[end]:
                end += 1
            self.code.append((start, end))
            self.coded.update(range(start, end))
            if self.text[start - 1 : start] == "\\":
                self.escapes.add(start - 1)

    def in_code(self, place: int) -> bool:
        return place in self.coded

    def neighbour(self, place: int) -> str:
        """The character that a delimiter run there has beside it."""
        if not 0 <= place < len(self.text):
            return " "
        return "`" if self.in_code(place) else self.text[place]

    def text_escaped(self) -> str:
        added = [(place, "\\") for place in self.escapes if not self.in_code(place)]
        added += [(place, "`") for span in self.code for place in span]
        added.sort(key=lambda each: (each[0], each[1] != "`"))
        pieces, last = [], 0
        for place, mark in added:
            pieces += [self.text[last:place], mark]
            last = place
        return "".join([*pieces, self.text[last:]])


@dataclass(frozen=True)
class _Run:
    """A delimiter run of the template or of a value, and what it could do (CommonMark §6.2)."""

    line: _Line
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
    """Escape the runs of values that would find a partner."""
    runs = [run for line in block for run in _runs(line)]
    for character in "*_~":
        same = [run for run in runs if run.line.text[run.start] == character]
        if any(run.foreign for run in same):
            _guard_runs(same)


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


def _runs(line: _Line) -> Iterator[_Run]:
    for start, end in _stretches(line):
        does = list(_does(line, start, end))
        yield _Run(line, start, end, any(o for o, _ in does), any(c for _, c in does))


def _does(line: _Line, start: int, end: int) -> Iterator[tuple[bool, bool]]:
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


def _stretches(line: _Line) -> Iterator[tuple[int, int]]:
    """Runs of one character by one hand."""
    for match in _DELIMITERS.finditer(line.text, line.content):
        start = match.start()
        if line.in_code(start):
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
