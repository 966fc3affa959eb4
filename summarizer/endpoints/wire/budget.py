"""The Budget: what is really sent is counted here, and no more than agreed is spent."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import httpx2

from summarizer.endpoints.meter import Meter
from summarizer.endpoints.wire.reply import tokens_of
from summarizer.errors import LimitReached
from summarizer.request import Tokens

Price = Callable[[Tokens], Decimal | None]
"""US dollars for tokens, None where nobody knows."""


@dataclass(frozen=True)
class Limits:
    """None is no bound."""

    max_cost: Decimal | None = None
    max_calls: int | None = None


class Budget(httpx2.AsyncBaseTransport):
    """Raises LimitReached before a call that could go beyond its limits. The cost of calls under
    way is reserved by `estimate` until their replies say what they used."""

    def __init__(
        self,
        inner: httpx2.AsyncBaseTransport,
        meter: Meter,
        limits: Limits,
        price: Price,
        estimate: Callable[[bytes], Tokens],
    ) -> None:
        self._inner = inner
        self._meter = meter
        self._limits = limits
        self._price = price
        self._estimate = estimate
        self._reserved = Decimal(0)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method != "POST":
            return await self._inner.handle_async_request(request)
        likely = self._price(self._estimate(await request.aread())) or Decimal(0)
        self._require(likely)
        self._meter.calls += 1
        self._reserved += likely
        try:
            response = await self._inner.handle_async_request(request)
        except httpx2.ConnectError:
            raise
        except BaseException:
            # What broke off or was too large to keep may have been billed all the same.
            self._meter.cost += likely
            raise
        finally:
            self._reserved -= likely
        if response.is_success:
            self._count(await response.aread())
        return response

    def _require(self, likely: Decimal) -> None:
        limits, meter = self._limits, self._meter
        if limits.max_calls is not None and meter.calls >= limits.max_calls:
            raise LimitReached(
                f"--max-calls {limits.max_calls} is used up; run again with more to go on from here"
            )
        if limits.max_cost is not None and meter.cost + self._reserved + likely > limits.max_cost:
            raise LimitReached(
                f"--max-cost {limits.max_cost} would be passed (${meter.cost:.4f} spent); "
                "run again with more to go on from here"
            )

    def _count(self, body: bytes) -> None:
        try:
            completion = json.loads(body)
        except (ValueError, RecursionError):
            return
        tokens = tokens_of(completion)
        self._meter.add(tokens, self._price(tokens))
        if isinstance(completion, dict) and isinstance(completion.get("model"), str):
            self._meter.served[completion["model"]] += 1

    async def aclose(self) -> None:
        await self._inner.aclose()
