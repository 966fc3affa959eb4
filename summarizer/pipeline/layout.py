"""The Layout of a run: how a record reads, in files and in one line on the screen."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.errors import BrokenKind
from summarizer.kinds import Kind
from summarizer.late import Late
from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer import brief, digest, markup
    from summarizer.article import Article
    from summarizer.brief import view
    from summarizer.digest import Sides
    from summarizer.markup import Written
else:
    brief, digest = Late("summarizer.brief"), Late("summarizer.digest")
    markup, view = Late("summarizer.markup"), Late("summarizer.brief.view")

EDITION = 500
"""Records that go into digest.md and index.html; the rest is in its own files."""
_COLUMNS = 78


@dataclass(frozen=True)
class Layout:
    """The template of `kind` makes the briefs: the user's own, where there is one. Every method
    raises BrokenKind where it does not work."""

    kind: Kind
    formats: tuple[str, ...] = ("html", "md", "json")
    language: str = "en"

    @property
    def endings(self) -> tuple[str, ...]:
        """Of a brief's files."""
        return tuple(each for each in ("md", "txt") if each in self.formats)

    @property
    def paged(self) -> bool:
        """Whether there is a page that shows briefs beside their articles."""
        return "html" in self.formats

    def load(self) -> None:
        """Have at hand what lays out, before there is anything to be laid out."""
        with contextlib.suppress(BrokenKind):  # whoever lays out comes upon it
            view.layout(self.kind)
        if self.paged:
            _ = digest.Sides

    def written(self, record: Record) -> "Written":
        """What the template makes of it: of this come the briefs and the page's columns."""
        return view.write(record, self.kind, language=self.language)

    def texts(self, record: Record) -> Mapping[str, str]:
        """The briefs by their ending; none where no event is reported."""
        return self.printed(self.written(record)) if record.entries and self.endings else {}

    def printed(self, written: "Written") -> Mapping[str, str]:
        """The same of what the template made."""
        return {each: _PRINTED[each](written) for each in self.endings}

    def sides(self, article: "Article", written: "Written") -> "Sides":
        """What the page shows of it."""
        return digest.Sides.of(article, written)

    def markdown(self, record: Record) -> str:
        return _markdown(self.written(record))

    def text(self, record: Record) -> str:
        return _text(self.written(record))

    def line(self, record: Record) -> str:
        """How the screen tells of it."""
        if not record.entries:
            return ""
        return brief.screen_line(record, language=self.language, columns=_COLUMNS)


def _markdown(written: "Written") -> str:
    return markup.markdown(written)


def _text(written: "Written") -> str:
    return markup.text(markup.blocks(written))


_PRINTED: Mapping[str, Callable[["Written"], str]] = {"md": _markdown, "txt": _text}
