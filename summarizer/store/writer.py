"""The Writer: one thread that commits what all tasks want written, a group at a time."""

import asyncio
import contextlib
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from summarizer.errors import BriefError, StorageError
from summarizer.store.database import Database, Job, Transaction

GROUP = 256
"""How many jobs one commit takes at most: those that queued up behind the commit before."""

T = TypeVar("T")


class Writer:
    """Runs jobs in its database in the order they came; a job's result is there once its group
    is committed. `beat` runs every `every_s` seconds, busy or not: in this thread, so that a
    stalled event loop costs no lease."""

    def __init__(self, database: Database, every_s: float = 1.0) -> None:
        self._database = database
        self._every_s = every_s
        self._jobs: queue.SimpleQueue[tuple[Job, Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self.beat: Job | None = None
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[Transaction], T]) -> "Future[T]":
        """Queue a job at once; what is queued is committed even if nobody waits for it."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        if self._closed:
            future.set_exception(StorageError(f"the store {self._database.shown} is closed"))
        else:
            self._jobs.put((job, future))
        return future

    async def run(self, job: Callable[[Transaction], T]) -> T:
        """Queue a job and wait for its commit. Raises StorageError and StoreDamaged."""
        return await asyncio.wrap_future(self.submit(job))

    def close(self) -> None:
        """Commit what is queued, then stop."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
            self._thread.join()

    def _work(self) -> None:
        beaten = time.monotonic()
        open_ = True
        while open_:
            wait = max(0.0, beaten + self._every_s - time.monotonic())
            group, open_ = self._next(wait)
            if group:
                self._settle(group)
            if self.beat and time.monotonic() - beaten >= self._every_s:
                beaten = time.monotonic()
                self._settle([(self.beat, Future())])

    def _next(self, wait: float) -> tuple[list[tuple[Job, "Future[Any]"]], bool]:
        """What has queued up, waiting for the first; False once the end is asked for."""
        group: list[tuple[Job, Future[Any]]] = []
        with contextlib.suppress(queue.Empty):
            item = self._jobs.get(timeout=wait if self.beat else None)
            while item is not None:
                group.append(item)
                if len(group) == GROUP:
                    return group, True
                item = self._jobs.get_nowait()
            return group, False
        return group, True

    def _settle(self, group: list[tuple[Job, "Future[Any]"]]) -> None:
        """Commit a group and hand out its results, or the error that all of it shares."""
        try:
            results = self._database.transact([job for job, _ in group])
        except BriefError as error:
            for _, future in group:
                shared = type(error)(*error.args)  # each has a traceback of its own
                shared.__cause__ = error.__cause__
                future.set_exception(shared)
            return
        except Exception as error:  # a bug in one job must not end the thread all others wait for
            for _, future in group:
                future.set_exception(error)
            return
        for (_, future), result in zip(group, results, strict=True):
            if isinstance(result, BriefError):
                future.set_exception(result)
            else:
                future.set_result(result)
