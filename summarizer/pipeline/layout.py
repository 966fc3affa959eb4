"""The Layout of a run: how a record reads, in files and in one line on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.kinds import Kind
from summarizer.late import Late
from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer import brief
else:
    brief = Late("summarizer.brief")

_COLUMNS = 78


@dataclass(frozen=True)
class Layout:
    """The template of `kind` makes the briefs: the user's own, where there is one. Every method
    raises BrokenKind where it does not work."""

    kind: Kind
    formats: tuple[str, ...] = ("html", "md", "json")
    language: str = "en"

    @cached_property
    def makers(self) -> Mapping[str, Callable[[Record], str]]:
        """What makes a brief, by its ending."""
        makers = {"md": self.markdown, "txt": self.text}
        return {each: make for each, make in makers.items() if each in self.formats}

    def texts(self, record: Record) -> Mapping[str, str]:
        """The briefs by their ending; none where no event is reported."""
        return {each: make(record) for each, make in self.makers.items() if record.entries}

    def markdown(self, record: Record) -> str:
        return brief.markdown(record, self.kind, language=self.language)

    def text(self, record: Record) -> str:
        return brief.text(record, self.kind, language=self.language)

    def line(self, record: Record) -> str:
        """How the screen tells of it."""
        if not record.entries:
            return ""
        return brief.screen_line(record, language=self.language, columns=_COLUMNS)
