"""The built-in rules on one core and on all, and what a long run holds in memory."""

import json
from pathlib import Path

from bench.speed import articles
from bench.speed.client import Row
from bench.speed.measure import BRIEF, Spread, cost, ratios
from summarizer.pipeline.crew import cores


def jobs(folder: Path, runs: int = 2, many: int = 1000) -> list[Row]:
    """The same articles with --jobs 1 and with a process a core: the clock."""
    given = articles.write(folder / "many", many)
    alone: list[float] = []
    together: list[float] = []
    same = True
    for at in range(runs):
        for count, took in ((1, alone), (cores(), together)):
            where = ["--store", str(folder / f"{at}-{count}.db"), "--out", str(folder / str(count))]
            command = [*BRIEF, "run", str(given), "--jobs", str(count), *where, "-q"]
            took.append(cost(*command).clock)
        same = same and _tree(folder / "1") == _tree(folder / str(cores()))
    return [
        (f"--jobs 1 ÷ --jobs {cores()}, by the clock", ratios(alone, together).shown(), ""),
        ("the same bytes", "yes" if same else "NO", "yes"),
    ]


def stream(folder: Path, few: int = 2_000, many: int = 100_000) -> list[Row]:
    """Rows of JSON Lines through the whole run: the peak of its process."""
    rows = folder / "rows.jsonl"
    peaks = []
    for count in (few, many):
        with rows.open("w", encoding="utf-8") as file:
            for number in range(count):
                text = f"Notice {number}\n\nThe office is closed on day {number} of the year.\n"
                file.write(json.dumps({"id": f"n{number}", "text": text}) + "\n")
        where = ["--store", str(folder / f"{count}.db"), "--out", str(folder / f"out-{count}")]
        peaks.append(cost(*BRIEF, "run", str(rows), *where, "-q", "--jobs", "1").peak)
    return [
        (f"peak of memory, {few:,} articles", f"{peaks[0]:.0f} MB", ""),
        (f"peak of memory, {many:,} articles", Spread((peaks[1],)).shown(".0f"), "≤ 300 MB"),
    ]


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "run.json"
    }
