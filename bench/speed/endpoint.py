"""An endpoint on loopback that costs next to nothing.

python -m bench.speed.endpoint DELAY [empty]
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.speed import articles

_PLAIN, _TOOL, _QUOTES = range(3)


class Connection(asyncio.Protocol):
    """One keep-alive connection: a request in, the sample's recorded answer out."""

    replies: tuple[tuple[bytes, bytes, bytes], ...] = ()
    delay_s = 0.0

    def __init__(self) -> None:
        self._data = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("a connection has a transport of both ways")
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            at = self._data.lower().index(b"content-length:", 0, end) + 15
            size = int(self._data[at : self._data.index(b"\r", at)])
            if len(self._data) < end + 4 + size:
                return
            body = bytes(self._data[end + 4 : end + 4 + size])
            del self._data[: end + 4 + size]
            form = _TOOL if b'"tools"' in body else _QUOTES if b"extractions" in body else _PLAIN
            reply = self.replies[articles.which(body)][form]
            asyncio.get_running_loop().call_later(self.delay_s, self._answer, reply)

    def _answer(self, reply: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(reply)


def _reply(answer: str, *, tool: bool) -> bytes:
    function = {"name": "Records", "arguments": answer}
    message = (
        {"tool_calls": [{"id": "call_1", "type": "function", "function": function}]}
        if tool
        else {"content": answer}
    )
    completion = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": "a-model",
        "choices": [
            {
                "index": 0,
                "finish_reason": "tool_calls" if tool else "stop",
                "message": {"role": "assistant", "content": None, **message},
            }
        ],
        "usage": {"prompt_tokens": 2000, "completion_tokens": 1000, "total_tokens": 3000},
    }
    body = json.dumps(completion).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
    return head.encode() + b"\r\n" + body


def _quoted(answer: str) -> str:
    """The quotes of an answer, as langextract is answered."""
    found = []

    def look(part: Any) -> None:  # Any: JSON
        if isinstance(part, dict):
            if isinstance(part.get("quote"), str):
                found.append({"fact": part["quote"], "fact_attributes": {}})
            for each in part.values():
                look(each)
        elif isinstance(part, list):
            for each in part:
                look(each)

    look(json.loads(answer))
    return json.dumps({"extractions": found})


async def _serve(delay_s: float, *, empty: bool) -> None:
    answers = ['{"records": []}' if empty else answer for _, answer in articles.samples()]
    Connection.replies = tuple(
        (_reply(each, tool=False), _reply(each, tool=True), _reply(_quoted(each), tool=False))
        for each in answers
    )
    Connection.delay_s = delay_s
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class Address(str):
    """A base URL, and the process that answers there."""

    __slots__ = ("pid",)
    pid: int

    @classmethod
    def of(cls, port: str, pid: int) -> "Address":
        made = cls(f"http://127.0.0.1:{port}/v1")
        made.pid = pid
        return made

    @property
    def cpu(self) -> float:
        """Seconds of CPU that answering has taken so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def endpoint(delay_s: float = 0.0, *, empty: bool = False) -> Iterator[Address]:
    """One in a process of its own, which ends with the block; it gives the recorded answers, or
    reports no event in any article."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.speed.endpoint", str(delay_s), *(["empty"] if empty else [])],
        cwd=articles.PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if process.stdout is None:
            raise RuntimeError("no pipe to the endpoint")
        yield Address.of(process.stdout.readline().strip(), process.pid)
    finally:
        process.kill()
        process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), empty="empty" in sys.argv[2:]))
