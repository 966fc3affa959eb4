"""An Article: the visible text of one document, and what its page says of itself."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

Span = tuple[int, int]
"""Start and end of a stretch of text, in characters, end not included."""


@dataclass(frozen=True)
class Article:
    """One document as it was read.

    text         the decoded file with newlines as \\n, without BOM and hidden characters; what
                 every offset counts in, and what a model is sent
    path         where it was found, for people: relative to what was given, `<file>/<id>` for a row
    name         the name its files get under OUT, without ending: `2017-opening`, `week/12`
    published    the day of the page's own date line, None if it has none
    dateline     where that line stands in the text, None if it came with the document (JSON Lines)
    updated      that line speaks of an update, not of publication
    language     ISO 639-1 ("en", "zh", "fr", …), "und" if undetermined
    site         who publishes the page, in the page's words, None if it does not say
    boilerplate  stretches that are furniture (menus, captions, credits, footers), in order;
                 marked, never cut
    """

    text: str
    path: str
    name: str
    title: str | None = None
    published: date | None = None
    dateline: Span | None = None
    updated: bool = False
    language: str = "und"
    site: str | None = None
    url: str | None = None
    boilerplate: tuple[Span, ...] = field(default=())

    @cached_property
    def sha256(self) -> str:
        """SHA-256 (hex) of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", errors="surrogatepass")).hexdigest()
