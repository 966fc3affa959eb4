"""Does the value follow from its words? The same checks for every endpoint and every kind."""

from summarizer.claims.verdict import Checked, Claim, Note, NoteKind, Unverified

__all__ = ["Checked", "Claim", "Note", "NoteKind", "Unverified"]
