"""Three processes on one store: every article is billed once, and none is missing."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from faulty_endpoint import FaultyEndpoint

from bench.faults.site import PROJECT

ASKER = """
import asyncio, sys
from asking import Asker
from summarizer.endpoints import Wiring
from summarizer.store import Store
url, store, count, turn = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
texts = [f"Guest {n} met the mayor." for n in range(count)]
texts = texts[turn * count // 3 :] + texts[: turn * count // 3] if turn % 2 else texts
with Store.open(store) as opened:
    wiring = Wiring(
        model="a-model", base_url=url, store=opened, concurrency=16, deadline_s=60
    )
    outcomes = Asker(wiring)(*texts)
print(sum(hasattr(each, "text") for each in outcomes))
"""
"""One process: asks for all articles at once, and says how many were answered."""


@dataclass
class Shared:
    """What rounds of processes on one store came to."""

    rounds: int = 0
    answered: list[int] = field(default_factory=list)
    missing: int = 0
    twice: int = 0


def round_of(folder: Path, articles: int, processes: int = 3) -> Shared:
    folder.mkdir(parents=True)
    environment = {**os.environ, "PYTHONPATH": f"{PROJECT}:{PROJECT / 'tests'}"}
    with FaultyEndpoint(delay_s=0.05) as endpoint:
        started = [
            subprocess.Popen(
                [sys.executable, "-c", ASKER, endpoint.url, folder / "s.db", str(articles), str(n)],
                stdout=subprocess.PIPE,
                text=True,
                env=environment,
            )
            for n in range(processes)
        ]
        answered = [int(each.communicate()[0] or 0) for each in started]
        billed = endpoint.billed_by_key()
    return Shared(1, answered, articles - len(billed), sum(count - 1 for count in billed.values()))


def check(folder: Path, rounds: int = 20, articles: int = 800) -> tuple[bool, str]:
    """The figures, and whether they are what was asked for."""
    total = Shared()
    for n in range(rounds):
        one = round_of(folder / str(n), articles)
        total.rounds += 1
        total.answered += one.answered
        total.missing += one.missing
        total.twice += one.twice
    whole = all(count == articles for count in total.answered)
    return whole and not total.missing and not total.twice, (
        f"{total.rounds} rounds of 3 processes on {articles} articles: {total.twice} billed twice, "
        f"{total.missing} missing; each process had all answers: {whole}"
    )
