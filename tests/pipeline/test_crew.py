"""The crew: the same records from child processes as from this one, whatever becomes of a child."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints.builtin import reply
from summarizer.errors import ArticleError
from summarizer.pipeline.crew import ALONE, Crew
from summarizer.record import Record
from summarizer.request import Request

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
COOPERATION = kinds.load("cooperation")
TEXT = (
    "Visit {}\n\nOn 3 May 2022 Alder Hospital and Birch University signed an agreement in Porto.\n"
)


def request(number: int = 1) -> Request:
    text = TEXT.format(number)
    return Request(Article(text=text, path=f"{number}.txt", name=str(number)), COOPERATION)


def children(parent: int) -> set[int]:
    """The processes that `parent` has started and that still run."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, above = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(above) == parent and state != "Z":
            found.add(int(stat.parent.name))
    return found


@contextmanager
def killing(spared: set[int]) -> Iterator[None]:
    """Meanwhile every child of this process dies young."""
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.01):
            for each in children(os.getpid()) - spared:
                os.kill(each, signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def test_a_child_makes_the_record_that_this_process_would() -> None:
    here = Record.of(request(), reply(request().article), "rules")

    with Crew(1, "rules") as crew:
        there = asyncio.run(crew(request()))

    assert there == here
    assert there.entries


def test_children_end_with_their_crew() -> None:
    before = children(os.getpid())

    with Crew(2, "rules") as crew:
        asyncio.run(crew(request()))
        meanwhile = children(os.getpid()) - before

    assert len(meanwhile) == 1
    assert not children(os.getpid()) & meanwhile


def test_an_article_whose_child_is_killed_goes_to_the_next() -> None:
    before = children(os.getpid())
    with Crew(1, "rules") as crew:
        first = asyncio.run(crew(request()))
        for each in children(os.getpid()) - before:
            os.kill(each, signal.SIGKILL)

        second = asyncio.run(crew(request()))

    assert second == first


def test_an_article_that_no_child_survives_is_set_aside_with_that_reason() -> None:
    with (
        Crew(1, "rules") as crew,
        killing(spared=children(os.getpid())),
        pytest.raises(ArticleError) as raised,
    ):
        asyncio.run(crew(request()))

    assert raised.value.reason == "crashed"


def test_children_are_started_for_long_runs_alone() -> None:
    before = children(os.getpid())
    with Crew(2, "rules") as crew:
        short = [crew.pays() for _ in range(ALONE)]
        assert not any(short)
        assert crew.pays()
        assert children(os.getpid()) == before


def begun(folder: Path, jobs: int) -> "subprocess.Popen[bytes]":
    words = [
        "run",
        "articles",
        "--jobs",
        str(jobs),
        "--out",
        f"out-{jobs}",
        "--store",
        f"{jobs}.db",
    ]
    return subprocess.Popen(
        [sys.executable, "-m", "summarizer", *words, "-q"],
        cwd=folder,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def code(running: "subprocess.Popen[bytes]") -> int:
    """What it ends with."""
    with running:
        running.communicate()
    return running.returncode


def articles(folder: Path, count: int) -> None:
    (folder / "articles").mkdir()
    for number in range(count):
        (folder / "articles" / f"{number:04}.txt").write_text(TEXT.format(number))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a run but the ledger, which holds times."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "run.json"
    }


def test_a_run_writes_the_same_bytes_whatever_the_number_of_processes(tmp_path: Path) -> None:
    articles(tmp_path, ALONE + 20)

    codes = [code(begun(tmp_path, jobs)) for jobs in (1, 3)]

    assert codes == [0, 0]
    assert len(tree(tmp_path / "out-1")) > 2 * ALONE
    assert tree(tmp_path / "out-1") == tree(tmp_path / "out-3")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_an_interrupted_run_leaves_no_child_and_goes_on_from_there(
    tmp_path: Path, number: signal.Signals
) -> None:
    articles(tmp_path, 200)
    running = begun(tmp_path, 2)
    while running.poll() is None and len(children(running.pid)) < 2:
        time.sleep(0.01)
    working = children(running.pid)

    os.killpg(running.pid, number)  # as a terminal does: to all that it started

    assert code(running) == 128 + number
    assert working
    assert not any(Path(f"/proc/{each}").exists() for each in working)
    assert code(begun(tmp_path, 2)) == 0
    assert len(list((tmp_path / "out-2" / "data").glob("0*.json"))) == 200
