"""Checking: the records of one reply, each taken through every check."""

from collections.abc import Sequence

from pydantic import BaseModel

from summarizer.article import Article
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.judge import judge
from summarizer.claims.verdict import Checked


def checked(entries: Sequence[BaseModel], article: Article) -> Checked:
    """See claims.check."""
    ground, findings = Ground(article), Findings()
    judged = [judge(entry, f"records[{at}]", ground, findings) for at, entry in enumerate(entries)]
    return findings.checked([entry for entry in judged if entry is not None])
