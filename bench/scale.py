"""What a million and a billion articles take: figures measured here, and the formulas over them.

    PYTHONPATH=tests python -m bench.scale [MODEL]

Measured: tokens of a request, bytes of the store, CPU of a worker and of the driver. Assumed, and
said in the table: latency, the endpoint's rate, workers, articles asked about twice.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from faulty_endpoint import FaultyEndpoint
from faulty_endpoint.faults import Answers

from summarizer import kinds, reading
from summarizer.endpoints import OPENAI
from summarizer.endpoints.builtin import answer
from summarizer.endpoints.price import Price, tokens_in, tokens_of
from summarizer.kinds import Kind
from summarizer.pipeline.output import Output
from summarizer.record import Record
from summarizer.request import Request, Tokens
from summarizer.store import Store

PROJECT = Path(__file__).resolve().parent.parent
BRIEF = str(Path(sys.executable).parent / "brief")
RUNS = 400
"""Articles of the two runs whose CPU is measured."""


@dataclass(frozen=True)
class Figures:
    """Of one article.

    prompt, completion  tokens of a request and of its answer
    shared              tokens of the prompt that are the same for all articles
    stored              bytes in the store
    worker, driver      seconds of CPU: asking, checking, keeping; looking up, writing
    """

    prompt: float
    shared: float
    completion: float
    stored: float
    worker: float
    driver: float


@dataclass(frozen=True)
class Plan:
    """What is assumed of a run."""

    articles: int
    workers: int
    concurrency: int = 64
    latency_s: float = 5.0
    rate: float = 400.0
    again: float = 0.05
    parts: int = 1

    def rows(self, of: Figures, model: str) -> dict[str, str]:
        calls = self.articles * (1 + self.again)
        bounds = {
            "the endpoint's rate": calls / self.rate,
            "calls under way": calls * self.latency_s / (self.workers * self.concurrency),
            "workers' CPU": self.articles * of.worker / self.workers,
            "drivers' CPU": self.articles * of.driver / self.parts,
        }
        slowest = max(bounds, key=lambda name: bounds[name])
        whole = Tokens(round(of.prompt), round(of.completion))
        cached = replace(whole, cached=round(of.shared))
        price = Price(model, OPENAI)
        return {
            "articles, drivers, workers": f"{self.articles:,}, {self.parts:,}, {self.workers:,}",
            "calls": f"{calls:,.0f}",
            "tokens": f"{calls * (of.prompt + of.completion):,.0f}",
            f"money, {model}": _money(price(whole), calls),
            "with the prompt's beginning cached": _money(price(cached), calls),
            **{f"hours by {name}": f"{bound / 3600:,.1f}" for name, bound in bounds.items()},
            "so it takes": f"{bounds[slowest] / 3600:,.1f} hours ({slowest})",
            "store": f"{self.articles * of.stored / 1e9:,.0f} GB",
        }


def _money(each: Decimal | None, calls: float) -> str:
    return "unknown" if each is None else f"${float(each) * calls:,.0f}"


def measured() -> Figures:
    """Over the articles of the corpus, answered as the built-in rules answer them."""
    kind = kinds.load("cooperation", ())
    corpus = [
        reading.read(source)
        for source in reading.find([PROJECT / "tests" / "corpus" / "dev"])
        if source.path.endswith(".txt")
    ]
    asked = [Request(article=each, kind=kind, model="m", origin=OPENAI) for each in corpus]
    first = Request(article=replace(corpus[0], text=""), kind=kind, model="m", origin=OPENAI)
    answers = [json.dumps(answer(each), ensure_ascii=False) for each in corpus]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (folder / "news.jsonl").open("w") as rows:
            for number in range(RUNS):
                text = f"{corpus[number % len(corpus)].text}\n\nCopy {number}."
                rows.write(json.dumps({"id": number, "text": text}) + "\n")
        by_word = {f"Copy {n}.": answer(corpus[n % len(corpus)]) for n in range(RUNS)}
        with FaultyEndpoint(answers=Answers(by_word=by_word)) as endpoint:
            worker = _cpu(folder, endpoint.url)
        stored = (folder / "store.db").stat().st_size
        driver = _driver(folder, kind)
    return Figures(
        prompt=sum(tokens_of(each).prompt for each in asked) / len(asked),
        shared=tokens_of(first).prompt,
        completion=sum(map(tokens_in, answers)) / len(answers),
        stored=stored / RUNS,
        worker=worker / RUNS,
        driver=driver / RUNS,
    )


def _cpu(folder: Path, url: str) -> float:
    """Seconds of CPU of one run, start-up taken out."""
    command = [BRIEF, "run", "news.jsonl", "--model", "m", "--base-url", url, "--quiet"]
    command += ["--store", "store.db", "--concurrency", "64", "--format", "json"]
    start = _spent(folder, [*command, "--limit", "1", "--out", "one"])
    return _spent(folder, [*command, "--out", "all"]) - start


def _driver(folder: Path, kind: Kind) -> float:
    """Seconds of CPU that the records of a run take on their way from the store to files."""
    output = Output(folder / "driver", kind, ("json",))
    begin = time.process_time()
    with Store.open(folder / "store.db") as store:
        for number, kept in enumerate(store.newest()):
            output.put(str(number), None, Record.load(kind, json.loads(kept.text)))
    return time.process_time() - begin


def _spent(folder: Path, command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, env=told)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    model = sys.argv[1] if len(sys.argv) > 1 else "gpt-5-mini"
    found = measured()
    print("Measured, an article:")
    for name, value in vars(found).items():
        unit = {"stored": "bytes", "worker": "s of CPU", "driver": "s of CPU"}.get(name, "tokens")
        print(f"  {name:<12}{value:>10,.4g} {unit}")
    plans = [
        Plan(1_000_000, workers=32),
        Plan(1_000_000_000, workers=2_000, rate=40_000, parts=1_000),
    ]
    tables = [each.rows(found, model) for each in plans]
    print(f"\nAssumed: {plans[0].latency_s:g} s a call, {plans[0].concurrency} under way a worker,")
    print(f"{plans[0].again:.0%} asked about twice, at most", end=" ")
    print(" and ".join(f"{each.rate:,.0f}" for each in plans), "calls a second.\n")
    for name in tables[0]:
        print(f"| {name} | {' | '.join(table[name] for table in tables)} |")


if __name__ == "__main__":
    main()
