"""Wanting: a sentence that a cut has left without what its words still need."""

from summarizer.phrases.accounts.bare import HOUSE, PERSON
from summarizer.phrases.accounts.nucleus import GOES
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_GIVES = words("awarded conferred presented granted gave donated handed bestowed")
_TAKER = compiled(rf" (?:the )?(?:{HOUSE}|{PERSON})")
_GIFT = compiled(r"\b(?:with|[Aa]ward|[Oo]rder|[Mm]edal|[Pp]rize|[Tt]itle|degree|doctorate)\b|\d")
_LAST = compiled(r"\b(?P<word>[a-z]{2,}ed)$")
_NO_VERB = words("need bed seed feed speed shed united indeed breed displaced disabled elderly")
_BE = compiled(r"\b(?:was|were|is|are|be|been|being|got|gets?|the)\b(?: [\w’'-]+){0,6}$")
_OPEN = compiled(
    r"\bbetween (?:the )?[A-ZÀ-Ý](?!.*\band\b)"
    r"|\bboth (?!.*\band\b)(?!sides|parties|countries|institutions|cities)"
    r"|\b(?:allow|enable)(?:s|ed)?\b(?!.* to\b)"
    r"|\bfrom \d+$|\bput (?:their|his|her) signatures?$|\bMinister of State$"
    r"|\b(?:able|ready|willing|unable|side)$"
    r"|\bto find out$"
    r"|\bto (?:teach|begin|start|use|provide|offer|give|carry|perform|make|take|bring|build)$"
)


def gift(verb: str, what: str) -> bool:
    """ "Awarded Ana Berg, professor in Lima": what?"""
    return verb in _GIVES and bool(_TAKER.match(what)) and not _GIFT.search(what)


def left(sentence: str) -> bool:
    """Does it end in the midst: "between Ana Berg", "a delegation headed", "will allow Lima"?"""
    if _OPEN.search(sentence):
        return True
    last = _LAST.search(sentence)
    if last is None or last["word"] in GOES or last["word"] in _NO_VERB:
        return False
    return not _BE.search(sentence[: last.start()].rstrip())
