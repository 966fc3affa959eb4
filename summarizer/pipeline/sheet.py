"""A Sheet: what a run wrote of one document, found again by the document's own bytes."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer import reading
from summarizer.article import Article
from summarizer.kinds import Kind
from summarizer.reading import Source
from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer.digest import Sides


@dataclass(frozen=True)
class Sheet:
    """Nothing has to be read, asked, checked or laid out to write it again.

    source      the document, with its bytes
    record      the text of data/<name>.json
    request_key what the record answers
    line        how the screen tells of it
    texts       the briefs by their ending; empty where no event is reported
    sides       what the page shows of it, where a crew has made that, too; it is not kept
    """

    source: Source
    record: str
    request_key: str
    line: str
    records: int
    unverified: int
    facts: int
    texts: Mapping[str, str]
    sides: "Sides | None" = None

    @classmethod
    def of(cls, source: Source, record: Record, line: str, texts: Mapping[str, str]) -> "Sheet":
        return cls(
            source=source,
            record=record.text(),
            request_key=record.made_by.request_key,
            line=line,
            records=len(record.entries),
            unverified=len(record.unverified),
            facts=record.facts,
            texts=texts,
        )

    @property
    def text(self) -> str:
        """What is kept of it beside its record."""
        return json.dumps(
            {
                "path": self.source.path,
                "request_key": self.request_key,
                "line": self.line,
                "records": self.records,
                "unverified": self.unverified,
                "facts": self.facts,
                "texts": dict(self.texts),
            },
            ensure_ascii=False,
        )

    @classmethod
    def load(cls, source: Source, kept: str, record: str) -> "Sheet | None":
        """None where it was written of another copy: briefs name the path."""
        fields: dict[str, Any] = json.loads(kept)  # Any: JSON
        if fields.pop("path") != source.path:
            return None
        return cls(source, record, **fields)

    @property
    def article(self) -> Article:
        """The article, read anew."""
        return reading.read(self.source)

    def entries(self, kind: Kind) -> Record:
        """The record, parsed anew."""
        return Record.load(kind, json.loads(self.record))


def key(source: Source, shared: str) -> str | None:
    """What the sheet of a document is kept under: its bytes and all that a run's articles share.
    None for what cannot be read."""
    mark = reading.mark(source)
    return None if mark is None else hashlib.sha256(f"{shared} {mark}".encode()).hexdigest()
