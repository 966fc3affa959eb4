"""Parcels: what goes out comes in, in its order, and never more at once than a worker can hold."""

from collections import Counter
from decimal import Decimal

import pytest

from summarizer.cli.cluster import parcel
from summarizer.cli.cluster.parcel import End, Report, Used
from summarizer.endpoints.meter import Meter
from summarizer.errors import LimitReached
from summarizer.ledger import Entry
from summarizer.reading.file import Held
from summarizer.reading.source import Obstacle, Source
from summarizer.request import Tokens


def held(number: int, size: int = 10) -> Source:
    return Source(f"{number}.txt", str(number), Held(b"x" * size))


def test_sources_come_out_as_they_went_in() -> None:
    found = [
        held(1),
        Source("2\udcff", "\ud800", Obstacle("binary", "is no text")),
        Source("3", "=1+1", Held("ü\x00".encode(), markup=True)),
    ]

    [table] = parcel.parcels(found)

    assert parcel.sources(table) == found


def test_a_parcel_is_of_so_many_articles() -> None:
    tables = list(parcel.parcels(held(n) for n in range(2 * parcel.ARTICLES + 1)))

    assert [len(parcel.sources(each)) for each in tables] == [parcel.ARTICLES, parcel.ARTICLES, 1]
    assert [each.path for table in tables for each in parcel.sources(table)][-1] == "128.txt"


def test_a_parcel_is_of_so_many_bytes() -> None:
    tables = list(parcel.parcels(held(n, parcel.BYTES // 3) for n in range(7)))

    assert [len(parcel.sources(each)) for each in tables] == [3, 3, 1]


def test_a_report_comes_back_whole() -> None:
    used = Used(3, 1, Tokens(10, 2, 1), Decimal("0.1"), Counter(m=3))
    report = Report((End(Entry("a", "a", "empty")),), used, stopped=(LimitReached, "so far"))

    assert parcel.reports(parcel.packed(report)) == [report]
    with pytest.raises(TypeError, match="holds something else than Source"):
        parcel.sources(parcel.packed(report))


def test_what_workers_used_adds_up() -> None:
    theirs, ours, told = Meter(), Meter(), Used()
    for calls in (2, 3):
        theirs.calls += calls
        theirs.cost += Decimal("0.5")
        theirs.add(Tokens(10, 5, 1))
        theirs.served["m"] += calls
        now = Used.of(theirs)
        now.since(told).enter(ours)
        told = now

    assert ours == theirs == Meter(5, 0, Tokens(20, 10, 2), Decimal("1.0"), Counter(m=5))
