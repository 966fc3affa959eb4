"""Does the value follow from its words? The same checks for every endpoint and every kind."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from summarizer import files
from summarizer.article import Article
from summarizer.claims.verdict import Checked, Claim, Note, NoteKind, Unverified
from summarizer.late import Late

if TYPE_CHECKING:
    from summarizer.claims import checking
else:
    checking = Late("summarizer.claims.checking")

__all__ = [
    "Checked",
    "Claim",
    "Note",
    "NoteKind",
    "Unverified",
    "audit",
    "check",
    "rules_digest",
]


def check(entries: Sequence[BaseModel], article: Article) -> Checked:
    """Entries of one reply against their article: what is kept, what is left out, and why."""
    return checking.checked(entries, article)


def audit(entries: Sequence[BaseModel], article: Article) -> tuple[Claim, ...]:
    """Every value of records that came from anywhere, and whether it holds as it stands.

    What `check` would mend, lower, replace or leave out is unverified here.
    """
    return check(entries, article).claims


@cache
def rules_digest() -> str:
    """SHA-256 (hex) of the sources that decide what holds: kept records go by it."""
    here = Path(__file__).parent
    folders = [here, here.parent / "phrases"]
    sources = [path for folder in folders for path in folder.rglob("*") if _is_rule(path)]
    return files.digest([*sources, here.parent / "evidence.py", here.parent / "vocabulary.py"])


def _is_rule(path: Path) -> bool:
    return path.suffix in {".py", ".tsv"} and path.is_file()
