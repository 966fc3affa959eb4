"""kill -9 at random moments: every run resumes and completes, nothing stored is paid for again."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from faulty_endpoint import FaultyEndpoint

from bench.faults.site import Finished, Site, finish
from summarizer.store import Store, verify

CONCURRENCY = 8


@dataclass
class Killed:
    """What killing one site's runs until they were through came to."""

    landings: int = 0
    resumed: int = 0
    bought_again: int = 0
    lost: int = 0
    announced: int = 0
    most_announced: int = 0
    damage: int = 0

    def add(self, other: "Killed") -> None:
        for name in ("landings", "resumed", "bought_again", "lost", "announced", "damage"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.most_announced = max(self.most_announced, other.most_announced)

    @property
    def good(self) -> bool:
        return (
            self.resumed == self.landings
            and not self.bought_again
            and self.lost <= self.announced
            and self.most_announced <= CONCURRENCY
            and not self.damage
        )


def campaign(folder: Path, landings: int, seed: int, articles: int = 100) -> Killed:
    """Kill runs on site after site until they have been hit `landings` times in mid-run."""
    chance = random.Random(seed)  # noqa: S311  # which moment, not a secret
    total = Killed()
    while total.landings < landings:
        site = folder / f"{seed}-{total.landings}"
        total.add(_one_site(site, landings - total.landings, chance, articles))
    return total


def _one_site(folder: Path, most: int, chance: random.Random, articles: int) -> Killed:
    with FaultyEndpoint(delay_s=0.12) as endpoint:
        site = Site(folder, endpoint.url)
        site.write(articles)
        result = Killed()
        while True:
            stored = site.answered()
            before = len(endpoint.calls)
            done = _run_and_kill(site, endpoint, chance, kill=result.landings < most)
            result.bought_again += sum(call.key in stored for call in endpoint.calls[before:])
            if done is not None:
                break
            result.landings += 1
            result.damage += len(verify(site.store_path).damage)
            announced = _announced(site)
            result.announced += announced
            result.most_announced = max(result.most_announced, announced)
        if done.code == 0 and site.complete(articles):
            result.resumed = result.landings
        result.lost = sum(endpoint.billed_by_key().values()) - articles
        return result


def _announced(site: Site) -> int:
    """What the next start would say was in flight."""
    with Store.open(site.store_path) as store:
        return store.interrupted()


def _run_and_kill(
    site: Site, endpoint: FaultyEndpoint, chance: random.Random, *, kill: bool
) -> Finished | None:
    """None if the run was killed after its first call and before its end."""
    before = len(endpoint.calls)
    process = site.start()
    if not kill:
        return finish(process)
    while len(endpoint.calls) == before and process.poll() is None:
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.6))
    if process.poll() is None:
        process.kill()
        finish(process)
        return None
    return finish(process)


def check(folder: Path, landings: int = 200) -> tuple[bool, str]:
    """The figures, and whether they are what was asked for."""
    share = landings // 2
    with ThreadPoolExecutor(2) as pool:
        halves = list(
            pool.map(lambda seed: campaign(folder, (share, landings - share)[seed], seed), (0, 1))
        )
    total = Killed()
    for half in halves:
        total.add(half)
    return total.good, (
        f"{total.resumed} of {total.landings} kills resumed and completed; "
        f"{total.bought_again} stored replies bought again; {total.lost} replies lost, "
        f"{total.announced} announced (at most {total.most_announced} at a start, "
        f"{CONCURRENCY} in flight); {total.damage} damaged"
    )
