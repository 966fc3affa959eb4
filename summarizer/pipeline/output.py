"""What a run leaves in its folder: a brief an article, the page, the edition, the ledger."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from summarizer import brief, digest, files
from summarizer.article import Article
from summarizer.errors import StorageError, UsageError
from summarizer.kinds import Kind
from summarizer.ledger import Ledger
from summarizer.pipeline.gone import Gone
from summarizer.record import Record

EDITION = 500
"""Records that go into digest.md and index.html; the rest is in its own files."""


@dataclass
class Output:
    """Writes under `folder`: files by rename, unchanged ones left alone, one sync at the end.

    The template of `kind` makes the briefs: the user's own, where there is one.
    A brief's JSON is written before the brief: a text without it is not ours, and is left alone.
    """

    folder: Path
    kind: Kind
    formats: tuple[str, ...] = ("html", "md", "json")
    language: str = "en"
    shown: list[tuple[str, Article, Record]] = field(default_factory=list)
    facts: int = 0
    left_out: int = 0
    briefs: int = 0

    def put(self, name: str, article: Article | None, record: Record) -> None:
        """Write one article's files; only with its article it is shown on the page.

        Raises StorageError.
        """
        data = self.folder / "data" / f"{name}.json"
        texts = [self.folder / f"{name}.{each}" for each in ("md", "txt") if each in self.formats]
        if not data.exists():
            require_ours(*texts)
        self.left_out += len(record.unverified)
        files.write(data, record.text())
        if not record.entries:
            for path in texts:
                path.unlink(missing_ok=True)
            return
        self.briefs += 1
        self.facts += record.facts
        if "md" in self.formats:
            files.write(self.folder / f"{name}.md", self.markdown(record))
        if "txt" in self.formats:
            files.write(self.folder / f"{name}.txt", self.text(record))
        if article is not None and len(self.shown) < EDITION:
            self.shown.append((name, article, record))

    def markdown(self, record: Record) -> str:
        return brief.markdown(record, self.kind, language=self.language)

    def text(self, record: Record) -> str:
        return brief.text(record, self.kind, language=self.language)

    @cached_property
    def gone(self) -> Gone:
        return Gone(self.folder, self.kind, {"md": self.markdown, "txt": self.text})

    def finish(self, ledger: Ledger, run: dict[str, Any]) -> None:  # Any: JSON
        """Write what is made of all articles together; what an earlier run of the same paths wrote
        of articles that are gone from them is taken away. Raises StorageError."""
        try:
            self.gone.clear(run, ledger)
        except OSError as error:
            raise files.unwritable(self.folder, error) from error
        records = [record for _, _, record in self.shown]
        if "md" in self.formats:
            text = digest.markdown(records, self.kind, language=self.language)
            files.write(self.folder / "digest.md", text)
        if "csv" in self.formats:
            files.write(self.folder / "outcomes.csv", brief.csv(records))
        if "html" in self.formats:
            page = digest.page(self.shown, self.kind, ledger, language=self.language)
            files.write(self.folder / "index.html", page)
        document = {
            **run,
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
        yield f"{comma}\n  {json.dumps(asdict(entry), ensure_ascii=False)}"
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
