"""Trimmed: a line as far as it can be understood, where what points elsewhere stands at its end."""

from summarizer.phrases.statements import whole
from summarizer.phrases.words.firsts import compiled

_BE = r"(?:will|would|shall|was|were|is|are|has|have|had|can|could)"
# Where a sentence may end before it: a clause or a phrase that only adds to it begins there
_CUT = compiled(
    r",? (?:out )?(?=(?:(?:in|of|for|to|on|at|with|under|by|from|through|during) wh(?:ich|om|ose)"
    r"|which|whose|where|while|whereas|thanks to|together with|along with|so that)\b)"
    rf"|,? (?=and (?:also |then )?(?:{_BE}|[a-z]{{3,}}ed|gave|took|held|made) )"
    rf"|,? (?=and (?:it|they|he|she|(?:the|both|two|all) [a-z -]{{3,30}}) {_BE} )"
    r"|[,;] (?=(?:in|with|on|under|at|by|through|after|before|as|for|from|within|during"
    r"|according to"
    r"|all (?:expenses|costs)|the (?:costs?|expenses)|so (?:that|as)|thus|making|bringing|covering"
    r"|[a-z]+ed by|paid for|including|among them|namely|each|one of|some of)\b)"
)
# What is certain only under a condition may not lose it
_IF = compiled(
    r"\b(?:if|unless|subject|provided|pending|but|except|once|until|not|no|although|though|only"
    r"|depend\w*|conditional|approv\w*|hop\w+|expect\w+)\b"
)
_LEAST = 7  # words
_AND = compiled(r"\b(?:and|or) ")
_LIST = compiled(r", (?:[^,]{2,60}, )*[^,]*$")


def trimmed(line: str, lost: str) -> str | None:
    """The line up to where it goes on to `lost`; None where it says too little, or lost a doubt."""
    quoted = line[:1] == "“" and line.rstrip(".")[-1:] == "”" and line.count("“") == 1
    if "“" in line and not quoted:
        return None
    words = line.rstrip(".").strip("“”") if quoted else line
    at = words.find(lost)
    cuts = [each.start() for each in _CUT.finditer(words) if 0 < each.start() < at]
    for cut in reversed(cuts):
        kept, rest = words[:cut].rstrip(" ,;"), words[cut:]
        if _IF.search(rest) or len(kept.split()) < _LEAST:
            return None
        if whole.stands(kept) and whole.stated(kept) and not _begun(kept, rest):
            return f"“{kept}”" if quoted else kept
    return None


def _begun(kept: str, rest: str) -> bool:
    """Would the cut take the end of a list: "trained ten nurses, opened a ward | and gave the"?"""
    listed = _LIST.search(kept)
    return bool(listed and rest.lstrip(", ").startswith("and ") and not _AND.search(listed[0]))
