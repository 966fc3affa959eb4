"""The faults by name: what goes out instead of, or as, an answer."""

import asyncio
import json
import struct
import time
import zlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

Json = Any  # JSON of any shape
BOMB_BYTES = 1024 * 1024 * 1024


@dataclass(frozen=True)
class Asked:
    """One request, and how it can be answered. `answer` is what a model would say."""

    body: Json
    answer: Json
    writer: asyncio.StreamWriter
    pace_s: float = 0.05

    async def send(self, status: int, body: Json, headers: Mapping[str, str] | None = None) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = "text/html" if data[:1] == b"<" else "application/json"
        more = {"content-length": len(data), "content-type": kind, **(headers or {})}
        lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in more.items())]
        self.writer.write("\r\n".join([*lines, "", ""]).encode() + data)
        await self.writer.drain()

    async def complete(self, **changes: Json) -> None:
        """A completion with status 200; `changes` go into it, into its choice and message."""
        await self.send(200, completion(self.body, self.answer, **changes))

    async def say(self, content: str | None) -> None:
        await self.complete(content=content)

    async def fail(self, status: int, code: str, message: str = "no", **headers: str) -> None:
        error = {"error": {"message": message, "type": code, "code": code, "param": None}}
        await self.send(
            status, error, {name.replace("_", "-"): each for name, each in headers.items()}
        )


def completion(body: Json, answer: Json, **changes: Json) -> dict[str, Json]:
    message: dict[str, Json] = {"role": "assistant", "content": json.dumps(answer)}
    choice: dict[str, Json] = {"index": 0, "message": message, "finish_reason": "stop"}
    whole: dict[str, Json] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": body.get("model", ""),
        "choices": [choice],
        "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
    }
    for name, value in changes.items():
        target = message if name in {"content", "refusal", "tool_calls"} else whole
        (choice if name == "finish_reason" else target)[name] = value
    return whole


def _tool(name: str) -> dict[str, Json]:
    return {"id": name, "type": "function", "function": {"name": name, "arguments": "{}"}}


def _deep(levels: int) -> str:
    return '{"records":' + "[" * levels + "]" * levels + "}"


async def _reset(asked: Asked) -> None:
    """RST instead of an answer."""
    socket = asked.writer.get_extra_info("socket")
    socket.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    asked.writer.close()


async def _half(asked: Asked) -> None:
    """Promises a body and closes in its midst."""
    data = json.dumps(completion(asked.body, asked.answer)).encode()
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(data)}\r\n\r\n"
    )
    asked.writer.write(head.encode() + data[: len(data) // 2])
    await asked.writer.drain()
    asked.writer.close()


async def _drip(asked: Asked) -> None:
    """A byte now and then, so that no timeout between bytes ever strikes."""
    asked.writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
    asked.writer.write(b"content-length: 100000\r\n\r\n")
    for _ in range(100_000):
        asked.writer.write(b" ")
        await asked.writer.drain()
        await asyncio.sleep(asked.pace_s)


async def _hang(asked: Asked) -> None:
    """Takes the request and never answers."""
    del asked
    await asyncio.sleep(3600)


async def _bomb(asked: Asked) -> None:
    """A gigabyte of spaces, gzipped to a megabyte."""
    asked.writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
    asked.writer.write(b"content-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n")
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    piece = b" " * (1024 * 1024)
    for _ in range(BOMB_BYTES // len(piece)):
        await _chunk(asked, packer.compress(piece))
    await _chunk(asked, packer.flush())
    asked.writer.write(b"0\r\n\r\n")
    await asked.writer.drain()


async def _chunk(asked: Asked, data: bytes) -> None:
    if data:
        asked.writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        await asked.writer.drain()


async def _refuses_format(asked: Asked) -> None:
    """Knows no response_format; answers in a code block where the prompt holds the schema."""
    if "response_format" in asked.body:
        await asked.fail(400, "invalid_request_error", "unknown field response_format")
    else:
        await asked.say(f"Here it is:\n```json\n{json.dumps(asked.answer)}\n```\n")


async def _ignores_format(asked: Asked) -> None:
    """Takes response_format without a word, and answers as if it were not there."""
    told = any("json_schema" in each["content"] for each in asked.body["messages"])
    await asked.say(
        f"```json\n{json.dumps(asked.answer)}\n```" if told else "Certainly! A meeting."
    )


def _date_in(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


Fault = Callable[[Asked], Awaitable[None]]

FAULTS: dict[str, Fault] = {
    "good": lambda a: a.complete(),
    "other_model": lambda a: a.complete(model="something-else"),
    "refuses_format": _refuses_format,
    "ignores_format": _ignores_format,
    # stop
    "wrong_key": lambda a: a.fail(401, "invalid_api_key", "Incorrect API key provided: sk-secret"),
    "forbidden": lambda a: a.fail(403, "forbidden"),
    "unknown_model": lambda a: a.fail(404, "model_not_found"),
    "no_quota": lambda a: a.fail(429, "insufficient_quota"),
    "redirect": lambda a: a.send(307, b"", {"location": "http://127.0.0.1:9/v1/chat/completions"}),
    # wait
    "rate_limited": lambda a: a.fail(429, "rate_limit_exceeded", retry_after="1"),
    "rate_limited_date": lambda a: a.fail(429, "rate_limit_exceeded", retry_after=_date_in(2)),
    "rate_limited_silent": lambda a: a.fail(429, "rate_limit_exceeded"),
    "rate_limited_long": lambda a: a.fail(429, "rate_limit_exceeded", retry_after="86400"),
    "overloaded": lambda a: a.fail(503, "overloaded", retry_after="1"),
    # transient
    "reset": _reset,
    "half": _half,
    "drip": _drip,
    "hang": _hang,
    "timeout": lambda a: a.fail(408, "timeout"),
    "conflict": lambda a: a.fail(409, "conflict"),
    "server_error": lambda a: a.fail(500, "server_error", "Traceback: sk-secret"),
    "bad_gateway": lambda a: a.send(502, b"<html>bad gateway</html>"),
    "unavailable": lambda a: a.fail(503, "unavailable"),
    # article
    "too_long": lambda a: a.fail(400, "context_length_exceeded"),
    "rejected": lambda a: a.fail(400, "invalid_request_error"),
    "odd_charset": lambda a: a.send(400, b"no", {"content-type": "text/plain; charset=hex"}),
    "filtered": lambda a: a.fail(400, "content_filter"),
    "refusal": lambda a: a.complete(content=None, refusal="I cannot help with that."),
    "length": lambda a: a.complete(content='{"records": [', finish_reason="length"),
    "filter": lambda a: a.complete(content="", finish_reason="content_filter"),
    "html": lambda a: a.send(200, b"<html><body>Welcome to the portal</body></html>"),
    "error_with_200": lambda a: a.send(200, {"error": {"message": "no", "code": 500}}),
    "no_choices": lambda a: a.complete(choices=[]),
    "null_choices": lambda a: a.complete(choices=None),
    "wrong_tool": lambda a: a.complete(content=None, tool_calls=[_tool("Weather")]),
    "second_tool": lambda a: a.complete(content=None, tool_calls=[_tool("Records"), _tool("B")]),
    "odd_keys": lambda a: a.complete(created=None, _fields_set=0),
    "bomb": _bomb,
    "large": lambda a: a.say(" " * (9 * 1024 * 1024)),
    # content
    "malformed": lambda a: a.say('{"records": [}'),
    "empty": lambda a: a.say(""),
    "duplicate_keys": lambda a: a.say('{"records": [], "records": []}'),
    "nan": lambda a: a.say('{"records": [], "x": NaN}'),
    "huge_number": lambda a: a.say('{"records": [], "x": 1e999}'),
    "depth": lambda a: a.say(_deep(100)),
    "depth_bomb": lambda a: a.say(_deep(100_000)),
    "surrogate": lambda a: a.say('{"records": [], "x": "\\ud800"}'),
    "wrong_shape": lambda a: a.say('{"records": [{"event": 7}]}'),
}

BILLED = frozenset(
    {"good", "other_model", "ignores_format", "half", "drip", "hang"}
    | {"refusal", "length", "filter", "html", "no_choices", "null_choices", "wrong_tool"}
    | {"second_tool", "odd_keys", "bomb", "large", "malformed", "empty", "duplicate_keys", "nan"}
    | {"huge_number", "depth", "depth_bomb", "surrogate", "wrong_shape"}
)
"""Those for which a provider would have run the model."""


@dataclass
class Answers:
    """What a model would say: `default` unless a word in the article calls for something else."""

    default: Json = field(default_factory=lambda: {"records": []})
    by_word: dict[str, Json] = field(default_factory=dict)

    def to(self, body: Json) -> Json:
        told = body["messages"][-1]["content"] if body.get("messages") else ""
        return next((value for word, value in self.by_word.items() if word in told), self.default)


def answered(headline: str, quote: str) -> dict[str, Json]:
    """A small reply that fits the kind `cooperation`."""
    event = {"headline": headline, "type": "meeting", "evidence": [{"quote": quote}]}
    return {"records": [{"event": event}]}
