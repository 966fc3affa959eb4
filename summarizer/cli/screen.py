"""What a person sees while brief runs: lines on stderr, a progress bar only where it is read."""

import os
import sys
import time
from types import TracebackType
from typing import Self

from summarizer.cli import complain

PATIENCE_S = 1.0
"""A run shorter than this shows no progress bar."""


def plain(text: str) -> str:
    """Text with nothing in it that a terminal would act on."""
    return "".join(c if c.isprintable() or c == "\n" else "�" for c in text)


class Screen:
    """Writes to stderr. Quiet: errors only. Progress only on a terminal, after a second."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose
        self.terminal = sys.stderr.isatty()
        self.color = self.terminal and not os.environ.get("NO_COLOR")
        self._began = time.monotonic()
        self._bar = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear()

    def say(self, *lines: str) -> None:
        if not self.quiet:
            self._clear()
            for line in lines:
                sys.stderr.write(plain(line) + "\n")
            sys.stderr.flush()

    def insist(self, line: str) -> None:
        """Said even when quiet: what somebody has to know."""
        self._clear()
        sys.stderr.write(plain(line) + "\n")
        sys.stderr.flush()

    def product(self, text: str) -> None:
        """The product itself, on stdout; a reader that went away does not end the run."""
        self._clear()
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def title(self, text: str) -> None:
        """A rule across the screen with a title in it."""
        width = 80
        self.say((f"─── {text} " if text else "").ljust(width, "─"))

    def complain(self, message: str) -> None:
        """Said even when quiet."""
        self._clear()
        complain(message)

    def progress(self, done: int, aside: int) -> None:
        """One line that is overwritten: how far the run is."""
        if self.quiet or not self.terminal or time.monotonic() - self._began < PATIENCE_S:
            return
        waited = time.monotonic() - self._began
        shown = f"  {plural(done, 'article')} done, {waited:.0f} s"
        shown += f", {aside} set aside" if aside else ""
        self._clear()
        self._bar = shown
        sys.stderr.write(f"\033[2m{shown}\033[0m" if self.color else shown)
        sys.stderr.flush()

    def _clear(self) -> None:
        if self._bar:
            sys.stderr.write("\r" + " " * len(self._bar) + "\r")
            self._bar = ""


def plural(count: int, noun: str) -> str:
    """1 call, 2 calls, 2 replies."""
    if count == 1:
        return f"{count:,} {noun}"
    return f"{count:,} {noun[:-1]}ies" if noun.endswith("y") else f"{count:,} {noun}s"
