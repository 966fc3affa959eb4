"""The whole story on one screen: articles in, records checked and kept, briefs out."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass

from summarizer import reading
from summarizer.article import Article
from summarizer.errors import ArticleError, BriefError, EndpointError, Interrupted, LimitReached
from summarizer.kinds import Kind
from summarizer.ledger import Entry, Ledger
from summarizer.pipeline.answer import Means, Plan, answer
from summarizer.pipeline.sheet import Sheet
from summarizer.pipeline.stop import GRACE_S, Stop
from summarizer.record import Record

__all__ = ["Done", "Means", "Plan", "Stop", "entered", "run"]

TOGETHER = 8
"""Articles that are read before those before them have their turn."""


@dataclass(frozen=True)
class Done:
    """The end of one source: its entry in the ledger and, if it was used or empty, its sheet, or
    its record, with the source where a sheet of it can be kept. `new`: no earlier run wrote it."""

    entry: Entry
    article: Article | None = None
    record: Record | None = None
    source: reading.Source | None = None
    sheet: Sheet | None = None
    new: bool = True

    def told(self, kind: Kind) -> Record:
        """The record of what was not set aside."""
        if self.record is not None:
            return self.record
        if self.sheet is None:
            raise ValueError(f"{self.entry.path} was set aside")
        return self.sheet.entries(kind)


async def run(
    sources: Iterable[reading.Source], means: Means, watch: Callable[[Done], None]
) -> Ledger:
    """Take every source to its end, telling `watch` of each in the order of the sources.

    Raises StorageError and StoreDamaged; what ended the asking early is `means.stop.error`.
    """
    async with aclosing(_in_order(sources, means)) as ends:
        return await entered(ends, means.stop, watch)


async def entered(ends: AsyncIterable[Done], stop: Stop, watch: Callable[[Done], None]) -> Ledger:
    """Every end in the ledger, and `watch` told of it; where that fails, `stop` says so."""
    ledger = Ledger()
    async for done in ends:
        ledger.enter(done.entry)
        try:
            watch(done)
        except BriefError as error:
            stop.because(error)
            raise
    return ledger


async def _in_order(sources: Iterable[reading.Source], means: Means) -> AsyncGenerator[Done, None]:
    """Ends in the order of the sources, with a window of them under way."""
    under_way: deque[asyncio.Task[Done]] = deque()
    try:
        for number, source in enumerate(sources):
            under_way.append(asyncio.create_task(_one(source, means)))
            if number % TOGETHER == 0:
                await asyncio.sleep(0)  # what was read leaves before all the window is read
            while under_way and (len(under_way) >= means.plan.window or under_way[0].done()):
                yield await under_way.popleft()
        while under_way:
            yield await under_way.popleft()
    finally:
        if under_way and means.stop.error is not None:
            await asyncio.wait(under_way, timeout=GRACE_S)  # what is being paid for is kept
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


async def _one(source: reading.Source, means: Means) -> Done:
    """One source to its end; only what ends the whole run is raised."""
    try:
        if means.stop.interrupted:
            return _set_aside(source, "interrupted", "the run was interrupted before its turn")
        source = reading.carried(source)
        sheet = await means.sheet(source)
        if sheet is not None:
            return _written(sheet, new=False)
        article = reading.read(source)
        made, reused = await answer(article, source, means)
    except ArticleError as error:
        return _set_aside(source, error.reason, str(error))
    except (EndpointError, LimitReached, Interrupted) as error:
        means.stop.because(error)
        return _set_aside(source, means.stop.reason, str(error))
    except asyncio.CancelledError:
        if not means.stop.interrupted:
            raise
        return _set_aside(source, "interrupted", "no reply within the grace after Ctrl-C")
    return _ended(article, made, source, reused=reused)


def _ended(article: Article, made: Record | Sheet, source: reading.Source, *, reused: bool) -> Done:
    """As an article was answered."""
    if isinstance(made, Sheet):
        return _written(made, new=True)
    entry = Entry(
        path=article.path,
        name=article.name,
        state="used" if made.entries else "empty",
        reused=reused,
        records=len(made.entries),
        unverified=len(made.unverified),
    )
    return Done(entry, article, made, source)


def _written(sheet: Sheet, *, new: bool) -> Done:
    """As an earlier run wrote it, or a crew."""
    source = sheet.source
    entry = Entry(
        path=source.path,
        name=source.name,
        state="used" if sheet.records else "empty",
        reused=not new,
        records=sheet.records,
        unverified=sheet.unverified,
    )
    return Done(entry, sheet=sheet, new=new)


def _set_aside(source: reading.Source, reason: str, detail: str) -> Done:
    return Done(Entry(source.path, source.name, "set_aside", reason, detail))
