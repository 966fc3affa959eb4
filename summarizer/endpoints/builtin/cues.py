"""The cues of the rules: tables in cues/ of what words tell what."""

from pathlib import Path

from summarizer.phrases.statements.tables import Cue, Tables, first

__all__ = ["ALL", "TABLES", "Cue", "any_of", "first", "ordered"]

TABLES = Path(__file__).parent / "cues"
ALL = Tables(TABLES, capitals={"where", "foreign"})

ordered = ALL.ordered
any_of = ALL.any_of
