"""The Deadline: a call ends in time by the monotonic clock, whatever drips."""

import asyncio

import httpx2


class DeadlinePassed(httpx2.ReadTimeout):
    """No full reply in time."""


class Deadline(httpx2.AsyncBaseTransport):
    """Gives up on a call after `seconds` in all; the SDK's own timeout starts anew with each
    byte. Wrap it around Cap: a reply must be read inside it."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, seconds: float) -> None:
        self._inner = inner
        self._seconds = seconds

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        try:
            async with asyncio.timeout(self._seconds):
                return await self._inner.handle_async_request(request)
        except TimeoutError as error:
            raise DeadlinePassed(f"no full reply within {self._seconds:g} s") from error

    async def aclose(self) -> None:
        await self._inner.aclose()
