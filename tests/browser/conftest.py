"""A headless Chromium, pages made of records, and what every page asked for."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from browsing import TEXT, Written
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from records import COOPERATION, record

from summarizer import digest
from summarizer.article import Article
from summarizer.ledger import Entry, Ledger
from summarizer.record import Record

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1440, "height": 900})
    yield made
    made.close()


@pytest.fixture
def index(tmp_path: Path) -> Written:
    """Writes index.html of these records (and texts) and says where."""

    def write(
        *records: Record,
        texts: Sequence[str] = (),
        template: str | None = None,
        **more: Any,  # Any: what digest.page takes
    ) -> Path:
        records = records or (record(),)
        shown = [
            (f"brief-{n}", Article(text=text, path=f"brief-{n}.txt", name=f"brief-{n}"), each)
            for n, (each, text) in enumerate(
                zip(records, texts or [TEXT] * len(records), strict=True), start=1
            )
        ]
        kind = replace(COOPERATION, template=template) if template else COOPERATION
        entries = [Entry(name, name, "used") for name, _, _ in shown]
        entries.append(Entry("week.pdf", "week", "set_aside", "unsupported", "save it as text"))
        path = tmp_path / "index.html"
        path.write_text(digest.page(shown, kind, Ledger.of(entries), **more), encoding="utf-8")
        return path

    return write
