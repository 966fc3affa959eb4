"""What an earlier run of the same paths wrote of articles that have gone from them since."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.errors import BrokenKind
from summarizer.kinds import Kind
from summarizer.ledger import Ledger
from summarizer.record import Record
from summarizer.seen import Seen

Run = Mapping[str, Any]  # Any: JSON
_ENTRY = '  {"path": '
"""How an article's line in run.json begins."""


@dataclass
class Gone:
    """Takes away what brief wrote of articles that are gone, and nothing else.

    A text that is not, to the letter, what brief would write of its record now stays where it is:
    somebody has worked on it. `removed` and `kept` name the texts, relative to the folder.
    """

    folder: Path
    kind: Kind
    texts: Mapping[str, Callable[[Record], str]]
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def clear(self, run: Run, ledger: Ledger) -> None:
        """Before run.json is written: what `run`, of these articles, no longer finds goes."""
        for name in _missed(self.folder / "data" / "run.json", run, ledger):
            data = self.folder / "data" / f"{name}.json"
            if self._inside(data) and (record := self._record(data)) is not None:
                self._clear(name, data, record)

    def _clear(self, name: str, data: Path, record: Record) -> None:
        stays = False
        for ending, write in self.texts.items():
            path = self.folder / f"{name}.{ending}"
            if not self._inside(path) or not path.is_file():
                continue
            if self._ours(path, write, record):
                path.unlink()
                self.removed.append(f"{name}.{ending}")
            else:
                stays = True
                self.kept.append(f"{name}.{ending}")
            self._tidy(path.parent)
        if not stays:
            data.unlink()
            self._tidy(data.parent)

    def _ours(self, path: Path, write: Callable[[Record], str], record: Record) -> bool:
        """Is it what brief would write?"""
        try:
            text = write(record)
        except BrokenKind:
            return False
        return path.read_bytes() == text.encode("utf-8", errors="surrogatepass")

    def _record(self, data: Path) -> Record | None:
        """The record that the earlier run kept; None for what is not this kind's."""
        try:
            document = json.loads(data.read_text(encoding="utf-8"))
            return Record.load(self.kind, document) if document["kind"] == self.kind.name else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self.folder.resolve())

    def _tidy(self, folder: Path) -> None:
        """Folders that are empty now go too, up to the run's own."""
        while folder not in (self.folder, self.folder / "data") and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent


def _missed(path: Path, run: Run, ledger: Ledger) -> Iterator[str]:
    """Names of articles that the run at `path` had and this one of the same paths has not."""
    try:
        head, names = _told(path)
    except (OSError, ValueError, KeyError):
        return
    same = all(head.get(key) == run[key] for key in ("paths", "folder"))
    if not same or run["limit"] is not None:
        return
    here = Seen()
    for entry in ledger:
        here.add(entry.name)
    for name in names:
        if name not in here:
            yield name


def _told(path: Path) -> tuple[Run, list[str]]:
    """What run.json says of the run, and the names of its articles; read line by line, for there
    may be a million."""
    above: list[str] = []
    names: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(_ENTRY):
                names.append(json.loads(line.rstrip().removesuffix(","))["name"])
            elif not names:
                above.append(line)
    head: Run = json.loads("".join(above).rpartition(",")[0] + "}")
    return head, names
