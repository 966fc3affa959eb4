"""The client's own cost beside `asyncio.gather` over instructor, with the same endpoint."""

from pathlib import Path
from statistics import median

from bench.speed import articles
from bench.speed.endpoint import endpoint
from bench.speed.measure import BRIEF, PYTHON, Spread, cost, ratios, slope
from summarizer.pipeline.crew import cores
from summarizer.pipeline.layout import EDITION

Row = tuple[str, str, str]
"""What, its figures, what was asked for."""
BAR = "≤ 0.33, aim 0.25"


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
                gathers = [_gather(folder, run, each, url, 64) for each, run in given]
                briefs = [_brief(folder, run, each, url, 64) for each, run in given]
                theirs.append(slope(gathers, many - few))
                ours.append(slope(briefs, many - few))
        rows += [
            (f"gather over instructor, values: {what}", f"{Spread(tuple(theirs)).shown()} ms", ""),
            (f"brief, all of a run, values: {what}", f"{Spread(tuple(ours)).shown()} ms", ""),
            (f"brief ÷ gather, values: {what}", ratios(ours, theirs).shown(), bar),
        ]
    return rows


def beyond(folder: Path, runs: int = 3, more: int = 500) -> list[Row]:
    """CPU of an article that comes after those which the page shows as well."""
    few, many = EDITION + 100, EDITION + 100 + more
    for count in (few, many):
        articles.write(folder / str(count), count)
    took = []
    for at in range(runs):
        with endpoint() as url:
            commands = [_brief(folder, f"{at}-{n}", n, url, 64) for n in (few, many)]
            took.append(slope(commands, more))
    what = f"brief, the same, beyond the {EDITION} articles that the page shows"
    return [(what, f"{Spread(tuple(took)).shown()} ms", "")]


def busy(folder: Path, runs: int = 2, many: int = 2560) -> list[Row]:
    """Throughput with an endpoint that takes a second, 256 in flight; and what CPU allows: the
    endpoint is on the same cores."""
    articles.write(folder / "busy", many)
    articles.write(folder / "start", 1)
    found: dict[str, list[float]] = {}
    limit = 256.0
    for at in range(runs):
        for name, command in (("gather", _gather), ("brief", _one)):
            with endpoint(1.0) as url:
                start = cost(*command(folder, f"s{at}", "start", url))
                before = url.cpu
                run = cost(*command(folder, f"b{at}", "busy", url))
                each = (run.cpu - start.cpu) / many * 1000, (url.cpu - before) / many * 1000
            found.setdefault(name, []).append(many / (run.clock - start.clock + 1) / limit)
            found.setdefault(f"{name} CPU", []).append(each[0])
            found.setdefault("endpoint CPU", []).append(each[1])
            found.setdefault(f"{name} at most", []).append(
                min(1.0, cores() * 1000 / sum(each) / limit)
            )
    shown = {name: Spread(tuple(each)).shown() for name, each in found.items()}
    return [
        ("articles", f"{many:,}", ""),
        ("gather, of what latency allows", shown["gather"], ""),
        ("brief, of what latency allows", shown["brief"], "≥ 0.6, aim 0.85"),
        ("CPU an article: gather", f"{shown['gather CPU']} ms", ""),
        ("CPU an article: brief, children too", f"{shown['brief CPU']} ms", ""),
        ("CPU a call: the endpoint", f"{shown['endpoint CPU']} ms", ""),
        (f"at which {cores()} cores could do: gather", shown["gather at most"], ""),
        (f"at which {cores()} cores could do: brief", shown["brief at most"], ""),
    ]


def _one(folder: Path, run: str, given: str, url: str) -> list[str]:
    return _brief(folder, run, given, url, 256)


def _brief(folder: Path, run: str, given: int | str, url: str, in_flight: int) -> list[str]:
    where = ["--store", str(folder / f"{run}.db"), "--out", str(folder / f"out-{run}")]
    who = ["--model", "a-model", "--base-url", url, "--concurrency", str(in_flight)]
    return [*BRIEF, "run", str(folder / str(given)), *who, *where, "-q"]


def _gather(folder: Path, _: str, given: int | str, url: str, in_flight: int = 256) -> list[str]:
    return [PYTHON, "-m", "bench.speed.gather", str(folder / str(given)), url, str(in_flight)]
