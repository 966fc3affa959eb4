"""What a run leaves in its folder: a brief an article, the page, the edition, the ledger."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer import files
from summarizer.article import Article
from summarizer.errors import StorageError, UsageError
from summarizer.kinds import Kind
from summarizer.ledger import Entry, Ledger
from summarizer.pipeline.gone import Gone
from summarizer.pipeline.layout import EDITION, Layout
from summarizer.pipeline.pages import Pages, Shown
from summarizer.pipeline.sheet import Sheet
from summarizer.record import Record

if TYPE_CHECKING:
    from summarizer.digest import Sides


@dataclass
class Output:
    """Writes under `folder`: files by rename, unchanged ones left alone, one sync at the end.

    The template of `kind` makes the briefs: the user's own, where there is one. `layout` is the
    digest of all that lays out; without it every page is made anew.
    A brief's JSON is written before the brief: a text without it is not ours, and is left alone.
    """

    folder: Path
    kind: Kind
    formats: tuple[str, ...] = ("html", "md", "json")
    language: str = "en"
    layout: str = ""
    shown: list[Shown] = field(default_factory=list)
    facts: int = 0
    left_out: int = 0
    briefs: int = 0

    def put(self, name: str, article: Article | None, record: Record) -> Mapping[str, str]:
        """Write one article's files and return the briefs by their ending; only with its article
        it is shown on the page. Raises StorageError."""
        data = record.text()
        laid = self.laid
        made = laid.written(record) if record.entries and laid.endings else None
        texts = laid.printed(made) if made else {}
        self._write(name, data, texts)
        self.left_out += len(record.unverified)
        self.facts += record.facts
        if record.entries and article is not None and len(self.shown) < EDITION:

            def sides(record: Record) -> "Sides":
                return laid.sides(article, made or laid.written(record))

            self.shown.append(Shown(name, files.mark(data), lambda: record, sides))
        return texts

    def again(self, name: str, sheet: Sheet) -> None:
        """The same for what an earlier run wrote, or a crew. Raises StorageError."""
        self._write(name, sheet.record, sheet.texts)
        self.left_out += sheet.unverified
        self.facts += sheet.facts
        if sheet.records and len(self.shown) < EDITION:

            def sides(record: Record) -> "Sides":
                return sheet.sides or self.laid.sides(sheet.article, self.laid.written(record))

            mark = files.mark(sheet.record)
            self.shown.append(Shown(name, mark, lambda: sheet.entries(self.kind), sides))

    def _write(self, name: str, data: str, texts: Mapping[str, str]) -> None:
        path = self.folder / "data" / f"{name}.json"
        places = {each: self.folder / f"{name}.{each}" for each in self.laid.endings}
        if not path.exists():
            require_ours(*places.values())
        files.write(path, data)
        self.briefs += bool(texts)
        for ending, place in places.items():
            if texts:
                files.write(place, texts[ending])
            else:
                place.unlink(missing_ok=True)

    @cached_property
    def laid(self) -> Layout:
        return Layout(self.kind, self.formats, self.language)

    @cached_property
    def gone(self) -> Gone:
        return Gone(self.folder, self.kind, {"md": self.laid.markdown, "txt": self.laid.text})

    def finish(self, ledger: Ledger, run: dict[str, Any]) -> None:  # Any: JSON
        """Write what is made of all articles together; what an earlier run of the same paths wrote
        of articles that are gone from them is taken away. Raises StorageError."""
        try:
            self.gone.clear(run, ledger)
        except OSError as error:
            raise files.unwritable(self.folder, error) from error
        pages = Pages(self.folder, self.formats, self.language)
        document = {
            **run,
            "pages": pages.write(self.layout, self.shown, ledger),
            "found": len(ledger),
            "states": {state: ledger.count(state) for state in ("used", "empty", "set_aside")},
            "reasons": ledger.reasons(),
        }
        files.stream(self.folder / "data" / "run.json", _told(document, ledger))
        files.sync()


def _told(document: dict[str, Any], ledger: Ledger) -> Iterator[str]:  # Any: JSON
    """run.json, an article a line: a million of them are never held as text."""
    yield json.dumps(document, ensure_ascii=False, indent=1).removesuffix("\n}")
    yield ',\n "articles": ['
    comma = ""
    for entry in ledger:
        told = {name: getattr(entry, name) for name in Entry.__slots__}
        yield f"{comma}\n  {json.dumps(told, ensure_ascii=False)}"
        comma = ","
    yield "\n ]\n}\n"


def require_free(folder: Path, given: Iterable[str]) -> None:
    """Before anything is asked: can `folder` be written, and is nobody else's work in the way?

    Raises UsageError where the articles themselves lie there, StorageError otherwise.
    """
    place = folder.resolve()
    for each in given:
        path = Path(each).resolve()
        if each != "-" and place in (path, path.parent if path.is_file() else path):
            raise UsageError(f"--out {folder} holds the articles: choose another folder")
    if not (folder / "data").is_dir():
        require_ours(folder / "index.html", folder / "digest.md")
    files.require_writable(folder)


def require_ours(*paths: Path) -> None:
    """Raises StorageError for a file that is there and that brief did not write."""
    for path in paths:
        if path.exists():
            raise StorageError(
                f"{path} is there already and brief did not write it; choose another --out"
            )
