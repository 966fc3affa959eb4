"""A run in which everything is stored, beside the least that any program could do."""

import hashlib
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from bench.speed import articles
from bench.speed.client import Row
from bench.speed.endpoint import endpoint
from bench.speed.measure import BRIEF, PYTHON, Spread, cost, ratios


def least(folder: Path, out: Path, kept: Path) -> float:
    """Read, hash, look up and write the same bytes in bare Python: seconds of CPU."""
    connection = sqlite3.connect(kept)
    connection.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, text TEXT)")
    names = sorted(path.name for path in folder.iterdir())
    for name in names:
        key = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        stem = name.removesuffix(".txt")
        texts = [(out / "data" / f"{stem}.json").read_text(), (out / f"{stem}.md").read_text()]
        connection.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, "\0".join(texts)))
    connection.commit()
    target = kept.with_suffix(".out")
    (target / "data").mkdir(parents=True)
    began = time.process_time()
    for name in names:
        with (folder / name).open("rb") as file:
            key = hashlib.sha256(file.read()).hexdigest()
        row = connection.execute("SELECT text FROM kept WHERE key = ?", (key,)).fetchone()
        document, brief = row[0].split("\0")
        stem = name.removesuffix(".txt")
        with open(f"{target}/data/{stem}.json", "w", encoding="utf-8") as text:  # noqa: PTH123  # bare
            text.write(document)
        with open(f"{target}/{stem}.md", "w", encoding="utf-8") as text:  # noqa: PTH123  # bare
            text.write(brief)
    return time.process_time() - began


def stored(folder: Path, runs: int = 3, many: int = 10_000) -> list[Row]:
    """The whole command, start and pages included, over articles of some 3 kB."""
    given, out, store = articles.write(folder / "many", many), folder / "out", folder / "s.db"
    with endpoint() as url:
        command = [*BRIEF, "run", str(given), "--model", "a-model", "--base-url", url]
        command += ["--concurrency", "64", "--store", str(store), "--out", str(out), "-q"]
        cost(*command)
        before = _stamps(out)
        ours, limits, peaks = [], [], []
        for at in range(runs):
            used = cost(*command)
            ours.append(used.cpu)
            peaks.append(used.peak)
            limits.append(_least(given, out, folder / f"least-{at}.db"))
    left = "yes" if _stamps(out) == before else "NO"
    return [
        ("articles", f"{many:,}", "10,000"),
        ("bare Python, CPU an article", f"{_each(limits, many)} ms", ""),
        ("brief run, CPU an article", f"{_each(ours, many)} ms", ""),
        ("of the limit", ratios(limits, ours).shown(), "≥ 0.2, aim 0.35"),
        ("unchanged files left alone", left, "yes"),
        (f"peak of memory, {many:,} articles", f"{Spread(tuple(peaks)).shown('.0f')} MB", ""),
    ]


def _each(seconds: list[float], many: int) -> str:
    return Spread(tuple(each / many * 1000 for each in seconds)).shown()


def _least(given: Path, out: Path, kept: Path) -> float:
    """In a process of its own, as brief is."""
    done = subprocess.run(
        [PYTHON, "-m", "bench.speed.warm", str(given), str(out), str(kept)],
        cwd=articles.PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "run.json"
    }


if __name__ == "__main__":
    print(least(*map(Path, sys.argv[1:4])))
