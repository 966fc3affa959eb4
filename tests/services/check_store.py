"""The store in PostgreSQL keeps every promise that the one in a file keeps."""

import asyncio
import subprocess
import sys
from itertools import pairwise

import psycopg
import pytest
from serving import PASSWORD
from store.test_store import *  # noqa: F403  # its tests, asked of another place
from store.test_store import ANSWER, answered

from summarizer.errors import StoreDamaged
from summarizer.store import Busy, Flight, Rate, Sent, Store, verify


def sent(n: int) -> Sent:
    return Sent.of("http://h", "POST", "/v1/chat/completions", b'{"n": %d}' % n)


async def fill(store: Store) -> None:
    for n in range(20):
        await answered(store, sent(n))
        await store.keep_record(str(n), "rules", f"text {n}")


async def race(one: Store, two: Store, keys: range) -> list[object]:
    """Both claim all keys at once, from either end."""
    first = [one.claim(sent(n)) for n in keys]
    return await asyncio.gather(*first, *(two.claim(sent(n)) for n in reversed(keys)))


def test_two_that_race_for_the_same_keys_get_one_flight_each(place: str) -> None:
    with Store.open(place) as one, Store.open(place) as two:
        claims = asyncio.run(race(one, two, range(300)))

    flights = [claim.key for claim in claims if isinstance(claim, Flight)]
    assert len(flights) == len(set(flights))
    assert len(flights) + claims.count(Busy()) == 600
    assert len(flights) > 250  # a key may be busy for both, for a moment


def test_commits_that_wait_for_each_other_are_both_done(place: str) -> None:
    """Two groups with the same records in opposite order: the server ends one of them."""

    async def story(one: Store, two: Store) -> None:
        there = [one.keep_record(str(n), "rules", "one") for n in range(200)]
        back = [two.keep_record(str(n), "rules", "two") for n in reversed(range(200))]
        await asyncio.gather(*there, *back)

    with Store.open(place) as one, Store.open(place) as two:
        asyncio.run(story(one, two))
        kept = list(one.records())

    assert len({each.request_key for each in kept}) == len(kept) == 200


def change(place: str, query: str) -> None:
    with psycopg.connect(place, options="-c search_path=brief") as connection:
        connection.execute(query.encode())


@pytest.mark.parametrize(
    "query",
    [
        "UPDATE exchanges SET body = 'y' WHERE id = 3",
        "UPDATE exchanges SET status = 201 WHERE id = 3",
        "UPDATE records SET text = 'other' WHERE id = 3",
    ],
    ids=["body", "status", "record"],
)
def test_one_changed_row_is_found_and_taken_out(place: str, query: str) -> None:
    with Store.open(place) as store:
        asyncio.run(fill(store))
    change(place, query)

    found, repaired, after = verify(place), verify(place, repair=True), verify(place)

    assert (len(found.damage), found.repaired) == (1, False)
    assert repaired.repaired
    assert (after.checked, after.damage) == (39, ())


def test_a_changed_reply_is_told_and_not_used(place: str) -> None:
    with Store.open(place) as store:
        asyncio.run(answered(store, sent(1)))
        change(place, "UPDATE exchanges SET body = 'y'")

        with pytest.raises(StoreDamaged, match="verify --repair"):
            asyncio.run(store.claim(sent(1)))


def test_prune_takes_out_what_is_older(place: str) -> None:
    with Store.open(place) as store:
        asyncio.run(fill(store))
        change(place, "UPDATE exchanges SET at = 0 WHERE id <= 5")
        change(place, "UPDATE records SET at = 0")

        gone, stats = store.prune(days=30), store.stats()

    assert gone == 25
    assert (stats.answers, stats.records) == (15, 0)


def test_what_is_kept_can_be_read_back_in_the_order_it_came(place: str) -> None:
    with Store.open(place) as store:
        asyncio.run(fill(store))
        pairs, records = list(store.exchanges()), list(store.records())

    assert [(each.key, exchange) for each, exchange in pairs] == [
        (sent(n).key, ANSWER) for n in range(20)
    ]
    assert [each.text for each in records] == [f"text {n}" for n in range(20)]


def test_slots_of_two_stores_are_apart(place: str) -> None:
    rate = Rate(50, 1.0)

    async def story(one: Store, two: Store) -> list[float]:
        taken = await asyncio.gather(
            *(store.slots("http://h", count, rate) for count in (1, 3, 2) for store in (one, two))
        )
        return sorted(slot for slots in taken for slot in slots)

    with Store.open(place) as one, Store.open(place) as two:
        slots = asyncio.run(story(one, two))

    apart = [after - before for before, after in pairwise(slots)]
    assert len(slots) == 12
    assert min(apart) > rate.every_s * 0.5  # the way to the server is not always as long


@pytest.mark.parametrize("command", ["stats", "verify", "export", "prune --days 9"])
def test_upkeep_works_at_an_address_and_shows_no_password(place: str, command: str) -> None:
    with Store.open(place) as store:
        asyncio.run(answered(store))

    said = subprocess.run(
        [sys.executable, "-m", "summarizer", "store", *command.split(), "--store", place],
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout
    assert PASSWORD not in said.stdout + said.stderr
