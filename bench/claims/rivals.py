"""What other tools accept of the same quotes; they live in an environment of their own."""

import json
import subprocess
import sys
import venv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.claims.mutant import Mutant

PINNED = ("langextract==1.7.1", "instructor==1.17.0")
ROOM = Path(__file__).resolve().parents[2] / "build" / "bench-rivals"
_WORKER = Path(__file__).with_name("rival_worker.py")


@dataclass(frozen=True)
class Verdicts:
    """By (article, quote): did langextract ground it, did instructor's mixin keep it?"""

    langextract: dict[tuple[str, str], bool]
    instructor: dict[tuple[str, str], bool]


def install() -> Path:
    """Their Python, made when first asked for."""
    python = ROOM / "bin" / "python"
    if not python.exists():
        venv.create(ROOM, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", *PINNED], check=True)
    return python


def ask(mutants: Iterable[Mutant]) -> Verdicts:
    """Every quote once: as an extraction's text for the one, as a citation for the other."""
    wanted = {(each.case.name, each.words): each.case.article.text for each in mutants}
    lines = [
        json.dumps({"case": case, "quote": quote, "text": text})
        for (case, quote), text in wanted.items()
        if quote
    ]
    done = subprocess.run(
        [install(), "-I", str(_WORKER)],
        input="\n".join(lines),
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        check=True,
    )
    found = Verdicts({}, {})
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        key = (answer["case"], answer["quote"])
        found.langextract[key] = answer["langextract"]
        found.instructor[key] = answer["instructor"]
    return found
