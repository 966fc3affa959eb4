"""How fast brief starts, in times of a Python that does nothing; bytecode is compiled."""

from pathlib import Path

from bench.speed import articles
from bench.speed.client import Row
from bench.speed.measure import BRIEF, PYTHON, cost, ratios


def start(folder: Path, runs: int = 9) -> list[Row]:
    """`--help`, and a run of one article that is stored."""
    given = articles.write(folder / "one", 1)
    where = ["--store", str(folder / "s.db"), "--out", str(folder / "out")]
    one = [*BRIEF, "run", str(given), *where]
    cost(*one)
    nothing, helps, ones = [], [], []
    for _ in range(runs):
        nothing.append(cost(PYTHON, "-c", "pass").cpu)
        helps.append(cost(*BRIEF, "--help").cpu)
        ones.append(cost(*one).cpu)
    return [
        ("brief --help ÷ python -c pass", ratios(helps, nothing).shown(".1f"), "≤ 15"),
        ("brief run of one stored article ÷ the same", ratios(ones, nothing).shown(".1f"), "≤ 25"),
    ]
