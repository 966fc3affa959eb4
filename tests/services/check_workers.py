"""Workers on one store in PostgreSQL: every article is accepted once, and the cap holds."""

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from faulty_endpoint import FaultyEndpoint
from serving import PostgresServer, Runs

from summarizer.store import Store

ARTICLES = 3_000
CAP = 400
CONCURRENCY = 64
FIGURES = logging.getLogger("figures")
"""Shown by `make test-services`."""


@pytest.fixture
def endpoint() -> Iterator[FaultyEndpoint]:
    with FaultyEndpoint(delay_s=0.05) as started:
        yield started


@pytest.fixture
def runs(tmp_path: Path, store: str, endpoint: FaultyEndpoint) -> Runs:
    return Runs(tmp_path, store, endpoint.url, ("--rate", f"{CAP}/s", "--max-calls", "10000"))


def wait_for(truth: Callable[[], bool]) -> None:
    while not truth():
        time.sleep(0.01)


def most_in_a_second(endpoint: FaultyEndpoint) -> int:
    """Calls that came within any one second, wherever it begins."""
    came = sorted(call.at for call in endpoint.calls)
    most = first = 0
    for last, at in enumerate(came):
        while at - came[first] >= 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most


def require_all_once(address: str, endpoint: FaultyEndpoint, in_flight: int = 0) -> None:
    """Each key answered once, the cap held, and nothing paid for twice but what was in flight."""
    with Store.open(address) as store:
        stats = store.stats()
        accepted = Counter(sent.key for sent, _ in store.exchanges())
        records = Counter((each.request_key, each.rules) for each in store.records())
    assert len(accepted) == len(records) == stats.answers == stats.records == ARTICLES
    assert set(accepted.values()) == set(records.values()) == {1}
    assert len(endpoint.billed_by_key()) == ARTICLES
    assert len(endpoint.calls) <= ARTICLES + in_flight
    assert most_in_a_second(endpoint) <= CAP
    took = endpoint.calls[-1].at - endpoint.calls[0].at
    FIGURES.info(
        "%d calls for %d articles, %.0f a second, at most %d in any one",
        *(len(endpoint.calls), ARTICLES, len(endpoint.calls) / took, most_in_a_second(endpoint)),
    )


def test_a_killed_worker_is_started_again_and_pays_for_what_was_in_flight(
    runs: Runs, store: str, endpoint: FaultyEndpoint
) -> None:
    for n in range(3):
        runs.write(f"part{n}", range(n * 1000, n * 1000 + 1000))
    workers = [runs.start(f"part{n}") for n in range(3)]

    wait_for(lambda: len(endpoint.calls) > ARTICLES // 3)
    workers[1].kill()
    workers[1].wait()
    again = runs.start("part1")

    assert runs.finish(workers[0], workers[2], again) == [0, 0, 0]
    assert [runs.results(f"part{n}") for n in range(3)] == [1000, 1000, 1000]
    require_all_once(store, endpoint, in_flight=CONCURRENCY)


def test_two_drivers_on_overlapping_inputs_ask_once(
    runs: Runs, store: str, endpoint: FaultyEndpoint
) -> None:
    runs.write("first", range(2000))
    runs.write("second", range(1000, 3000))

    codes = runs.finish(runs.start("first"), runs.start("second"))

    assert codes == [0, 0]
    assert (runs.results("first"), runs.results("second")) == (2000, 2000)
    require_all_once(store, endpoint)


@pytest.mark.parametrize("how", ["fast", "immediate"], ids=["restart", "crash"])
def test_a_server_that_is_gone_for_a_while_costs_no_reply(
    runs: Runs, store: str, endpoint: FaultyEndpoint, server: PostgresServer, how: str
) -> None:
    for n in range(2):
        runs.write(f"half{n}", range(n * 1500, n * 1500 + 1500))
    workers = [runs.start(f"half{n}") for n in range(2)]

    wait_for(lambda: len(endpoint.calls) > ARTICLES // 3)
    server.stop(how)
    time.sleep(2)
    server.start()

    assert runs.finish(*workers) == [0, 0]
    assert [runs.results(f"half{n}") for n in range(2)] == [1500, 1500]
    require_all_once(store, endpoint)
