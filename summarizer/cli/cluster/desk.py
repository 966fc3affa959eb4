"""The Desk: the one actor that all workers of a run ask, for what they share."""

import asyncio
from decimal import Decimal
from typing import Any

from summarizer.endpoints.purse import Limits, OwnPurse
from summarizer.errors import LimitReached


class Desk:
    """Holds the run's purse, and tells everybody when the run is interrupted. Lives beside the
    driver and ends with it."""

    def __init__(self, limits: Limits) -> None:
        self._purse = OwnPurse(limits)
        self._halt = asyncio.Event()
        self._told = (130, "")

    async def take(self, likely: Decimal) -> str | None:
        """Why nothing more is to be spent; None if it was set aside."""
        try:
            await self._purse.take(likely)
        except LimitReached as error:
            return str(error)
        return None

    async def settle(self, likely: Decimal, spent: Decimal) -> None:
        self._purse.settle(likely, spent)

    async def halt(self, exit_code: int, message: str) -> None:
        """Ask no more, anybody."""
        self._told = (exit_code, message)
        self._halt.set()

    async def halted(self) -> tuple[int, str]:
        """Comes back once the run is interrupted: exit code and message."""
        await self._halt.wait()
        return self._told


class SharedPurse:
    """A worker's way to the purse at the desk. What a worker that died had set aside stays set
    aside: it may have been spent."""

    def __init__(self, desk: Any) -> None:  # Any: Ray's handle of a Desk
        self._desk = desk

    async def take(self, likely: Decimal) -> None:
        refused = await self._desk.take.remote(likely)
        if refused is not None:
            raise LimitReached(refused)

    def settle(self, likely: Decimal, spent: Decimal) -> None:
        self._desk.settle.remote(likely, spent)
