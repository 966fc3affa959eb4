"""What a run has used, counted where it is really sent."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from summarizer.request import Tokens


@dataclass
class Meter:
    """What a run has used. Only what was really sent counts; answers from the store are free.

    cost    US dollars, as far as prices are known
    served  replies by the model that says it answered
    replayed  the recordings that answered, by file
    """

    calls: int = 0
    retries: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    cost: Decimal = Decimal(0)
    served: Counter[str] = field(default_factory=Counter)
    replayed: Counter[str] = field(default_factory=Counter)

    def add(self, tokens: Tokens, cost: Decimal | None) -> None:
        self.tokens = Tokens(
            self.tokens.prompt + tokens.prompt,
            self.tokens.completion + tokens.completion,
            self.tokens.cached + tokens.cached,
        )
        self.cost += cost or Decimal(0)
