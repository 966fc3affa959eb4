"""Endpoints: what answers a Request. `open_endpoint` chooses by one setting, the model's name."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from summarizer import files
from summarizer.endpoints.meter import Meter
from summarizer.endpoints.wiring import OPENAI, Wiring, is_loopback, origin
from summarizer.late import Late, loaded
from summarizer.request import BUILTIN, Endpoint, Reply, Request

if TYPE_CHECKING:
    from summarizer.endpoints import builtin
else:
    builtin = Late("summarizer.endpoints.builtin")

__all__ = [
    "OPENAI",
    "Examined",
    "Meter",
    "Wiring",
    "examine",
    "is_loopback",
    "open_endpoint",
    "origin",
    "rules_digest",
]


@asynccontextmanager
async def open_endpoint(wiring: Wiring, meter: Meter | None = None) -> AsyncIterator[Endpoint]:
    """What answers, until the block ends; `meter` counts what is really sent.

    Raises MissingKey and BadSetting before anything leaves the machine. The SDKs (2.4 s) are
    imported only if a server is to answer.
    """
    if wiring.model == BUILTIN:
        yield _rules
        return
    if wiring.replay is None:
        wiring.require_reachable()
    async with AsyncExitStack() as stack:
        yield _Late(wiring, meter, stack)


async def _rules(request: Request, /) -> Reply:
    """The built-in rules answer requests of the kind `cooperation` from their article alone."""
    return builtin.reply(request.article)


@cache
def rules_digest() -> str:
    """Digest of every source that decides an answer of the built-in rules: theirs, and the phrases
    they stand on."""
    here = Path(__file__).parent / "builtin"
    beneath = here.parents[1] / "phrases"
    return files.digest(
        path
        for folder in (here, beneath)
        for ending in ("py", "tsv")
        for path in folder.rglob(f"*.{ending}")
    )


class _Late:
    """A server that is opened when it is first asked: a run of stored answers needs no SDK."""

    def __init__(self, wiring: Wiring, meter: Meter | None, stack: AsyncExitStack) -> None:
        self._wiring = wiring
        self._meter = meter
        self._stack = stack
        self._lock = asyncio.Lock()
        self._server: Endpoint | None = None

    async def __call__(self, request: Request, /) -> Reply:
        server = self._server or await self._opened()
        return await server(request)

    async def _opened(self) -> Endpoint:
        async with self._lock:
            server = self._server
            if server is None:
                opening = loaded("summarizer.endpoints.opening")  # the SDKs: 2 s
                opened = opening.server(self._wiring, self._meter)
                self._server = server = cast(
                    Endpoint, await self._stack.enter_async_context(opened)
                )
            return server


@dataclass(frozen=True)
class Examined:
    """What an endpoint says of itself: models it lists, forms it will be asked in, and how fast
    the list came (milliseconds)."""

    models: tuple[str, ...]
    modes: tuple[str, ...]
    milliseconds: float


async def examine(wiring: Wiring) -> Examined:
    """Ask an endpoint for its list of models, which costs nothing.

    Raises what `open_endpoint` does, and EndpointDown or EndpointRefused.
    """
    wiring.require_reachable()
    from summarizer.endpoints import opening  # noqa: PLC0415  # the SDKs: 2.4 s

    async with opening.server(wiring, None) as server:
        began = time.monotonic()
        models = await server.offered()
        took = (time.monotonic() - began) * 1000
        return Examined(tuple(models), tuple(server.modes), took)
