"""Two nodes of a Ray cluster on one store in PostgreSQL: one accepted answer an article, whoever
is killed; one rate, one purse and one Ctrl-C for all workers."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from faulty_endpoint import FaultyEndpoint
from once import ARTICLES, CAP, require_all_once, wait_for
from serving import KEY, PASSWORD, PROJECT, Runs, environment, most_in_a_second

from summarizer.store import Store

WORKERS, CONCURRENCY = 2, 32
FEW = 400
ALONE = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",  # listens on loopback alone
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": "ab" * 32,
}


@dataclass(frozen=True)
class Nodes:
    folder: Path
    raylets: list[int]

    def workers(self) -> list[int]:
        """The processes of the actors that answer articles."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                name = (place / "cmdline").read_bytes()
                parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if name.startswith(b"ray::MapWorker") and parent in self.raylets:
                found.append(int(place.name))
        return found


@pytest.fixture(scope="module")
def nodes() -> Iterator[Nodes]:
    """Two nodes that listen on loopback alone, to whoever knows the token."""
    folder = Path(tempfile.mkdtemp(prefix="brief-ray-"))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**ALONE, "RAY_TMPDIR": str(folder)}.items():
            patch.setenv(name, value)
        process = subprocess.Popen(
            [sys.executable, PROJECT / "tests" / "ray_nodes.py"],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:
            assert process.stdout is not None
            told = json.loads(process.stdout.readline())
            patch.setenv("RAY_ADDRESS", told["address"])
            yield Nodes(folder, told["raylets"])
            process.communicate("")
    shutil.rmtree(folder)


@pytest.fixture
def endpoint() -> Iterator[FaultyEndpoint]:
    with FaultyEndpoint(delay_s=0.05) as started:
        yield started


@pytest.fixture
def runs(tmp_path: Path, store: str, endpoint: FaultyEndpoint, nodes: Nodes) -> Runs:
    del nodes
    bounds = ("--rate", f"{CAP}/s", "--max-calls", "10000", "--concurrency", str(CONCURRENCY))
    found = Runs(tmp_path, store, endpoint.url, ("--on", "ray", *bounds))
    found.write("all", range(ARTICLES))
    return found


def under_way(endpoint: FaultyEndpoint, calls: int) -> Callable[[], bool]:
    return lambda: len(endpoint.calls) > calls


def test_a_killed_worker_and_a_killed_driver_cost_what_was_in_flight(
    runs: Runs, store: str, endpoint: FaultyEndpoint, nodes: Nodes
) -> None:
    driver = runs.start("all")

    wait_for(under_way(endpoint, ARTICLES // 4))
    os.kill(nodes.workers()[0], signal.SIGKILL)
    wait_for(under_way(endpoint, ARTICLES // 2))
    assert driver.poll() is None, runs.said("all")
    driver.kill()
    driver.wait()
    wait_for(lambda: not nodes.workers())

    assert runs.finish(runs.start("all")) == [0], runs.said("all")
    assert runs.results("all") == ARTICLES
    require_all_once(store, endpoint, in_flight=(1 + WORKERS) * CONCURRENCY)


def test_an_interrupted_run_keeps_what_was_in_flight_and_goes_on(
    runs: Runs, store: str, endpoint: FaultyEndpoint
) -> None:
    runs.write("few", range(FEW))
    driver = runs.start("few")

    wait_for(under_way(endpoint, FEW // 4))
    driver.send_signal(signal.SIGINT)

    assert runs.finish(driver) == [130]
    assert "run the same command again to go on from here" in runs.said("few")
    states = json.loads((runs.folder / "out-few/data/run.json").read_text())["states"]
    assert sum(states.values()) == FEW
    assert 0 < states["set_aside"] < FEW
    assert runs.finish(runs.start("few")) == [0]
    require_all_once(store, endpoint, articles=FEW)


def test_all_workers_keep_to_one_rate_and_spend_from_one_purse(
    runs: Runs, store: str, endpoint: FaultyEndpoint
) -> None:
    runs.write("few", range(FEW))

    assert runs.finish(runs.start("few", "--max-calls", "60", "--rate", "10/s")) == [8]

    run = json.loads((runs.folder / "out-few/data/run.json").read_text())
    assert len(endpoint.calls) == run["calls"] == run["states"]["empty"] == 60
    assert run["reasons"] == {"limit": FEW - 60}
    assert most_in_a_second(endpoint) <= 10
    with Store.open(store) as opened:
        assert opened.stats().records == 60


def test_keys_stay_where_they_are(runs: Runs, endpoint: FaultyEndpoint, nodes: Nodes) -> None:
    runs.write("few", range(100))

    assert runs.finish(runs.start("few")) == [0]

    assert len(endpoint.calls) == 100
    for word in (KEY, PASSWORD):
        held = subprocess.run(
            ["grep", "-rlF", "-D", "skip", word, nodes.folder], capture_output=True, check=False
        )
        assert held.stdout == b""


def test_a_cluster_writes_what_one_process_does(
    tmp_path: Path, store: str, nodes: Nodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    del nodes
    monkeypatch.setenv("HOME", str(tmp_path))
    said = {}
    for where in ("here", "ray"):
        place = store if where == "ray" else str(tmp_path / "store.db")
        asked = ["run", str(PROJECT / "seeds"), "--on", where, "--store", place, "--json"]
        done = subprocess.run(
            [sys.executable, "-m", "summarizer", *asked, "--out", where],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        said[where] = done.stdout

    assert said["here"] == said["ray"]
    differ = ["diff", "-r", "-x", "run.json", "here", "ray"]
    assert subprocess.run(differ, cwd=tmp_path, capture_output=True, check=False).stdout == b""


def test_a_cluster_of_this_machine_listens_to_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("RAY_")]:
        monkeypatch.delenv(name)
    with FaultyEndpoint(["hang"]) as endpoint:
        runs = Runs(tmp_path, str(tmp_path / "store.db"), endpoint.url, ("--on", "ray"))
        runs.write("one", range(1))
        driver = runs.start("one")
        wait_for(lambda: bool(endpoint.calls))

        listening = subprocess.run(["ss", "-Hltnp"], capture_output=True, text=True, check=True)

        driver.send_signal(signal.SIGTERM)
        time.sleep(1)
        driver.send_signal(signal.SIGTERM)
        driver.wait()
    rays = [line for line in listening.stdout.splitlines() if "raylet" in line or "ray::" in line]
    assert len(rays) > 2
    assert all("127.0.0.1" in line.split()[3] for line in rays)
