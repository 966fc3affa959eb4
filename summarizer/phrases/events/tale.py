"""A tale: the headline and the sentences of one event, with the days they name."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from summarizer.phrases.dates import DateMention
from summarizer.phrases.sentences import Span
from summarizer.phrases.statements.tables import Tables
from summarizer.phrases.words.firsts import compiled

TABLES = Tables(Path(__file__).parent / "data")
WEIGHTS = Path(__file__).parent / "weights"
_WORD = compiled(r"\b[a-z]{2,4}")  # how one begins: sign, signed


class Line(Protocol):
    """One sentence: `flat` is in one line, `low` in small letters too, `place` is 0 for the
    headline, 1 for the first sentence below it, …"""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def flat(self) -> str: ...
    @property
    def low(self) -> str: ...
    @property
    def place(self) -> int: ...


class Tale(Protocol):
    """`whole`: the text of its page, its furniture too; `page`: the day of its page;
    `issued`: in a round-up without one, the last day that stands above;
    `told`: headline and body; `pieces`: sentences, lone lines."""

    @property
    def text(self) -> str: ...
    @property
    def whole(self) -> str: ...
    @property
    def page(self) -> date | None: ...
    @property
    def issued(self) -> date | None: ...
    @property
    def dates(self) -> Sequence[DateMention]: ...
    @property
    def headline(self) -> Line | None: ...
    @property
    def body(self) -> Sequence[Line]: ...
    @property
    def told(self) -> Sequence[Line]: ...
    @property
    def pieces(self) -> Sequence[Span]: ...

    def sentence(self, start: int) -> Line | None: ...
    def line(self, span: Span) -> Line: ...


def words(body: Iterable[Line]) -> frozenset[str]:
    """How the words in small letters begin that stand in its sentences."""
    return frozenset().union(*(_beginnings(line.flat) for line in body))


@lru_cache(maxsize=256)  # of a page they are asked for twice
def _beginnings(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))
