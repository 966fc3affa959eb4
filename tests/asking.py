"""How tests and benches ask a real endpoint about small articles."""

import asyncio
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from faulty_endpoint import FaultyEndpoint

from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints import Wiring, open_endpoint
from summarizer.endpoints.meter import Meter
from summarizer.errors import BriefError
from summarizer.kinds import Kind
from summarizer.request import Reply, Request
from summarizer.store import Store

KEY = "sk-canary-5f1d"
Outcome = Reply | BriefError


def request_of(text: str, model: str = "a-model", **more: Any) -> Request:
    """A request about a text, named after its first word."""
    name = text.split(maxsplit=1)[0] if text.split() else "x"
    article = Article(text=text, path=f"{name}.txt", name=name)
    return Request(article=article, kind=_kind(), model=model, origin="http://h", **more)


@cache
def _kind() -> Kind:
    return kinds.load("cooperation")


@dataclass(frozen=True)
class Asker:
    """Opens an endpoint as a run does, and asks it."""

    wiring: Wiring

    @classmethod
    def at(cls, endpoint: FaultyEndpoint, store: Store | None = None, **changes: Any) -> "Asker":
        wiring = Wiring(
            model="a-model",
            base_url=endpoint.url,
            key=KEY,
            store=store,
            deadline_s=10,
            backoff_s=0.01,
            probe_s=0.3,
        )
        return cls(replace(wiring, **changes))

    def __call__(self, *asked: str | Request, meter: Meter | None = None) -> list[Outcome]:
        """All at once; what came of each."""
        return asyncio.run(self.all(asked, meter))

    def one(self, asked: str | Request = "A met B.", meter: Meter | None = None) -> Reply:
        """The one reply. Raises what the endpoint raises."""
        outcome = self(asked, meter=meter)[0]
        if isinstance(outcome, BriefError):
            raise outcome
        return outcome

    async def all(self, asked: tuple[str | Request, ...], meter: Meter | None) -> list[Outcome]:
        async with open_endpoint(self.wiring, meter) as endpoint:

            async def end(each: str | Request) -> Outcome:
                try:
                    return await endpoint(request_of(each) if isinstance(each, str) else each)
                except BriefError as error:
                    return error

            return list(await asyncio.gather(*map(end, asked)))
