"""Whole clauses: where one may end early, and what cannot stand alone as a line."""

import re
from functools import lru_cache

from summarizer.phrases.words.firsts import compiled

LONG = 230
"""Characters: a longer line is no bullet."""

_AIM = compiled(
    r",? (?:so as to|in order to|thereby|with a view to)\b[^;]*$"
    r"|, (?:thus|making|laying|aiming (?:to|at)|contributing|paving|marking|and strive to"
    r" contribute)\b[^;]*$"
)
_ASIDE = compiled(
    r", (?:which|who|where|whose|while|in the presence of|on the sidelines|as well as to|such as"
    r"|including|among them|in line with|within the framework of|for which)\b[^;]*$"
    r"|,? such as [^;]*$"
    r"|,? through the (?:establishment|building|creation|implementation) of [^;]*$|; .*$| – .*$"
)
_FINITE = compiled(
    r"\b(?:have|has|had|was|were|will|would|shall|is|are|can|could|should|may|must|[a-z]{2,}ed|held"
    r"|gave|made|took|sent|built|led|did|got|set|met|won|drew|saw|ran|began|put|cost|rose|fell"
    r"|went|came|sank|grew|spent|brought|became|covers|includes|provides|supports|examines|renews"
    r"|means|envisages|foresees|considers|contemplates|establishes|stipulates|obliges|extends|attend"
    r"|(?:plan|wish|hope|want|expects?|aim)(?= to )"
    r"|exceeds|aims|allows|builds|works|goes|plans|seeks|enables|serves|gives|offers|commits"
    r"|estimates|grants|do|go|work|come|reach|arrive|proposes|intends?|evaluates|consists|contains"
    r"|comprises|holds|runs|starts|brings|undertakes?|remains|becomes|requires|receives|carries|donates|contributes|left|taught|paid|bought|spoke|lies|stands|hopes|wishes)\b"
)
_RELATIVE = compiled(r"\b(?:which|who|that|where|whose) (?:\w+ly )?\w+(?: \w+ed)?")
_OPEN_END = compiled(
    r"\b(?:a|an|the|of|to|in|(?<!operated )on|at|by|for|from|with|and|or|as|via|than|has|have|had"
    r"|is|are|was|were|been|be|will|incl|between|into|through|that|which|(?<!and )more"
    r"|over|about|nearly|de|du|des"
    r"|la"
    r"|le|les|et|à|en|au)$",
    re.IGNORECASE,
)
_ENDED = compiled(r"\b(?:or more|from (?:[\w’']+ ){1,3}on)$")
"""Closed, though its last word often wants another one."""
_NO_START = compiled(
    r"(?:and|or|but|that|which|who|whose|than|however|nothing|be|been|being|is|are|was|were|has"
    r"|have|had|will|would|of|incl|etc|then|also|it's|as well as|said|no"
    # a passive that has lost its subject
    r"|[a-z]+ed (?=(?:at|by|in|on|with|to|from|over|online)\b))\b"
)
_LED_IN = compiled(
    r"(?:in|on|at|by|for|from|with|under|during|after|since|within|through|until|up to"
    r"|following|starting|speaking|according|based|if|when|while|because|although)\b",
    re.IGNORECASE,
)
_SIGNED = compiled(  # "Under the agreement signed in Lima by Ana Berg": and what was?
    r"\b(?:agreement|accord|protocol|contract|memorandum) (?:signed|concluded|renewed|reached)\b"
    r"(?= (?:at|in|by|on)\b)"
)
_TRAILED = compiled(r", (?:which|who|where|whose)\b[^,;]*$")
# What a line of our own may not be: a verb whose subject is lost, a thing of somebody unnamed, a
# paper that says nothing but when, "X be admitted".
_LAME = compiled(
    r"To (?:the|an?|its|their) |(?:Him|Them) that\b|(?i:[ivx]+)\. that\b"
    r"|(?:[A-Z]\w+ed|Take|Get|Give|Make|Send|Set up) (?:that|\d+|an?|the|some|all|in)\b"
    r"|(?:His|Her|Their|Its|My|Our)\b"
    r"|An? (?:[\w-]+ ){0,2}(?:agreement|memorandum|MoU|MOU|protocol|letter)"
    r" (?:on the \w+day|to this effect)$"
    r"|(?!.*\b(?:will|to|should|can|could|may|must|would|shall"
    r"|might)(?: \w+){0,3} be\b).* be \w+ed\b"
)
# What points at somebody or something outside of it, where nobody is named who says it.
_POINTS = compiled(
    r"(?:[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Ii]n this regard|[Aa]fterwards|[Ss]ince then|[Aa]fter"
    r" that|[Tt]hen|[Tt]here(?:after)?)\b(?! (?:year|month|week)\b)"
    r"|.*\b(?:[Oo]ur|[Ww]e|us|my|I)\b|.*, (?:he|she|they) \w+(?:ed|s)?$"
)
_BY_NAME = compiled(r"\b(?:he|she|[Hh]is|[Hh]er)\b")
_NAME = compiled(r"\b[A-ZÀ-Ý][\w.'’-]+ [A-ZÀ-Ý][\w'’-]+")
_DIGIT = compiled(r"\d")
_IMPERSONAL = compiled(
    r"^(“?)It (?=(?:is|was) (?:also |further )?(?:planned|foreseen|expected|envisaged|intended"
    r"|hoped|proposed|decided|agreed) (?:to|that) )"
)


def ended(text: str) -> str:
    """Without what a clause only trails behind it: an aim, and where it is long, an aside.
    What holds a figure stays."""
    taken = _without(_AIM, text)
    while len(taken) > 160 and (shorter := _without(_ASIDE, taken)) != taken:
        taken = shorter
    return taken


@lru_cache(maxsize=1024)  # every shorter wording of a line is tried
def _open(text: str) -> bool:
    """Does its last word want another one?"""
    open_end = _OPEN_END.search(text, text.rfind(" ") + 1)
    return open_end is not None and not _ENDED.search(text)


def stands(text: str) -> bool:
    """Can it be read aloud on its own? No conjunction opens it, nothing is missing at its end."""
    if _NO_START.match(text) or _open(text) or text.count("(") != text.count(")"):
        return False
    if _LED_IN.match(text):  # "In nine years, surgeons have operated on 411 children"
        return stated(_TRAILED.sub("", _SIGNED.sub(" ", text)))
    return len(text.split()) > 2 or not text.isascii()


def lame(line: str) -> bool:
    """Does a line in our own words tell too little to be printed?"""
    return bool(_LAME.match(line))


def points(quotation: str) -> bool:
    """Does a quotation nobody is named for speak of "this", of "our hospital", of "her team"?"""
    lost = _BY_NAME.search(quotation) and not _NAME.search(quotation)
    return bool(lost or _POINTS.match(quotation))


def without_it(line: str) -> str:
    """With any name for an "It" that stands for nobody: "It is planned to open a ward"."""
    return _IMPERSONAL.sub(r"\1Oslo ", line)


def stated(text: str) -> bool:
    """Has it a finite verb outside what only describes?"""
    return bool(_FINITE.search(_RELATIVE.sub("", text)))


def _listing(left: str, aside: str) -> bool:
    """Does a list go on behind an aside: "lectures, two operations, which were filmed, and …"?"""
    last = left.rpartition(", ")[2] if ", " in left else "and"
    return ", and " in aside and not (" and " in f" {last} " or _FINITE.search(last))


def _without(tail: re.Pattern[str], text: str) -> str:
    match = tail.search(text)
    if match is None or _DIGIT.search(match[0]):
        return text
    left = text[: match.start()].rstrip(" ,;")
    lost = tail is _ASIDE and ((stated(text) and not stated(left)) or _listing(left, match[0]))
    return text if lost or len(left.split()) < 4 or _open(left) else left
