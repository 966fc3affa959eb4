"""Bounds that hold whatever an endpoint sends: time of a call, memory of a reply, of a run."""

import os
import subprocess
import sys
from pathlib import Path

from faulty_endpoint import FaultyEndpoint

from bench.faults.site import PROJECT

ASK_ONCE = """
import resource, sys, time
from asking import Asker
from summarizer.endpoints import Wiring

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

bad, good, deadline = sys.argv[1], sys.argv[2], float(sys.argv[3])
Asker(Wiring(model="a-model", base_url=good))("warm up")
before, began = peak(), time.monotonic()
Asker(Wiring(model="a-model", base_url=bad, deadline_s=deadline, backoff_s=0.0))("A met B.")
print(time.monotonic() - began, peak() - before)
"""

RUN = """
import resource, sys
from summarizer.__main__ import main
try:
    main()
except SystemExit:
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, file=sys.stderr)
"""


def _said(code: str, *arguments: str, cwd: Path | None = None) -> str:
    environment = {**os.environ, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=cwd,
        check=False,
    )
    return done.stdout + done.stderr


def drip(folder: Path, deadline_s: float = 2.0) -> tuple[bool, str]:
    """Three tries at an endpoint that drips: each ends within the deadline and half a second."""
    del folder
    with FaultyEndpoint(["drip"]) as bad, FaultyEndpoint() as good:
        took, _ = map(float, _said(ASK_ONCE, bad.url, good.url, str(deadline_s)).split())
    over = took / 3 - deadline_s
    return over <= 0.5, f"a drip ends {over:+.2f} s after its deadline of {deadline_s:g} s"


def bomb(folder: Path) -> tuple[bool, str]:
    """A gigabyte in a megabyte of gzip."""
    del folder
    with FaultyEndpoint(["bomb"]) as bad, FaultyEndpoint() as good:
        _, grown = map(float, _said(ASK_ONCE, bad.url, good.url, "60").split())
    return grown <= 32, f"a gzip bomb of 1 GB raises memory by {grown:.1f} MB"


def memory(folder: Path, few: int = 2_000, many: int = 10_000) -> tuple[bool, str]:
    """The peak of a run of few articles and of a run of many."""
    peaks = []
    for count in (few, many):
        site = folder / str(count)
        (site / "articles").mkdir(parents=True)
        for n in range(count):
            text = f"Visit {n}\n\nGuest number {n} met the mayor.\n" + "They spoke at length. " * 60
            (site / "articles" / f"a{n:05}.txt").write_text(text)
        with FaultyEndpoint() as endpoint:
            arguments = ["run", "articles", "--model", "a-model", "--base-url", endpoint.url]
            said = _said(RUN, *arguments, "--store", "s.db", "--out", "out", "-q", cwd=site)
        peaks.append(float(said.split()[-1]))
    grown = peaks[1] - peaks[0]
    return grown <= 10, (
        f"from {few:,} to {many:,} articles memory grows by {grown:.1f} MB (from {peaks[0]:.0f})"
    )
