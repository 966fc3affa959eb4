"""Every fault by name, in 30 % of all calls: nothing lost, nothing silent, little paid twice."""

import asyncio
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from faulty_endpoint import FAULTS, FaultyEndpoint

from summarizer import claims, kinds, pipeline, reading
from summarizer.endpoints import Wiring, open_endpoint
from summarizer.endpoints.meter import Meter
from summarizer.ledger import Ledger
from summarizer.store import Store

SHARE = 0.3
MOST_BILLED = 1.35
STOPPING = frozenset(
    {"wrong_key", "forbidden", "unknown_model", "no_quota", "redirect", "rate_limited_long"}
)
"""Faults that rightly end a run."""
DEAD = ("server_error", "unavailable", "reset", "hang")
"""How an endpoint can be down for good."""
MOST_LOST = 8
"""Calls that a dead endpoint may cost, beside those in flight when it dies."""
IN_FLIGHT = 16
STATED_S = {"rate_limited": 1.0, "rate_limited_date": 1.0, "overloaded": 1.0}
"""How long nothing may come after these. A date counts in whole seconds: two may be one."""


@dataclass(frozen=True)
class Storm:
    """What a run under one fault came to. `early`: calls that came before a stated pause was
    over, though they left after it had been stated."""

    fault: str
    articles: int
    ledger: Ledger
    billed: int
    calls: int
    early: int
    ended: str

    @property
    def good(self) -> bool:
        whole = len(self.ledger) == self.articles
        ended = bool(self.ended) == (self.fault in STOPPING)
        cheap = self.billed <= MOST_BILLED * self.articles
        return whole and ended and cheap and not self.early

    def line(self) -> str:
        answered = self.ledger.count("used") + self.ledger.count("empty")
        return (
            f"{'ok ' if self.good else 'BAD'} {self.fault:<20} {answered:>4} answered"
            f" {self.ledger.count('set_aside'):>4} set aside {self.ledger.reasons()}"
            f" billed {self.billed / self.articles:.2f} calls {self.calls}"
            + (f" ended: {self.ended}" if self.ended else "")
        )


def storm(
    folder: Path, fault: str, articles: int = 500, share: float = SHARE, seed: int = 0
) -> Storm:
    """Run the pipeline over `articles` while a fault strikes this share of the calls."""
    folder.mkdir(parents=True)
    for n in range(articles):
        (folder / f"a{n:04}.txt").write_text(f"Visit {n}\n\nGuest number {n} met the mayor.\n")
    chance = random.Random(seed)  # noqa: S311  # which call, not a secret

    def plan(before: int, came: int) -> str:
        return fault if (before or share == 1) and chance.random() < share else "good"

    with FaultyEndpoint(plan) as endpoint, Store.open(folder / "store.db") as store:
        ledger, ended = asyncio.run(_run(folder, endpoint.url, store))
    return Storm(
        fault,
        articles,
        ledger,
        endpoint.billed,
        len(endpoint.calls),
        _early(endpoint, fault),
        ended,
    )


async def _run(folder: Path, url: str, store: Store) -> tuple[Ledger, str]:
    wiring = Wiring(
        model="a-model",
        base_url=url,
        store=store,
        deadline_s=2.0,
        backoff_s=0.05,
        probe_s=1.0,
        concurrency=IN_FLIGHT,
    )
    async with open_endpoint(wiring, Meter()) as endpoint:
        plan = pipeline.Plan(
            kinds.load("cooperation"), "a-model", url, rules=claims.rules_digest(), window=IN_FLIGHT
        )
        means = pipeline.Means(plan, endpoint, store)
        ledger = await pipeline.run(reading.find([str(folder)]), means, lambda done: None)
        return ledger, str(means.stop.error or "")


def _early(endpoint: FaultyEndpoint, fault: str) -> int:
    """Calls in the time that a refusal had asked for, but for those sent before it was heard."""
    stated = STATED_S.get(fault)
    if stated is None:
        return 0
    heard_s = 0.25
    refusals = [call.at for call in endpoint.calls if call.fault == fault]
    return sum(heard_s < call.at - at < stated - 0.05 for at in refusals for call in endpoint.calls)


def check(folder: Path, articles: int = 500, faults: tuple[str, ...] = ()) -> tuple[bool, str]:
    """The figures, and whether they are what was asked for."""
    names = faults or tuple(FAULTS)
    folders = [folder / name for name in names]
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        storms = list(pool.map(storm, folders, names, [articles] * len(names)))
    worst = max(each.billed / each.articles for each in storms)
    lines = "\n".join(f"    {each.line()}" for each in storms)
    return all(each.good for each in storms), (
        f"{len(storms)} faults on {articles} articles each, striking {SHARE:.0%} of calls; "
        f"at most {worst:.2f} billed an article\n{lines}"
    )


def dead(folder: Path, articles: int = 1000) -> tuple[bool, str]:
    """What an endpoint costs that answers nothing, in each way of being down."""
    storms = [storm(folder / fault, fault, articles, share=1) for fault in DEAD]
    good = all(
        len(each.ledger) == articles and each.ended and each.calls <= MOST_LOST + IN_FLIGHT
        for each in storms
    )
    calls = ", ".join(f"{each.fault} {each.calls}" for each in storms)
    return good, f"calls that a dead endpoint cost for {articles:,} articles: {calls}"
