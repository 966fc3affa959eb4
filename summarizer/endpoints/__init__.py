"""Endpoints: what answers a Request. `open_endpoint` chooses by one setting, the model's name."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from summarizer.endpoints.meter import Meter
from summarizer.errors import BadSetting, MissingKey
from summarizer.request import BUILTIN, Endpoint, Reply, Request
from summarizer.store import Store

OPENAI = "https://api.openai.com/v1"
_A_KEY = re.compile(r"[!-~]+")


@dataclass(frozen=True)
class Wiring:
    """Everything that decides who answers and how it is reached.

    key         sent to base_url and nowhere else, shown and stored nowhere
    store       where exchanges are journalled; a private one for `replay` and `record`
    replay      answer from the recordings in this folder; nothing is sent
    record      keep every exchange in this folder
    about       how recordings were made, in a sentence, for their readers
    deadline_s  for one call, in all
    cap         bytes of one decoded reply
    max_wait_s  how long an endpoint may ask to be left alone
    backoff_s   what the pauses between tries grow from
    probe_s     how long an endpoint that is down is left alone before it is probed
    """

    model: str = BUILTIN
    base_url: str = OPENAI
    key: str | None = None
    store: Store | None = None
    replay: Path | None = None
    record: Path | None = None
    about: str = "One exchange with an endpoint, kept by `brief record`."
    deadline_s: float = 120.0
    cap: int = 8 * 1024 * 1024
    max_cost: Decimal | None = None
    max_calls: int | None = None
    max_wait_s: float = 600.0
    backoff_s: float = 0.5
    probe_s: float = 30.0
    concurrency: int = 8
    allow_http: bool = False
    proxy: str | None = None

    @property
    def loopback(self) -> bool:
        return is_loopback(self.base_url)


@asynccontextmanager
async def open_endpoint(wiring: Wiring, meter: Meter | None = None) -> AsyncIterator[Endpoint]:
    """What answers, until the block ends; `meter` counts what is really sent.

    Raises MissingKey and BadSetting before anything leaves the machine. The SDKs (2.4 s) are
    imported only if a server is to answer.
    """
    if wiring.model == BUILTIN:
        from summarizer.endpoints.builtin import Builtin  # noqa: PLC0415  # rules load tables

        yield Builtin()
        return
    if wiring.replay is None:
        _require_reachable(wiring)
    async with AsyncExitStack() as stack:
        yield _Late(wiring, meter, stack)


class _Late:
    """A server that is opened when it is first asked: a run of stored answers needs no SDK."""

    def __init__(self, wiring: Wiring, meter: Meter | None, stack: AsyncExitStack) -> None:
        self._wiring = wiring
        self._meter = meter
        self._stack = stack
        self._lock = asyncio.Lock()
        self._server: Endpoint | None = None

    async def __call__(self, request: Request, /) -> Reply:
        async with self._lock:
            if self._server is None:
                from summarizer.endpoints import opening  # noqa: PLC0415  # the SDKs: 2.4 s

                opened = opening.server(self._wiring, self._meter)
                self._server = await self._stack.enter_async_context(opened)
        return await self._server(request)


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
    _require_reachable(wiring)
    from summarizer.endpoints import opening  # noqa: PLC0415  # the SDKs: 2.4 s

    async with opening.server(wiring, None) as server:
        began = time.monotonic()
        models = await server.offered()
        took = (time.monotonic() - began) * 1000
        return Examined(tuple(models), tuple(server.modes), took)


def origin(model: str, base_url: str = OPENAI) -> str:
    """What a Request's origin is for a model there."""
    return BUILTIN if model == BUILTIN else base_url.rstrip("/")


def is_loopback(base_url: str) -> bool:
    """Whether an endpoint is on this machine: it needs no key, and costs nothing."""
    host = urlsplit(base_url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _require_reachable(wiring: Wiring) -> None:
    parts = urlsplit(wiring.base_url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadSetting(
            f"--base-url {wiring.base_url!r} is no address of an endpoint; it looks like "
            "https://host/v1"
        )
    if parts.username or parts.password:
        raise BadSetting("--base-url holds a user name or password; a key goes to OPENAI_API_KEY")
    if parts.scheme == "http" and not wiring.loopback and not wiring.allow_http:
        raise BadSetting(
            f"{wiring.base_url} is not encrypted: anybody on the way could read key and articles; "
            "use https, or --allow-http if you trust the way"
        )
    if wiring.key and not _A_KEY.fullmatch(wiring.key):
        raise BadSetting(
            "OPENAI_API_KEY holds characters that no key has, perhaps a space or a line end"
        )
    if not wiring.key and not wiring.loopback:
        raise MissingKey(
            f"{wiring.base_url} needs a key: set OPENAI_API_KEY, or leave --model away and let the "
            "built-in rules answer"
        )
