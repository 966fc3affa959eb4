"""A tale: the headline and the sentences of one event, with the days they name."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from summarizer.phrases.dates import DateMention
from summarizer.phrases.sentences import Span
from summarizer.phrases.statements.tables import Tables

TABLES = Tables(Path(__file__).parent / "data")
WEIGHTS = Path(__file__).parent / "weights"


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
