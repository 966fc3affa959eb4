"""What checking gives: a Claim for every value, what is left out, notes, what is worth asking."""

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

NoteKind = Literal["table", "replaced", "lowered", "weekday", "review", "translated"]


class Claim(NamedTuple):
    """One value with the words it rests on. `path` is like records[0].outcomes[1].summary and
    counts as in the reply; `reason` is None where the status is verified."""

    path: str
    value: Any  # Any: a JSON scalar
    quote: str | None
    status: Literal["verified", "unverified"]
    reason: str | None = None


@dataclass(frozen=True)
class Unverified:
    """A value that was left out, and why."""

    path: str
    value: Any  # Any: a JSON scalar
    quote: str | None
    reason: str


@dataclass(frozen=True)
class Note:
    """Something an editor should know of a value that was kept."""

    path: str
    kind: NoteKind
    text: str


@dataclass(frozen=True)
class Checked:
    """The outcome of checking the entries of one reply against their article.

    entries     what is kept, with located evidence
    claims      every value that was looked at, as it came
    unverified  what was left out
    notes       what was changed or should be known
    lost        the part of `unverified` worth a re-ask: a headline, the day, a signatory, an
                outcome that would be missing from the brief
    """

    entries: tuple[BaseModel, ...]
    claims: tuple[Claim, ...] = ()
    unverified: tuple[Unverified, ...] = ()
    notes: tuple[Note, ...] = ()
    lost: tuple[Unverified, ...] = ()

    @property
    def verified(self) -> int:
        """How many claims hold: of two replies to one request, the one with more is kept."""
        return sum(claim.status == "verified" for claim in self.claims)
