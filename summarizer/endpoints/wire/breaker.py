"""The Breaker: an endpoint that is down is left alone, then probed, then given up."""

import asyncio

import httpx2

from summarizer.endpoints.wire.message import REUSED
from summarizer.errors import EndpointDown

FAILURES, REQUESTS, PROBES = 5, 3, 3
"""Consecutive failures, over so many different requests, that open it; failed probes that end
the run."""


class Breaker(httpx2.AsyncBaseTransport):
    """While it is open calls wait; one goes out as a probe every `rest_s` seconds.

    Raises EndpointDown once three probes in a row have failed. Where no connection was ever made
    there is nothing to wait for: each call then fails as the last one did.
    """

    def __init__(self, inner: httpx2.AsyncBaseTransport, rest_s: float = 30.0) -> None:
        self._inner = inner
        self._rest_s = rest_s
        self._failures = 0
        self._requests: set[int] = set()
        self._probe_at: float | None = None
        self._probing = False
        self._failed_probes = 0
        self._alive = False
        self._never: httpx2.ConnectError | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method != "POST":
            return await self._inner.handle_async_request(request)
        probe = await self._turn(request)
        try:
            response = await self._inner.handle_async_request(request)
        except httpx2.TransportError as error:
            self._failed(request, probe=probe)
            if self._probe_at and isinstance(error, httpx2.ConnectError) and not self._alive:
                self._never = error
            raise
        finally:
            if probe:
                self._probing = False
        self._alive = True
        if response.status_code in {408, 409} or response.status_code >= 500:
            self._failed(request, probe=probe)
        elif not response.extensions.get(REUSED):
            self._close()
        return response

    async def _turn(self, request: httpx2.Request) -> bool:
        """Waits while it is open; True for the call that goes out as a probe."""
        while self._probe_at is not None:
            if self._never is not None:
                raise httpx2.ConnectError(str(self._never)) from self._never
            if self._failed_probes >= PROBES:
                raise EndpointDown(
                    f"{request.url.host} failed {FAILURES} times in a row and {PROBES} probes "
                    "after that; run again later, what was answered is kept"
                )
            rest = self._probe_at - asyncio.get_running_loop().time()
            if rest <= 0 and not self._probing:
                self._probing = True
                return True
            await asyncio.sleep(max(rest, 0.05))
        return False

    def _failed(self, request: httpx2.Request, *, probe: bool) -> None:
        self._failures += 1
        self._requests.add(hash(request.content))
        if probe:
            self._failed_probes += 1
        elif self._probe_at is not None:
            return
        if self._failures >= FAILURES and len(self._requests) >= REQUESTS:
            self._probe_at = asyncio.get_running_loop().time() + self._rest_s

    def _close(self) -> None:
        self._failures = 0
        self._requests.clear()
        self._probe_at = None
        self._failed_probes = 0

    async def aclose(self) -> None:
        await self._inner.aclose()
