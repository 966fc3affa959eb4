"""Written -> Markdown: a backslash only where a value's character would become active.

CommonMark 0.31 §6 (delimiter runs, links, autolinks, entities) and §4 (blocks), and of GFM the
tables, strikethrough, task lists and bare addresses. Every other character stays as it is, so that
`C*-algebra`, `[sic]`, `a_b` and `AT&T` look natural in a text editor.
"""

import re
from collections.abc import Iterator, Sequence

from summarizer.markup import emphasis
from summarizer.markup.line import Line
from summarizer.markup.written import Written

_TOP = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф|xn--"
_ALWAYS = re.compile(
    r"(?=[`\\<&\]/.@])(?:"  # no other is looked at twice
    r"`"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?[A-Za-z0-9]{1,40};)"
    r"|\](?=\()"
    r"|(?<=:)/(?=/)|/(?=/\w)"
    r"|(?<=www)\."
    rf"|(?<=[^\s.])\.(?=(?:[a-z]{{2}}|{_TOP})(?![a-z]))"
    r"|(?<=\S)@(?=\S))",
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
_HEADING = re.compile(r" {0,3}#{1,6}(?=\s)")
_CLOSING = re.compile(r"(?:^|\s)(#+)$")


def markdown(written: Written) -> str:
    """CommonMark without raw HTML in which every value comes out as the text it is."""
    lines = [Line.of(pieces) for pieces in written.lines]
    for line in lines:
        if True in line.foreign:
            line.content = _content(line)
            for sign, guard in _GUARDS:
                if sign in line.text:
                    guard(line)
    for block in _blocks(lines):
        emphasis.guard(block)
    return "".join(line.written() + "\n" for line in lines)


def _content(line: Line) -> int:
    """Past the markers that the template wrote, and past a value's leading spaces."""
    place = 0
    while (match := _MARKER.match(line.text, place)) and match.end() > place:
        if line.any_foreign(place, match.end()):
            break
        place = match.end()
    while line.text[place : place + 1] == " ":
        place += 1
    return place


def _guard_characters(line: Line) -> None:
    """What is active wherever it stands, if a value has a part in it or stands beside it."""
    for match in _ALWAYS.finditer(line.text):
        if line.any_foreign(match.start() - 1, match.end() + 1):
            line.escapes.add(match.start())


def _guard_brackets(line: Line) -> None:
    """Inside a link's text that the template opened, no value opens or closes a bracket."""
    depth = 0
    for match in _BRACKET.finditer(line.text):
        place, character = match.start(), match[0]
        if not line.foreign[place]:
            depth = max(0, depth + (1 if character == "[" else -1))
        elif depth:
            line.escapes.add(place)


def _guard_addresses(line: Line) -> None:
    """A link whose address a value has a part in becomes text."""
    for match in _ADDRESS.finditer(line.text):
        if line.any_foreign(match.start(), match.end()):
            line.escapes.add(match.start())


def _guard_cells(line: Line) -> None:
    """In a row of a table that the template wrote, no value begins a cell."""
    bars = [place for place, character in enumerate(line.text) if character == "|"]
    if not all(line.foreign[place] for place in bars):
        line.escapes.update(place for place in bars if line.foreign[place])


def _guard_mail(line: Line) -> None:
    """GitHub makes a link of a mail address however it is escaped, but not of code."""
    for match in _MAIL.finditer(line.text):
        address = _ADDRESSED.search(line.text, max(0, match.start() - 1), match.end())
        if not address or not line.foreign[address.start(1)]:
            continue
        start = end = address.start(1)
        while start > match.start() and line.foreign[start - 1]:
            start -= 1
        while end < match.end() and line.foreign[end]:
            end += 1
        line.write_as_code(start, end)
        if line.text[start - 1 : start] == "\\":
            line.escapes.add(start - 1)


def _guard_start(line: Line) -> None:
    """No value opens a block, and none closes a heading's line."""
    heading = _HEADING.match(line.text)
    if heading and not line.any_foreign(0, heading.end()):
        closing = _CLOSING.search(line.text, heading.end())
        if closing and line.foreign[-1]:
            line.escapes.add(closing.start(1))
        return
    opening = _OPENING.match(line.text, line.content)
    if opening and line.any_foreign(opening.start(), opening.end()):
        group = opening.lastgroup or ""
        first = opening.start(group)
        if group == "rule":
            first = line.foreign.index(True, first)
        if group != "task" or line.content:
            _guard_run(line, first)


def _guard_run(line: Line, first: int) -> None:
    """A character, and those like it after it: part of a run does other things than all."""
    line.escapes.add(first)
    character = line.text[first]
    while character in "*_~" and line.text[first : first + 1] == character:
        line.escapes.add(first)
        first += 1


_GUARDS = (
    ("", _guard_characters),
    ("[", _guard_brackets),
    ("](", _guard_addresses),
    ("|", _guard_cells),
    ("@", _guard_mail),
    ("", _guard_start),
)
"""Each with what a line has to hold for it: few lines hold any of it."""


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that emphasis may span: up to a blank line."""
    block: list[Line] = []
    for line in lines:
        if line.text:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block
