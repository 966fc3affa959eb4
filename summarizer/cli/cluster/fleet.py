"""The Fleet: all workers of a run, as its driver sees them."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

from ray import data
from ray.exceptions import RayError

from summarizer import pipeline, reading
from summarizer.article import Article
from summarizer.cli.cluster.parcel import End, Orders, Report, reports
from summarizer.cli.cluster.wave import Wave
from summarizer.cli.cluster.worker import Worker
from summarizer.endpoints.meter import Meter
from summarizer.errors import EndpointDown
from summarizer.ledger import Ledger
from summarizer.pipeline import Done, Means, Stop
from summarizer.pipeline.layout import EDITION
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
            call = partial(asyncio.get_running_loop().run_in_executor, thread)
            while wave := await call(Wave, islice(remaining, size)):
                told = self._sent(wave)
                try:
                    for number in range(len(wave)):
                        report = await call(next, told, None)
                        if report is None:
                            raise RuntimeError(f"parcel {number} of {len(wave)} has no report")
                        ends = self._taken(report, means.stop)
                        articles = await call(self._articles, wave, number, ends)
                        for end, article in zip(ends, articles, strict=True):
                            yield await _done(end, article, means)
                finally:
                    await call(told.close)
                size = min(2 * size, LARGEST)

    def _sent(self, wave: Wave) -> Generator[Report]:
        """A report a parcel, in their order."""
        answered = wave.dataset().map_batches(
            Worker,
            batch_size=None,
            batch_format="pyarrow",
            compute=data.ActorPoolStrategy(
                size=min(self.workers, len(wave)),
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

    def _articles(self, wave: Wave, number: int, ends: Sequence[End]) -> list[Article | None]:
        """Those that the page will show, read once more; None for all others."""
        wanted = [end for end in ends if end.entry.state == "used"][: EDITION - self.shown]
        self.shown += len(wanted)
        found = {each.path: each for each in wave.parcel(number)} if wanted else {}
        paths = {end.entry.path for end in wanted}
        return [
            reading.read(found[path]) if (path := end.entry.path) in paths else None for end in ends
        ]


async def _done(end: End, article: Article | None, means: Means) -> Done:
    """With the record, from the store."""
    if end.source is None:
        return Done(end.entry)
    text = await means.store.record(end.request_key, means.plan.rules)
    if text is None:
        raise RuntimeError(f"{end.entry.path}: a worker's record is not in the store")
    record = replace(Record.load(means.plan.kind, json.loads(text)), article=end.source)
    return Done(end.entry, article, record)
