"""What brief costs, beside what people would use instead; writes bench/RESULTS.md.

python -m bench.speed [--quick] [NAME …]   (idle shares busy warm start jobs stream; an hour)
"""

import argparse
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from bench.speed import articles, client, cores, rivals, shares, start, warm
from bench.speed.articles import PROJECT
from bench.speed.client import Row
from summarizer.pipeline.crew import cores as usable

RESULTS = PROJECT / "bench" / "RESULTS.md"
CHECKS: dict[str, tuple[str, Callable[[Path, int], list[Row]]]] = {
    "idle": (
        "An endpoint that takes no time, 64 in flight",
        lambda folder, part: [
            *client.idle(folder / "all", many=500 // part + 100),
            *client.beyond(folder / "beyond", more=500 // part),
            *rivals.rivals(folder / "rivals"),
        ],
    ),
    "shares": (
        "What takes the CPU of a run with full replies, sampled",
        lambda folder, part: shares.shares(folder, many=400 // part),
    ),
    "busy": (
        "An endpoint that takes a second, 256 in flight",
        lambda folder, part: client.busy(folder, many=2560 if part > 1 else 5120),
    ),
    "warm": (
        "Everything is stored: articles of 2 to 5 kB, the whole command",
        lambda folder, part: warm.stored(folder, many=10_000 // part),
    ),
    "start": ("Starting, CPU", lambda folder, _: start.start(folder)),
    "jobs": (
        "The built-in rules on all cores",
        lambda folder, part: cores.jobs(folder, many=1000 // part),
    ),
    "stream": (
        "A long run by the built-in rules",
        lambda folder, part: cores.stream(folder, many=100_000 // part),
    ),
}
_PART = 5
_LIBRARIES = ("openai", "instructor", "httpx2", "pydantic", "typer")


def _machine() -> str:
    model = platform.processor() or platform.machine()
    told = Path("/proc/cpuinfo")
    if told.exists():
        names = [line for line in told.read_text().splitlines() if line.startswith("model name")]
        model = names[0].partition(":")[2].strip() if names else model
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return (
        f"{usable()} cores ({model}), {platform.system()} {platform.release().split('-')[0]}, "
        f"Python {platform.python_version()}; {libraries}. "
        f"Load of the machine when it began: {os.getloadavg()[0]:.1f}."
    )


def _values() -> list[str]:
    """Whether the replies are of a usual size."""
    labelled, ours = articles.realistic(), articles.values()
    held = [each for each in labelled if each]
    return [
        f"They hold {statistics.mean(ours):.0f} values on average. So it is no heavy case: the "
        "labelled answers to the",
        f"{len(labelled)} articles of tests/corpus/dev hold {statistics.mean(labelled):.0f}, "
        f"{statistics.median(held):.0f} in the middle of those {len(held)} that tell of an event.",
    ]


def _table(title: str, rows: list[Row]) -> str:
    lines = [f"## {title}", "", "| | median (smallest–largest) | asked for |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows), ""])


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("names", nargs="*", metavar="NAME", choices=[*CHECKS, []])
    asked.add_argument("--quick", action="store_true", help="a fifth of the articles")
    given = asked.parse_args()
    part = _PART if given.quick else 1
    parts = [
        "# What brief costs",
        "",
        "Written by `make bench` (`python -m bench.speed`). CPU is user and system time of the",
        "whole command and its children; ratios are of runs side by side. The articles are those",
        "of seeds/, each many times with a line of its own, and every value of their recorded",
        "replies is checked. The endpoint is a process of its own with its answers made before;",
        "gather asks it for the same model and gets the same replies.",
        *_values(),
        "",
        _machine(),
        *(["", f"Run with --quick: of most things 1/{_PART}."] if given.quick else []),
        "",
    ]
    with tempfile.TemporaryDirectory(prefix="brief-speed-") as place:
        for name, (title, measure) in CHECKS.items():
            if given.names and name not in given.names:
                continue
            began = time.monotonic()
            folder = Path(place) / name
            folder.mkdir()
            table = _table(title, measure(folder, part))
            print(table, f"[{time.monotonic() - began:.0f} s]\n", flush=True)
            parts.append(table)
    parts.append(Path(__file__).with_name("obstacles.md").read_text(encoding="utf-8"))
    if not given.names:
        RESULTS.write_text("\n".join(parts), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
