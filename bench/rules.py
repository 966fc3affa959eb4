"""The built-in rules on both halves of the corpus, field by field, and how fast they are.

    python -m bench.rules

`held` is never tuned on: its table is the one to report.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from summarizer import reading
from summarizer.late import loaded

PROJECT = Path(__file__).resolve().parent.parent
BRIEF = str(Path(sys.executable).parent / "brief")
TYPICAL = 3_000
"""Characters of a typical article: the speed is told for that many."""
ROUNDS = 3


def table(half: str, folder: Path) -> str:
    """Run the rules on a half with an empty store, and score it."""
    corpus, out = str(PROJECT / "tests" / "corpus" / half), str(folder / half)
    store = ["--store", str(folder / "store.db")]
    subprocess.run([BRIEF, "run", corpus, "--out", out, "--quiet", *store], check=True)
    asked = [BRIEF, "eval", corpus, out]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout


def speed() -> float:
    """Articles of TYPICAL characters a second, CPU of one core, best of ROUNDS; the rules are
    loaded as the command loads them, with its habits of looking for garbage."""
    answer = loaded("summarizer.endpoints.builtin").answer
    sources = [
        source
        for half in ("dev", "held")
        for source in reading.find([PROJECT / "tests" / "corpus" / half])
        if source.path.endswith(".txt")
    ]
    articles = [reading.read(source) for source in sources]
    size = sum(len(article.text) for article in articles)
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for article in articles:
            answer(article)
        best = min(best, time.process_time() - began)
    return size / TYPICAL / best


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for half, what in (("dev", "for developing"), ("held", "only ever scored")):
            print(f"tests/corpus/{half} ({what})\n{table(half, Path(folder))}")
    print(f"{speed():.0f} articles of {TYPICAL:,} characters a second on one core")


if __name__ == "__main__":
    main()
