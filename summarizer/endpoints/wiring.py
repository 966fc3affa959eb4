"""Wiring: everything that decides who answers and how it is reached."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from summarizer.endpoints.purse import Purse
from summarizer.errors import BadSetting, MissingKey
from summarizer.request import BUILTIN
from summarizer.store import Rate, Store

OPENAI = "https://api.openai.com/v1"
_A_KEY = re.compile(r"[!-~]+")


@dataclass(frozen=True)
class Wiring:
    """Everything that decides who answers and how it is reached.

    key         sent to base_url and nowhere else, shown and stored nowhere
    store       where exchanges are journalled; a private one for `replay` and `record`
    replay      answer from the recordings in this folder; nothing is sent
    record      keep every exchange in this folder
    about       how recordings were made, in a sentence, for their readers
    deadline_s  for one call, in all
    cap         bytes of one decoded reply
    max_wait_s  how long an endpoint may ask to be left alone
    backoff_s   what the pauses between tries grow from
    probe_s     how long an endpoint that is down is left alone before it is probed
    rate        how often all processes on the store may call, together; None is no bound
    gate        called before each call leaves; raises where no more is to be sent
    purse       what may be spent, where others spend from it too; else max_cost and max_calls say
    """

    model: str = BUILTIN
    base_url: str = OPENAI
    key: str | None = None
    store: Store | None = None
    replay: Path | None = None
    record: Path | None = None
    about: str = "One exchange with an endpoint, kept by `brief record`."
    deadline_s: float = 60.0
    cap: int = 8 * 1024 * 1024
    max_cost: Decimal | None = None
    max_calls: int | None = None
    max_wait_s: float = 600.0
    backoff_s: float = 0.5
    probe_s: float = 30.0
    concurrency: int = 8
    allow_http: bool = False
    proxy: str | None = None
    rate: Rate | None = None
    gate: Callable[[], None] = lambda: None
    purse: Purse | None = None

    @property
    def loopback(self) -> bool:
        return is_loopback(self.base_url)

    def require_reachable(self) -> None:
        """Raises BadSetting and MissingKey, before anything leaves the machine."""
        parts = _split(self.base_url)
        if parts.username or parts.password:
            raise BadSetting("--base-url holds a user name or password: set OPENAI_API_KEY instead")
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise _no_address(self.base_url)
        if parts.scheme == "http" and not self.loopback and not self.allow_http:
            raise BadSetting(
                f"{self.base_url} is not encrypted: anybody on the way could read key and "
                "articles; use https, or --allow-http if you trust the way"
            )
        if self.key and not _A_KEY.fullmatch(self.key):
            raise BadSetting(
                "OPENAI_API_KEY holds characters that no key has, perhaps a space or a line end"
            )
        if not self.key and not self.loopback:
            raise MissingKey(
                f"{self.base_url} needs a key: set OPENAI_API_KEY, or leave --model away and "
                "let the built-in rules answer"
            )


def origin(model: str, base_url: str = OPENAI) -> str:
    """What a Request's origin is for a model there."""
    return BUILTIN if model == BUILTIN else base_url.rstrip("/")


def is_loopback(base_url: str) -> bool:
    """Whether an endpoint is on this machine: it needs no key, and costs nothing."""
    host = _split(base_url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise _no_address(address) from error


def _no_address(address: str) -> BadSetting:
    return BadSetting(
        f"--base-url {address!r} is no address of an endpoint; it looks like https://host/v1"
    )
