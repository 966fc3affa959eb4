"""The server itself: sockets, a log, and a plan of faults."""

import asyncio
import hashlib
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from faulty_endpoint.arrival import arrived, listening
from faulty_endpoint.faults import BILLED, FAULTS, Answers, Asked

Plan = Callable[[int, int], str]
"""The fault for (how many calls came before, how often this very request came before)."""


@dataclass(frozen=True)
class Call:
    """One request as it came. `key` is the SHA-256 of its canonical body; `at` is monotonic, when
    its last byte arrived, however late this thread was to read it, at `read`."""

    key: str
    fault: str
    at: float
    read: float
    headers: dict[str, str]
    body: Any = field(repr=False)  # Any: JSON

    @property
    def billed(self) -> bool:
        return self.fault in BILLED or (
            self.fault == "refuses_format" and "response_format" not in self.body
        )


class FaultyEndpoint:
    """Answers POST …/chat/completions by the plan, and GET …/models with `models`.

    plan     names of FAULTS for one call after another, the last one stays; or a Plan
    delay_s  how long a model thinks
    """

    def __init__(
        self,
        plan: Plan | Sequence[str] = ("good",),
        *,
        answers: Answers | None = None,
        models: Sequence[str] | None = ("a-model", "b-model"),
        delay_s: float = 0.0,
    ) -> None:
        self._plan = plan if callable(plan) else _in_turn(plan)
        self._answers = answers or Answers()
        self._models = models
        self._delay_s = delay_s
        self._came: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        self.calls: list[Call] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def billed(self) -> int:
        return sum(call.billed for call in list(self.calls))

    def billed_by_key(self) -> Counter[str]:
        return Counter(call.key for call in list(self.calls) if call.billed)

    def __enter__(self) -> "FaultyEndpoint":
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._connection, sock=listening(), backlog=1024, limit=2**26)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.close()

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        try:
            while await self._one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False once the connection is done with."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in head[1:] if line)
        }
        raw = await reader.readexactly(int(headers.get("content-length", "0")))
        method, path, _ = head[0].split(" ", 2)
        body = json.loads(raw) if raw else {}
        asked = Asked(body, self._answers.to(body), writer)
        if method == "GET":
            await self._list(asked, path)
            return True
        canonical = json.dumps(body, sort_keys=True).encode()
        key = hashlib.sha256(canonical).hexdigest()
        with self._lock:
            fault = self._plan(len(self.calls), self._came[key])
            self._came[key] += 1
            now = time.monotonic()
            self.calls.append(Call(key, fault, arrived(writer, now), now, headers, body))
        if self._delay_s:
            await asyncio.sleep(self._delay_s)
        await FAULTS[fault](asked)
        return not writer.is_closing()

    async def _list(self, asked: Asked, path: str) -> None:
        if self._models is None or not path.endswith("/models"):
            await asked.fail(404, "not_found")
            return
        data = [
            {"id": name, "object": "model", "created": 0, "owned_by": ""} for name in self._models
        ]
        await asked.send(200, {"object": "list", "data": data})


def _in_turn(names: Sequence[str]) -> Plan:
    return lambda before, _: names[min(before, len(names) - 1)]
