"""Markup to text in a child process: what a parser chokes on costs one article, not the run."""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import date
from typing import IO

from summarizer.errors import Unreadable

_PATIENCE = 20.0
"""Seconds by the clock, for a machine that is busy; the child's own limit is in CPU seconds."""

INHERITED = ("PATH", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "SYSTEMROOT", "LANG", "LC_ALL")
"""What a child process sees of the environment: no key."""


@dataclass(frozen=True)
class Extract:
    """What the markup of a page says.

    text       the article, a line a block
    page       every visible line, menus and footer too
    title      the page's own headline
    site       who publishes it
    published  the day its metadata give
    """

    text: str
    page: str
    title: str | None
    site: str | None
    published: date | None


class Parser:
    """One child process (`summarizer.reading.parsing`) for many pages, replaced when it fails."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def parse(self, markup: str) -> Extract:
        """Raises Unreadable (unparsable)."""
        with self._lock:
            reply = self._ask(markup.encode("utf-8", errors="replace"))
        if reply is None:
            self.close()
            raise Unreadable("unparsable", "is HTML that the parser does not get through")
        fields = json.loads(reply)
        if "text" not in fields:
            raise Unreadable("unparsable", "is HTML that cannot be parsed")
        day = fields.pop("published")
        return Extract(**fields, published=date.fromisoformat(day) if day else None)

    def close(self) -> None:
        """Ends the child, if there is one."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def _ask(self, markup: bytes) -> bytes | None:
        """The child's answer, None where it died or was too slow."""
        child = self._running()
        if child.stdin is None or child.stdout is None:
            return None
        watch = threading.Timer(_PATIENCE, child.kill)
        watch.daemon = True
        watch.start()
        try:
            send(child.stdin, markup)
            return receive(child.stdout)
        except OSError:
            return None
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            # No key reaches the child; -P keeps the current folder out of its imports; in a
            # session of its own, Ctrl-C reaches the parent alone.
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-m", "summarizer.reading.parsing"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in INHERITED if name in os.environ},
                start_new_session=True,
            )
        return self._child


def send(pipe: IO[bytes], data: bytes) -> None:
    """One message: its length in four bytes, then itself."""
    pipe.write(len(data).to_bytes(4, "big") + data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """The next message, None where the other side is gone."""
    head = pipe.read(4)
    if len(head) < 4:
        return None
    size = int.from_bytes(head, "big")
    data = pipe.read(size)
    return data if len(data) == size else None


PARSER = Parser()
"""The one that reading uses."""

atexit.register(PARSER.close)
