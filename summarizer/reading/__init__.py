"""Reading: files, folders, rows and standard input to articles.

for source in reading.find(["articles/", "-"]):
    article = reading.read(source)      # Unreadable: this one is set aside
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.article import Article
from summarizer.late import Late
from summarizer.reading.file import Held, held
from summarizer.reading.finding import found
from summarizer.reading.names import Names
from summarizer.reading.row import Row
from summarizer.reading.source import Obstacle, Source

if TYPE_CHECKING:
    from summarizer.reading import reader
else:
    reader = Late("summarizer.reading.reader")

__all__ = ["Source", "carried", "find", "mark", "read", "set_aside"]


def find(paths: Sequence[str | Path]) -> Iterator[Source]:
    """The articles under `paths`, one by one, in an order that stays; each name is used once.

    Raises NoSuchPath and NothingToRead before the first.
    """
    return Names(read).distinct(found(paths))


def set_aside(source: Source, reason: str, message: str) -> Source:
    """The same source, not to be read: `reason` as in the ledger."""
    return replace(source, material=Obstacle(reason, message))


def carried(source: Source) -> Source:
    """The same source with its file's bytes in it: what another machine can read."""
    return replace(source, material=held(source.material))


def mark(source: Source) -> str | None:
    """SHA-256 (hex) of all that decides the article of a source which holds its bytes, but for
    where it lies; None for what cannot be read."""
    material = source.material
    if isinstance(material, Held):
        return hashlib.sha256(b"%d " % material.markup + material.data).hexdigest()
    if isinstance(material, Row):
        return hashlib.sha256(repr(material.content).encode("utf-8", "surrogatepass")).hexdigest()
    return None


def read(source: Source) -> Article:
    """The article a source holds, with what its page says of itself. Raises Unreadable."""
    return reader.read(source)
