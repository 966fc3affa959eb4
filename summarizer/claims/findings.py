"""Findings: what is collected while a record is checked."""

from dataclasses import dataclass, field
from typing import Any

from summarizer.claims.verdict import Checked, Claim, Note, NoteKind, Unverified
from summarizer.claims.walk import Node, Value
from summarizer.vocabulary import Outcome, Role

SIGNATORY: Role = "signatory"


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

    def leave_out(self, node: Node, value: Value, reason: str) -> None:
        """Take a value out of its part, and the part with it where it cannot be without."""
        value.drop()
        missing = self.left_out(value.path, value.given, node.quote, reason)
        if value.essential:
            self.without(node, missing)

    def without(self, node: Node, missing: Unverified) -> None:
        """Leave a part out; an outcome and a signatory are worth asking for again."""
        node.drop()
        signs = any(each.given == SIGNATORY and each.closed is Role for each in node.values)
        if signs or isinstance(node.part, Outcome) or not node.root.kept:
            self.lost.append(missing)

    def replaced(self, node: Node, value: Value, right: Any, reason: str) -> None:  # Any: JSON
        """Put what the words say in place of a value, and say so."""
        value.kept = right
        self.changed(value.path, value.given, node.quote, reason)
        self.note(value.path, "replaced", f"{value.given} became {right}: {reason}")

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
