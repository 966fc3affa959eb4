"""Blocks: the lines of a text as a reader takes them in, headings and paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

MOST = 2_000
"""Blocks that are looked at; what comes after so many lines is no article's head or foot."""

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CLOSED = re.compile(r"""[.!?…。！？;；:：]["'”’»」』)\]）】]*$""")
_OPEN = ("...", "…", "::")  # a line that was cut, a row of links
_LISTED = re.compile(
    r"(?:[-–—•●▪■◆*·]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)、]|[（(]?[一二三四五六七八九十]{1,2}[)）、])\s*\S"
)


@dataclass(frozen=True)
class Block:
    """One line that is not blank, or the lines of a paragraph that was wrapped.

    text    without white space around it, on one line
    number  its place among the blocks
    """

    start: int
    end: int
    text: str
    number: int = 0

    @cached_property
    def size(self) -> int:
        """How many words (see `weight`)."""
        return weight(self.text)

    @cached_property
    def prose(self) -> bool:
        """A paragraph of the body: long, or long enough and ended as a sentence is."""
        if len(self.text) > 400:
            return True
        size = self.size
        return size >= (45 if self.titled else 30) or (
            size >= 12 and (self.closed or "。" in self.text)
        )

    @cached_property
    def closed(self) -> bool:
        """Ends as a sentence does."""
        return _CLOSED.search(self.text[-8:]) is not None and not self.text.endswith(_OPEN)

    @property
    def titled(self) -> bool:
        """Written as English headlines are: Every Word of Length with a Capital."""
        return not any(each[0].islower() and len(each) > 4 for each in self.text.split())

    @property
    def listed(self) -> bool:
        """Begins as an item of a list does."""
        return _LISTED.match(self.text) is not None


def weight(text: str) -> int:
    """How many words; two characters of Chinese, Japanese or Korean count as one."""
    words = len(text[:8_000].split())
    return words if text.isascii() else words + len(_CJK.findall(text[:2_000])) // 2


def blocks(text: str) -> list[Block]:
    """The first `MOST` blocks of `text`, in order."""
    lines = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        lines.append(Block(start, start + len(line.strip()), line.strip()))
        if len(lines) == MOST:
            break
    width = _wrapped_at(lines)
    joined = _joined(text, lines, width) if width else lines
    return [Block(each.start, each.end, each.text, at) for at, each in enumerate(joined)]


def _wrapped_at(lines: list[Block]) -> int | None:
    """The width at which a text was wrapped by hand or by a mail program; None where it was not."""
    if len(lines) < 5:
        return None
    sizes = [len(each.text) for each in lines]
    width = max(sizes)
    full = sum(size > 0.75 * width for size in sizes)
    return width if 40 <= width <= 120 and full * 2 >= len(lines) else None


def _joined(text: str, lines: list[Block], width: int) -> Iterator[Block]:
    held = lines[0]
    last = held.text
    for line in lines[1:]:
        full = len(last) + 1 + len(line.text.split(maxsplit=1)[0]) > width - 2
        apart = text.count("\n", held.end, line.start) > 1
        if full and not apart and not line.listed:
            held = Block(held.start, line.end, f"{held.text} {line.text}")
        else:
            yield held
            held = line
        last = line.text
    yield held
