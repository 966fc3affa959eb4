"""The child process that parses: pages in, extracts out, under limits of time and memory."""

import json
import sys
from typing import BinaryIO

from summarizer.reading.extraction import extract
from summarizer.reading.markup import receive, send

_CPU_SECONDS = 4
_MEMORY = 1_500_000_000


def main() -> None:
    """Answer until the other side closes the pipe."""
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    _limit_memory()
    while (markup := receive(requests)) is not None:
        _limit_time()
        _answer(replies, markup)


def _answer(replies: BinaryIO, markup: bytes) -> None:
    try:
        fields = extract(markup)
    except (ValueError, RecursionError, MemoryError, AttributeError, TypeError, LookupError):
        # lxml and trafilatura raise these over broken trees; the parent names the article
        fields = {}
    send(replies, json.dumps(fields).encode("ascii"))


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, wanted))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """So many CPU seconds from now on; past them the kernel ends this process."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + 1 + _CPU_SECONDS
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until, most))


if __name__ == "__main__":
    main()
