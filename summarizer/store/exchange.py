"""An Exchange: one HTTP request and its raw response, and the key that both hang on."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from summarizer.request import canonical

KEPT = ("content-type", "retry-after", "x-request-id", "request-id")
"""The response headers that are kept; the request's are not, so no key can be."""


@dataclass(frozen=True)
class Sent:
    """An HTTP request by what decides its answer.

    origin  scheme, host and port; never part of a recording
    path    of the URL, without query
    body    canonical JSON: SDKs order keys as they please
    named   the model that the body names, "" where nobody has looked
    """

    origin: str
    method: str
    path: str
    body: bytes
    named: str = ""

    @classmethod
    def of(cls, origin: str, method: str, path: str, raw: bytes) -> "Sent":
        """From the bytes that go out; a body that is no JSON stays as it is."""
        try:
            body = canonical(json.loads(raw)) if raw else b""
        except ValueError:
            body = raw
        return cls(origin, method.upper(), path, body)

    @cached_property
    def key(self) -> str:
        """SHA-256 (hex) of origin, method, path and canonical body."""
        head = f"{self.origin}\n{self.method}\n{self.path}\n".encode()
        return hashlib.sha256(head + self.body).hexdigest()

    @cached_property
    def document(self) -> Any:  # Any: JSON
        """The body as JSON, or its text where it is none."""
        return _parsed(self.body)

    @property
    def model(self) -> str:
        if self.named:
            return self.named
        asked = self.document.get("model") if isinstance(self.document, dict) else None
        return asked if isinstance(asked, str) else ""


@dataclass(frozen=True)
class Exchange:
    """A raw response as it was kept, decoded of any content-encoding.

    unusable  the ledger's reason where the body itself could not be kept (larger than the cap)
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    unusable: str | None = None

    @classmethod
    def of(cls, status: int, headers: Mapping[str, str], body: bytes) -> "Exchange":
        """With the headers that are kept, in lower case."""
        kept = {name: headers[name] for name in KEPT if name in headers}
        return cls(status, kept, body)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @cached_property
    def document(self) -> Any:  # Any: JSON
        """The body as JSON, or its text where it is none."""
        return _parsed(self.body)

    @cached_property
    def sha256(self) -> bytes:
        """Over all that was kept: a changed status counts as damage, too."""
        head = f"{self.status}\n{self.unusable}\n".encode() + canonical(dict(self.headers))
        return hashlib.sha256(head + b"\n" + self.body).digest()


def _parsed(raw: bytes) -> Any:  # Any: JSON
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return raw.decode("utf-8", errors="replace")
