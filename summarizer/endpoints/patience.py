"""Patience: the one layer of retries, by tenacity around the SDK's call."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from summarizer.endpoints.failure import Failure
from summarizer.endpoints.meter import Meter

T = TypeVar("T")

TRIES = 3
"""How often a call is sent in all, if what stops it may pass."""
_LONGEST_S = 20.0
Sleep = Callable[[float], Awaitable[None]]


class Patience:
    """Sends again what may succeed later: after a pause that the endpoint asks for, up to
    `max_wait_s`; after a transient failure up to three tries with full jitter
    (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), and in a run no
    more than a tenth of its calls and ten."""

    def __init__(
        self,
        meter: Meter,
        max_wait_s: float = 600,
        backoff_s: float = 0.5,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._meter = meter
        self._max_wait_s = max_wait_s
        self._backoff_s = backoff_s
        self._sleep = sleep

    async def __call__(self, send: Callable[[], Awaitable[T]]) -> T:
        """What `send` returns in the end. Raises the last Failure."""
        began = time.monotonic()
        try:
            return await send()  # nearly always; the layer of retries costs as much as the call
        except Failure as failure:
            first = failure
        return await self._again(send, first, began)

    async def _again(self, send: Callable[[], Awaitable[T]], first: Failure, began: float) -> T:
        """From the first failure on."""
        transient = 0
        failures = [first]

        def again(error: BaseException) -> bool:
            nonlocal transient
            if not isinstance(error, Failure):
                return False
            if error.kind == "wait":
                waited = time.monotonic() - began
                return waited + (error.after_s or 0.0) <= self._max_wait_s
            if error.kind != "transient":
                return False
            transient += 1
            return transient < TRIES and self._meter.retries < 10 + self._meter.calls // 10

        def wait(state: RetryCallState) -> float:
            self._meter.retries += 1
            error = state.outcome.exception() if state.outcome else None
            if isinstance(error, Failure) and error.after_s is not None:
                return error.after_s
            longest = min(_LONGEST_S, self._backoff_s * 2**state.attempt_number)
            return random.uniform(0, longest)  # noqa: S311  # jitter, no secret

        async def sending() -> T:  # tenacity awaits nothing but an `async def`
            if failures:
                raise failures.pop()
            return await send()

        retrying = AsyncRetrying(
            retry=retry_if_exception(again), wait=wait, sleep=self._sleep, reraise=True
        )
        return await retrying(sending)
