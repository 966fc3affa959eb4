"""A Resolved: the ISO dates that date words come to, and what their year rests on."""

from dataclasses import dataclass
from typing import Literal

Basis = Literal["stated", "page_date", "relative", "none"]


@dataclass(frozen=True)
class Resolved:
    """ISO dates as exact as the words allow, and what the year rests on (design.md §5).

    weekday_conflict: the day does not fall on the weekday that stands beside it.
    """

    start: str | None
    end: str | None
    basis: Basis
    weekday_conflict: bool = False


NOTHING = Resolved(None, None, "none")
