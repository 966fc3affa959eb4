"""The Journal: every paid exchange is committed before anybody parses it, and bought once."""

import asyncio
import time

import httpx2

from summarizer.endpoints.wire import message, pause
from summarizer.errors import EndpointDown, LimitReached, ReplyUnusable
from summarizer.store import Busy, Exchange, Flight, Paused, Sent, Store

_FIRST_LOOK_S = 0.02
_LAST_LOOK_S = 0.5


class Journal(httpx2.AsyncBaseTransport):
    """Answers from the store what was answered before; else one flight a key, intent first.

    Outside Deadline: a deadline that fired while a reply is being committed would buy it twice.
    `max_wait_s` bounds what an endpoint may ask everybody to wait.
    """

    def __init__(
        self, inner: httpx2.AsyncBaseTransport, store: Store, max_wait_s: float = 600
    ) -> None:
        self._inner = inner
        self._store = store
        self._max_wait_s = max_wait_s
        self._refusals = 0
        self._paused_until = 0.0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method != "POST":
            return await self._inner.handle_async_request(request)
        sent = await message.sent(request)
        while True:
            claim = await self._claim(sent)
            if isinstance(claim, Exchange):
                return _answered(claim, request, reused=True)
            exchange = await self._fly(claim, sent, request)
            if exchange is not None:
                return _answered(exchange, request, reused=False)

    async def _claim(self, sent: Sent) -> Exchange | Flight:
        """Waits while somebody else asks, and while the endpoint wants to be left alone."""
        look = _FIRST_LOOK_S
        while True:
            claim = await self._store.claim(sent)
            if isinstance(claim, Paused):
                await asyncio.sleep(self._bearable(claim.seconds, sent.origin))
            elif isinstance(claim, Busy):
                await asyncio.sleep(look)
                look = min(look * 2, _LAST_LOOK_S)
            else:
                return claim

    def _bearable(self, seconds: float, origin: str) -> float:
        if seconds > self._max_wait_s:
            raise EndpointDown(
                f"{origin} asks to be left alone for {seconds:.0f} s, longer than --max-wait "
                f"{self._max_wait_s:g}; run again later, what was answered is kept"
            )
        return max(0.0, seconds)

    async def _fly(self, flight: Flight, sent: Sent, request: httpx2.Request) -> Exchange | None:
        """The reply, committed; None if it came after its lease had been taken over."""
        try:
            exchange = await message.exchange(await self._inner.handle_async_request(request))
        except ReplyUnusable as error:
            # It was billed, though its body cannot be kept: the reason is, and stands for it.
            exchange = Exchange(200, unusable=error.reason)
        except BaseException as error:  # a flight left open is waited for by everybody
            self._store.drop(flight, _outcome(error, request))
            raise
        seconds = self._pause(exchange)
        in_time = await self._store.land(
            flight, exchange, None if seconds is None else (sent.origin, seconds)
        )
        return exchange if in_time else None

    def _pause(self, exchange: Exchange) -> float | None:
        """How long this endpoint wants no calls. Refusals of calls that left together are one."""
        now = time.monotonic()
        if exchange.status != 429:
            self._refusals = 0
        elif now >= self._paused_until:
            self._refusals += 1
        seconds = pause.asked(exchange.status, exchange.headers, self._refusals)
        if seconds is not None:
            self._paused_until = now + seconds
        return seconds

    async def aclose(self) -> None:
        await self._inner.aclose()


def _outcome(error: BaseException, request: httpx2.Request) -> str:
    """What a flight that brought no reply ended as."""
    if isinstance(error, LimitReached) or request.extensions.get(message.WAITING):
        return "not_sent"
    return "cut" if isinstance(error, asyncio.CancelledError) else "failed"


def _answered(exchange: Exchange, request: httpx2.Request, *, reused: bool) -> httpx2.Response:
    if exchange.unusable:
        raise ReplyUnusable(exchange.unusable, "the reply was too large, or did not decode")
    return message.response(exchange, request, reused=reused)
