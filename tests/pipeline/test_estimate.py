"""What a run would send: counted whole, or from a sample that speaks for the rest."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer import kinds, reading
from summarizer.endpoints.price import Price
from summarizer.pipeline import Means, Plan
from summarizer.pipeline import estimate as estimating
from summarizer.pipeline.estimate import Estimate, estimate
from summarizer.pipeline.sheet import Sheet
from summarizer.reading.source import Obstacle
from summarizer.request import Reply, Request
from summarizer.store import Store

UNKNOWN = Price("nobody-s-model", "https://example.org/v1")


async def nobody(request: Request, /) -> Reply:
    raise AssertionError(f"an estimate asked about {request.article.path}")


@pytest.fixture
def means() -> Iterator[Means]:
    with Store.private() as store:
        plan = Plan(kinds.load("cooperation", ()), "m", "https://example.org/v1", rules="r")
        yield Means(plan, nobody, store)


def rows(folder: Path, count: int) -> list[reading.Source]:
    lines = [json.dumps({"text": f"Guests of town {n:05} came."}) for n in range(count)]
    (folder / "news.jsonl").write_text("\n".join(lines))
    return list(reading.find([folder / "news.jsonl"]))


def test_every_article_of_a_short_run_is_read(tmp_path: Path, means: Means) -> None:
    found = estimate([*rows(tmp_path, 20), *reading.find([tmp_path / "news.jsonl"])], means)

    assert (found.articles, found.stored, found.whole) == (40, 0, True)
    assert found.line(UNKNOWN).startswith("40 articles, about")


def test_a_sample_speaks_for_the_rest_of_a_long_run(
    tmp_path: Path, means: Means, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = rows(tmp_path, 107)
    exact = estimate(found, means)
    monkeypatch.setattr(estimating, "WHOLE", 10)
    monkeypatch.setattr(estimating, "EVERY", 7)

    about = estimate(found, means)

    assert about.articles == 107
    assert about.tokens == exact.tokens  # articles of one length
    assert about.line(UNKNOWN).startswith("about 107 articles, about")


def test_what_is_stored_costs_nothing(tmp_path: Path, means: Means) -> None:
    found = rows(tmp_path, 3)
    key = means.plan.request(reading.read(found[0])).key
    asyncio.run(means.store.keep_record(key, "r", "{}"))

    assert "2 articles" in (line := estimate(found, means).line(UNKNOWN))
    assert "(1 more are stored and cost nothing)" in line


def test_what_was_written_before_is_known_without_a_sample(
    tmp_path: Path, means: Means, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = rows(tmp_path, 30)
    kept = replace(means, plan=replace(means.plan, layout="as before"))
    for source in found:
        kept.keep(Sheet(source, "{}", source.path, "", 0, 0, 0, {}))
        asyncio.run(means.store.keep_record(source.path, "r", "{}"))
    monkeypatch.setattr(estimating, "WHOLE", 10)

    about = estimate(found, kept)

    assert about == Estimate(30, 30)


def test_a_sample_does_not_promise_that_all_is_stored() -> None:
    assert "nothing is sent" in Estimate(5, 5).line(UNKNOWN)
    assert "nothing is sent" not in Estimate(5, 5, whole=False).line(UNKNOWN)


def test_what_cannot_be_read_is_no_article(means: Means) -> None:
    broken = reading.Source("a.txt", "a", Obstacle("binary", "is no text"))

    assert estimate([broken], means) == Estimate(unreadable=1)
