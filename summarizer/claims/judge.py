"""The judge: one record taken through every check, from its quotes to its prose."""

from pydantic import BaseModel

from summarizer.article import Span
from summarizer.claims import charts, choices, dates, figures, names, prose, quotes, review, titles
from summarizer.claims.beside import Roll
from summarizer.claims.facts import Facts
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.sorts import is_a
from summarizer.claims.walk import Node
from summarizer.vocabulary import EventDate, Figure, Outcome


def judge(entry: BaseModel, path: str, ground: Ground, findings: Findings) -> BaseModel | None:
    """The record as far as it holds, None where nothing of it can stand."""
    root = Node.of(entry, path)
    roll = Roll(ground, _everybody(root, ground), _bodies(root))
    for node in root.every():
        quotes.settle(node, ground, findings)
    for node in root.every():
        names.check(node, ground, findings)
        if not (is_a(node.part, Figure) or is_a(node.part, EventDate)):
            names.check_words(node, ground, findings)
        titles.check(node, roll, findings)
        figures.check(node, ground, findings)
        dates.check(node, ground, findings)
        choices.check(node, ground, findings)
        _require_evidence(node, findings)
    for node in root.every():
        charts.check(node, ground, findings)
    facts = Facts(ground, root)
    for node in root.every():
        prose.check(node, facts, findings)
        review.check(node, ground, findings)
    return root.build(ground.text) if root.kept else None


def _everybody(root: Node, ground: Ground) -> list[Span]:
    people = [
        str(value.given) for node in root.bearers("person") for value in node.copied("person")
    ]
    return sorted({span for person in people for span in names.where(person, ground)})


def _bodies(root: Node) -> list[str]:
    """Every organisation of the record, by all its names."""
    return [
        str(value.given)
        for node in root.bearers("organisation")
        for value in node.copied("organisation")
    ]


def _require_evidence(node: Node, findings: Findings) -> None:
    """An outcome without words to rest on is none."""
    if is_a(node.part, Outcome) and node.kept and not any(q.spans for q in node.quotes):
        reason = "no words of the article were given for it"
        path = f"{node.path}.summary"
        missing = findings.left_out(path, node.part.summary, node.quote, reason)
        findings.without(node, missing)
