"""The client's own cost beside `asyncio.gather` over instructor, with the same endpoint."""

from collections.abc import Callable
from pathlib import Path

from bench.speed import articles
from bench.speed.endpoint import endpoint
from bench.speed.measure import BRIEF, PYTHON, Cost, Spread, cost, ratios

Row = tuple[str, str, str]
"""What, its figures, what was asked for."""


def _slope(run: Callable[[int], Cost], few: int, many: int) -> tuple[float, float]:
    """Milliseconds of CPU and of the clock for one article more."""
    small, large = run(few), run(many)
    each = 1000 / (many - few)
    return (large.cpu - small.cpu) * each, (large.clock - small.clock) * each


def idle(folder: Path, runs: int = 3, few: int = 100, many: int = 500) -> list[Row]:
    """CPU an article with an endpoint that takes no time, 64 in flight."""
    for count in (few, many):
        articles.write(folder / str(count), count)
    ours, theirs = [], []
    for at in range(runs):
        with endpoint() as url:

            def brief(count: int, at: int = at, url: str = url) -> Cost:
                return cost(*_brief(folder, f"{at}-{count}", count, url, 64))

            def gather(count: int, url: str = url) -> Cost:
                return cost(*_gather(folder, count, url, 64))

            theirs.append(_slope(gather, few, many)[0])
            ours.append(_slope(brief, few, many)[0])
    return [
        ("gather over instructor, CPU an article", f"{Spread(tuple(theirs)).shown()} ms", ""),
        ("brief, all of a run, CPU an article", f"{Spread(tuple(ours)).shown()} ms", ""),
        ("brief ÷ gather", ratios(ours, theirs).shown(), "≤ 0.33, aim 0.25"),
    ]


def busy(folder: Path, runs: int = 2, many: int = 1536) -> list[Row]:
    """Throughput with an endpoint that takes a second, 256 in flight."""
    articles.write(folder / "busy", many)
    articles.write(folder / "start", 1)
    ours, theirs = [], []
    limit = 256.0
    for at in range(runs):
        with endpoint(1.0) as url:
            start = cost(*_brief(folder, f"s{at}", "start", url, 256)).clock
            took = cost(*_brief(folder, f"b{at}", "busy", url, 256)).clock - start + 1
            ours.append(many / took / limit)
            start = cost(*_gather(folder, "start", url, 256)).clock
            took = cost(*_gather(folder, "busy", url, 256)).clock - start + 1
            theirs.append(many / took / limit)
    return [
        ("gather, of what latency allows", Spread(tuple(theirs)).shown(), ""),
        ("brief, of what latency allows", Spread(tuple(ours)).shown(), "≥ 0.6, aim 0.85"),
    ]


def _brief(folder: Path, run: str, given: int | str, url: str, in_flight: int) -> list[str]:
    where = ["--store", str(folder / f"{run}.db"), "--out", str(folder / f"out-{run}")]
    who = ["--model", "a-model", "--base-url", url, "--concurrency", str(in_flight)]
    return [*BRIEF, "run", str(folder / str(given)), *who, *where, "-q"]


def _gather(folder: Path, given: int | str, url: str, in_flight: int) -> list[str]:
    return [PYTHON, "-m", "bench.speed.gather", str(folder / str(given)), url, str(in_flight)]
