"""The Ledger: what became of every article of a run, each in exactly one state."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, get_args

State = Literal["used", "empty", "set_aside"]

Reason = Literal[
    "unreadable",  # no permission, gone, changed while read
    "empty_file",
    "binary",
    "too_large",
    "unsupported",  # PDF, Word, a URL
    "unparsable",  # HTML or a row of JSON Lines that no reader gets through
    "not_recorded",  # replay holds no exchange for it
    "refusal",  # the model declined
    "content_filter",  # the provider declined
    "truncated",  # the reply stopped at its length
    "too_long",  # the article does not fit the model
    "malformed",  # not the JSON asked for: broken, duplicate keys, NaN
    "wrong_shape",  # JSON, and after one more try still not of the schema
    "not_a_completion",  # HTML or something else with status 200
    "no_choices",
    "wrong_tool",  # another tool's name, or a second call
    "oversized_reply",
    "rejected",  # the endpoint turned this one request down (400)
    "deadline",  # no full reply in time, three times
    "endpoint_down",
    "endpoint_refused",  # wrong key, unknown model, no quota: the run asked no more
    "limit",  # --max-cost or --max-calls came first
    "interrupted",
]
REASONS: tuple[str, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Entry:
    """One article's end: `state`, for set_aside the `reason` and a sentence in `detail`."""

    path: str
    name: str
    state: State
    reason: str | None = None
    detail: str | None = None
    reused: bool = False
    records: int = 0
    unverified: int = 0

    def __post_init__(self) -> None:
        if (self.state == "set_aside") != (self.reason is not None):
            raise ValueError(f"{self.path}: {self.state} with reason {self.reason}")
        if self.reason is not None and self.reason not in REASONS:
            raise ValueError(f"{self.path}: no reason called {self.reason}")


@dataclass
class Ledger:
    """Entries by path; entering one article twice is a bug and raises ValueError."""

    entries: dict[str, Entry] = field(default_factory=dict)

    def enter(self, entry: Entry) -> None:
        if entry.path in self.entries:
            raise ValueError(f"{entry.path} is in the ledger already")
        self.entries[entry.path] = entry

    def count(self, state: State) -> int:
        return sum(entry.state == state for entry in self.entries.values())

    def reasons(self) -> dict[str, int]:
        """How many were set aside, by reason, most first."""
        found = Counter(entry.reason for entry in self.entries.values() if entry.reason)
        return dict(found.most_common())

    def exit_code(self) -> int:
        """0 all used or rightly empty, 3 something set aside, 4 nothing usable."""
        if not self.count("set_aside"):
            return 0
        return 3 if self.count("used") + self.count("empty") else 4

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Ledger":
        ledger = cls()
        for entry in entries:
            ledger.enter(entry)
        return ledger
