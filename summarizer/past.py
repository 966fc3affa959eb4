"""A past run, as its folder tells it: settings, what became of every article, and their JSON."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError
from summarizer.kinds import Kind
from summarizer.ledger import Entry, Ledger
from summarizer.record import Record

TAPES = ("replay", "record")
Json = dict[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Past:
    """`paths` and `settings` are what the run was given, `ledger` what became of its articles."""

    folder: Path
    paths: tuple[str, ...]
    settings: Json
    ledger: Ledger
    limit: int | None = None
    replay: Path | None = None
    record: Path | None = None

    @classmethod
    def load(cls, folder: Path) -> "Past":
        """Raises UsageError where `folder` holds no run."""
        path = folder / "data" / "run.json"
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            entries = [Entry(**each) for each in held["articles"]]
            replay, record = (Path(held[each]) if held[each] else None for each in TAPES)
            paths, settings = tuple(held["paths"]), held["settings"]
            ledger = Ledger.of(entries)
            return cls(folder, paths, settings, ledger, held["limit"], replay, record)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"{folder} holds no run that can be read: {path}: {type(error).__name__}"
            ) from error

    def document(self, name: str) -> Json:
        """data/<name>.json of an article that was used or empty. Raises UsageError."""
        path = self.folder / "data" / f"{name}.json"
        try:
            document: Json = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise UsageError(f"{path} cannot be read: run again") from error
        return document

    def documents(self) -> Iterator[tuple[str, Json]]:
        """Name and JSON of every article that was used or empty."""
        for entry in self.ledger:
            if entry.state != "set_aside":
                yield entry.name, self.document(entry.name)

    def records(self, kind: Kind) -> Iterator[Record]:
        """The records of every article that was used. Raises UsageError for another kind's run."""
        for _, document in self.documents():
            if document["kind"] != kind.name:
                raise UsageError(
                    f"{self.folder} holds records of the kind {document['kind']}: "
                    f"add --kind {document['kind']}"
                )
            if document["records"]:
                yield Record.load(kind, document)

    def aside(self, reasons: Iterable[str] = ()) -> dict[str, Entry]:
        """What was set aside, by path; only for these reasons, if any are given."""
        wanted = frozenset(reasons)
        return {
            entry.path: entry
            for entry in self.ledger
            if entry.reason and (not wanted or entry.reason in wanted)
        }
