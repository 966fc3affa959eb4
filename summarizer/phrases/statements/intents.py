"""Intents: what somebody will, wants or means to do, and who is named as hoping for it."""

import re

from summarizer.phrases.words.firsts import compiled

WHO = (
    r"(?:(?:(?:the |both |all )(?:two |three |both )?|two |three )(?:sides|parties|institutions"
    r"|universities|hospitals|countries|schools|organi[sz]ations|partners)|parties|they|we|it|he|she"
    r"|both)"
)
"""Those whom a line need not name, or cannot."""

# "The two sides will …", "We hope to …", "willing to …": behind it stands what is to be done
_TODO = compiled(
    rf"^(?:{WHO} )?(?:(?:will|shall|would|should|can|could|may|must|also|both|further|fully|are"
    r"|is|be|then|together|finally|appealed to \w+|jointly (?=agreed|decided)"
    r"|reached an? (?:agreement|consensus)"
    r"|hopes?|wish(?:es)?|plans?|intends?|decided|agreed|seeks?|aims?|expects?|expected|planned"
    r"|willing|ready|keen|able|invited|like|love|glad|happy|take this opportunity|continue|to)\b"
    r",? )+",
    re.IGNORECASE,
)
_BASE = compiled(
    r"(?!(?:be|the|an?|its?|their|our|his|her|this|that|these|those|each|both|all|it|no|not|have"
    r"|more|next|future)\b)(?:\w+ly )?(?:hold|set|send|give|make|take|build|work|train|do|run|go"
    r"|help|grow|seek|carry|act|visit|open|host|offer|join|post|place|treat|start|meet|accept"
    r"|conduct|support|expand|deepen|strengthen|develop|share|get|consider|enrol|look|keep|lead"
    r"|learn|receive|serve|sign|form|turn|fund|assist|explore|exchange|launch|bring|draft|plan"
    r"|step|test|reach|adopt|invite|strive|stand|hire|equip|recruit|see|draw|[a-z]{2,}(?:ate|ize|ise|ish|ify|ote|ide|ove|ease|ince|ure|age|ance|ute|uce|ain|ult|ect"
    r"|ort|ond|iver|ister|egin|roll|opt))\b(?! of\b)",
)
_BASE_ALONE = compiled(r"[a-z]+ (?!(?:of|for|on|in|between|with|to|and|or|from|is|was)\b)")
_HOPE = compiled(
    r"^(?P<who>(?:(?:Professors?|Prof\.?|Drs?\.?|Mr\.?|Ms\.?|Mrs\.?|H\.E\.) )*(?!The |It |He |She )"
    r"(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)(?: (?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.|de|van|der|von|bin|al)){1,3})"
    r"(?:, [^;]{2,140},)? (?:also |further |then )?(?:hope[sd]|believe[sd]|wish(?:ed|es)|suggested"
    r"|proposed|expressed (?:\w+ ){0,3}(?:hope|wish|belief|confidence)|called for|looked forward)\b"
)
# "To train them", "to do so again", "to look at it": what it is about stands elsewhere
_EMPTY = compiled(r"\w+(?: \w+)? (?:them|it|this|so)\b")
_SOMEBODY = compiled(r"(?:He|She|he|she) (?=[a-z])(?!would\b|will\b|hopes?\b|hoped\b)")
_OURS = compiled(r"\b(?:[Oo]ur|[Ww]e|us|[Mm]y|I)\b")
_NOBODY = compiled(r"(?:it|they|he|she|we)\b|(?:both|the two|the) (?:sides|parties)\b", re.I)
# "will train 30 doctors, hold a forum and strive to open a ward": where each goes on
_AHEAD = compiled(
    r"\b(?:will|shall|would|can|could|should|to)(?: (?:also|jointly|together|further|both))? "
)
_ITEM = compiled(
    r"(?:,? and|,) (?:also |further )?(?=(?:to )?(?:jointly )?(?P<verb>[a-z]+) (?P<what>\S+))"
)
_OBJECT = compiled(
    r"(?!(?:of|and|or|in|on|at|between|with|from|is|are|was|will)\b)[\w“\"(-]", re.IGNORECASE
)


def row(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a row of at least three things to be done is cut, or one of two that both say "to"."""
    if text.find(" and", start, end) < 0:
        return []
    ahead = next((m for m in _AHEAD.finditer(text, start, end) if _BASE.match(text, m.end())), None)
    if ahead is None:
        return []
    cuts = [
        match.span()
        for match in _ITEM.finditer(text, ahead.end(), end)
        if _BASE.fullmatch(match["verb"]) and _OBJECT.match(match["what"])
    ]
    marked = [cut for cut in cuts if text.startswith("to ", cut[1])]
    if not cuts or " and" not in text[slice(*cuts[-1])]:
        return []
    return cuts if len(cuts) > 1 else marked


def todo(short: str, flat: str) -> str | None:
    """What stands behind "the two sides will", "they hope to"; a predicate that has no subject
    of its own in `flat`. None where it is no infinitive."""
    rest = _TODO.sub("", short, count=1)
    alone = rest == short and _BASE_ALONE.match(rest) and flat[:1] != rest[:1].upper()
    told = _BASE.match(rest) and not _EMPTY.match(rest)
    return rest if (rest != short or alone) and told else None


def empty(todo: str) -> bool:
    """Does an infinitive not say what it is about: "look at it"?"""
    return _EMPTY.match(todo) is not None


def hoping(text: str) -> str:
    """The name of who hopes, believes or proposes what a sentence says, or nothing."""
    match = _HOPE.match(text)
    return match["who"] if match else ""


def named(text: str, who: str, speaker: str) -> tuple[str, str]:
    """With the speaker for "he" or "she", and as the one who says "we"."""
    if who or not speaker:
        return text, who
    if match := _SOMEBODY.match(text):
        return f"{speaker} {text[match.end() :]}", ""
    return text, speaker if _OURS.search(text) and not _TODO.match(text) else ""


def unnamed(text: str) -> bool:
    """Does it open with somebody whom only the sentence before would name?"""
    return bool(_NOBODY.match(text) or (_BASE.match(text) and _EMPTY.match(text)))
