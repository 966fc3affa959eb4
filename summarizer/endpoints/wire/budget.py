"""The Budget: what is really sent is counted here, and no more than agreed is spent."""

import json
from collections.abc import Callable
from decimal import Decimal

import httpx2

from summarizer.endpoints.meter import Meter
from summarizer.endpoints.purse import Purse
from summarizer.endpoints.wire.message import WAITING
from summarizer.endpoints.wire.reply import tokens_of
from summarizer.request import Tokens

Price = Callable[[Tokens], Decimal | None]
"""US dollars for tokens, None where nobody knows."""


class Budget(httpx2.AsyncBaseTransport):
    """Raises LimitReached before a call that could go beyond what the purse holds. The cost of
    calls under way is reserved by `estimate` until their replies say what they used."""

    def __init__(
        self,
        inner: httpx2.AsyncBaseTransport,
        meter: Meter,
        purse: Purse,
        price: Price,
        estimate: Callable[[bytes], Tokens],
    ) -> None:
        self._inner = inner
        self._meter = meter
        self._purse = purse
        self._price = price
        self._estimate = estimate

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.method != "POST":
            return await self._inner.handle_async_request(request)
        likely = self._price(self._estimate(await request.aread())) or Decimal(0)
        await self._purse.take(likely)
        spent = likely  # what broke off or was too large to keep may have been billed all the same
        try:
            response = await self._inner.handle_async_request(request)
            spent = self._count(await response.aread()) if response.is_success else Decimal(0)
        except httpx2.ConnectError:
            spent = Decimal(0)
            raise
        finally:
            if request.extensions.get(WAITING):  # cut off before its turn came: nothing was sent
                spent = Decimal(0)
            else:
                self._meter.calls += 1
            self._meter.cost += spent
            self._purse.settle(likely, spent)
        return response

    def _count(self, body: bytes) -> Decimal:
        """Tokens and model of a reply; its cost, 0 where nobody knows."""
        try:
            completion = json.loads(body)
        except (ValueError, RecursionError):
            return Decimal(0)
        tokens = tokens_of(completion)
        self._meter.add(tokens)
        if isinstance(completion, dict) and isinstance(completion.get("model"), str):
            self._meter.served[completion["model"]] += 1
        return self._price(tokens) or Decimal(0)

    async def aclose(self) -> None:
        await self._inner.aclose()
