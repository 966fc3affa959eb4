"""What is said instead: text built from verified fields, or the article's words as a quotation."""

import re

from summarizer.claims.facts import Facts
from summarizer.claims.walk import Node
from summarizer.vocabulary import Copied

_HAN = re.compile(r"[\u3400-\u9fff]")
_LONGEST = 240
CUT = " …”"
"""How a quotation ends that was too long."""


def headline(node: Node, facts: Facts) -> str:
    """Who did what, from the organisations kept and the type; else the title, as a quotation."""
    houses = _houses(facts.root)
    if not houses:
        title = facts.ground.article.title
        return quoted(title) if title else saying(node, facts) or quoted(_opening(facts))
    if _HAN.search(houses[0]):
        return "、".join(houses)
    kind = _kind(node)
    return f"{' and '.join(houses)}{f': {kind}' if kind else ''}"


def saying(node: Node, facts: Facts) -> str | None:
    """The words the part rests on, as a quotation."""
    spans = node.spans
    return quoted(facts.ground.printed(spans[0])) if spans else None


def quoted(words: str) -> str:
    """Verbatim words between quotation marks, cut at a word where they are long."""
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        return f"“{words[:_LONGEST].rsplit(' ', 1)[0].rstrip(' ,;:')}{CUT}"
    return f"“{words}”"


def _houses(root: Node) -> list[str]:
    """The first two organisations that were kept, by their own names."""
    found = [
        str(value.kept)
        for node in root.every()
        for value in node.values
        if value.marker == Copied("organisation") and value.essential and not value.gone
    ]
    return list(dict.fromkeys(found))[:2]


def _kind(node: Node) -> str | None:
    """What sort of event it is, in the words of the closed list."""
    chosen = [str(value.kept) for value in node.values if value.closed is not None]
    return next((each.replace("_", " ") for each in chosen if each != "other"), None)


def _opening(facts: Facts) -> str:
    return facts.ground.sentences[0].text if facts.ground.sentences else facts.ground.text
