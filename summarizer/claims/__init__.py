"""Does the value follow from its words? The same checks for every endpoint and every kind."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from summarizer import evidence, files, phrases, vocabulary
from summarizer.article import Article
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.judge import judge
from summarizer.claims.verdict import Checked, Claim, Note, NoteKind, Unverified

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
    ground, findings = Ground(article), Findings()
    judged = [judge(entry, f"records[{at}]", ground, findings) for at, entry in enumerate(entries)]
    return findings.checked([entry for entry in judged if entry is not None])


def audit(entries: Sequence[BaseModel], article: Article) -> tuple[Claim, ...]:
    """Every value of records that came from anywhere, and whether it holds as it stands.

    What `check` would mend, lower, replace or leave out is unverified here.
    """
    return check(entries, article).claims


@cache
def rules_digest() -> str:
    """SHA-256 (hex) of the sources that decide what holds: kept records go by it."""
    folders = [Path(__file__).parent, Path(phrases.__file__).parent]
    sources = [path for folder in folders for path in folder.rglob("*") if _is_rule(path)]
    return files.digest([*sources, Path(evidence.__file__), Path(vocabulary.__file__)])


def _is_rule(path: Path) -> bool:
    return path.suffix in {".py", ".tsv"} and path.is_file()
