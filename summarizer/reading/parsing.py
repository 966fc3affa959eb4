"""The child process that parses: pages in, extracts out, under limits of time and memory."""

import json
import signal
import sys
from typing import Any

from lxml.etree import LxmlError

from summarizer.reading.extraction import extract
from summarizer.reading.markup import receive, send

_CPU_SECONDS = 2.5
_MEMORY = 1_500_000_000


def main() -> None:
    """Answer until the other side closes the pipe."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    _limit_memory()
    while (markup := receive(requests)) is not None:
        _limit_time(_CPU_SECONDS)
        fields = _extracted(markup)
        _limit_time(0)
        send(replies, json.dumps(fields).encode("ascii"))


def _extracted(markup: bytes) -> dict[str, Any]:  # Any: JSON
    """Nothing where lxml or trafilatura fails over a broken tree; the parent names the article."""
    try:
        return extract(markup)
    except (
        ValueError,
        RecursionError,
        MemoryError,
        LookupError,
        TypeError,
        AttributeError,
        LxmlError,
    ):
        return {}


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time(seconds: float) -> None:
    """So much CPU time from now on, none for 0; past it the kernel ends this process."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


if __name__ == "__main__":
    main()
