"""A page in a browser and what it asked for; needs playwright, so only tests/browser reads it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

TEXT = "On March 8 a seminar closed.\n\nSérigny Institute came & then trained over 40 surgeons.\n"
"""What the anniversary of tests/records.py is told in."""


@dataclass
class Watched:
    """A page and everything it did beyond showing itself."""

    page: Page
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, context: BrowserContext, path: Path, place: str = "") -> "Watched":
        watched = cls(context.new_page())
        watched.page.on("request", lambda request: watched.asked.append(request.url))
        watched.page.on("dialog", lambda dialog: watched.said.append(dialog.message))
        watched.page.on("pageerror", lambda error: watched.said.append(str(error)))
        watched.page.on("console", lambda message: watched.said.append(message.text))
        watched.page.goto(path.as_uri() + place)
        return watched


Written = Callable[..., Path]
"""Writes index.html of records and says where."""
