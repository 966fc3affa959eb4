"""A Row: one record with its article and who made it; what every table is written from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from summarizer.endpoints.price import Price
from summarizer.kinds import Kind
from summarizer.record import Record
from summarizer.request import Tokens

Json = dict[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Row:
    """One record of an article.

    document  the JSON of the article's records, as data/<name>.json has it
    number    which of them this is, from 0
    """

    document: Json
    number: int

    @property
    def nested(self) -> Json:
        """Article, record and maker in parts of their own, named as in data/<name>.json."""
        document = self.document
        return {
            "kind": document["kind"],
            "article": document["article"],
            "number": self.number,
            "record": document["records"][self.number],
            "unverified": len(document["unverified"]),
            "made_by": {**document["made_by"], "tokens": document["made_by"].get("tokens")},
            "cost_usd": self.cost_usd,
        }

    @property
    def cost_usd(self) -> float | None:
        """What the reply cost, at list prices, None where nobody knows. All records of an article
        are of one reply, so it stands beside the first of them."""
        made = self.document["made_by"]
        if self.number:
            return 0.0
        if made["base_url"] is None:
            return 0.0
        used = made.get("tokens")
        price = None if not used else _price(made["model"], made["base_url"])(Tokens(**used))
        return None if price is None else float(price)

    def record(self, kind: Kind) -> Record:
        """This record alone, as brief shows it."""
        alone = {**self.document, "records": [self.document["records"][self.number]]}
        return Record.load(kind, alone)


def rows(documents: Iterable[Json]) -> Iterator[Row]:
    """A row a record; an article that reports no event has none."""
    for document in documents:
        for number in range(len(document["records"])):
            yield Row(document, number)


@cache
def _price(model: str, base_url: str) -> Price:
    return Price(model, base_url)
