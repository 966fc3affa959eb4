"""What is chosen from a closed list: lowered or made doubtful where the words do not bear it."""

import re

from summarizer.claims.findings import SIGNATORY, Findings
from summarizer.claims.ground import Ground
from summarizer.claims.walk import Node, Value
from summarizer.phrases.polarity import Polarity
from summarizer.vocabulary import STATUSES, Chosen, Role, Status

_NOT_YET = re.compile(r"\bnot yet\b|\byet to be\b|pas encore|尚未|还未", re.IGNORECASE)
_AGREES = 6  # how many sentences back an agreement may be spoken of whose content this is
_SIGNS = re.compile(
    r"\b(?:sign|agreement|accord|memorand|mou\b|contract|protocol|convention|letters? of|pact|"
    r"partnership|inked|entente|lettre|renew|declaration|joint statement|jumel|partenariat)|"
    r"签|协议|合同|备忘录|合约",
    re.IGNORECASE,
)


_AGREED = re.compile(
    r"\b(?:agreed|consensus|decided|resolved|undertook|established that)\b", re.IGNORECASE
)
_OPEN = frozenset({"may", "can"})
"""What an agreement lets somebody do is agreed, too."""


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """A choice never costs the fact it belongs to; only what was denied did not come about."""
    for value in node.values:
        if value.closed is Status and node.spans:
            _status(node, value, ground, findings)
        elif value.closed is Role:
            _role(node, value, ground, findings)


def _status(node: Node, value: Value, ground: Ground, findings: Findings) -> None:
    denial = next(filter(None, (ground.denial(span) for span in node.spans)), None)
    if denial is not None and not _pending(node, value, ground):
        named = next((each for each in node.values if each.essential), value)
        reason = f"its words deny it: “{denial}”"
        findings.without(node, findings.left_out(named.path, named.given, node.quote, reason))
        return
    strongest = _strongest(node, ground) if value.given != STATUSES[-1] else None
    if (
        strongest is None
        or _rank(value.given) >= _rank(strongest.status)
        or (
            value.given == "agreed"
            and (strongest.status == "planned" or strongest.cue in _OPEN)
            and _of_agreement(node, ground)
        )
    ):
        findings.holds(value.path, value.given, node.quote)
        return
    value.kept = strongest.status
    findings.changed(value.path, value.given, node.quote, f"its words say “{strongest.cue}”")
    text = f"{value.given} became {strongest.status}: its words say “{strongest.cue}”"
    findings.note(value.path, "lowered", text)


def _strongest(node: Node, ground: Ground) -> Polarity | None:
    """The most that its words say, None where they say nothing of it."""
    said = [sentence.says(span) for span in node.spans for sentence in ground.over([span])]
    allowed = [each for each in said if each.status is not None]
    return min(allowed, key=lambda each: _rank(each.status), default=None)


def _pending(node: Node, value: Value, ground: Ground) -> bool:
    """What is "not yet" done may be planned or talked about."""
    said = [sentence.text for sentence in ground.over(node.spans)]
    return value.given in {"planned", "discussed"} and any(_NOT_YET.search(each) for each in said)


def _of_agreement(node: Node, ground: Ground) -> bool:
    """Is an agreement spoken of here or a little before? What "will" be is then agreed."""
    first = min((start for start, _ in node.spans), default=0)
    before = [each for each in ground.sentences if each.start <= first][-_AGREES:]
    near = [each.text for each in (*before, *ground.over(node.spans))]
    return any(_SIGNS.search(each) or _AGREED.search(each) for each in near)


def _rank(status: str | None) -> int:
    return STATUSES.index(status) if status in STATUSES else len(STATUSES)


def _role(node: Node, value: Value, ground: Ground, findings: Findings) -> None:
    """There is a signatory only where the article speaks of signing; else it took part."""
    marker = value.marker
    if value.given != SIGNATORY or not isinstance(marker, Chosen):
        findings.holds(value.path, value.given, node.quote)
        return
    if _SIGNS.search(ground.text):
        findings.holds(value.path, value.given, node.quote)
        return
    value.kept = marker.otherwise
    findings.changed(value.path, value.given, node.quote, "the article speaks of no signing")
