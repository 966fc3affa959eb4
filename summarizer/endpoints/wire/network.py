"""The Network: the one transport that sends. Nothing leaves but what is named here."""

from collections.abc import AsyncIterator

import httpx2

_POOL = 8

_SENT = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)
_OPENAI = frozenset({"openai-organization", "openai-project"})


class Network(httpx2.AsyncBaseTransport):
    """HTTP/1.1 with one SSL context; through a proxy only if one is named.

    The SDK takes headers for its own host out of the environment: they go to that host alone, so
    that nothing set for one endpoint reaches another. A pool looks at each of its connections for
    each request, so many connections are spread over pools of eight.
    """

    def __init__(self, connections: int = 64, proxy: str | None = None) -> None:
        trusted = httpx2.create_ssl_context()
        limits = httpx2.Limits(max_connections=_POOL, max_keepalive_connections=_POOL)
        self._pools = [
            httpx2.AsyncHTTPTransport(verify=trusted, limits=limits, proxy=proxy)
            for _ in range(-(-connections // _POOL))
        ]
        self._under_way = [0] * len(self._pools)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        allowed = _SENT | _OPENAI if is_openai(request.url.host) else _SENT
        headers = [(name, each) for name, each in request.headers.multi_items() if name in allowed]
        # A request of its own: the SDK looks for its notes in the one it made.
        leaving = httpx2.Request(
            request.method,
            request.url,
            headers=headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        pool = min(range(len(self._pools)), key=self._under_way.__getitem__)
        self._under_way[pool] += 1
        try:
            response = await self._pools[pool].handle_async_request(leaving)
        except BaseException:
            self._under_way[pool] -= 1
            raise
        response.stream = _Counted(response.stream, self._under_way, pool)
        return response

    async def aclose(self) -> None:
        for pool in self._pools:
            await pool.aclose()


class _Counted(httpx2.AsyncByteStream):
    """A response's stream, under way until it is closed."""

    def __init__(self, stream: object, under_way: list[int], pool: int) -> None:
        if not isinstance(stream, httpx2.AsyncByteStream):
            raise TypeError("a response of an async transport has an async stream")
        self._stream = stream
        self._under_way = under_way
        self._pool = pool
        self._open = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        if self._open:
            self._open = False
            self._under_way[self._pool] -= 1
        await self._stream.aclose()


def is_openai(host: str) -> bool:
    """Hosts that speak OpenAI's strict schemas and take its organisation headers."""
    return host == "api.openai.com" or host.endswith((".openai.com", ".openai.azure.com"))
