"""Written -> blocks: what HTML and plain text are made of.

The parser (markdown-it-py) sees the template's own text and a placeholder for each value, so
nothing an article says can be taken for markup. Links lead where the template says, or nowhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from summarizer.markup.written import Piece, Written

_PLACEHOLDER = re.compile("\ue000([0-9]+)\ue001")
_ADDRESS = re.compile(r"https?://[^\s\ue000]+")


class Run(NamedTuple):
    """Text of one look; "\\n" alone is a line break. `spans`: where the article says it."""

    text: str
    strong: bool = False
    em: bool = False
    href: str | None = None
    spans: tuple[tuple[int, int], ...] = ()


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    level: int
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True)
class Rule:
    pass


@dataclass(frozen=True)
class Quotation:
    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Listing:
    ordered: bool
    items: tuple[tuple["Block", ...], ...]


Block = Heading | Paragraph | Rule | Quotation | Listing


def blocks(written: Written) -> tuple[Block, ...]:
    """The blocks, in order."""
    values: list[Piece] = []
    source = "\n".join("".join(_opaque(line, values)) for line in written.lines)
    return tuple(_read(iter(_tokens(source)), values))


def above(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """What is for pasting: everything before the last rule, which the editor's line follows."""
    rules = [place for place, block in enumerate(found) if isinstance(block, Rule)]
    return tuple(b for b in found[: rules[-1]] if b != Rule()) if rules else found


def below(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """What is for the editor: everything after the last rule."""
    rules = [place for place, block in enumerate(found) if isinstance(block, Rule)]
    return found[rules[-1] + 1 :] if rules else ()


def _opaque(line: tuple[Piece, ...], values: list[Piece]) -> Iterator[str]:
    for piece in line:
        if piece.literal:
            yield piece.text.replace("\ue000", "").replace("\ue001", "")
        else:
            values.append(piece)
            yield f"\ue000{len(values) - 1}\ue001"


@lru_cache(maxsize=256)
def _tokens(source: str) -> tuple[Token, ...]:
    """Parsed once for all briefs of one layout: values are not in it, only their places."""
    return tuple(_parser().parse(source))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False})


def _read(tokens: Iterator[Token], values: list[Piece], until: str = "") -> Iterator[Block]:
    for token in tokens:
        match token.type:
            case kind if kind == until:
                return
            case "heading_open":
                yield Heading(int(token.tag[1]), _inline(next(tokens), values))
            case "inline":
                yield Paragraph(_inline(token, values))
            case "hr":
                yield Rule()
            case "blockquote_open":
                yield Quotation(tuple(_read(tokens, values, "blockquote_close")))
            case "bullet_list_open" | "ordered_list_open" as kind:
                end = kind.replace("open", "close")
                yield Listing(kind.startswith("o"), tuple(_items(tokens, values, end)))
            case "fence" | "code_block":
                yield Paragraph(tuple(_filled(Run(token.content.strip()), values)))


def _items(tokens: Iterator[Token], values: list[Piece], until: str) -> Iterator[tuple[Block, ...]]:
    for token in tokens:
        if token.type == until:
            return
        if token.type == "list_item_open":
            yield tuple(_read(tokens, values, "list_item_close"))


def _inline(token: Token, values: list[Piece]) -> Runs:
    runs: list[Run] = []
    look = Run("")
    for each in token.children or ():
        match each.type:
            case "strong_open" | "strong_close":
                look = look._replace(strong=each.type == "strong_open")
            case "em_open" | "em_close":
                look = look._replace(em=each.type == "em_open")
            case "link_open":
                look = look._replace(href=_address(str(each.attrs.get("href", ""))))
            case "link_close":
                look = look._replace(href=None)
            case "softbreak":
                runs.append(look._replace(text=" "))
            case "hardbreak":
                runs.append(Run("\n"))
            case _:
                runs.extend(_filled(look._replace(text=each.content), values))
    return tuple(runs)


def _address(href: str) -> str | None:
    """An address that the template itself gives, http or https; None for any other."""
    return href if _ADDRESS.fullmatch(href) and "%EE%80%80" not in href else None


def _filled(run: Run, values: list[Piece]) -> Iterator[Run]:
    """The run with each placeholder replaced by its value."""
    place = 0
    for match in _PLACEHOLDER.finditer(run.text):
        if match.start() > place:
            yield run._replace(text=run.text[place : match.start()])
        piece = values[int(match[1])]
        yield run._replace(text=piece.text, spans=piece.spans)
        place = match.end()
    if place < len(run.text):
        yield run._replace(text=run.text[place:])
