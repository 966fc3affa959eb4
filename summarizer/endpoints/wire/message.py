"""Between httpx2's requests and responses and what is kept of them."""

from urllib.parse import unquote

import httpx2

from summarizer.store import Exchange, Sent

REUSED = "brief_reused"
"""The response extension that says: this was paid for earlier, nothing was sent."""
CANONICAL = "x-brief-canonical"
"""A note from the server that a body is canonical JSON as it stands, and the model that it names,
percent-encoded; the Network sends no notes."""
WAITING = "brief_waiting"
"""The request extension that says: it waits for its turn, nothing was sent yet."""
LEAVES_BY = "brief_leaves_by"
"""The request extension that says: after this moment of the event loop's clock, do not send."""


class TooLate(Exception):
    """The moment to send had passed before there was a connection; nothing was sent."""


async def sent(request: httpx2.Request) -> Sent:
    """What a request is known by."""
    body = await request.aread()
    model = request.headers.get(CANONICAL)
    if model is not None:
        return Sent(origin(request), request.method, request.url.path, body, unquote(model))
    return Sent.of(origin(request), request.method, request.url.path, body)


def origin(request: httpx2.Request) -> str:
    """Scheme, host and port."""
    return f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"


def detached(each: Sent) -> Sent:
    """Without origin and without what comes before the API's own path: how recordings match."""
    tail = "/".join(each.path.rsplit("/", 2)[-2:]) if each.path.count("/") > 1 else each.path
    return Sent("", each.method, f"/{tail.lstrip('/')}", each.body)


async def exchange(response: httpx2.Response) -> Exchange:
    """What is kept of a response: status, a few headers, the decoded body."""
    return Exchange.of(response.status_code, response.headers, await response.aread())


def response(each: Exchange, request: httpx2.Request, *, reused: bool) -> httpx2.Response:
    """A response as if it had just come."""
    return httpx2.Response(
        each.status,
        headers=dict(each.headers),
        content=each.body,
        request=request,
        extensions={REUSED: reused},
    )
