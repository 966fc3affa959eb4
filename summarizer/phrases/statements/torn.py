"""Torn: what shows that words have been taken out of a sentence, and others left behind."""

from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_LOST = compiled(
    r"[–—-]”|“[–—-]|\(\s*\)|\s[,.;]|,[,.]|, (?:of|in|at|by|with|on|from),"
    r"|, (?:and|or|also|the|as it was)$| [a-z]{1,3}['’]s "
)
_TORN = compiled(
    r"\b(?:(?:the|a|an|of|to|at|by|with|and) [.,;]"
    r"|(?:the the|a the|of of|to to|in in|a a|for to|of to|from for|an the|of in)\b"
    r"|between (?:\d{4}|[A-Z]\w+)(?:$| and (?:by|in|at|with|of)\b)|(?:led|headed|organi[sz]ed"
    r"|signed) by$|since$|to (?:begin|start|be|take place|commence|launch)$"
    r"|(?:beginning|starting|with an? [a-z]+ held)$|\bspent(?:$| (?:at|in|with|on)\b))"
    r"|^(?:In |Of |For )?[\w ]{1,12}\bof them\b"
)
_OF_WHAT = compiled(r"\b[a-z]+, of (?:the|a|an) (?!.* and of )")
_HOUR = compiled(
    r"(?P<before>\S+) (?:morning|afternoon|evening|night)s?\b(?! (?:session|class|course|shift|of"
    r"|lecture|programme|program|meeting|clinic|school|party|reception))"
)
_BEFORE_HOUR = letters.words(
    "the this that an one every each same and early late in of next a or for by full to until gala"
    " festive scientific charity information first last whole following sunny cultural"
)
_AUXILIARY = r"(?:shall|will|would|must|may|can|was|were|is|are|has|have)"
_GAP = compiled(
    rf"\b(?:from|of|at|by|with|for|since|until) {_AUXILIARY} \b|\bsince an? \b"
    r"|\b(?:is|are|was|were) (?:receiving|having|giving|taking|holding|offering|providing|making)$"
)
"""Who or when is lost before a verb, what behind it."""
_OPEN = compiled(
    rf"\b(?:{_AUXILIARY}|to|as follows|the following|including|namely"
    r"|with (?:the )?(?:support|assistance|help|funding|cooperation|participation)"
    r"|\d+ (?:used|new|second-hand|further|additional|other))$"
)


def is_open(text: str) -> bool:
    """Does it end where a list begins, or a verb is still to come?"""
    return bool(_OPEN.search(text))


def is_torn(text: str) -> bool:
    """Is a word left over of what has been taken out of it?"""
    if is_open(text) or _GAP.search(text) or _LOST.search(text) or _TORN.search(text):
        return True
    if ", of " in text and _OF_WHAT.search(text):
        return True
    hour = _HOUR.search(text) if any(each in text for each in ("ning", "noon", "night")) else None
    before = hour["before"] if hour else "the"
    dated = before[0].isdigit() or before.rstrip(",").endswith("day")
    return not (dated or before.lower() in _BEFORE_HOUR)
