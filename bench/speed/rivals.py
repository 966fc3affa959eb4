"""langextract and the llm library, beside gather and brief; they live in an environment of their
own, made when first asked for."""

import subprocess
import venv
from pathlib import Path

from bench.speed import articles
from bench.speed.endpoint import endpoint
from bench.speed.measure import Spread, slope

PINNED = ("langextract==1.7.1", "llm==0.36", "openai==3.54.0")
ROOM = articles.PROJECT / "build" / "bench-speed-rivals"
_WORKER = Path(__file__).with_name("rival_worker.py")
_PROMPT = articles.PROJECT / "prompts" / "cooperation.md"


def install() -> Path:
    """Their Python."""
    python = ROOM / "bin" / "python"
    done = ROOM / "done.txt"
    if not done.exists() or done.read_text() != " ".join(PINNED):
        venv.create(ROOM, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", *PINNED], check=True)
        subprocess.run([python, "-m", "compileall", "-qq", ROOM / "lib"], check=False)
        done.write_text(" ".join(PINNED))
    return python


def rivals(
    folder: Path, runs: int = 2, few: int = 20, many: int = 120
) -> list[tuple[str, str, str]]:
    """CPU an article, 64 in flight, an endpoint that takes no time. langextract is given its own
    form of answer: the quotes of the recorded one."""
    python = install()
    for count in (few, many):
        articles.write(folder / str(count), count)
    rows = []
    for name in ("langextract", "llm"):
        took = []
        for _ in range(runs):
            with endpoint() as url:
                words = [str(python), "-I", str(_WORKER), name]
                commands = [
                    [*words, str(folder / str(count)), url, "64", str(_PROMPT)]
                    for count in (few, many)
                ]
                took.append(slope(commands, many - few))
        version = next(each for each in PINNED if each.startswith(name)).replace("==", " ")
        rows.append((f"{version}, CPU an article", f"{Spread(tuple(took)).shown()} ms", ""))
    return rows
