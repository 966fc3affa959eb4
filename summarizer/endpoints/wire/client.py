"""The Client: what openai sends by, without what a browser would do for it."""

from functools import lru_cache
from typing import Any

import httpx2
import openai

_PLAIN = frozenset({"headers", "timeout", "content"})


class Client(openai.DefaultAsyncHttpxClient):
    """Hands a request to the transports and their response back: no redirects, cookies, netrc or
    hooks are looked for at each call, and an address is taken apart once. The SDK's own headers
    and limits stay."""

    def __init__(self, transport: httpx2.AsyncBaseTransport, timeout: httpx2.Timeout) -> None:
        super().__init__(
            transport=transport, timeout=timeout, follow_redirects=False, trust_env=False
        )
        self._wire = transport
        self._own = list(self.headers.multi_items())

    def build_request(
        self,
        method: str,
        url: httpx2.URL | str,
        **given: Any,  # Any: as its base has it
    ) -> httpx2.Request:
        if any(given[name] for name in given.keys() - _PLAIN) or not isinstance(url, str):
            return super().build_request(method, url, **given)
        headers = [*self._own, *given["headers"]]
        return httpx2.Request(
            method,
            _address(url),
            headers=list({name.lower(): (name, each) for name, each in headers}.values()),
            content=given.get("content"),
            extensions={"timeout": given["timeout"].as_dict()},
        )

    async def send(
        self,
        request: httpx2.Request,
        **_: Any,  # Any: what it may be told of auth, redirects and streams
    ) -> httpx2.Response:
        response = await self._wire.handle_async_request(request)
        await response.aread()
        response.encoding = "utf-8"  # an error's charset may be one that no text decodes by
        response.request = request
        return response


_address = lru_cache(maxsize=16)(httpx2.URL)
