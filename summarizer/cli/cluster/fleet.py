"""The Fleet: all workers of a run, as its driver sees them."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from ray import data
from ray.exceptions import RayError

from summarizer import pipeline, reading
from summarizer.cli.cluster.parcel import End, Orders, Report, reports
from summarizer.cli.cluster.wave import Wave
from summarizer.cli.cluster.worker import Worker
from summarizer.endpoints.meter import Meter
from summarizer.errors import EndpointDown
from summarizer.ledger import Ledger
from summarizer.pipeline import Done, Means, Stop
from summarizer.pipeline.output import EDITION
from summarizer.reading import Source
from summarizer.record import Record

FIRST, LARGEST = 16_384, 131_072
"""Articles of a wave: each is twice as large as the one before, for it is found whole before its
first article is asked about, and starting the workers takes seconds each time."""
AT_ONCE, AHEAD = 2, 4
"""Parcels that a worker is at, and that are sent to it."""
_LOOK_S = 0.2


@dataclass
class Fleet:
    """Takes the place of the local pipeline: the same sources, the same ends, in their order."""

    orders: Orders
    desk: Any  # Any: Ray's handle of a Desk
    workers: int
    meter: Meter
    shown: int = 0

    async def run(
        self, sources: Iterable[Source], means: Means, watch: Callable[[Done], None]
    ) -> Ledger:
        """As pipeline.run. Raises StorageError, StoreDamaged, UsageError and EndpointDown."""
        relay = asyncio.create_task(self._relay(means.stop))
        try:
            async with aclosing(self._in_order(sources, means)) as ends:
                return await pipeline.entered(ends, means.stop, watch)
        except RayError as error:
            raise EndpointDown(
                f"the Ray cluster gave up ({type(error).__name__}); what was answered is kept: "
                "run the same command again to go on from here"
            ) from error
        finally:
            relay.cancel()

    async def _relay(self, stop: Stop) -> None:
        """Tell all workers of an interruption."""
        while not stop.interrupted:  # noqa: ASYNC110  # a Stop is looked at, not awaited
            await asyncio.sleep(_LOOK_S)
        self.desk.halt.remote(getattr(stop.error, "exit_code", 130), str(stop.error))

    async def _in_order(
        self, sources: Iterable[Source], means: Means
    ) -> AsyncGenerator[Done, None]:
        size, remaining = FIRST, iter(sources)
        with ThreadPoolExecutor(1, thread_name_prefix="fleet") as thread:
            loop = asyncio.get_running_loop()
            while True:
                wave = Wave({} if self.shown < EDITION else None)
                table = await loop.run_in_executor(thread, wave.load, islice(remaining, size))
                if table is None:
                    return
                told = await loop.run_in_executor(thread, self._sent, table)
                try:
                    while report := await loop.run_in_executor(thread, next, told, None):
                        for end in self._taken(report, means.stop):
                            yield await self._done(end, wave, means)
                finally:
                    await loop.run_in_executor(thread, told.close)
                size = min(2 * size, LARGEST)

    def _sent(self, parcels: data.Dataset) -> Generator[Report]:
        answered = parcels.map_batches(
            Worker,
            batch_size=None,
            batch_format="pyarrow",
            compute=data.ActorPoolStrategy(
                size=min(self.workers, parcels.num_blocks()),
                max_tasks_in_flight_per_actor=AHEAD,
                max_concurrent_calls_per_actor=AT_ONCE,
            ),
            num_cpus=1,
            fn_constructor_args=(self.orders, self.desk),
        )
        for table in answered.iter_batches(
            batch_size=None, batch_format="pyarrow", prefetch_batches=0
        ):
            yield from reports(table)

    def _taken(self, report: Report, stop: Stop) -> tuple[End, ...]:
        report.used.enter(self.meter)
        if report.failed is not None:
            sort, message = report.failed
            raise sort(message)
        if report.stopped is not None:
            sort, message = report.stopped
            stop.because(sort(message))
        return report.ends

    async def _done(self, end: End, wave: Wave, means: Means) -> Done:
        """With the record from the store; with the article for as many as are shown."""
        if end.source is None:
            return Done(end.entry)
        text = await means.store.record(end.request_key, means.plan.rules)
        if text is None:
            raise RuntimeError(f"{end.entry.path}: a worker's record is not in the store")
        record = replace(Record.load(means.plan.kind, json.loads(text)), article=end.source)
        article = None
        if record.entries and self.shown < EDITION:
            self.shown += 1
            article = reading.read(wave.source(end.entry.path))
        return Done(end.entry, article, record)
