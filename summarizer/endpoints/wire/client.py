"""The Client: what openai sends by, without what a browser would do for it."""

from typing import Any

import httpx2
import openai


class Client(openai.DefaultAsyncHttpxClient):
    """Hands a request to the transports and their response back: no redirects, cookies, netrc or
    hooks to be looked for at each call. The SDK's own headers and limits stay."""

    def __init__(self, transport: httpx2.AsyncBaseTransport, timeout: httpx2.Timeout) -> None:
        super().__init__(
            transport=transport, timeout=timeout, follow_redirects=False, trust_env=False
        )
        self._wire = transport

    async def send(
        self,
        request: httpx2.Request,
        **_: Any,  # Any: what it may be told of auth, redirects and streams
    ) -> httpx2.Response:
        response = await self._wire.handle_async_request(request)
        await response.aread()
        response.request = request
        return response
