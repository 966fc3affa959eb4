"""A Source: one article that was found and is yet to be read."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from summarizer.errors import Unreadable

LIMIT = 10_000_000
"""Bytes: what is bigger is no news article."""

STANDARD_INPUT = "-"
"""The path that stands for what is piped in."""


@dataclass(frozen=True)
class Document:
    """What a source holds, decoded: plain text or the markup of a page, and what came with it."""

    text: str
    markup: bool = False
    title: str | None = None
    published: date | None = None
    url: str | None = None
    site: str | None = None


class Material(Protocol):
    """Where a document comes from: a file, a row, standard input."""

    def document(self) -> Document:
        """Raises Unreadable."""
        ...


@dataclass(frozen=True)
class Obstacle:
    """What was found and cannot be read, known before anybody tries; `reason` as in the ledger."""

    reason: str
    message: str

    def document(self) -> Document:
        raise Unreadable(self.reason, self.message)


@dataclass(frozen=True)
class Source:
    """One article to be read.

    path      relative to what was given, for people: printable, no two alike in a run
    name      what its files are called under OUT, without ending; no two alike in a run
    """

    path: str
    name: str
    material: Material
