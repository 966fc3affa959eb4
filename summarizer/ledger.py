"""The Ledger: what became of every article of a run, each in exactly one state."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal, get_args

from summarizer.seen import Seen

State = Literal["used", "empty", "set_aside"]

Reason = Literal[
    "unreadable",  # no permission, gone, changed while read
    "empty_file",
    "binary",
    "too_large",
    "unsupported",  # PDF, Word, a URL
    "unparsable",  # HTML or a row of JSON Lines that no reader gets through
    "crashed",  # the process that worked on it ended, twice
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


_FIELDS = attrgetter(*Entry.__slots__)


class Ledger:
    """Entries in the order they came; entering one article twice is a bug and raises ValueError.

    What became of an article is kept as a line of JSON: a million of them take 100 MB.
    """

    def __init__(self) -> None:
        self._lines = bytearray()
        self._paths = Seen()
        self._states: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._paths)

    def __iter__(self) -> Iterator[Entry]:
        begin = 0
        while begin < len(self._lines):
            end = self._lines.index(b"\n", begin)
            yield Entry(*json.loads(self._lines[begin:end]))
            begin = end + 1

    def enter(self, entry: Entry) -> None:
        if not self._paths.add(entry.path):
            raise ValueError(f"{entry.path} is in the ledger already")
        self._lines += json.dumps(_FIELDS(entry), separators=(",", ":")).encode("ascii") + b"\n"
        self._states[entry.state] += 1
        if entry.reason is not None:
            self._reasons[entry.reason] += 1

    def count(self, state: State) -> int:
        return self._states[state]

    def reasons(self) -> dict[str, int]:
        """How many were set aside, by reason, most first."""
        return dict(self._reasons.most_common())

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
