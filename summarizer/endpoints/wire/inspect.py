"""Inspect: the outermost transport, which lets a 200 pass only if it is an answer."""

import httpx2

from summarizer.endpoints.wire import reply

ANSWER = "brief_answer"
"""The response extension that holds the Answer."""


class Inspect(httpx2.AsyncBaseTransport):
    """Puts the Answer beside each good response. Raises ReplyUnusable and WrongShape.

    Outside Journal: what is unusable is kept as well, and never bought again.
    """

    def __init__(self, inner: httpx2.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._inner.handle_async_request(request)
        if request.method == "POST" and response.is_success:
            response.extensions[ANSWER] = reply.answer(await response.aread())
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()
