"""CPU time of commands, in child processes: user and system, with all that they start."""

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.speed.articles import PROJECT

PYTHON = sys.executable
BRIEF = (PYTHON, "-m", "summarizer")


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU and by the clock, and the peak of memory (MB) of the largest process."""

    cpu: float
    clock: float
    peak: float


def cost(*command: str) -> Cost:
    """What one command costs. Raises CalledProcessError where it fails."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(PROJECT)
    began = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, cwd=PROJECT
    )
    said = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stderr:
        process.stderr.close()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: {said.decode()[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - began, _megabytes(used))


def _megabytes(used: resource.struct_rusage) -> float:
    return used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


@dataclass(frozen=True)
class Spread:
    """The median of several runs, the smallest and the largest."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, runs: int, measure: Callable[[], float]) -> "Spread":
        return cls(tuple(measure() for _ in range(runs)))

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def shown(self, form: str = ".2f") -> str:
        low, high = min(self.values), max(self.values)
        return f"{self.median:{form}} ({low:{form}}–{high:{form}})"


def ratios(over: Sequence[float], under: Sequence[float]) -> Spread:
    """Of what was measured side by side, run by run."""
    return Spread(tuple(one / other for one, other in zip(over, under, strict=True)))


def slope(commands: Sequence[Sequence[str]], more: int) -> float:
    """Milliseconds of CPU for one article more, of a command over few and one over many."""
    few, many = (cost(*each).cpu for each in commands)
    return (many - few) * 1000 / more
