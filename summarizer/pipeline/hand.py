"""A Hand: one child process of a Crew."""

import contextlib
import os
import subprocess
import sys

from summarizer.reading.markup import INHERITED, receive, send


class Hand:
    """One child process (`summarizer.pipeline.worker`), at work on a few articles at a time."""

    def __init__(self, orders: bytes) -> None:
        # As for the parser: no key, no imports from the current folder, no Ctrl-C of its own.
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-P",
                "-c",
                "from summarizer.late import loaded; loaded('summarizer.pipeline.worker').main()",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={name: os.environ[name] for name in INHERITED if name in os.environ},
            start_new_session=True,
        )
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):  # it ended at once: the first question tells
                send(self._process.stdin, orders)

    def ask(self, task: bytes) -> bytes | None:
        """The answer, None where the process has ended."""
        if self._process.stdin is None or self._process.stdout is None:
            return None
        try:
            send(self._process.stdin, task)
            return receive(self._process.stdout)
        except OSError:
            return None

    def end(self) -> None:
        """At once: whoever waits for an answer gets none."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Give back its pipes, once nobody waits any more."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # a task that nobody will read
                    pipe.close()
