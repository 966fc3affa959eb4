"""The limiter: what leaves keeps to the rate, and what waits has not left."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

import httpx2
import pytest

from summarizer.endpoints.wire.journal import Journal
from summarizer.endpoints.wire.limiter import Limiter
from summarizer.endpoints.wire.message import LEAVES_BY, TooLate
from summarizer.errors import Interrupted
from summarizer.store import LATE_S, Rate, Store
from summarizer.store.places import database_at
from summarizer.store.sqlite import MEMORY


@dataclass
class Line(httpx2.AsyncBaseTransport):
    """A wire that notes when each call left."""

    left: list[float] = field(default_factory=list)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.left.append(asyncio.get_running_loop().time())
        return httpx2.Response(200, content=b"{}", request=request)


def post(n: int = 0) -> httpx2.Request:
    return httpx2.Request("POST", "http://h/v1/chat/completions", content=b'{"n": %d}' % n)


async def ask(limiters: list[Limiter], calls: int) -> None:
    each = [limiters[n % len(limiters)].handle_async_request(post(n)) for n in range(calls)]
    await asyncio.gather(*each)


def test_two_processes_together_keep_to_the_rate(tmp_path: Path) -> None:
    rate, line = Rate(25, 1.0), Line()

    with Store.open(tmp_path / "s.db") as one, Store.open(tmp_path / "s.db") as two:
        asyncio.run(ask([Limiter(line, store, rate) for store in (one, two)], 40))

    assert len(line.left) == 40
    windows = zip(line.left, line.left[rate.calls :], strict=False)
    assert all(after - before >= rate.window_s - 0.01 for before, after in windows)


def test_a_slot_that_comes_too_late_is_let_go() -> None:
    line = Line()

    class Slow(Store):
        """Hands out its first slots when they have passed."""

        slow: ClassVar[list[list[float]]] = []

        async def slots(self, origin: str, count: int, rate: Rate) -> list[float]:
            slots = await super().slots(origin, count, rate)
            if not line.left and not self.slow:
                self.slow.append(slots)
                await asyncio.sleep(count * rate.every_s + 2 * LATE_S)
            return slots

    store = Slow(database_at(MEMORY))
    with store:
        asyncio.run(ask([Limiter(line, store, Rate(50, 1.0))], 5))

        assert len(line.left) == 5
        assert min(line.left) > store.slow[0][-1] + LATE_S


def test_a_call_whose_connection_opened_too_late_takes_another_slot() -> None:
    # given a connection that is open only when the slot has passed
    class Opening(Line):
        tried: ClassVar[list[float]] = []

        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            self.tried.append(request.extensions[LEAVES_BY])
            if len(self.tried) == 1:
                raise TooLate
            return await super().handle_async_request(request)

    # when it is asked, then it left in the next slot
    line = Opening()
    with Store.private() as store:
        asyncio.run(ask([Limiter(line, store, Rate(10, 1.0))], 1))

    assert len(line.left) == 1
    assert line.tried[1] - line.tried[0] >= 1 / 10
    assert line.left[0] <= line.tried[1]


def test_a_call_that_was_cut_off_while_it_waited_was_not_sent(tmp_path: Path) -> None:
    line = Line()

    async def story(store: Store) -> None:
        journal = Journal(Limiter(line, store, Rate(1, 60.0)), store)
        await journal.handle_async_request(post(1))
        waiting = asyncio.create_task(journal.handle_async_request(post(2)))
        await asyncio.sleep(0.1)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    with Store.open(tmp_path / "s.db") as store:
        asyncio.run(story(store))

        assert len(line.left) == 1
        assert store.interrupted() == 0


def test_what_waits_when_a_run_is_stopped_is_not_sent() -> None:
    line = Line()

    def stopped() -> None:
        raise Interrupted(130, "interrupted")

    with Store.private() as store, pytest.raises(Interrupted):
        asyncio.run(ask([Limiter(line, store, Rate(100, 1.0), stopped)], 1))

    assert line.left == []
