"""The Crew: child processes that make the records of the built-in rules, one on each core."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import Any

from summarizer.errors import ArticleError
from summarizer.reading.markup import INHERITED, receive, send
from summarizer.record import Record
from summarizer.request import Request

ALONE = 64
"""Articles that are made without children first: starting them is a second's work."""
_TRIES = 2


class Hand:
    """One child process (`summarizer.pipeline.worker`), at work on one article at a time."""

    def __init__(self) -> None:
        # As for the parser: no key, no imports from the current folder, no Ctrl-C of its own.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "summarizer.pipeline.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={name: os.environ[name] for name in INHERITED if name in os.environ},
            start_new_session=True,
        )

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


class Crew:
    """Makes checked records in `jobs` processes, until its block ends.

    A child that ends is replaced, and its article is given to another, once. `rules` is the
    digest that records are kept under.
    """

    def __init__(self, jobs: int, rules: str) -> None:
        self._rules = rules
        self._asked = 0
        self._threads = ThreadPoolExecutor(jobs, "crew")
        self._mine = threading.local()
        self._hands: set[Hand] = set()
        self._closing = threading.Lock()
        self._closed = False

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_: object) -> None:
        with self._closing:
            self._closed = True
            for hand in self._hands:
                hand.end()
        self._threads.shutdown(cancel_futures=True)
        for hand in self._hands:
            hand.close()

    def pays(self) -> bool:
        """Asked once for each article: have there been enough for children to be worth it?"""
        self._asked += 1
        return self._asked > ALONE

    async def __call__(self, request: Request, /) -> Record:
        """The checked record of a request to the built-in rules. Raises ArticleError."""
        task = {
            "article": asdict(request.article),
            "language": request.language,
            "request_rules": request.rules,
            "rules": self._rules,
        }
        data = json.dumps(task, default=str).encode("ascii")  # str: a date in ISO 8601
        loop = asyncio.get_running_loop()
        reply = await loop.run_in_executor(self._threads, self._ask, data)
        if "bug" in reply:
            raise RuntimeError(f"in a child process:\n{reply['bug']}")
        if "reason" in reply:
            raise ArticleError(reply["reason"], reply["message"])
        return Record.load(request.kind, reply["record"])

    def _ask(self, task: bytes) -> dict[str, Any]:  # Any: JSON
        """In a thread of the pool: each has a child of its own."""
        for _ in range(_TRIES):
            answer = self._hand().ask(task)
            if answer is not None:
                reply: dict[str, Any] = json.loads(answer)  # Any: as above
                return reply
            self._drop()
        return {
            "reason": "crashed",
            "message": f"the process that worked on it ended, {_TRIES} times in a row",
        }

    def _hand(self) -> Hand:
        hand: Hand | None = getattr(self._mine, "hand", None)
        if hand is None:
            with self._closing:
                if self._closed:
                    raise RuntimeError("the crew was sent home")
                hand = self._mine.hand = Hand()
                self._hands.add(hand)
        return hand

    def _drop(self) -> None:
        with self._closing:
            self._mine.hand.end()
            self._mine.hand.close()
            self._hands.discard(self._mine.hand)
            self._mine.hand = None


def cores() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
