"""Each transport has one concern; here each is wrapped around a transport that says its lines."""

import asyncio
import gzip
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal

import httpx2
import pytest

from summarizer.endpoints.meter import Meter
from summarizer.endpoints.purse import Limits, OwnPurse
from summarizer.endpoints.wire import message
from summarizer.endpoints.wire.breaker import Breaker
from summarizer.endpoints.wire.budget import Budget
from summarizer.endpoints.wire.cap import Cap
from summarizer.endpoints.wire.deadline import Deadline, DeadlinePassed
from summarizer.endpoints.wire.journal import Journal
from summarizer.endpoints.wire.message import WAITING
from summarizer.endpoints.wire.pace import Pace
from summarizer.errors import EndpointDown, LimitReached, ReplyUnusable
from summarizer.request import Tokens
from summarizer.store import Flight, Store

Line = httpx2.Response | BaseException | Callable[[], Awaitable[httpx2.Response]]


class Lines(httpx2.AsyncBaseTransport):
    """Says one line after another, the last one for ever; counts how many are under way."""

    def __init__(self, *lines: Line) -> None:
        self.lines = list(lines)
        self.said = 0
        self.under_way = 0
        self.most = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        line = self.lines[min(self.said, len(self.lines) - 1)]
        self.said += 1
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            await asyncio.sleep(0)
            if isinstance(line, BaseException):
                raise line
            if isinstance(line, httpx2.Response):
                return httpx2.Response(line.status_code, headers=line.headers, content=line.content)
            return await line()
        finally:
            self.under_way -= 1


def post(body: bytes = b"{}") -> httpx2.Request:
    return httpx2.Request("POST", "http://h/v1/chat/completions", content=body)


def status(code: int, body: bytes = b"{}", **headers: str) -> httpx2.Response:
    return httpx2.Response(code, headers=headers, content=body)


async def send(transport: httpx2.AsyncBaseTransport, body: bytes = b"{}") -> object:
    try:
        return (await transport.handle_async_request(post(body))).status_code
    except Exception as error:
        return type(error)


# Cap


class Pieces(httpx2.AsyncByteStream):
    def __init__(self, piece: bytes, count: int) -> None:
        self.piece, self.count, self.taken = piece, count, 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(self.count):
            self.taken += 1
            yield self.piece


def test_a_reply_as_large_as_the_cap_passes_and_a_byte_more_does_not() -> None:
    fits, over = (Cap(Lines(status(200, b"x" * size)), limit=1000) for size in (1000, 1001))

    assert asyncio.run(send(fits)) == 200
    assert asyncio.run(send(over)) == ReplyUnusable


def test_a_flood_is_left_as_soon_as_it_is_over_the_cap() -> None:
    flood = Pieces(b"x" * 1000, 1000)

    async def say() -> httpx2.Response:
        return httpx2.Response(200, stream=flood)

    assert asyncio.run(send(Cap(Lines(say), limit=10_000))) == ReplyUnusable
    assert flood.taken == 11


def test_a_compressed_flood_takes_little_memory() -> None:
    packed = gzip.compress(b" " * 100 * 1024 * 1024)
    tracemalloc.start()

    outcome = asyncio.run(
        send(
            Cap(
                Lines(
                    lambda: _said(
                        httpx2.Response(
                            200, headers={"content-encoding": "gzip"}, stream=Pieces(packed, 1)
                        )
                    )
                )
            )
        )
    )

    assert outcome == ReplyUnusable
    assert tracemalloc.get_traced_memory()[1] < 32 * 1024 * 1024
    tracemalloc.stop()


async def _said(response: httpx2.Response) -> httpx2.Response:
    return response


def test_what_does_not_decode_is_unusable() -> None:
    garbage = httpx2.Response(200, headers={"content-encoding": "gzip"}, stream=Pieces(b"no", 1))

    with pytest.raises(ReplyUnusable) as caught:
        asyncio.run(Cap(Lines(lambda: _said(garbage))).handle_async_request(post()))

    assert caught.value.reason == "not_a_completion"


def test_of_an_errors_body_the_beginning_is_enough() -> None:
    transport = Cap(Lines(status(500, b"x" * 1_000_000)), limit=10)

    response = asyncio.run(transport.handle_async_request(post()))

    assert (response.status_code, len(response.content)) == (500, 64 * 1024)


# Deadline


def test_a_deadline_ends_what_hangs_and_leaves_what_does_not() -> None:
    async def hang() -> httpx2.Response:
        await asyncio.sleep(60)
        raise AssertionError

    assert asyncio.run(send(Deadline(Lines(hang), 0.05))) == DeadlinePassed
    assert asyncio.run(send(Deadline(Lines(status(200)), 5))) == 200


# Journal


def test_the_reply_is_committed_before_it_is_handed_on() -> None:
    seen: list[int] = []

    async def story(store: Store) -> None:
        response = await Journal(Lines(status(200)), store).handle_async_request(post())
        seen.append(store.stats().answers)
        assert not response.extensions[message.REUSED]

    with Store.private() as store:
        asyncio.run(story(store))

    assert seen == [1]


def test_the_intent_is_committed_before_anything_is_sent() -> None:
    seen: list[int] = []

    with Store.private() as store:

        async def look() -> httpx2.Response:
            seen.append(store.stats().flights)
            return status(200)

        asyncio.run(send(Journal(Lines(look), store)))

        assert seen == [1]
        assert store.stats().flights == 0


@pytest.mark.parametrize(
    ("line", "lost"),
    [(httpx2.ReadError("x"), 0), (LimitReached("x"), 0), (asyncio.CancelledError(), 1)],
    ids=["failed", "never sent", "cut off"],
)
def test_a_flight_that_brought_nothing_ends(line: BaseException, lost: int) -> None:
    async def story(store: Store) -> None:
        with pytest.raises(type(line)):
            await Journal(Lines(line), store).handle_async_request(post())

    with Store.private() as store:
        asyncio.run(story(store))

        assert store.stats().flights == 0
        assert store.interrupted() == lost


def test_a_late_reply_gives_way_to_the_one_that_was_accepted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("summarizer.store.LEASE_S", -1.0)

    with Store.private() as store:

        async def overtaken() -> httpx2.Response:
            sent = await message.sent(post())
            other = await store.claim(sent)
            assert isinstance(other, Flight)
            await store.land(other, await message.exchange(status(200, b'{"from": "other"}')))
            return status(200, b'{"from": "me"}')

        response = asyncio.run(Journal(Lines(overtaken), store).handle_async_request(post()))

        assert response.content == b'{"from": "other"}'
        assert store.stats().late == 1


def test_what_is_not_posted_is_not_journalled() -> None:
    request = httpx2.Request("GET", "http://h/v1/models")

    with Store.private() as store:
        asyncio.run(Journal(Lines(status(200)), store).handle_async_request(request))

        assert store.stats().answers == 0


@pytest.mark.parametrize(
    "headers", [{}, {message.CANONICAL: "own%2Fgem%C3%A9llia"}], ids=["its body", "a note"]
)
def test_a_call_is_kept_under_the_model_that_it_names(headers: dict[str, str]) -> None:
    body = '{"messages":[],"model":"own/geméllia"}'.encode()
    request = httpx2.Request("POST", "http://h/v1/chat", headers=headers, content=body)

    with Store.private() as store:
        asyncio.run(Journal(Lines(status(200)), store).handle_async_request(request))

        assert [sent.model for sent, _ in store.exchanges()] == ["own/geméllia"]
        assert [sent.body for sent, _ in store.exchanges()] == [body]
        row = store._database.read("SELECT model FROM requests")
        assert row == ("own/geméllia",)


# Budget


def budget(lines: Lines, meter: Meter, **limits: object) -> Budget:
    each = Decimal("0.01")
    return Budget(
        lines,
        meter,
        OwnPurse(Limits(**limits)),  # type: ignore[arg-type]  # by name
        lambda tokens: each * tokens.completion,
        lambda body: Tokens(10, 1),
    )


PAID = status(200, b'{"model": "m", "usage": {"prompt_tokens": 5, "completion_tokens": 1}}')


def test_what_is_spent_is_what_replies_say_they_used() -> None:
    meter = Meter()

    async def story() -> None:
        transport = budget(Lines(PAID), meter)
        for _ in range(3):
            await send(transport)

    asyncio.run(story())

    assert (meter.calls, meter.cost, meter.tokens) == (3, Decimal("0.03"), Tokens(15, 3))
    assert meter.served == {"m": 3}


@pytest.mark.parametrize("limits", [{"max_calls": 2}, {"max_cost": Decimal("0.02")}])
def test_no_call_goes_out_beyond_a_limit_even_at_once(limits: dict[str, object]) -> None:
    lines, meter = Lines(PAID), Meter()

    async def story() -> list[object]:
        transport = budget(lines, meter, **limits)
        return await asyncio.gather(*(send(transport) for _ in range(10)))

    outcomes = asyncio.run(story())

    assert lines.said == 2
    assert outcomes.count(LimitReached) == 8


def test_what_broke_off_counts_as_spent_and_what_never_connected_does_not() -> None:
    broken, refused = Meter(), Meter()

    asyncio.run(send(budget(Lines(httpx2.ReadError("x")), broken)))
    asyncio.run(send(budget(Lines(httpx2.ConnectError("x")), refused)))

    assert (broken.cost, refused.cost) == (Decimal("0.01"), Decimal(0))


def test_what_was_cut_off_before_its_turn_came_is_neither_counted_nor_spent() -> None:
    # given a call that waits for its slot below
    class Waiting(Lines):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            request.extensions[WAITING] = True
            raise asyncio.CancelledError

    meter = Meter()

    # when it is cut off there
    async def story() -> None:
        with pytest.raises(asyncio.CancelledError):
            await budget(Waiting(), meter).handle_async_request(post())

    asyncio.run(story())

    # then nothing was paid
    assert (meter.calls, meter.cost) == (0, Decimal(0))


# Pace


def test_no_more_calls_are_under_way_than_allowed() -> None:
    lines = Lines(status(200))

    async def story() -> None:
        transport = Pace(lines, 3)
        await asyncio.gather(*(send(transport) for _ in range(30)))

    asyncio.run(story())

    assert lines.most == 3
    assert lines.said == 30


def test_a_429_halves_once_for_all_that_had_left_before() -> None:
    async def story() -> int:
        transport = Pace(Lines(status(429)), 8)
        await asyncio.gather(*(send(transport) for _ in range(8)))
        return transport.limit

    assert asyncio.run(story()) == 4


def test_twenty_good_answers_let_one_more_under_way_up_to_the_most() -> None:
    async def story(good: int) -> int:
        transport = Pace(Lines(status(429), status(200)), 4)
        await send(transport)
        for _ in range(good):
            await send(transport)
        return transport.limit

    assert [asyncio.run(story(good)) for good in (0, 19, 20, 40, 400)] == [2, 2, 3, 4, 4]


def test_a_call_that_is_given_up_makes_room_for_the_next() -> None:
    async def hang() -> httpx2.Response:
        await asyncio.sleep(60)
        raise AssertionError

    async def story() -> object:
        lines = Lines(hang, status(200))
        transport = Pace(lines, 1)
        first = asyncio.create_task(send(transport))
        await asyncio.sleep(0.01)
        second = asyncio.create_task(send(transport))
        await asyncio.sleep(0.01)
        first.cancel()
        return await asyncio.wait_for(second, 5)

    assert asyncio.run(story()) == 200


# Breaker


async def _three_requests(transport: Breaker, times: int) -> list[object]:
    return [await send(transport, b'{"n": %d}' % (n % 3)) for n in range(times)]


def test_five_failures_over_three_requests_open_it_and_three_probes_end_it() -> None:
    lines = Lines(status(500))

    async def story() -> list[object]:
        return await _three_requests(Breaker(lines, rest_s=0.02), 12)

    outcomes = asyncio.run(story())

    assert outcomes == [500] * 8 + [EndpointDown] * 4
    assert lines.said == 8


def test_one_article_that_keeps_failing_does_not_open_it() -> None:
    lines = Lines(status(500))

    async def story() -> None:
        transport = Breaker(lines, rest_s=60)
        for _ in range(10):
            await send(transport)

    asyncio.run(asyncio.wait_for(story(), 5))

    assert lines.said == 10


def test_a_good_answer_between_failures_keeps_it_closed() -> None:
    lines = Lines(*([status(500)] * 4 + [status(200)]) * 10)

    async def story() -> None:
        await _three_requests(Breaker(lines, rest_s=60), 50)

    asyncio.run(asyncio.wait_for(story(), 5))

    assert lines.said == 50


def test_a_probe_that_succeeds_closes_it() -> None:
    lines = Lines(*[httpx2.ReadError("x")] * 6, status(200))

    async def story() -> list[object]:
        return await _three_requests(Breaker(lines, rest_s=0.02), 12)

    assert asyncio.run(story()) == [httpx2.ReadError] * 6 + [200] * 6


def test_while_it_is_open_one_probe_goes_out_at_a_time() -> None:
    lines = Lines(*[status(500)] * 5, status(200))

    async def story() -> None:
        transport = Breaker(lines, rest_s=0.05)
        await _three_requests(transport, 5)
        lines.most = 0
        waiting = [asyncio.create_task(send(transport, b"%d" % n)) for n in range(20)]
        await asyncio.sleep(0.02)
        assert lines.said == 5
        await asyncio.gather(*waiting)

    asyncio.run(story())

    assert lines.said == 25
