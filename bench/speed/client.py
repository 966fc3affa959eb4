"""The client's own cost beside `asyncio.gather` over instructor, with the same endpoint."""

from pathlib import Path
from statistics import median

from bench.speed import articles
from bench.speed.endpoint import endpoint
from bench.speed.measure import BRIEF, PYTHON, Spread, cost, ratios

Row = tuple[str, str, str]
"""What, its figures, what was asked for."""
BAR = "≤ 0.33, aim 0.25"


def _slope(commands: list[list[str]], more: int) -> float:
    """Milliseconds of CPU for one article more, of two commands."""
    few, many = (cost(*each).cpu for each in commands)
    return (many - few) * 1000 / more


def idle(folder: Path, runs: int = 3, few: int = 100, many: int = 500) -> list[Row]:
    """CPU an article with an endpoint that takes no time, 64 in flight: with the recorded replies,
    with the smallest of them, and with replies that report no event, where nothing is to be
    checked or laid out."""
    held = articles.values()
    least = held.index(min(held))
    rows = []
    for name, what, sample, bar in (
        ("all", f"{min(held)} to {max(held)}, {median(held):.0f} in the middle", None, BAR),
        ("least", f"{held[least]}", least, ""),
        ("none", "none", None, ""),
    ):
        for count in (few, many):
            articles.write(folder / name / str(count), count, sample)
        ours, theirs = [], []
        for at in range(runs):
            with endpoint(empty=name == "none") as url:
                given = [(f"{name}/{n}", f"{at}-{name}-{n}") for n in (few, many)]
                gathers = [_gather(folder, each, url, 64) for each, _ in given]
                briefs = [_brief(folder, run, each, url, 64) for each, run in given]
                theirs.append(_slope(gathers, many - few))
                ours.append(_slope(briefs, many - few))
        rows += [
            (f"gather over instructor, values: {what}", f"{Spread(tuple(theirs)).shown()} ms", ""),
            (f"brief, all of a run, values: {what}", f"{Spread(tuple(ours)).shown()} ms", ""),
            (f"brief ÷ gather, values: {what}", ratios(ours, theirs).shown(), bar),
        ]
    return rows


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
