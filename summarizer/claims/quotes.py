"""The words a part rests on: found in the article, mended where its values say how, or left out."""

from summarizer.article import Span
from summarizer.claims import repair
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node


def settle(node: Node, ground: Ground, findings: Findings) -> None:
    """Find every quote of a part. One that is not there is mended if its values leave no doubt."""
    for words in node.quotes:
        words.spans = [_whole(span, ground) for span in ground.locate(words.given)]
        if words.spans:
            findings.holds(words.path, words.given, words.given)
            continue
        reason = "these words do not stand in the article"
        span = repair.mend(node, words.given, ground)
        if span is not None:
            words.spans = [span]
            reason = f"{reason}; it says: {ground.printed(span)}"
        findings.changed(words.path, words.given, words.given, reason)


def _whole(span: Span, ground: Ground) -> Span:
    """Words that a "not" outside of them denies are extended to their sentence."""
    denial = ground.denial(span)
    if denial is None or denial.casefold() in ground.text[span[0] : span[1]].casefold():
        return span
    (first, *rest) = ground.over([span])
    last = rest[-1] if rest else first
    return min(first.start, span[0]), max(last.end, span[1])
