"""Tense: the verbs that tell an event as a headline has them, in the present."""

import re

from summarizer.phrases.accounts.verbs import EVERY
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words
from summarizer.phrases.words.needs import Rare

_IRREGULAR = {
    "gave": "give", "sent": "send", "left": "leave", "held": "hold", "met": "meet",
    "took": "take", "brought": "bring", "came": "come", "began": "begin", "built": "build",
    "laid": "lay", "set": "set", "put": "put", "cut": "cut", "paid": "pay", "taught": "teach",
    "underwent": "undergo", "had": "have", "spent": "spend", "won": "win", "saw": "see",
    "went": "go", "agreed": "agree", "travelled": "travel", "co-hosted": "co-host",
    "treated": "treat", "welcomed": "welcome", "subscribed": "subscribe", "made": "make",
    "did": "perform",
}  # fmt: skip
_SILENT = compiled(
    r"(?:at|iv|vid|lud|nc|chas|ocur|but|is|iz|ang|ven|tag|let|nam|serv|amin|stor|pon|unit|vit"
    r"|(?:sh|p|cl)ar)$"
)
_DOUBLE = compiled(r"(?:([pnrm])\1)$")
_AND = compiled(r"(?P<and>,? and (?:also )?)(?P<past>[a-z]{3,}ed|held|gave|took|made)(?= )")
_PARTICIPLE = compiled(r" ?(?:by|in|at|with|for|on|to|from|and|of|as|under|into|,|$)(?![a-z])")
_HISS = compiled(r"(?:s|x|z|ch|sh)$")


def base(past: str) -> str:
    """ "donate" of "donated"."""
    if past in _IRREGULAR:
        return _IRREGULAR[past]
    if past.endswith("ied"):
        return past[:-3] + "y"
    stem = past.removesuffix("ed")
    if _SILENT.search(stem):
        return stem + "e"
    return stem[:-1] if _DOUBLE.search(stem) else stem


def present(past: str, *, many: bool) -> str:
    """ "donates", of several "donate"."""
    plain = base(past)
    if many:
        return plain
    if plain == "have":
        return "has"
    if plain[-1] == "y" and plain[-2] not in "aeiou":
        return plain[:-1] + "ies"
    return plain + ("es" if _HISS.search(plain) or plain[-1] == "o" else "s")


ALSO = words(
    "supported helped backed strengthened boosted deepened expanded collaborated cooperated"
    " postponed served learned pledged prepared formed united exhibited upgraded"
)
"""Verbs of headlines alone."""
_FORMS = {
    form: past for past in (*EVERY, *ALSO) for form in (base(past), present(past, many=False), past)
}
_FORM = Rare(rf"\b(?:{'|'.join(sorted(_FORMS, key=lambda each: (-len(each), each)))})\b")


def verbs(title: str) -> list[tuple[int, str, str]]:
    """Where in a headline verbs of events stand, each with its past and the form it has there."""
    return [(match.start(), _FORMS[match[0]], match[0]) for match in _FORM.finditer(title)]


def also(behind: str, *, many: bool) -> str:
    """Words with a second verb, in the present too."""
    return _AND.sub(lambda match: _also(match, many=many), behind)


def _also(match: re.Match[str], *, many: bool) -> str:
    if match["past"] not in EVERY or _PARTICIPLE.match(match.string[match.end() :]):
        return match[0]
    return f"{match['and']}{present(match['past'], many=many)}"
