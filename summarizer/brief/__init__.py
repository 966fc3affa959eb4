"""A Record made readable: Markdown, text, HTML for pasting, CSV, lines for the screen."""

from summarizer import markup
from summarizer.brief import view
from summarizer.brief.screen import preview, screen_line
from summarizer.brief.table import csv
from summarizer.kinds import Kind
from summarizer.record import Record

__all__ = ["csv", "markdown", "paste_html", "preview", "screen_line", "text"]


def markdown(
    record: Record, kind: Kind, *, language: str = "en", template: str | None = None
) -> str:
    """CommonMark without raw HTML. `template` is used instead of the kind's own.

    Raises BrokenKind where the template does not work, with its line.
    """
    return markup.markdown(view.write(record, kind, language=language, custom=template))


def text(record: Record, kind: Kind, *, language: str = "en", template: str | None = None) -> str:
    """Plain text of 72 columns. Raises BrokenKind."""
    written = view.write(record, kind, language=language, custom=template)
    return markup.text(markup.blocks(written))


def paste_html(
    record: Record, kind: Kind, *, language: str = "en", template: str | None = None
) -> str:
    """What is for pasting, in the tags that rich text editors keep. Raises BrokenKind."""
    written = view.write(record, kind, language=language, custom=template)
    return markup.html(markup.above(markup.blocks(written)))
