"""The Pages that are made of all articles together: made anew only where they would be others."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import files
from summarizer.late import Late
from summarizer.ledger import Ledger
from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer import brief, digest
    from summarizer.digest import Sides
else:
    brief, digest = Late("summarizer.brief"), Late("summarizer.digest")

Json = dict[str, Any]  # Any: JSON
_NAMES = {"md": "digest.md", "csv": "outcomes.csv", "html": "index.html"}


@dataclass(frozen=True)
class Shown:
    """One article that the pages show: what its record is known by, where it comes from, and what
    the page shows of it."""

    name: str
    mark: str
    record: Callable[[], Record]
    sides: Callable[[Record], "Sides"]


@dataclass(frozen=True)
class Pages:
    """The edition, the table and the page of one run."""

    folder: Path
    formats: tuple[str, ...]
    language: str

    def write(self, layout: str, shown: Sequence[Shown], ledger: Ledger) -> Json:
        """What run.json is to say of them: what they were made of, and the SHA-256 of each.

        Those that the run before left there, of the same, are left alone. Raises StorageError.
        """
        made_of = self._made_of(layout, shown, ledger)
        before = self._before()
        if layout and before.get("made_of") == made_of and self._stand(before):
            return before
        found = {name: files.mark(text) for name, text in self._make(shown, ledger)}
        return {"made_of": made_of, "files": found}

    def _make(self, shown: Sequence[Shown], ledger: Ledger) -> Iterator[tuple[str, str]]:
        records = [each.record() for each in shown]
        issue = digest.Issue(records, ledger, self.language)
        makers: dict[str, Callable[[], str]] = {
            "md": issue.markdown,
            "csv": lambda: brief.csv(records),
            "html": lambda: issue.page(
                (each.name, each.sides(record)) for each, record in zip(shown, records, strict=True)
            ),
        }
        for ending, name in _NAMES.items():
            if ending in self.formats:
                text = makers[ending]()
                files.write(self.folder / name, text)
                yield name, text

    def _made_of(self, layout: str, shown: Sequence[Shown], ledger: Ledger) -> str:
        total = hashlib.sha256(json.dumps([layout, self.language, self.formats]).encode())
        for each in shown:
            total.update(json.dumps([each.name, each.mark]).encode())
        for entry in ledger:
            told = [entry.path, entry.name, entry.state, entry.reason, entry.detail]
            total.update(json.dumps(told).encode())
        return total.hexdigest()

    def _before(self) -> Json:
        """What the run before said of its pages; empty if there is none, or none that says so."""
        above = []
        try:
            with (self.folder / "data" / "run.json").open(encoding="utf-8") as lines:
                for line in lines:
                    if line.startswith(' "articles": ['):
                        break
                    above.append(line)
            pages = json.loads("".join(above).rpartition(",")[0] + "}").get("pages")
        except (OSError, ValueError):
            return {}
        return pages if isinstance(pages, dict) else {}

    def _stand(self, before: Json) -> bool:
        """Are they there still, as they were written?"""
        wanted = {name for ending, name in _NAMES.items() if ending in self.formats}
        found = before.get("files")
        if not isinstance(found, dict) or set(found) != wanted:
            return False
        try:
            return all(
                hashlib.sha256((self.folder / name).read_bytes()).hexdigest() == mark
                for name, mark in found.items()
            )
        except OSError:
            return False
