"""What takes the CPU of a run, sampled: python -m bench.speed.shares ARGUMENT… (those of `brief`).

A signal each millisecond of CPU looks at the main thread's stack; the innermost frame that belongs
to one of the parts below is whose time it was. phrases/ and evidence.py work for whoever called.
"""

import json
import signal
import subprocess
from collections import Counter
from pathlib import Path
from types import FrameType

from bench.speed import articles
from bench.speed.endpoint import endpoint
from bench.speed.measure import PYTHON

PARTS = {
    "checking the values (claims)": ("summarizer.claims", "summarizer.record"),
    "laying out the briefs, writing files": (
        *("summarizer.brief", "summarizer.markup", "summarizer.digest", "summarizer.files"),
        "summarizer.pipeline.output",
    ),
    "openai, instructor, transports, store": (
        *("summarizer.endpoints", "summarizer.store", "openai", "instructor", "httpx2", "aiohttp"),
        *("pydantic", "tenacity", "yarl", "multidict", "asyncio.selector_events"),
    ),
    "reading, and making the request": (
        *("summarizer.reading", "summarizer.request", "summarizer.kinds"),
    ),
}
_START, _OTHERS = "starting: modules loaded", "all else"
_PAGES = "the page and the edition, of the first 500 articles"
_EVERY_S = 0.001


def main() -> None:
    """Run `brief` with these arguments under the sampler; the counts go to stdout as JSON."""
    from summarizer.__main__ import main as brief  # noqa: PLC0415  # its imports are not sampled

    found: Counter[str] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        found[_part(frame)] += 1

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, _EVERY_S, _EVERY_S)
    try:
        brief()
    except SystemExit as ended:
        if ended.code:
            raise
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    print(json.dumps(found))


def _part(frame: FrameType | None) -> str:
    if _within(frame, function="_find_and_load"):
        return _START
    if _within(frame, module="summarizer.pipeline.pages"):
        return _PAGES
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        for part, modules in PARTS.items():
            if module.startswith(modules):
                return part
        frame = frame.f_back
    return _OTHERS


def _within(frame: FrameType | None, *, module: str = "", function: str = "") -> bool:
    while frame is not None:
        if frame.f_code.co_name == function or frame.f_globals.get("__name__") == module:
            return True
        frame = frame.f_back
    return False


def shares(folder: Path, many: int = 400) -> list[tuple[str, str, str]]:
    """The parts of a run of full replies from an endpoint that takes no time."""
    articles.write(folder / "news", many)
    with endpoint() as url:
        words = ["run", str(folder / "news"), "--model", "a-model", "--base-url", url, "-q"]
        words += ["--store", str(folder / "s.db"), "--out", str(folder / "out"), "--jobs", "1"]
        done = subprocess.run(
            [PYTHON, "-m", "bench.speed.shares", *words], capture_output=True, text=True, check=True
        )
    found = Counter[str](json.loads(done.stdout.splitlines()[-1]))
    return [(part, f"{count / found.total():.0%}", "") for part, count in found.most_common()]


if __name__ == "__main__":
    main()
