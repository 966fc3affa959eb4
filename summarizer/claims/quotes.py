"""The words a part rests on: found in the article, mended where its values say how, or left out."""

from summarizer.claims import repair
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node


def settle(node: Node, ground: Ground, findings: Findings) -> None:
    """Find every quote of a part. One that is not there is mended if its values leave no doubt."""
    for words in node.quotes:
        words.spans = ground.locate(words.given)
        if words.spans:
            findings.holds(words.path, words.given, words.given)
            continue
        reason = "these words do not stand in the article"
        span = repair.mend(node, words.given, ground)
        if span is not None:
            words.spans = [span]
            reason = f"{reason}; it says: {ground.printed(span)}"
        findings.changed(words.path, words.given, words.given, reason)
