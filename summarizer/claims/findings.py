"""Findings: what is collected while a record is checked."""

from dataclasses import dataclass, field
from typing import Any

from summarizer.claims.verdict import Checked, Claim, Note, NoteKind, Unverified


@dataclass
class Findings:
    """Claims, what was left out, notes, and what is worth a re-ask, in the order they came up."""

    claims: list[Claim] = field(default_factory=list)
    unverified: list[Unverified] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    lost: list[Unverified] = field(default_factory=list)

    def holds(self, path: str, value: Any, quote: str | None) -> None:  # Any: a JSON scalar
        self.claims.append(Claim(path, value, quote, "verified"))

    def changed(self, path: str, value: Any, quote: str | None, reason: str) -> None:  # Any: JSON
        """The value as it came does not hold; what stands in its place is in a note."""
        self.claims.append(Claim(path, value, quote, "unverified", reason))

    def left_out(
        self,
        path: str,
        value: Any,
        quote: str | None,
        reason: str,  # Any: a JSON scalar
    ) -> Unverified:
        self.claims.append(Claim(path, value, quote, "unverified", reason))
        missing = Unverified(path, value, quote, reason)
        self.unverified.append(missing)
        return missing

    def note(self, path: str, kind: NoteKind, text: str) -> None:
        self.notes.append(Note(path, kind, text))

    def checked(self, entries: list[Any]) -> Checked:  # Any: pydantic models of any kind
        return Checked(
            tuple(entries),
            tuple(self.claims),
            tuple(self.unverified),
            tuple(self.notes),
            tuple(self.lost),
        )
