"""Verbless: a thing that is named or described, of which a sentence tells nothing."""

from summarizer.phrases.statements import whole
from summarizer.phrases.words.firsts import compiled

_SHAPED = r"(?:[a-z]{3,}ed|given|built|held|made|taught|paid|bought|led|run)"
_DESCRIBED = compiled(  # "A handbook, printed in 900 copies", "A team, lodged in Lima, led by X"
    rf"An? (?P<what>[^,;:]+)(?:, {_SHAPED} (?:in|with|as|by|at|for|from|on|to)\b[^,;:]*)+"
    r"(?:, (?:an?|the) [^,;:]*)?"
)
_AGAIN = compiled(
    r",[^,]+ (?:was|were|is|are|has|have|had|will|called|paid|visited|met|gave|took)\b"
)
_TALLY = compiled(r"\d[\d,]* [a-z ]+(?:, \d[\d,]* [a-z ]+){2,}")
_WHERE = compiled(r"(?P<what>[^,;:]+), (?:where|which|who|whose) [^,;:]*")
_DEED = compiled(
    r"\b(?:cut|underwent|flew|sat|stood|rode|drew|threw|beat|hit|read|shut|split|spread|wrote|lent"
    r"|said|told|heard|knew|found|lost|kept|felt)\b"
)


def is_verbless(sentence: str) -> bool:
    """Has it no verb but of what describes?"""
    plain = sentence.rstrip(". ")
    if _TALLY.fullmatch(plain):
        return True
    if (found := _DESCRIBED.fullmatch(plain)) and _AGAIN.search(plain):
        return False
    found = found or _WHERE.fullmatch(plain)
    return bool(found and not (whole.stated(found["what"]) or _DEED.search(found["what"])))
