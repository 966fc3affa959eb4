"""A disk that fills up: no reply that was received is lost, no brief is half written."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from faulty_endpoint import FaultyEndpoint

from bench.faults.site import Site
from summarizer.store import verify

ARTICLES = 120
SIZES_KB = (64, 1024, 4200, 4300, 4400, 4500, 4700, 5000, 5400, 6000)
"""Ten points: from a disk that has no room for a store to one that is nearly large enough."""


@contextmanager
def _disk(at: Path, size_kb: int) -> Iterator[Path]:
    """A file system of its own, of a few kilobytes. Raises CalledProcessError if not allowed."""
    at.mkdir(parents=True)
    option = f"size={size_kb}k"
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", option, "tmpfs", at], check=True, capture_output=True
    )
    try:
        yield at
    finally:
        subprocess.run(["umount", at], check=True)


def check(folder: Path) -> tuple[bool, str]:
    """The figures, and whether they are what was asked for; why not, where it cannot be tried."""
    try:
        with _disk(folder / "probe", 64):
            pass
    except (subprocess.CalledProcessError, OSError) as error:
        return True, f"skipped: a tmpfs cannot be mounted here ({type(error).__name__})"
    stores = [_full_store(folder / f"store{size}", size) for size in SIZES_KB]
    outs = [_full_out(folder / f"out{size}", size) for size in SIZES_KB]
    lost = sum(each[0] for each in stores)
    halves = sum(each for each in outs)
    before = sum(each[1] == 0 for each in stores)
    return not lost and not halves, (
        f"{len(SIZES_KB)} sizes of disk for the store: {lost} received replies lost, {before} "
        f"found full before the first call; for the output: {halves} files half written"
    )


def _full_store(folder: Path, size_kb: int) -> tuple[int, int]:
    """How many replies were lost on a full disk, and how many calls had been made by then.

    What was received is on the disk, and answers a second run on a larger one.
    """
    with FaultyEndpoint(delay_s=0.02) as endpoint, _disk(folder / "disk", size_kb) as disk:
        site = Site(folder, endpoint.url, store=disk / "store.db")
        site.write(ARTICLES)
        first = site.run()
        calls = len(endpoint.calls)
        if first.code not in {0, 6}:
            return ARTICLES, calls
        moved = Site(folder, endpoint.url, out="again", store=folder / "store.db")
        if site.store_path.exists():
            shutil.copyfile(site.store_path, moved.store_path)
            journal = site.store_path.with_name("store.db-journal")
            if journal.exists():
                shutil.copyfile(journal, moved.store_path.with_name("store.db-journal"))
            if verify(moved.store_path).damage:
                return ARTICLES, calls
        again = moved.run()
        if again.code != 0 or not moved.complete(ARTICLES):
            return ARTICLES, calls
        twice = sum(endpoint.billed_by_key().values()) - ARTICLES
        return max(0, twice - again.announced()), calls


def _full_out(folder: Path, size_kb: int) -> int:
    """How many files of the output are neither whole nor missing."""
    with FaultyEndpoint() as endpoint, _disk(folder / "disk", size_kb // 8) as disk:
        site = Site(folder, endpoint.url, out="disk/out")
        site.write(ARTICLES)
        site.run()
        return sum(not _whole(path) for path in disk.rglob("*.*") if path.is_file())


def _whole(path: Path) -> bool:
    if path.suffix != ".json":
        return path.suffix in {".md", ".html"} and path.stat().st_size > 0
    try:
        json.loads(path.read_text())
    except ValueError:
        return False
    return True
