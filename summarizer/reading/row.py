"""A Row: one article of a table, from its fields; what does not fit is said in a sentence."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from summarizer.late import Late
from summarizer.reading.source import Document, Material, Obstacle
from summarizer.reading.visible import visible

if TYPE_CHECKING:
    from summarizer.phrases import dates
else:
    dates = Late("summarizer.phrases.dates")

STRINGS = ("text", "html", "title", "published", "url", "site")
NAMES = ("id", "path")
"""What a row may be called by; the first that is there counts."""
FIELDS = (*NAMES, *STRINGS)


@dataclass(frozen=True)
class Row:
    """One row that fits: its document, decoded already."""

    content: Document

    def document(self) -> Document:
        return self.content


def row(fields: Any, number: int, what: str) -> tuple[str, Material]:  # Any: JSON
    """(its name, else its number; material); an Obstacle names the row as `what` and number."""
    problem = _problem(fields)
    if problem is not None:
        return str(number), Obstacle("unparsable", f"{what} {number} {problem}")
    named = (fields.get(each) for each in NAMES)
    name = next((each for each in named if each not in (None, "")), number)
    return str(name), Row(_document(fields))


def _problem(fields: Any) -> str | None:  # Any: JSON
    if not isinstance(fields, dict):
        return 'is no object: a row looks like {"text": "…", "published": "2024-06-14"}'
    for key in STRINGS:
        if not isinstance(fields.get(key), str | None):
            return f"has a `{key}` that is no string"
    for key in NAMES:
        if isinstance(fields.get(key), bool) or not isinstance(fields.get(key), str | int | None):
            return f"has an `{key}` that is neither a string nor a whole number"
    if fields.get("text") is None and fields.get("html") is None:
        return "has neither `text` nor `html`"
    return None


def _document(fields: dict[str, Any]) -> Document:  # Any: JSON, checked above
    text = fields.get("text")
    return Document(
        text=fields["html"] if text is None else text,
        markup=text is None,
        title=fields.get("title"),
        published=_day(fields.get("published")),
        url=fields.get("url"),
        site=fields.get("site"),
    )


def _day(published: str | None) -> date | None:
    """The day of whatever form of date was given; None where it is none that we know."""
    if not published:
        return None
    try:
        return date.fromisoformat(published.strip()[:10])
    except ValueError:
        found = dates.page_dates(visible(published[:200]))
        return found.day if found else None
