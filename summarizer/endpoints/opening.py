"""Opening a Server: client and transports put together for one run."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import httpx2
import openai

from summarizer.endpoints.form import PROMPT, SCHEMA, STRICT, Form
from summarizer.endpoints.meter import Meter
from summarizer.endpoints.patience import Patience
from summarizer.endpoints.price import Price, limits, tokens_of_body
from summarizer.endpoints.purse import OwnPurse
from summarizer.endpoints.server import Server
from summarizer.endpoints.wire.breaker import Breaker
from summarizer.endpoints.wire.budget import Budget
from summarizer.endpoints.wire.cap import Cap
from summarizer.endpoints.wire.client import Client
from summarizer.endpoints.wire.deadline import Deadline
from summarizer.endpoints.wire.inspect import Inspect
from summarizer.endpoints.wire.journal import Journal
from summarizer.endpoints.wire.limiter import Limiter
from summarizer.endpoints.wire.network import Network, is_openai
from summarizer.endpoints.wire.pace import Pace
from summarizer.endpoints.wire.recorder import Recorder
from summarizer.endpoints.wire.replay import Replay
from summarizer.endpoints.wiring import Wiring
from summarizer.request import Tokens
from summarizer.store import Store

_NO_KEY = "none"
"""What is sent where no key is needed: the SDK insists on one."""
_CONNECT_S = 10.0


@asynccontextmanager
async def server(wiring: Wiring, meter: Meter | None) -> AsyncIterator[Server]:
    """A Server on its own HTTP client, closed when the block ends. Raises NoSuchPath."""
    meter = meter or Meter()
    store = wiring.store or Store.private()
    try:
        transport = Inspect(
            Replay(wiring.replay, meter) if wiring.replay else _journalled(wiring, store, meter)
        )
        timeout = httpx2.Timeout(
            wiring.deadline_s, connect=min(_CONNECT_S, wiring.deadline_s), pool=None
        )
        async with openai.AsyncOpenAI(
            api_key=wiring.key or _NO_KEY,
            base_url=wiring.base_url,
            http_client=Client(transport, timeout),
            max_retries=0,
        ) as client:
            yield Server(
                client,
                _patience(wiring, meter),
                _forms(wiring, store),
                store,
                notes=wiring.record is not None and wiring.replay is None,
            )
    finally:
        if wiring.store is None:
            store.close()


def _journalled(wiring: Wiring, store: Store, meter: Meter) -> httpx2.AsyncBaseTransport:
    network = Network(wiring.concurrency, wiring.proxy)
    price = Price(wiring.model, wiring.base_url)
    timed: httpx2.AsyncBaseTransport = Deadline(Cap(network, wiring.cap), wiring.deadline_s)
    if wiring.rate is not None:
        timed = Limiter(timed, store, wiring.rate, wiring.gate)
    bounded = Budget(
        timed,
        meter,
        wiring.purse or OwnPurse(limits(wiring)),
        price,
        lambda body: tokens_of_body(body) if price.known else Tokens(),
    )
    store.outlast(wiring.deadline_s)
    journal = Journal(bounded, store, wiring.max_wait_s)
    paced = Pace(Breaker(journal, wiring.probe_s), wiring.concurrency, wiring.gate)
    return Recorder(paced, wiring.record, wiring.about) if wiring.record else paced


def _forms(wiring: Wiring, store: Store) -> Sequence[Form]:
    """The forms to try. Recordings match without origin, so in replay any form may be meant."""
    if wiring.replay is not None:
        return (SCHEMA, STRICT, PROMPT)
    url = wiring.base_url.rstrip("/")
    if store.form(url) == PROMPT.name:
        return (PROMPT,)
    best = STRICT if is_openai(httpx2.URL(wiring.base_url).host) else SCHEMA
    return (best, PROMPT)


def _patience(wiring: Wiring, meter: Meter) -> Patience:
    sleep = _no_time if wiring.replay else asyncio.sleep
    return Patience(meter, wiring.max_wait_s, wiring.backoff_s, sleep)


async def _no_time(seconds: float) -> None:
    """Recorded refusals need no waiting."""
    del seconds
