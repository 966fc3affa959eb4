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

    def add(self, tokens: Tokens) -> None:
        self.tokens = Tokens(
            self.tokens.prompt + tokens.prompt,
            self.tokens.completion + tokens.completion,
            self.tokens.cached + tokens.cached,
        )

    def others(self, asked: str) -> list[str]:
        """Models that answered though another was asked for."""
        return sorted(served for served in self.served if not same_model(asked, served))


def same_model(asked: str, served: str) -> bool:
    """Whether a reply comes from the model asked for: the same name, or a dated or tagged
    version of it (gpt-4o and gpt-4o-2024-11-20, qwen3 and qwen3:latest)."""
    plain = served.rpartition("/")[2] if "/" in served and "/" not in asked else served
    return plain == asked or plain.startswith((f"{asked}-", f"{asked}:"))
