"""Replies and articles bent at random: nothing may crash, nothing may hang.

Twice: by a seeded generator that bends true replies and texts, and by atheris (in guided.py),
which coverage guides; where it has no wheel for the Python at hand, that half says so.
"""

import importlib.util
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from faulty_endpoint.faults import completion

from summarizer import brief, kinds, reading
from summarizer.article import Article
from summarizer.endpoints import builtin
from summarizer.endpoints.wire import reply
from summarizer.errors import BriefError
from summarizer.record import Record
from summarizer.request import Reply, Request

LONGEST_S = 5.0
TEXT = (
    "Hospital and university sign\n\n2021-06-02\n\nOn 1 June 2021 the Hospital of Lyon and the "
    "University of Wuhan signed an agreement on training 20 doctors a year, said Anna Weber, "
    "president of the hospital. Over 3,000 patients have been treated since 2015.\n"
)
PAGE = f"<html><head><title>News</title></head><body><article><p>{TEXT}</p></article></body></html>"
ANSWER = {
    "records": [
        {
            "event": {
                "headline": "Hospital of Lyon and University of Wuhan sign",
                "type": "agreement_signing",
                "summary": "They signed an agreement.",
                "date": {"start": "2021-06-01", "text": "1 June 2021", "basis": "stated"},
                "place": {"city": "Lyon", "country": "FR"},
                "evidence": [{"quote": "On 1 June 2021 the Hospital of Lyon"}],
            },
            "partners": [
                {"name": "Hospital of Lyon", "kind": "hospital", "role": "signatory",
                 "evidence": [{"quote": "the Hospital of Lyon"}]},
            ],
            "people": [{"name": "Anna Weber", "evidence": [{"quote": "said Anna Weber"}]}],
            "outcomes": [
                {"summary": "Training for doctors", "kind": "training", "status": "agreed",
                 "figures": [{"value": 20, "unit": "doctors", "qualifier": "exact"}],
                 "evidence": [{"quote": "training 20 doctors a year"}]},
            ],
        }
    ]
}  # fmt: skip
SPLICES = (
    *("{{7*7}}", "{% raw %}", "[/bold]", "\x1b]8;;http://x\x07", "\x00", "\u202e", "<script>"),
    *("[x](javascript:1)", "\\ud800", "NaN", "1e999", "null", "[[[[", "}}}}", '"', "\\", "-0"),
    *("99999999999999999999", "2021-13-45", "一二三", "–", "…", "\r\n", "\u2028", "true", "=1+1"),
    *('{"a":1,"a":2}', "../..", "<!--", "```", "|", "June", "%", "$", "\ufeff"),
)


def bent(text: str, chance: random.Random) -> str:
    """A text with a few cuts, doublings, splices and changed characters."""
    for _ in range(chance.randint(1, 6)):
        at, to = sorted(chance.randrange(len(text) + 1) for _ in range(2))
        to = min(to, at + 40)
        change = chance.randrange(5)
        if change == 0:
            text = text[:at] + text[to:]
        elif change == 1:
            text = text[:to] + text[at:to] * chance.randint(1, 30) + text[to:]
        elif change == 2:
            text = text[:at] + chance.choice(SPLICES) + text[to:]
        elif change == 3:
            text = text[:at] + chr(chance.randrange(0x3000)) + text[at + 1 :]
        else:
            text = text[:at] + text[at:to].swapcase()[::-1] + text[to:]
    return text


def strict_parsing(chance: random.Random, folder: Path) -> None:
    """A reply's bytes to an answer."""
    del folder
    whole = completed(answered()).decode()
    reply.answer(bent(whole, chance).encode("utf-8", "surrogatepass"))


def rendering(chance: random.Random, folder: Path) -> None:
    """An answer to a checked record to a brief."""
    del folder
    article = Article(text=bent(TEXT, chance), path="a.txt", name="a")
    kind = our_kind()
    request = Request(article=article, kind=kind, model="m", origin="http://h")
    answer = reply.answer(completed(bent(answered(), chance)))
    record = Record.of(request, Reply(answer.text, "m"), "rules")
    brief.markdown(record, kind)


@cache
def our_kind() -> kinds.Kind:
    return kinds.load("cooperation")


def answered() -> str:
    """A true answer, as JSON."""
    return json.dumps(ANSWER)


def completed(content: str) -> bytes:
    """The body of a completion with this content."""
    return json.dumps(completion({"model": "m"}, {}, content=content)).encode()


def file_of(ending: str) -> str:
    """A true file of this ending."""
    return {"html": PAGE, "jsonl": json.dumps({"text": TEXT, "id": "1"})}.get(ending, TEXT)


def reading_files(chance: random.Random, folder: Path) -> None:
    """A file's bytes to an article."""
    ending = chance.choice(("txt", "html", "jsonl", "md"))
    path = folder / f"a.{ending}"
    path.write_bytes(bent(file_of(ending), chance).encode("utf-8", "surrogatepass"))
    for source in reading.find([str(path)]):
        reading.read(source)


def rules(chance: random.Random, folder: Path) -> None:
    """A text to what the built-in rules make of it."""
    del folder
    builtin.answer(Article(text=bent(TEXT, chance), path="a.txt", name="a"))


TARGETS: dict[str, Callable[[random.Random, Path], None]] = {
    "strict parsing": strict_parsing,
    "rendering": rendering,
    "reading": reading_files,
    "rules": rules,
}


def by_chance(name: str, folder: Path, seconds: float = 300.0, seed: int = 0) -> tuple[bool, str]:
    """One target under the seeded generator: crashes, and the slowest turn."""
    turns, slowest, crashes = 0, 0.0, [""][:0]
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        chance = random.Random(f"{seed} {name} {turns}")  # noqa: S311  # bends, no secret
        began = time.monotonic()
        try:
            TARGETS[name](chance, folder)
        except BriefError:
            pass
        except Exception as error:
            crashes.append(f"{type(error).__name__} in turn {turns}: {str(error)[:80]}")
        slowest = max(slowest, time.monotonic() - began)
        turns += 1
    line = f"{name}: {len(crashes)} crashes in {turns:,} turns, the slowest {slowest:.2f} s"
    kept = "".join(f"\n        {each}" for each in sorted(set(crashes))[:5])
    return not crashes and slowest < LONGEST_S, line + kept


def by_coverage(name: str, folder: Path, seconds: float = 300.0) -> tuple[bool, str]:
    """One target under atheris, which stops at the first crash or hang."""
    if importlib.util.find_spec("atheris") is None:
        return True, f"{name}: skipped, atheris is not installed"
    corpus = folder / name.replace(" ", "-")
    corpus.mkdir()
    options = (
        *(f"-max_total_time={seconds:.0f}", f"-timeout={LONGEST_S:.0f}", "-max_len=65536"),
        *("-print_final_stats=1", f"-artifact_prefix={corpus}-", "-rss_limit_mb=4096"),
    )
    done = subprocess.run(
        [sys.executable, "-m", "bench.faults.guided", name, str(corpus), *options],
        capture_output=True,
        text=True,
        check=False,
    )
    turns = re.search(r"number_of_executed_units:\s*(\d+)", done.stderr)
    reached = re.findall(r"\bft: (\d+)", done.stderr)
    line = f"{name}: {int(turns[1]) if turns else 0:,} turns by coverage"
    line += f", {reached[-1]} features reached" if reached else ""
    if done.returncode:
        line += "\n        " + "\n        ".join(done.stderr.splitlines()[-12:])
    return not done.returncode and bool(turns), line


def check(folder: Path, seconds: float = 300.0) -> tuple[bool, str]:
    """Each target for so long under each of the two."""
    found = [by_chance(name, folder, seconds) for name in TARGETS]
    found += [by_coverage(name, folder, seconds) for name in TARGETS]
    return all(good for good, _ in found), "; ".join(line for _, line in found)
