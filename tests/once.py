"""What the service tests ask of every run, however it is disturbed: each article once."""

import logging
import time
from collections import Counter
from collections.abc import Callable

from faulty_endpoint import FaultyEndpoint
from serving import figures, most_in_a_second

from summarizer.store import Store

ARTICLES = 3_000
CAP = 400
FIGURES = logging.getLogger("figures")
"""Shown by `make test-services`."""


def wait_for(truth: Callable[[], bool], within_s: float = 120) -> None:
    """Raises TimeoutError where it does not come true."""
    end = time.monotonic() + within_s
    while not truth():
        if time.monotonic() > end:
            raise TimeoutError("what was waited for did not come true")
        time.sleep(0.01)


def require_all_once(
    address: str, endpoint: FaultyEndpoint, in_flight: int = 0, articles: int = ARTICLES
) -> None:
    """Each key answered once, the cap held, and nothing paid for twice but what was in flight."""
    with Store.open(address) as store:
        stats = store.stats()
        accepted = Counter(sent.key for sent, _ in store.exchanges())
        records = Counter((each.request_key, each.rules) for each in store.records())
    FIGURES.info(figures(endpoint))
    assert (len(accepted), stats.answers) == (articles, articles)
    assert (len(records), stats.records) == (articles, articles)
    assert set(accepted.values()) == set(records.values()) == {1}
    assert len(endpoint.billed_by_key()) == articles
    assert len(endpoint.calls) <= articles + in_flight
    assert most_in_a_second(endpoint) <= CAP
