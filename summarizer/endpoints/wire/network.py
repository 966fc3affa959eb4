"""The Network: the one transport that sends. Nothing leaves but what is named here."""

import asyncio
import select
import ssl
import weakref
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

import aiohttp
import httpx2
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection
from aiohttp.tracing import Trace
from yarl import URL

from summarizer.endpoints.wire.message import LEAVES_BY, TooLate

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
_OF_ITS_OWN = ("accept", "accept-encoding", "content-type", "user-agent")
"""Headers that aiohttp would add by itself."""
_KEPT_S = 5.0
"""How long a connection may lie idle: servers close theirs, and a call that meets that is lost."""
_HEADER, _HEADERS = 64 * 1024, 400
"""Bytes of one header of a reply, and how many: by what aiohttp takes of itself, replies that are
paid for would be thrown away for the cookies and policies that gateways put before them."""
_leaves_by: ContextVar[float | None] = ContextVar("leaves_by", default=None)


class Network(httpx2.AsyncBaseTransport):
    """HTTP/1.1 with one SSL context, by aiohttp's client, whose parser is compiled: a call costs a
    fifth of what it does by the SDK's own. Through a proxy only if one is named.

    The SDK takes headers for its own host out of the environment: they go to that host alone, so
    that nothing set for one endpoint reaches another. No redirect is followed, no cookie is kept.
    What has to leave by a moment, and has no connection by then, raises TooLate.
    """

    def __init__(self, connections: int = 64, proxy: str | None = None) -> None:
        self._trusted = httpx2.create_ssl_context()
        self._trusted.set_alpn_protocols(["http/1.1"])
        self._connections = connections
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        allowed = _SENT | _OPENAI if is_openai(request.url.host) else _SENT
        headers = [(name, each) for name, each in request.headers.multi_items() if name in allowed]
        timeout = request.extensions.get("timeout") or {}
        _leaves_by.set(request.extensions.get(LEAVES_BY))
        with _translated():
            answer = await self._opened().request(
                request.method,
                _address(str(request.url)),
                headers=headers,
                data=await request.aread() or None,
                allow_redirects=False,
                proxy=self._proxy,
                timeout=aiohttp.ClientTimeout(
                    connect=timeout.get("pool"),
                    sock_connect=timeout.get("connect"),
                    sock_read=timeout.get("read"),
                ),
            )
        return httpx2.Response(
            answer.status,
            headers=list(answer.raw_headers),
            stream=_Body(answer),
            request=request,
        )

    def _opened(self) -> aiohttp.ClientSession:
        """The one session, opened in the event loop that uses it."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=_Silent(self._connections, self._trusted),
                auto_decompress=False,  # Cap looks at each piece as it is unpacked
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=_OF_ITS_OWN,
                max_line_size=_HEADER,
                max_field_size=_HEADER,
                max_headers=_HEADERS,
            )
        return self._session

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()


class _Silent(aiohttp.TCPConnector):
    """Gives no connection out again on which something came while it lay idle, or that was closed:
    aiohttp would read it as the answer to the next call, another article's. Nor any to a call that
    should have left by now."""

    def __init__(self, connections: int, trusted: ssl.SSLContext) -> None:
        super().__init__(limit=connections, ssl=trusted, keepalive_timeout=_KEPT_S)
        self._used: weakref.WeakSet[ResponseHandler] = weakref.WeakSet()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109  # as its base has it
    ) -> Connection:
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = connection.protocol
            if protocol is None or protocol not in self._used:
                break
            if not (protocol.should_close or _readable(connection)):
                break
            connection.close()
        if protocol is not None:
            self._used.add(protocol)
        by = _leaves_by.get()
        if by is not None and asyncio.get_running_loop().time() > by:
            connection.release()
            raise TooLate
        return connection


def _readable(connection: Connection) -> bool:
    """Whether anything waits to be read: bytes, or the end."""
    transport = connection.transport
    socket = None if transport is None else transport.get_extra_info("socket")
    if socket is None:
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([socket], [], [], 0)[0])
    look = select.poll()
    look.register(socket, select.POLLIN)
    return bool(look.poll(0))


class _Body(httpx2.AsyncByteStream):
    """A response's bytes as they come; one that is left early takes its connection with it."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _translated():
            async for piece in self._answer.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        self._answer.close()


@contextmanager
def _translated() -> Iterator[None]:
    """aiohttp's errors as httpx2's, which the SDK knows; what they came from goes along."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ClientSSLError, ssl.SSLError) as error:
        raise httpx2.ConnectError("no connection") from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx2.ConnectTimeout("no connection in time") from error
    except aiohttp.ServerTimeoutError as error:
        raise httpx2.ReadTimeout("no reply in time") from error
    except (aiohttp.ClientError, OSError) as error:
        raise httpx2.ReadError("the connection broke off") from error


@lru_cache(maxsize=16)
def _address(url: str) -> URL:
    """As it stands: it is quoted already."""
    return URL(url, encoded=True)


def is_openai(host: str) -> bool:
    """Hosts that speak OpenAI's strict schemas and take its organisation headers."""
    return host == "api.openai.com" or host.endswith((".openai.com", ".openai.azure.com"))
