"""What a template wrote: which characters are the template's own and which are a value's."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

Span = tuple[int, int]


class Fact(str):
    """A value with the places in the article that it rests on; otherwise a plain str."""

    __slots__ = ("spans",)
    spans: tuple[Span, ...]

    def __new__(cls, text: str, spans: Sequence[Span] = ()) -> "Fact":
        fact = super().__new__(cls, text)
        fact.spans = tuple(spans)
        return fact


class Html(str):
    """HTML that brief itself made; only code makes one, never a template, article or model."""

    __slots__ = ()


class Piece(NamedTuple):
    """A stretch of one line; only a literal one, the template's own, may hold markup."""

    text: str
    literal: bool
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Written:
    """Pieces in order; newlines only in literal ones."""

    pieces: tuple[Piece, ...]
    name: str = "the template"

    @cached_property
    def lines(self) -> tuple[tuple[Piece, ...], ...]:
        """Lines without trailing space, no two blank ones together, none at either end."""
        kept: list[tuple[Piece, ...]] = []
        for pieces in self._split():
            line = _trimmed(pieces)
            if line or (kept and kept[-1]):
                kept.append(line)
        while kept and not kept[-1]:
            kept.pop()
        return tuple(kept)

    def _split(self) -> list[list[Piece]]:
        lines: list[list[Piece]] = [[]]
        for piece in self.pieces:
            if not piece.literal:
                lines[-1].append(piece)
                continue
            first, *rest = piece.text.split("\n")
            lines[-1].append(Piece(first, True))
            lines.extend([Piece(text, True)] for text in rest)
        return lines


def _trimmed(line: list[Piece]) -> tuple[Piece, ...]:
    pieces = [piece for piece in line if piece.text]
    while pieces:
        last = pieces.pop()
        text = last.text.rstrip()
        if text:
            return (*pieces, Piece(text, last.literal, last.spans))
    return ()
