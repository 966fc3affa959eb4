"""Names of organisations and people: they stand in the article and print as it spells them."""

import re

from summarizer.article import Span
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node, Value

_HONORIFIC = re.compile(
    r"^(?:(?:Prof|Dr|Mr|Mrs|Ms|Mme|Mlle|Sir|Dame|M)\.?|Professor|Professeur|Doctor|Docteur|Madame|"
    r"Monsieur|Academician)\s+",
    re.IGNORECASE,
)
NOT_THERE = "does not stand in the article"


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """The names of a part. Without its own name a part is left out; an alias goes alone."""
    for value in [*node.copied("organisation"), *node.copied("person")]:
        places = where(value.given, ground)
        if not places:
            _leave_out(node, value, NOT_THERE, findings)
        else:
            value.kept = spelling(value.given, places, node.spans, ground)
            findings.holds(value.path, value.given, node.quote)


def where(name: str, ground: Ground) -> list[Span]:
    """Where a name stands, with or without the honorific it was given with."""
    return ground.find(name) or ground.find(_HONORIFIC.sub("", name))


def spelling(given: str, places: list[Span], near: list[Span], ground: Ground) -> str:
    """The article's spelling: the one given if it has it, else the one in the evidence."""
    printed = [ground.printed(span) for span in places]
    if given in printed:
        return given
    for span, text in zip(places, printed, strict=True):
        if any(start <= span[0] < end for start, end in near):
            return text
    return printed[0]


def _leave_out(node: Node, value: Value, reason: str, findings: Findings) -> None:
    value.drop()
    findings.left_out(value.path, value.given, node.quote, reason)
    if value.essential:
        node.drop()
