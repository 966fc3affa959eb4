"""Alone: can a quotation be read by somebody who has only the brief?"""

import re

from summarizer.phrases.statements import whole
from summarizer.phrases.words.firsts import compiled

_QUOTED = compiled(r"(?P<before>[^“”]{0,60})“(?P<words>[^“”]+)”[.。]?")
_MOST = 1_000  # characters: no line is as long
# What opens it stands to a sentence before it, or it is no statement
_LOST = compiled(
    r"(?:[Tt]hat|[Ww]hat|[Ww]hether|[Ww]hich|[Ww]ho(?:se)?|[Aa]lso|[Aa]nd|[Bb]ut|[Hh]owever|[Tt]hen|[Tt]hus"
    r"|[Nn]ext day|He|She|They|It|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch|[Tt]here(?:fore|by)|[Mm]oreover"
    r"|[Ii]n (?:frame|view) of th(?:is|ese)|[Aa]fter(?:wards?| that| this)|His|Her|Their|Its|[Oo]ur"
    r"|[Oo]n (?:his|her|their) part|[Aa]s (?:a result|well)|[>»•·*]|incl|e\.g)(?=\W)"
    r"(?! (?:year|month|week|spring|summer|autumn|winter)\b)"
)
_LED_IN = compiled(r"(?:On|In|At|By|For|From|With|Under|During|After|Since|Within|Through|To)\b")
_FINITE = compiled(
    r"\b(?:have|has|had|was|were|will|would|shall|is|are|can|could|should|may|must|[a-z]{2,}ed|held"
    r"|gave|made|took|sent|built|led|did|got|set|met|won|drew|saw|ran|began|put|rose|fell|went"
    r"|came|sank|grew|spent|brought|became)\b"
)
# A noun, an apposition, and to the end a clause that only describes it
_DESCRIBED = compiled(
    r"(?!To )(?:An?|The|\d+|[A-Z][\w.’'-]+)(?: (?![a-z]{3,}s )[\w.’'-]+){1,8}?"
    r"(?:, [^,]{3,90}?)? (?:which|who|that) (?P<rest>(?!(?!has|is|was)\w+s\b)[^,;]*)"
    r"(?:, (?:so that|in order to|so as to|for|with|to) .*)?"
)
# Whose words they are, and then what was said; a list that has lost its beginning
_OPENS_ILL = compiled(
    r"[^,]{3,90}, (?:from|of|in|at|the|an?) [^,]{3,90}, the [a-z]+ (?:will|was|were|has|is)\b"
    r"|(?:Two|Three|Four|Five|Six|\d+) [a-z]+ and [a-z]+ (?:was|is|has)\b"
    r"|[A-Z][a-z]+ed (?:two|three|four|five|six|seven|eight|nine|ten) "
)
_TOLD_OF = compiled(r"\b(?:which|who|that|whose|where) (?:(?!said|says)[^,;])*")
_TRAILING = compiled(
    r", (?:with|including|of wh(?:ich|om)|among (?:them|which|whom))\b"
    r"(?:(?!\b(?:was|were|is|are|has|have|had|will)\b|, [a-z]+s (?:an?|the|its|two|three|four|five"
    r"|six|\d))[^;])*$"
)
_WHOSE = compiled(r"[A-Z][^;]{5,200}, whose (?P<rest>[^,;]*)")
_ONE_OF_SEVERAL = compiled(  # "Doctors come sooner, that nurses are trained": cut off a "that"
    r"(?:(?!\b(?:said|say|says|noted?|hoped?|agreed?|stressed|announced|so|such|is|was)\b)[^,])+"
    r", (?:and )?that [a-z-]+ .*\b(?:is|are|be|was|were|will|would|can|should)\b.*"
)
_PRESENT = compiled(  # "The utility opens its plant"
    r"(?:The (?:[\w$,.-]+ ){0,2}[a-z]+|[A-Z][\w-]+) [a-z]+s"
    r" (?:its?|their|around|about|over|the|an?|\d|to|in|[A-Z]\w+)\b"
)
# What a line of our own may not hold: what points at somebody or something named before it
_POINTS = compiled(
    r"\b(?:it|them|they|he|she|we|us|I|our|my|your?|this|these|those|here|such|the same|the said"
    r"|the latter"
    r"|the former|the following|there|so|since then|until then|today)\b(?! (?:far|year)\b)"
    r"|^(?:Their|Its|His|Her|(?:\w+ ){1,2}(?:their|its|his|her))\b"
    r"|^To .*\b(?:their|its|his|her)\b"
    r"|^(?:Afterwards|Later|A few \w+ later|For the (?:first|next))\b"
    r"|^(?:\S+ ){1,4}the (?:project|program(?:me)?|cooperation|work|course)$|\([^()]*: "
    # "Disease prevention in Riverton" is nothing to do
    r"|^To (?:disease|practice|service|language|experience|insurance|assistance|guidance|science"
    r"|conference|coverage|storage|college)\b|^(?:Expressing|Speaking|Addressing|Welcoming) "
    r"|^(?:Whereas|While|But|And|Both (?!.* and )|End |Expire |Begin |Start )",
    re.IGNORECASE,
)
_LOOSE = compiled(
    r"\b(?:asked for|number of) \d[\d,]*$"
    r"|\b(?:others|the next|since|to this effect|as well|too|also)$"
    r"|^(?:\w+ ){0,3}(?:numbers?|statistics|items|results?|questions|goals?|news|reminder"
    r"|points?|fund"
    r"|travelled|visa|diary): "
    r"|\d[a-z]?\. (?=\d)|\b(?:is"
    r"|are) in (?:the budget|grants)$"
)
_BARE = compiled(
    r"The (?:[a-z-]+ ){1,2}(?:to|will|would|is|are|was|were|has|have|had|can|could|should|costs?)\b"
)
# "The cost will be", "The cohort": of what, only the sentence before it says
_POINTING = compiled(
    r"The (?:[a-z-]+ )?(?:costs?|works?|document|equipment|items?|materials?|proceedings"
    r"|scholarships?"
    r"|stay|gesture|step|second|first|last|latter|implementation|secretariat|investment|amount|sum"
    r"|money|idea|gift|donation|machines?|devices?|vehicles?|books?|exchange|registry|visit|stage"
    r"|cohort|return|amount|figure|number) (?:will|would|is|are"
    r"|was|were|has|have|had|can|could|should|includes?)\b"
)
_LENT = compiled(
    r"\[[Tt]he\] (?![A-ZÀ-Þ])|\b(?:did|done|do|have|has|helps?) (?:it|them)\b"
    r"|^(?:\S+ ){1,3}of them\b"
    r"|^[^,]{0,60} (?:it|them)$"
)
# "Exchanged between Dr. K.P": the sentence goes on
_BROKEN = compiled(r".*(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St)|\b[A-Z](?:\.[A-Z])+)\.?", re.DOTALL)
_VERB_GROUP = compiled(
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
    if words.startswith("…") or "„" in words:  # cut out of what it needs
        return False
    if before and not before.endswith((":", "：")):  # To “…”
        return True
    if not words.isascii() and not re.search(r"[A-Za-z]{4}", words):
        return True
    main = _TOLD_OF.sub("", _TRAILING.sub("", words))
    if done and not before and not (whole.stated(main) or _PRESENT.match(words)):
        return False
    lost = not before and _points(words)  # who is named beside it may say "our"
    cut = words[:1].islower() or _OPENS_ILL.match(words)
    cut = cut or _ONE_OF_SEVERAL.fullmatch(words) or _BROKEN.fullmatch(words)
    return not (lost or cut or _headless(words) or _described(words))


def _points(words: str) -> bool:
    """Does it speak of what stands outside of it?"""
    opening = _LOST.match(words) or _POINTING.match(words)
    return bool(opening or _LOOSE.search(words) or _LENT.search(words))


def told(line: str) -> bool:
    """Does a line in our own words say of whom and what it speaks? A quotation may not."""
    return "“" in line or not (
        _POINTS.search(line) or _BARE.match(line) or _LOOSE.search(line) or _described(line)
    )


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
