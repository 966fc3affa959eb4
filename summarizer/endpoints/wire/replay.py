"""Replay: answers from recordings, and has no way to the network."""

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import httpx2

from summarizer.endpoints.meter import Meter
from summarizer.endpoints.wire import message
from summarizer.endpoints.wire.recording import Recording
from summarizer.errors import NoSuchPath, NotRecorded
from summarizer.store import Sent

_WEIGHTS = {"model": 1, "prompt": 2, "schema": 2, "text": 4, "corrections": 1, "SDK": 1}
_TOLD = frozenset({"model", "messages", "response_format"})
"""What a user decides; the rest of a body is the SDK's doing, or a parameter."""


class Replay(httpx2.AsyncBaseTransport):
    """Each request is answered by its recordings, step by step; the last one stays.

    Raises NoSuchPath where there is no such folder, and for a request that was never recorded
    NotRecorded, naming what differs from the nearest one that was.
    """

    def __init__(self, folder: Path, meter: Meter | None = None) -> None:
        self._meter = meter or Meter()
        if not folder.is_dir():
            raise NoSuchPath(f"there are no recordings at {folder}: no such folder")
        self._folder = folder
        self._recordings: defaultdict[str, list[Recording]] = defaultdict(list)
        self._files: dict[str, list[Path]] = {}
        for path in sorted(folder.rglob("*.json")):
            recording = Recording.read(path)
            self._recordings[recording.sent.key].append(recording)
            self._files.setdefault(recording.sent.key, []).append(path.relative_to(folder))
        for steps in self._recordings.values():
            steps.sort(key=lambda each: each.step)
        self._asked: Counter[str] = Counter()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        sent = message.detached(await message.sent(request))
        steps = self._recordings.get(sent.key)
        if not steps:
            raise self._difference(sent)
        self._meter.replayed.update(map(str, self._files[sent.key]))
        turn = min(self._asked[sent.key], len(steps) - 1)
        self._asked[sent.key] += 1
        return message.response(steps[turn].exchange, request, reused=True)

    def _difference(self, sent: Sent) -> NotRecorded:
        if not self._recordings:
            return NotRecorded(f"{self._folder} holds no recordings", tuple(_WEIGHTS))
        asked = _parts(sent.document)
        nearest, differing = "", list(_WEIGHTS)
        for key, steps in self._recordings.items():
            recorded = _parts(steps[0].sent.document)
            unlike = [name for name in _WEIGHTS if asked[name] != recorded[name]]
            if not nearest or _weight(unlike) < _weight(differing):
                nearest, differing = key, unlike
        what = ", ".join(differing) or "SDK"
        file = self._files[nearest][0]
        return NotRecorded(
            f"never recorded; the nearest recording, {file}, differs in {what}", tuple(differing)
        )


def _weight(names: list[str]) -> int:
    return sum(_WEIGHTS[name] for name in names)


def _parts(body: Any) -> dict[str, Any]:  # Any: JSON
    """What a request is made of, by the names its user knows it by."""
    if not isinstance(body, dict):
        return dict.fromkeys(_WEIGHTS)
    messages = body.get("messages") or []
    said = [each.get("content") for each in messages if isinstance(each, dict)]
    return {
        "model": body.get("model"),
        "prompt": said[:1],
        "schema": body.get("response_format"),
        "text": said[1:2],
        "corrections": said[2:],
        "SDK": {key: value for key, value in body.items() if key not in _TOLD},
    }
