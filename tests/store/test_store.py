"""The store, wherever it is: the first answer stays, one flight a key, nothing is lost."""

import asyncio

import pytest

from summarizer.store import Busy, Exchange, Flight, Paused, Sent, Store

SENT = Sent.of("http://h", "POST", "/v1/chat/completions", b'{"model": "m", "messages": []}')
ANSWER = Exchange(200, {"content-type": "application/json"}, b'{"choices": []}')


async def answered(store: Store, sent: Sent = SENT, exchange: Exchange = ANSWER) -> Flight:
    flight = await store.claim(sent)
    assert isinstance(flight, Flight)
    await store.land(flight, exchange)
    return flight


def test_the_key_does_not_depend_on_the_order_of_a_bodys_keys() -> None:
    turned = Sent.of("http://h", "post", "/v1/chat/completions", b'{"messages":[],"model":"m"}')

    assert turned.key == SENT.key


@pytest.mark.parametrize(
    "other",
    [
        Sent("http://other", "POST", SENT.path, SENT.body),
        Sent(SENT.origin, "GET", SENT.path, SENT.body),
        Sent(SENT.origin, "POST", "/v2", SENT.body),
        Sent(SENT.origin, "POST", SENT.path, SENT.body + b" "),
    ],
    ids=["origin", "method", "path", "body"],
)
def test_the_key_depends_on_all_that_decides_an_answer(other: Sent) -> None:
    assert other.key != SENT.key


async def _ask_twice(store: Store) -> tuple[object, object]:
    await answered(store)
    first = await store.claim(SENT)
    return first, await store.claim(SENT)


def test_a_stored_answer_is_given_again(place: str) -> None:
    with Store.open(place) as store:
        first, second = asyncio.run(_ask_twice(store))

    assert first == second == ANSWER


def test_an_answer_outlives_the_process(place: str) -> None:
    with Store.open(place) as store:
        asyncio.run(answered(store))

    with Store.open(place) as again:
        assert asyncio.run(again.claim(SENT)) == ANSWER


def test_only_one_flight_a_key_is_under_way(place: str) -> None:
    with Store.open(place) as one, Store.open(place) as two:
        first = asyncio.run(one.claim(SENT))
        second = asyncio.run(two.claim(SENT))

    assert isinstance(first, Flight)
    assert second == Busy()


def test_a_refusal_is_kept_but_does_not_answer(place: str) -> None:
    with Store.open(place) as store:
        asyncio.run(answered(store, exchange=Exchange(500, {}, b"oops")))

        assert isinstance(asyncio.run(store.claim(SENT)), Flight)
        assert store.stats().refusals == 1


def test_a_pause_holds_for_every_request_to_that_origin(place: str) -> None:
    other = Sent("http://h", "POST", "/v1/chat/completions", b"{}")
    elsewhere = Sent("http://elsewhere", "POST", "/v1/chat/completions", b"{}")

    async def story(store: Store) -> list[object]:
        flight = await store.claim(SENT)
        assert isinstance(flight, Flight)
        await store.land(flight, Exchange(429), ("http://h", 1e9))
        return [await store.claim(each) for each in (SENT, other, elsewhere)]

    with Store.open(place) as store:
        mine, same, free = asyncio.run(story(store))

    assert isinstance(mine, Paused)
    assert isinstance(same, Paused)
    assert 9e8 < same.seconds <= mine.seconds <= 1e9
    assert isinstance(free, Flight)


def test_a_late_reply_is_kept_and_counted_and_overwrites_nothing(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.store.LEASE_S", -1.0)  # every lease has run out

    async def story(one: Store, two: Store) -> tuple[bool, bool]:
        slow = await one.claim(SENT)
        quick = await two.claim(SENT)
        assert isinstance(slow, Flight)
        assert isinstance(quick, Flight)
        return await two.land(quick, ANSWER), await one.land(slow, Exchange(200, {}, b"late"))

    with Store.open(place) as one, Store.open(place) as two:
        in_time, late = asyncio.run(story(one, two))

        assert (in_time, late) == (True, False)
        assert asyncio.run(one.claim(SENT)) == ANSWER
        assert one.stats().late == 1


def test_a_late_reply_answers_where_no_other_came(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.store.LEASE_S", -1.0)

    async def story(one: Store, two: Store) -> object:
        slow = await one.claim(SENT)
        failing = await two.claim(SENT)
        assert isinstance(slow, Flight)
        assert isinstance(failing, Flight)
        await one.land(slow, ANSWER)
        two.drop(failing, "failed")
        return await two.claim(SENT)

    with Store.open(place) as one, Store.open(place) as two:
        assert asyncio.run(story(one, two)) == ANSWER


def test_a_heartbeat_keeps_a_lease_beyond_its_time(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.store.LEASE_S", 2.5)

    async def story(one: Store, two: Store) -> object:
        await one.claim(SENT)
        await asyncio.sleep(3.5)
        return await two.claim(SENT)

    with Store.open(place) as one, Store.open(place) as two:
        assert asyncio.run(story(one, two)) == Busy()


def test_a_lease_lasts_longer_than_the_call(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarizer.store.LEASE_S", -10.0)  # beyond the deadline; else 15 seconds

    async def story(one: Store, two: Store) -> object:
        one.outlast(deadline_s=60)
        await one.claim(SENT)
        return await two.claim(SENT)

    with Store.open(place) as one, Store.open(place) as two:
        assert asyncio.run(story(one, two)) == Busy()


def test_calls_cut_off_are_told_of_once(place: str) -> None:
    async def story(store: Store) -> None:
        flight = await store.claim(SENT)
        assert isinstance(flight, Flight)
        store.drop(flight, "cut")

    with Store.open(place) as store:
        asyncio.run(story(store))

    with Store.open(place) as again:
        assert again.interrupted() == 1
        assert again.interrupted() == 0
        assert again.stats().lost == 1


def test_records_are_kept_by_request_and_rules_and_the_first_stays(place: str) -> None:
    async def story(store: Store) -> None:
        await store.keep_record("request", "rules", "first")
        await store.keep_record("request", "rules", "second")
        await store.keep_record("request", "other rules", "third")

    with Store.open(place) as store:
        asyncio.run(story(store))

        assert asyncio.run(store.record("request", "rules")) == "first"
        assert asyncio.run(store.record("request", "other rules")) == "third"
        assert asyncio.run(store.record("another", "rules")) is None
        assert store.has_record("request", "rules")
        assert not store.has_record("another", "rules")


def test_a_sheet_is_found_while_its_record_is_there(place: str) -> None:
    with Store.open(place) as store:
        store.keep_sheet("page", "request", "rules", "sheet")
        asyncio.run(store.keep_record("request", "other rules", "record"))
        alone = asyncio.run(store.sheet("page")), store.has_sheet("page")
        asyncio.run(store.keep_record("request", "rules", "record"))

        assert alone == (None, False)
        assert asyncio.run(store.sheet("page")) == ("sheet", "record")
        assert store.has_sheet("page")
        assert asyncio.run(store.sheet("another page")) is None


def test_many_tasks_share_commits_and_lose_nothing(place: str) -> None:
    async def story(store: Store) -> None:
        await asyncio.gather(*(store.keep_record(str(n), "r", f"text {n}") for n in range(500)))

    with Store.open(place) as store:
        asyncio.run(story(store))

    with Store.open(place) as again:
        kept = [(each.request_key, each.text) for each in again.records()]

    assert sorted(kept) == sorted((str(n), f"text {n}") for n in range(500))


def test_what_was_queued_is_committed_though_nobody_waits(place: str) -> None:
    async def story(store: Store) -> None:
        flight = await store.claim(SENT)
        assert isinstance(flight, Flight)
        landing = asyncio.create_task(store.land(flight, ANSWER))
        await asyncio.sleep(0)
        landing.cancel()

    with Store.open(place) as store:
        asyncio.run(story(store))

    with Store.open(place) as again:
        assert asyncio.run(again.claim(SENT)) == ANSWER


def test_the_form_an_endpoint_understands_is_remembered(place: str) -> None:
    with Store.open(place) as store:
        store.remember_form("http://h/v1", "prompt")

    with Store.open(place) as again:
        assert again.form("http://h/v1") == "prompt"
        assert again.form("http://other/v1") is None
