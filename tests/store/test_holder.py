"""A holder that has died is known to be dead; one that may live is left its lease."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.store import Flight, Sent, Store, holder

CLAIMS = """
import asyncio, sys, time
from summarizer.store import Sent, Store
store = Store.open(sys.argv[1])
asyncio.run(store.claim(Sent("http://h", "POST", "/v1", b"{}")))
print("claimed", flush=True)
time.sleep(60)
"""


def test_this_process_is_not_dead() -> None:
    assert not holder.is_dead(holder.here())


def test_two_stores_of_one_process_are_two_holders() -> None:
    assert holder.here() != holder.here()


@pytest.mark.parametrize("name", ["", "x", "a/b/c", "other-boot:pid:[1]/1/1/word", "//7/1/word"])
def test_a_holder_elsewhere_may_be_alive(name: str) -> None:
    assert not holder.is_dead(name)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="told from /proc, on Linux")
def test_a_killed_holders_lease_is_free_at_once_and_told_of(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    process = subprocess.Popen(
        [sys.executable, "-c", CLAIMS, path], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "claimed\n"
    process.kill()
    process.communicate()

    with Store.open(path) as store:
        lost = store.interrupted()
        claim = asyncio.run(store.claim(Sent("http://h", "POST", "/v1", b"{}")))

    assert lost == 1
    assert claim == Flight(claim.key, 2)  # type: ignore[union-attr]  # a Flight, or it is not equal
