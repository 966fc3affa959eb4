"""The purse: what is under way is set aside, and given back when it is known what it cost."""

import asyncio
from decimal import Decimal

import pytest

from summarizer.endpoints.purse import Limits, OwnPurse
from summarizer.errors import LimitReached

CENT = Decimal("0.01")


def spend(purse: OwnPurse, calls: int, spent: Decimal = CENT) -> None:
    """Calls one after another, each likely to cost a cent."""

    async def story() -> None:
        for _ in range(calls):
            await purse.take(CENT)
            purse.settle(CENT, spent)

    asyncio.run(story())


def test_what_was_set_aside_is_given_back() -> None:
    spend(OwnPurse(Limits(max_cost=5 * CENT)), calls=5)

    with pytest.raises(LimitReached, match=r"--max-cost 0\.05 would be passed \(\$0\.0500 spent\)"):
        spend(OwnPurse(Limits(max_cost=5 * CENT)), calls=6)


def test_what_cost_nothing_is_not_spent() -> None:
    spend(OwnPurse(Limits(max_cost=2 * CENT)), calls=100, spent=Decimal(0))


def test_calls_under_way_count() -> None:
    purse = OwnPurse(Limits(max_cost=2 * CENT))

    async def story() -> None:
        for _ in range(3):
            await purse.take(CENT)

    with pytest.raises(LimitReached):
        asyncio.run(story())


def test_without_limits_nothing_is_refused() -> None:
    assert Limits().none
    spend(OwnPurse(Limits()), calls=1000, spent=1000 * CENT)
