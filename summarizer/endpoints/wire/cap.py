"""The Cap: no reply is taken into memory beyond a size, however well it was compressed."""

import httpx2

from summarizer.errors import ReplyUnusable

LIMIT = 8 * 1024 * 1024
"""Bytes of a decoded reply."""
_OF_AN_ERROR = 64 * 1024
_NO_LONGER_TRUE = ("content-encoding", "content-length", "transfer-encoding")


class Cap(httpx2.AsyncBaseTransport):
    """Reads each reply whole, decoding as it comes. What is over `limit` raises ReplyUnusable;
    of an error's body the first 64 kB are enough."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, limit: int = LIMIT) -> None:
        self._inner = inner
        self._limit = limit

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._inner.handle_async_request(request)
        try:
            body = await self._read(response)
        finally:
            await response.aclose()
        headers = response.headers.copy()
        for name in _NO_LONGER_TRUE:
            headers.pop(name, None)
        return httpx2.Response(response.status_code, headers=headers, content=body, request=request)

    async def _read(self, response: httpx2.Response) -> bytes:
        body = bytearray()
        try:
            async for piece in response.aiter_bytes():
                body += piece
                if not response.is_success and len(body) >= _OF_AN_ERROR:
                    return bytes(body[:_OF_AN_ERROR])
                if len(body) > self._limit:
                    raise ReplyUnusable(
                        "oversized_reply", f"the reply is larger than {self._limit:,} bytes"
                    )
        except httpx2.DecodingError as error:
            raise ReplyUnusable(
                "not_a_completion", "the reply does not decode as its content-encoding says"
            ) from error
        return bytes(body)

    async def aclose(self) -> None:
        await self._inner.aclose()
