"""The Pace: how many calls are under way at once, found out as TCP does."""

import asyncio
from collections.abc import Callable

import httpx2

from summarizer.endpoints.wire.message import REUSED

GOOD_ANSWERS = 20
"""After so many in a row one more call is let under way."""


class Pace(httpx2.AsyncBaseTransport):
    """At most `most` calls at once: half as many after a 429, one more after twenty good answers
    (additive increase, multiplicative decrease; Chiu and Jain 1989). Calls that had left before
    the last halving do not halve again. `gate` raises where no more is to be sent."""

    def __init__(
        self, inner: httpx2.AsyncBaseTransport, most: int, gate: Callable[[], None] = lambda: None
    ) -> None:
        self._inner = inner
        self._gate = gate
        self._most = most
        self.limit = most
        self._under_way = 0
        self._good = 0
        self._round = 0
        self._turn = asyncio.Condition()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        async with self._turn:
            await self._turn.wait_for(lambda: self._under_way < self.limit)
            self._gate()
            self._under_way += 1
        left = self._round
        try:
            response = await self._inner.handle_async_request(request)
        finally:
            self._under_way -= 1
            await asyncio.shield(self._next())
        if response.status_code == 429:
            self._slower(left)
        elif response.is_success and not response.extensions.get(REUSED):
            self._faster()
        return response

    async def _next(self) -> None:
        async with self._turn:
            self._turn.notify(max(1, self.limit - self._under_way))

    def _slower(self, left: int) -> None:
        self._good = 0
        if left == self._round:
            self._round += 1
            self.limit = max(1, self.limit // 2)

    def _faster(self) -> None:
        self._good += 1
        if self._good >= GOOD_ANSWERS:
            self._good = 0
            self.limit = min(self._most, self.limit + 1)

    async def aclose(self) -> None:
        await self._inner.aclose()
