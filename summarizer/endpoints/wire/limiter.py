"""The Limiter: calls leave in slots that all processes on a store share."""

import asyncio
from collections import deque
from collections.abc import Callable

import httpx2

from summarizer.endpoints.wire.message import LEAVES_BY, WAITING, TooLate, origin
from summarizer.store import LATE_S, Rate, Store


class Limiter(httpx2.AsyncBaseTransport):
    """Waits for a slot of `rate` before each call. Slots are taken as many at a time as calls are
    waiting; one that comes too late to keep to the rate is let go, and another is taken: too late
    to have a connection in hand, which may take long to open. `gate` raises where no more is to be
    sent."""

    def __init__(
        self,
        inner: httpx2.AsyncBaseTransport,
        store: Store,
        rate: Rate,
        gate: Callable[[], None] = lambda: None,
    ) -> None:
        self._inner = inner
        self._store = store
        self._rate = rate
        self._gate = gate
        self._waiting = 0
        self._slots: deque[float] = deque()
        self._turn = asyncio.Lock()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        request.extensions[WAITING] = True  # nothing has left yet, should it be cut off here
        now = asyncio.get_running_loop().time
        while True:
            slot = await self._slot(origin(request))
            await asyncio.sleep(slot - now())
            if now() > slot + LATE_S:
                continue
            self._gate()
            request.extensions |= {WAITING: False, LEAVES_BY: slot + LATE_S}
            try:
                return await self._inner.handle_async_request(request)
            except TooLate:
                request.extensions[WAITING] = True

    async def _slot(self, endpoint: str) -> float:
        self._waiting += 1
        try:
            async with self._turn:
                if not self._slots:
                    count = min(self._waiting, self._rate.batch)
                    self._slots.extend(await self._store.slots(endpoint, count, self._rate))
                return self._slots.popleft()
        finally:
            self._waiting -= 1

    async def aclose(self) -> None:
        await self._inner.aclose()
