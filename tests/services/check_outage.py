"""A server that is gone, slow or full: what was paid for is kept once, and the user is told."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from faulty_endpoint import FaultyEndpoint
from serving import PASSWORD, Link, PostgresServer, Runs, postgres_server

from summarizer.errors import BadSetting, StorageError
from summarizer.store import Exchange, Flight, Sent, Store

SENT = Sent.of("http://h", "POST", "/v1/chat/completions", b'{"model": "m", "messages": []}')
ANSWER = Exchange(200, {"content-type": "application/json"}, b'{"choices": []}')


@pytest.fixture
def link(server: PostgresServer) -> Iterator[Link]:
    made = Link(server.port)
    yield made
    made.let_go()
    made.close()


def by(link: Link, address: str, server: PostgresServer) -> str:
    """The store's address by way of the link."""
    return address.replace(f":{server.port}/", f":{link.port}/")


def wait_for_calls(endpoint: FaultyEndpoint, count: int) -> None:
    while len(endpoint.calls) < count:
        time.sleep(0.01)


def test_a_late_answer_is_kept_and_counted_and_overwrites_nothing(
    tmp_path: Path, store: str, server: PostgresServer, link: Link
) -> None:
    """One worker is cut off from the store with a reply in hand, until its lease runs out by the
    server's clock and another worker asks; then its reply comes."""
    with FaultyEndpoint(delay_s=0.5) as endpoint:
        slow = Runs(tmp_path / "slow", by(link, store, server), endpoint.url, ("--deadline", "1"))
        quick = Runs(tmp_path / "quick", store, endpoint.url, ("--deadline", "1"))
        for runs in (slow, quick):
            runs.write("news", range(1))
        first = slow.start("news")
        wait_for_calls(endpoint, 1)
        link.hold()
        second = quick.start("news")
        assert quick.finish(second) == [0]
        link.let_go()
        assert slow.finish(first) == [0]

    with psycopg.connect(store) as connection:
        fences = connection.execute(
            "SELECT fence, accepted FROM brief.exchanges ORDER BY fence"
        ).fetchall()
    with Store.open(store) as opened:
        stats = opened.stats()
    assert fences == [(1, False), (2, True)]
    assert (stats.answers, stats.late) == (1, 1)
    assert len(endpoint.calls) == 2
    assert slow.results("news") == quick.results("news") == 1


@pytest.mark.parametrize("at", [b"COMMIT", b"INSERT INTO exchanges"], ids=["commit", "before"])
def test_a_reply_is_kept_once_though_the_connection_breaks(
    store: str, server: PostgresServer, link: Link, at: bytes
) -> None:
    async def story(opened: Store) -> bool:
        flight = await opened.claim(SENT)
        assert isinstance(flight, Flight)
        link.cut_at = at
        return await opened.land(flight, ANSWER)

    with Store.open(by(link, store, server)) as opened:
        in_time = asyncio.run(story(opened))
        stats = opened.stats()

    assert in_time
    assert link.cuts == 1
    assert (stats.answers, stats.late, stats.flights) == (1, 0, 0)


def test_a_lease_that_was_committed_unheard_is_ones_own(
    store: str, server: PostgresServer, link: Link
) -> None:
    async def story(opened: Store) -> object:
        link.cut_at = b"COMMIT"
        return await opened.claim(SENT)

    with Store.open(by(link, store, server)) as opened:
        claim = asyncio.run(story(opened))

    assert claim == Flight(SENT.key, 1)


def test_a_server_that_stays_away_ends_the_run_with_what_to_do(
    store: str, server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.store.postgres.PATIENCE_S", 1.0)
    with Store.open(store) as opened:
        server.stop()
        try:
            with pytest.raises(StorageError, match="run the same command again") as caught:
                asyncio.run(opened.keep_record("request", "rules", "text"))
        finally:
            server.start()

    assert caught.value.exit_code == 6
    assert PASSWORD not in str(caught.value)


def test_without_a_server_a_run_does_not_begin(tmp_path: Path) -> None:
    with FaultyEndpoint() as endpoint:
        runs = Runs(tmp_path, f"postgresql://u:{PASSWORD}@127.0.0.1:1/none", endpoint.url)
        runs.write("news", range(1))

        assert runs.finish(runs.start("news")) == [6]
        assert endpoint.calls == []
    assert "cannot be reached" in runs.said("news")
    assert PASSWORD not in runs.said("news")


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (f":{PASSWORD}@", ":other@", "refuses this user or password"),
        ("/postgres", "/elsewhere", "no such database"),
    ],
    ids=["password", "database"],
)
def test_what_is_wrong_with_an_address_is_said(
    store: str, right: str, wrong: str, said: str
) -> None:
    before, _, after = store.rpartition(right)

    with pytest.raises(StorageError, match=said) as caught:
        Store.open(before + wrong + after)

    assert PASSWORD not in str(caught.value)


def test_an_address_that_cannot_be_read_is_not_repeated() -> None:
    for address in (f"postgresql://u:{PASSWORD}/@h:port/d", f"postgresql://u:{PASSWORD}%zz@h/d"):
        with pytest.raises((BadSetting, StorageError)) as caught:
            Store.open(address)

        assert PASSWORD not in str(caught.value)


def test_the_password_is_written_nowhere(
    tmp_path: Path, store: str, server: PostgresServer
) -> None:
    with FaultyEndpoint() as endpoint:
        runs = Runs(tmp_path, store, endpoint.url, ("--verbose",))
        runs.write("news", range(3))
        assert runs.finish(runs.start("news")) == [0]

    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) > 6
    assert [path for path in written if PASSWORD.encode() in path.read_bytes()] == []
    assert PASSWORD not in server.log


def test_too_few_connections_are_found_before_anything_is_asked() -> None:
    with (
        postgres_server(connections=6) as small,
        pytest.raises(StorageError, match="max_connections"),
    ):
        Store.open(small.address)


def test_a_fleet_that_could_not_connect_is_refused(store: str) -> None:
    with Store.open(store) as opened:
        opened.require_connections(5)

        with pytest.raises(StorageError, match="max_connections"):
            opened.require_connections(50)
