"""A Worker: the local pipeline, in an actor of a Ray cluster."""

import asyncio
import platform
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

from summarizer import endpoints, pipeline
from summarizer.cli import session
from summarizer.cli.cluster.desk import SharedPurse
from summarizer.cli.cluster.parcel import End, Orders, Report, Used, packed, sources
from summarizer.cli.session import Tape
from summarizer.endpoints.meter import Meter
from summarizer.errors import BriefError, Interrupted, UsageError
from summarizer.pipeline import Done, Means, Stop
from summarizer.record import Source
from summarizer.settings import Settings


class Worker:
    """Called with a table of sources, answers with a table of one report. Ray may have several
    calls under way in the one event loop of an actor; they share store and endpoint."""

    def __init__(self, orders: Orders, desk: Any) -> None:  # Any: Ray's handle of a Desk
        self._orders = orders
        self._desk = desk
        self._meter = Meter()
        self._told = Used()
        self._opening = asyncio.Lock()
        self._stack = AsyncExitStack()  # closed with the process
        self._means: Means | None = None
        self._listening: asyncio.Task[None] | None = None

    async def __call__(self, table: Any) -> Any:  # Any: pyarrow's Table
        """Every source to its end. Errors are told, not raised: Ray would send them again."""
        ends: list[End] = []
        try:
            means = await self._ready()
            await pipeline.run(
                sources(table), means, lambda done: ends.append(_end(done, means.plan))
            )
        except BriefError as error:
            failed = (type(error), f"a worker on {platform.node()}: {error}")
            return packed(Report(tuple(ends), self._used(), failed=failed))
        why = means.stop.error
        told = why is not None and not isinstance(why, Interrupted)
        stopped = (type(why), str(why)) if why is not None and told else None
        return packed(Report(tuple(ends), self._used(), stopped))

    async def _ready(self) -> Means:
        """Store and endpoint, opened once. Raises BriefError."""
        async with self._opening:
            if self._means is None:
                self._means = await self._opened()
                self._listening = asyncio.create_task(self._listen(self._means.stop))
            return self._means

    async def _opened(self) -> Means:
        chosen, tape, stop = Settings(**self._orders.settings), Tape(), Stop()
        plan = session.plan(chosen, session.kind(chosen, tape))
        if plan.rules != self._orders.rules:
            raise UsageError(
                "it runs another version of brief than the driver; install the same one on every "
                "machine"
            )
        store = self._stack.enter_context(session.store(chosen, tape))
        wiring = session.wiring(chosen, store, tape, stop)
        if self._orders.shared:
            wiring = replace(wiring, purse=SharedPurse(self._desk))
        endpoint = await self._stack.enter_async_context(
            endpoints.open_endpoint(wiring, self._meter)
        )
        return Means(plan, endpoint, store, stop)

    async def _listen(self, stop: Stop) -> None:
        """Until the driver says that the run is interrupted."""
        stop.interrupt(Interrupted(*await self._desk.halted.remote()))

    def _used(self) -> Used:
        now = Used.of(self._meter)
        used, self._told = now.since(self._told), now
        return used


def _end(done: Done, plan: pipeline.Plan) -> End:
    if done.article is None or done.record is None:
        return End(done.entry)
    return End(done.entry, Source.of(done.article), plan.request(done.article).key)
