"""Why a run asks no more, and the grace that calls under way are given."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from summarizer.errors import BriefError, EndpointRefused, Interrupted, LimitReached

GRACE_S = 10.0
"""How long a run that ends early waits for replies that are being paid for."""


class Stop:
    """Once `error` is set no more is asked: what is stored is used, the rest is set aside."""

    def __init__(self) -> None:
        self.error: BriefError | None = None
        self._flights: set[asyncio.Task[object]] = set()

    def because(self, error: BriefError) -> None:
        """The first reason stays; an interruption overrides it."""
        if self.error is None or isinstance(error, Interrupted):
            self.error = error

    def interrupt(self, error: Interrupted) -> None:
        """Ask no more, and give up on what is under way after the grace."""
        self.because(error)
        asyncio.get_running_loop().call_later(GRACE_S, self._give_up)

    @property
    def interrupted(self) -> bool:
        return isinstance(self.error, Interrupted)

    @property
    def reason(self) -> str:
        """The ledger's reason for what was not asked any more."""
        reasons = {
            Interrupted: "interrupted",
            LimitReached: "limit",
            EndpointRefused: "endpoint_refused",
        }
        return next(
            (reason for sort, reason in reasons.items() if isinstance(self.error, sort)),
            "endpoint_down",
        )

    def gate(self) -> None:
        """Called before each request leaves: raises the reason where no more is to be sent.

        A limit is left to the endpoint: what it has in its journal costs nothing.
        """
        if self.error is not None and not isinstance(self.error, LimitReached):
            raise self.error

    @contextmanager
    def flight(self) -> Iterator[None]:
        """While an article is being asked about, so that an interruption can end it after the
        grace. Raises as `gate` does."""
        self.gate()
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a flight belongs to a task")
        self._flights.add(task)
        try:
            yield
        finally:
            self._flights.discard(task)

    def _give_up(self) -> None:
        for task in self._flights:
            task.cancel()
