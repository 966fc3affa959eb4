"""Blocks -> plain text of 72 columns, in which East Asian characters count two."""

import re
from collections.abc import Iterable, Iterator

from summarizer.markup import visible
from summarizer.markup.blocks import Block, Heading, Listing, Paragraph, Quotation, Rule, Run

COLUMNS = 72

_WIDE = (
    r"\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    r"\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003ffff"
)
_OPENERS = re.escape("（《〈「『【“‘")
_CLOSERS = re.escape("，。、；：！？）》〉」』】”’…—·")
_UNIT = re.compile(rf"[{_OPENERS}]*(?:[{_WIDE}]|[^\s{_WIDE}]+)[{_CLOSERS}]*|\S")
"""What a line is not broken within: a word, or one wide character with its punctuation."""


def text(blocks: Iterable[Block], columns: int = COLUMNS) -> str:
    """Headings underlined, items with a dash, rules drawn, a blank line between blocks; none
    between a label and its list."""
    parts: list[str] = []
    label = False
    for block in blocks:
        if part := _block(block, columns):
            parts += ["\n" if label and isinstance(block, Listing) else "\n\n", part]
            label = isinstance(block, Paragraph) and all(run.strong for run in block.runs)
    return "".join(parts[1:]) + "\n"


def wrap(value: str, columns: int, first: str = "", rest: str = "") -> Iterator[str]:
    """Lines of at most so many columns; `first` and `rest` open them."""
    line, used, glue = first, visible.width(first), ""
    empty = True
    for unit, spaced in _units(value, columns - visible.width(rest)):
        glue = " " if spaced and not empty else ""
        wide = visible.width(unit)
        if not empty and used + len(glue) + wide > columns:
            yield line.rstrip()
            line, used, glue = rest, visible.width(rest), ""
        line += glue + unit
        used += len(glue) + wide
        empty = False
    yield line.rstrip()


def plain(runs: Iterable[Run]) -> str:
    """The characters alone."""
    return "".join(run.text for run in runs)


def _units(value: str, columns: int) -> Iterator[tuple[str, bool]]:
    """Unbreakable stretches, each with whether a space stands before it."""
    end = 0
    for match in _UNIT.finditer(value):
        spaced = match.start() > end
        end = match.end()
        unit = match[0]
        while visible.width(unit) > columns:
            head = _fitting(unit, columns)
            yield head, spaced
            unit, spaced = unit[len(head) :], False
        yield unit, spaced


def _fitting(unit: str, columns: int) -> str:
    """As many characters as fit, at least one."""
    used = 0
    for place, character in enumerate(unit):
        used += visible.width(character)
        if used > columns:
            return unit[: max(1, place)]
    return unit


def _block(block: Block, columns: int) -> str:
    lines: list[str] = []
    match block:
        case Heading(level, runs):
            lines = _heading(plain(runs).strip(), "=" if level < 3 else "-", columns)
        case Paragraph(runs):
            parts = plain(runs).strip().split("\n")
            lines = [each for part in parts for each in wrap(part.strip(), columns)]
        case Rule():
            lines = ["─" * columns]
        case Quotation(inner):
            lines = [f"  {line}".rstrip() for line in _body(inner, columns - 2)]
        case Listing(ordered, items):
            marks = (f"{number}. " if ordered else "- " for number in range(1, len(items) + 1))
            lines = [_item(*each, columns) for each in zip(items, marks, strict=True)]
    return "\n".join(lines)


def _heading(value: str, under: str, columns: int) -> list[str]:
    lines = list(wrap(value, columns)) if value else []
    return [*lines, under * max(map(visible.width, lines))] if lines else []


def _item(item: tuple[Block, ...], mark: str, columns: int) -> str:
    indent = " " * len(mark)
    lines = _body(item, columns - len(mark))
    return "\n".join(
        ((mark if place == 0 else indent) + line).rstrip() for place, line in enumerate(lines)
    )


def _body(blocks: tuple[Block, ...], columns: int) -> list[str]:
    return [line for block in blocks for line in _block(block, columns).split("\n")]
