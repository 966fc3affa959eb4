"""The Purse: what a run may still spend, asked before each call."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from summarizer.errors import LimitReached


@dataclass(frozen=True)
class Limits:
    """Of one run. None is no bound."""

    max_cost: Decimal | None = None
    max_calls: int | None = None

    @property
    def none(self) -> bool:
        return self.max_cost is None and self.max_calls is None


class Purse(Protocol):
    """What several clients of a run may share."""

    async def take(self, likely: Decimal) -> None:
        """Set aside what a call will likely cost. Raises LimitReached, and then nothing is sent."""
        ...

    def settle(self, likely: Decimal, spent: Decimal) -> None:
        """What was set aside is given back, and what was spent counts."""
        ...


class OwnPurse:
    """The purse of one process."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._calls = 0
        self._spent = Decimal(0)
        self._reserved = Decimal(0)

    async def take(self, likely: Decimal) -> None:
        limits = self._limits
        if limits.max_calls is not None and self._calls >= limits.max_calls:
            raise LimitReached(
                f"--max-calls {limits.max_calls} is used up; run again with more to go on from here"
            )
        held = self._spent + self._reserved
        if limits.max_cost is not None and held + likely > limits.max_cost:
            raise LimitReached(
                f"--max-cost {limits.max_cost} would be passed (${self._spent:.4f} spent); "
                "run again with more to go on from here"
            )
        self._calls += 1
        self._reserved += likely

    def settle(self, likely: Decimal, spent: Decimal) -> None:
        self._reserved -= likely
        self._spent += spent
