"""Workers on one store in PostgreSQL: every article is accepted once, and the cap holds."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from faulty_endpoint import FaultyEndpoint
from once import ARTICLES, CAP, require_all_once, wait_for
from serving import PostgresServer, Runs

CONCURRENCY = 64


@pytest.fixture
def endpoint() -> Iterator[FaultyEndpoint]:
    with FaultyEndpoint(delay_s=0.05) as started:
        yield started


@pytest.fixture
def runs(tmp_path: Path, store: str, endpoint: FaultyEndpoint) -> Runs:
    return Runs(tmp_path, store, endpoint.url, ("--rate", f"{CAP}/s", "--max-calls", "10000"))


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
