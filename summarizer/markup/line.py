"""One line of Markdown on its way out: who wrote each character, and what is put before it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.markup.written import Piece


@dataclass
class Line:
    """`foreign` says of each character whether a value gave it; `content` is where the line's own
    text begins, past the markers of lists and quotations. A backslash goes before each place of
    `escapes`, and each stretch of `code` is written as code."""

    text: str
    foreign: Sequence[bool]
    content: int = 0
    escapes: set[int] = field(default_factory=set)
    code: list[tuple[int, int]] = field(default_factory=list)
    coded: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "Line":
        texts: list[str] = []
        foreign: list[bool] = []
        for piece in pieces:
            texts.append(piece.text)
            foreign += [not piece.literal] * len(piece.text)
        return cls("".join(texts), foreign)

    def any_foreign(self, start: int, end: int) -> bool:
        return True in self.foreign[max(0, start) : end]

    def write_as_code(self, start: int, end: int) -> None:
        self.code.append((start, end))
        self.coded.update(range(start, end))

    def neighbour(self, place: int) -> str:
        """The character that a delimiter run there has beside it."""
        if not 0 <= place < len(self.text):
            return " "
        return "`" if place in self.coded else self.text[place]

    def written(self) -> str:
        if not self.escapes and not self.code:
            return self.text
        added = [(place, "\\") for place in self.escapes if place not in self.coded]
        added += [(place, "`") for span in self.code for place in span]
        added.sort(key=lambda each: (each[0], each[1] != "`"))
        pieces, last = [], 0
        for place, mark in added:
            pieces += [self.text[last:place], mark]
            last = place
        return "".join([*pieces, self.text[last:]])
