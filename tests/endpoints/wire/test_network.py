"""The network by itself, against servers that say on their sockets what no good one does."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TypeVar

import httpx2
import pytest

from summarizer.endpoints.wire.message import LEAVES_BY, TooLate
from summarizer.endpoints.wire.network import Network

T = TypeVar("T")
Speech = Callable[[int, asyncio.StreamWriter], Awaitable[bool]]
"""What a server says to its n-th request, from 1; False closes the connection."""


def reply(text: str, *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"content-length: {len(text)}", *headers, "", text]
    return "\r\n".join(lines).encode()


class Server:
    """Answers on a thread of its own, so that it goes on where the asking loop is held up."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._heard = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self.opening = b""
        self.connections = 0
        self.port = 0

    def __enter__(self) -> "Server":
        self._thread.start()
        self.port = self._do(self._start())
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, what: Coroutine[object, object, T]) -> T:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result()

    async def _start(self) -> int:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return int(self._server.sockets[0].getsockname()[1])

    async def _end(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for each in others:
            each.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            going = True
            while going:
                self.opening = await reader.read(65536)  # a request of these tests is one piece
                if not self.opening:
                    break
                self._heard += 1
                going = await self._speech(self._heard, writer)
                await writer.drain()
        finally:
            writer.close()


def said_by(speech: Speech, asked: int, between: Callable[[], Awaitable[None]]) -> Sequence[str]:
    """What the network takes for the replies to requests in a row."""

    async def ask(port: int) -> Sequence[str]:
        url = f"http://127.0.0.1:{port}/v1/chat/completions"
        network = Network()
        texts = []
        for _ in range(asked):
            response = await network.handle_async_request(httpx2.Request("POST", url))
            texts.append((await response.aread()).decode())
            await response.aclose()
            await between()
        await network.aclose()
        return texts

    with Server(speech) as server:
        return asyncio.run(ask(server.port))


async def rest() -> None:
    await asyncio.sleep(0.05)


async def no_look() -> None:
    """The loop is held up while bytes arrive, and looks at nothing before the next request."""
    await asyncio.sleep(0.01)
    time.sleep(0.05)  # noqa: ASYNC251  # as a busy process does


@pytest.mark.parametrize("between", [rest, no_look])
def test_what_comes_unasked_is_no_answer_to_the_next_call(
    between: Callable[[], Awaitable[None]],
) -> None:
    # given a server that answers its first request twice, a moment later
    async def twice(number: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(reply(f"to {number}"))
        if number == 1:
            await writer.drain()
            await asyncio.sleep(0.02)
            writer.write(reply("again"))
        return True

    # when two are asked, then each gets its own answer
    assert said_by(twice, 2, between) == ["to 1", "to 2"]


def test_a_connection_that_the_server_closed_is_not_used_again() -> None:
    # given a server that closes without saying so
    async def closing(number: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(reply(f"to {number}"))
        await writer.drain()
        await asyncio.sleep(0.03)
        return False

    # when three are asked by a process too busy to look, then none breaks off
    assert said_by(closing, 3, no_look) == ["to 1", "to 2", "to 3"]


def test_a_connection_stays_for_the_next_call() -> None:
    # given a server that tells its connections apart
    writers: list[asyncio.StreamWriter] = []

    async def counting(_: int, writer: asyncio.StreamWriter) -> bool:
        writers.append(writer)
        writer.write(reply("x"))
        return True

    # when three are asked, then all came by the same
    said_by(counting, 3, rest)
    assert len({id(each) for each in writers}) == 1


@pytest.mark.parametrize(
    "headers",
    [[f"content-security-policy: {'x' * 20_000}"], [f"x-trace-{n}: 1" for n in range(200)]],
    ids=["long", "many"],
)
def test_a_gateways_headers_cost_no_reply(headers: list[str]) -> None:
    # given a reply behind more headers than most servers send
    async def wordy(_: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(reply("paid for", *headers))
        return True

    # when it is asked, then the reply comes through
    assert said_by(wordy, 1, rest) == ["paid for"]


def test_a_server_is_told_that_http_1_is_spoken() -> None:
    # given a server that only listens to how a handshake begins
    async def silent(_: int, writer: asyncio.StreamWriter) -> bool:
        del writer
        return False

    async def ask(port: int) -> None:
        network = Network()
        with pytest.raises(httpx2.ConnectError):
            await network.handle_async_request(httpx2.Request("GET", f"https://127.0.0.1:{port}/"))
        await network.aclose()

    # when it is asked, then the handshake names the protocol
    with Server(silent) as server:
        asyncio.run(ask(server.port))
        assert b"http/1.1" in server.opening


def test_what_should_have_left_before_is_not_sent_and_leaves_its_connection_open() -> None:
    # given a server that counts what it hears
    async def counting(heard: int, writer: asyncio.StreamWriter) -> bool:
        writer.write(reply(f"request {heard}"))
        return True

    async def ask(port: int) -> str:
        url = f"http://127.0.0.1:{port}/v1/chat/completions"
        network, now = Network(), asyncio.get_running_loop().time()
        with pytest.raises(TooLate):
            late = httpx2.Request("POST", url, extensions={LEAVES_BY: now - 0.001})
            await network.handle_async_request(late)
        request = httpx2.Request("POST", url, extensions={LEAVES_BY: now + 60})
        text = (await (await network.handle_async_request(request)).aread()).decode()
        await network.aclose()
        return text

    # when one call is late and the next is not, then the server heard of the second alone
    with Server(counting) as server:
        assert asyncio.run(ask(server.port)) == "request 1"
        assert server.connections == 1
