"""Alone: can a quotation be read by somebody who has only the brief?"""

import re

from summarizer.phrases.statements import whole

_QUOTED = re.compile(r"(?P<before>[^“”]{0,60})“(?P<words>[^“”]+)”[.。]?")
_MOST = 1_000  # characters: no line is as long
# What opens it stands to a sentence before it, or it is no statement
_LOST = re.compile(
    r"(?:[Tt]hat|[Ww]hether|[Ww]hich|[Ww]ho(?:se)?|[Aa]lso|[Aa]nd|[Bb]ut|[Hh]owever|[Tt]hen|[Tt]hus"
    r"|[Nn]ext day|He|She|They|It|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Tt]here(?:fore|by)|[Mm]oreover"
    r"|[Ii]n (?:frame|view) of th(?:is|ese)|[Aa]fter(?:wards?| that| this)|His|Her|Their|Its|[Oo]ur"
    r"|[Oo]n (?:his|her|their) part|[Aa]s (?:a result|well)|[>»•·*]|incl|e\.g)(?=\W)"
    r"(?! (?:year|month|week|spring|summer|autumn|winter)\b)"
)
_LED_IN = re.compile(r"(?:On|In|At|By|For|From|With|Under|During|After|Since|Within|Through|To)\b")
_FINITE = re.compile(
    r"\b(?:have|has|had|was|were|will|would|shall|is|are|can|could|should|may|must|[a-z]{2,}ed|held"
    r"|gave|made|took|sent|built|led|did|got|set|met|won|drew|saw|ran|began|put|rose|fell|went"
    r"|came|grew|spent|brought|became)\b"
)
# A noun, an apposition, and to the end a clause that only describes it
_DESCRIBED = re.compile(
    r"(?!To )(?:An?|The|\d+|[A-Z][\w.’'-]+)(?: (?![a-z]{3,}s )[\w.’'-]+){1,8}?"
    r"(?:, [^,]{3,90}?)? (?:which|who|that) (?P<rest>(?!(?!has|is|was)\w+s\b)[^,;]*)"
)
_WHOSE = re.compile(r"[A-Z][^;]{5,200}, whose (?P<rest>[^,;]*)")
_ONE_OF_SEVERAL = re.compile(  # "Doctors come sooner, that nurses are trained": cut off a "that"
    r"(?:(?!\b(?:said|say|says|noted?|hoped?|agreed?|stressed|announced|so|such|is|was)\b)[^,])+"
    r", (?:and )?that [a-z-]+ .*\b(?:is|are|be|was|were|will|would|can|should)\b.*"
)
_PRESENT = re.compile(  # "The utility opens its plant"
    r"(?:The [a-z]+|[A-Z][\w-]+) [a-z]+s (?:its|their|around|about|over|the|an?|\d|to|in)\b"
)
_VERB_GROUP = re.compile(
    rf"\b(?:have|has|had|was|were|will|would|is|are|can|could|should|may|must)\b(?: \w+ly)?"
    rf"(?: (?:been|be|being|not))*(?: \w+(?:ed|en|ing)\b)?|{_FINITE.pattern}"
)


def stands(line: str, *, done: bool = False) -> bool:
    """False of a quotation whose subject or verb stands outside of it, or what it points at, and of
    what is `done` where it has no verb. A line in words of one's own stands."""
    quoted = _QUOTED.fullmatch(line) if len(line) < _MOST else None
    if quoted is None:
        return True
    words, before = quoted["words"].strip(), quoted["before"].strip()
    if before and not before.endswith((":", "：")):  # To “…”
        return True
    if not words.isascii() and not re.search(r"[A-Za-z]{4}", words):
        return True
    if done and not before and not (whole.stated(words) or _PRESENT.match(words)):
        return False
    lost = not before and _LOST.match(words)  # who is named beside it may say "our"
    cut = lost or words[:1].islower() or _ONE_OF_SEVERAL.fullmatch(words)
    return not (cut or _headless(words) or _described(words))


def _headless(words: str) -> bool:
    """ "On a joint policy and elected a board": its only verb is joined to nothing."""
    verb = _FINITE.search(words)
    alone = verb and words[: verb.start()].endswith((" and ", " or "))
    return bool(_LED_IN.match(words) and alone and "," not in words[: verb.start() if verb else 0])


def _described(words: str) -> bool:
    """ "A project which has been carried out since 2021": its only verb describes its noun."""
    match = _DESCRIBED.fullmatch(words) or _WHOSE.fullmatch(words)
    if match is None or _FINITE.search(words[: match.start("rest")]):
        return False
    return len(_VERB_GROUP.findall(match["rest"])) == 1
