"""One rate for many processes: no second holds more calls than were allowed, by whoever sent."""

import subprocess
import sys
from pathlib import Path

import pytest
from faulty_endpoint import FaultyEndpoint
from serving import environment, most_in_a_second

CAP = 150
CALLS = 300
PROCESSES = 3

ASKER = """
import asyncio, sys
import httpx2
from summarizer.endpoints.wire.limiter import Limiter
from summarizer.endpoints.wire.network import Network
from summarizer.store import Rate, Store

url, place, calls, cap = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]

async def ask(limiter, n):
    body = b'{"n": %d}' % n
    answer = await limiter.handle_async_request(httpx2.Request("POST", url, content=body))
    await answer.aread()

async def main(store):
    limiter = Limiter(Network(64), store, Rate.read(cap))
    await asyncio.gather(*(ask(limiter, n) for n in range(calls)))

with Store.open(place) as store:
    asyncio.run(main(store))
"""


@pytest.fixture(params=["file", "postgres"])
def somewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each kind of store."""
    if request.param == "file":
        return str(tmp_path / "store.db")
    return str(request.getfixturevalue("store"))


def test_processes_share_one_rate(somewhere: str) -> None:
    with FaultyEndpoint(delay_s=0.05) as endpoint:
        where = (f"{endpoint.url}/chat/completions", somewhere, str(CALLS), f"{CAP}/s")
        asking = [
            subprocess.Popen([sys.executable, "-c", ASKER, *where], env=environment())
            for _ in range(PROCESSES)
        ]
        codes = [each.wait(timeout=120) for each in asking]

    assert codes == [0] * PROCESSES
    assert len(endpoint.calls) == PROCESSES * CALLS
    assert CAP / 2 < most_in_a_second(endpoint) <= CAP
