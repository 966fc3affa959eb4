"""The judge: one record taken through every check, from its quotes to its prose."""

from pydantic import BaseModel

from summarizer.claims import names, quotes
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node
from summarizer.vocabulary import Outcome


def judge(entry: BaseModel, path: str, ground: Ground, findings: Findings) -> BaseModel | None:
    """The record as far as it holds, None where nothing of it can stand."""
    root = Node.of(entry, path)
    for node in root.every():
        quotes.settle(node, ground, findings)
    for node in root.every():
        names.check(node, ground, findings)
        _require_evidence(node, findings)
    return root.build(ground.text) if root.kept else None


def _require_evidence(node: Node, findings: Findings) -> None:
    """An outcome without words to rest on is none."""
    if isinstance(node.part, Outcome) and node.kept and not any(q.spans for q in node.quotes):
        node.drop()
        reason = "no words of the article were given for it"
        findings.lost.append(
            findings.left_out(f"{node.path}.summary", node.part.summary, node.quote, reason)
        )
