"""The Recorder: keeps every exchange as a file while it passes."""

from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import httpx2

from summarizer.endpoints.wire import message
from summarizer.endpoints.wire.recording import Recording

ARTICLE = "x-brief-article"
"""A note from the server to the Recorder, taken off here: the article's name, percent-encoded."""


class Recorder(httpx2.AsyncBaseTransport):
    """Writes a Recording for each exchange into `folder`. Raises StorageError."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, folder: Path, about: str) -> None:
        self._inner = inner
        self._folder = folder
        self._about = about
        self._steps: Counter[str] = Counter()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        article = unquote(request.headers.pop(ARTICLE, ""))
        response = await self._inner.handle_async_request(request)
        if request.method == "POST":
            sent = message.detached(await message.sent(request))
            self._steps[sent.key] += 1
            kept = await message.exchange(response)
            step = self._steps[sent.key]
            Recording(sent, kept, self._about, article, step).write(self._folder)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()
