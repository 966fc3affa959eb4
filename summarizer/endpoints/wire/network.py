"""The Network: the one transport that sends. Nothing leaves but what is named here."""

import httpx2

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


class Network(httpx2.AsyncHTTPTransport):
    """HTTP/1.1 with one pool and one SSL context; through a proxy only if one is named.

    The SDK takes headers for its own host out of the environment: they go to that host alone, so
    that nothing set for one endpoint reaches another.
    """

    def __init__(self, connections: int = 64, proxy: str | None = None) -> None:
        limits = httpx2.Limits(max_connections=connections, max_keepalive_connections=connections)
        super().__init__(limits=limits, proxy=proxy)

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
        return await super().handle_async_request(leaving)


def is_openai(host: str) -> bool:
    """Hosts that speak OpenAI's strict schemas and take its organisation headers."""
    return host == "api.openai.com" or host.endswith((".openai.com", ".openai.azure.com"))
