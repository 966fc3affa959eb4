"""Slots: nobody gets the same one, and no window holds more than its rate."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest

from summarizer.store import LATE_S, Rate, Store
from summarizer.store.rates import WAY_S


@pytest.mark.parametrize(
    ("text", "rate"), [("400/s", Rate(400, 1.0)), ("30/min", Rate(30, 60.0))], ids=["s", "min"]
)
def test_a_rate_is_read_with_its_window(text: str, rate: Rate) -> None:
    assert Rate.read(text) == rate


@pytest.mark.parametrize("rate", [Rate(1, 1.0), Rate(400, 1.0), Rate(7, 60.0)], ids=str)
def test_no_window_holds_more_calls_than_its_rate_though_some_come_late(rate: Rate) -> None:
    next_window = rate.calls * rate.every_s  # when the first slot after a full window comes

    assert next_window - LATE_S - WAY_S >= rate.window_s - 1e-9


def test_slots_of_two_stores_on_one_file_are_apart(tmp_path: Path) -> None:
    rate = Rate(50, 1.0)

    async def story(one: Store, two: Store) -> list[float]:
        taken = await asyncio.gather(
            *(store.slots("http://h", count, rate) for count in (1, 3, 2) for store in (one, two))
        )
        return sorted(slot for slots in taken for slot in slots)

    with Store.open(tmp_path / "store.db") as one, Store.open(tmp_path / "store.db") as two:
        slots = asyncio.run(story(one, two))

    apart = [after - before for before, after in pairwise(slots)]
    assert len(slots) == 12
    assert min(apart) > rate.every_s * 0.9  # the two read their clocks microseconds apart


def test_each_endpoint_has_slots_of_its_own() -> None:
    rate = Rate(1, 60.0)

    async def story(store: Store) -> list[float]:
        return [(await store.slots(origin, 1, rate))[0] for origin in ("http://a", "http://b")]

    with Store.private() as store:
        first, other = asyncio.run(story(store))

    assert other - first < rate.every_s


def test_slots_that_nobody_took_in_time_are_gone() -> None:
    rate = Rate(100, 1.0)

    async def story(store: Store) -> tuple[float, float]:
        await store.slots("http://h", 1, rate)
        await asyncio.sleep(0.1)
        now = asyncio.get_running_loop().time()
        return now, (await store.slots("http://h", 1, rate))[0]

    with Store.private() as store:
        now, slot = asyncio.run(story(store))

    assert slot >= now
