"""Predicates: what a verb says of its subject: the words behind it, as far as they are news."""

import re

from summarizer.phrases.accounts.bare import HOUSE, PERSON, QUOTED, is_place
from summarizer.phrases.words.firsts import compiled

_LONGEST = 260  # characters of a skeleton
_STOP = compiled(
    r"; ?| [–—]|[–—] |, an? [\w-]+ (?:that|which) "
    r"|(?<=\w{4})\. |: |,? (?:in (?:the )?(?:\w+ )?presence of|witnessed by|attended by"
    r"|under the (?:patronage|auspices|framework|slogan"
    r"|chairmanship|leadership|guidance|direction|frame|aegis)|as part of|within(?! \d)|in "
    r"(?:order|line|accordance|recognition|appreciation"
    r"|commemoration|celebration|response|honou?r|view|support|an effort|a bid|a move"
    r"|return) (?:to|of|with|for)"
    r"|so as to|so that|with (?:the|an?) (?:aim|purpose|view|objective|goal|intention)"
    r"|aim(?:ed|ing) (?:to|at)|in the composition of|consisting of|composed of|headed by|led"
    r" by|in (?:his|her|their) office|(?:(?:(?:by|in) (?:means|virtue) of|of|in|at|during|for|by"
    r"|to|with|from|through|under) )?(?:which"
    r"|whom)|who|whom|whose|where|while|when|after|before|following|since(?! \d)|because"
    r"|thereby|thus|according to|coinciding|on the (?:sidelines|occasion|initiative)|thanks"
    r" to|that (?:will|would|has|have|is|was|are|were)"
    r"|(?:at|in|during) (?:an?|the) (?:[\w-]+ ){0,3}(?:ceremony|function|event|programme"
    r"|program|gala|reception|dinner|press conference)"
    r"|to (?:mark|commemorate|celebrate|strengthen|promote|enhance|improve|help|support"
    r"|boost|deepen|further|address|ensure|facilitate|enable|allow|foster|raise|expand)"
    r"|marking|making|bringing|opening the way|paving|laying|including|among (?:them|whom"
    r"|others)|accompanied by|joined by|besides|plus|says|said|according"
    r"|as well as (?:to|in)|such as|for the (?:first|second|third) time|but|and (?:then|thus"
    r"|also|later|was|were|is|are|has|have|had|will)"
    rf"|and (?:[a-z]+ly )?(?:[a-z]{{3,}}ed (?:the|an?|to|on|in|with|by|at|for|from|over|up"
    rf"|out|that|their|its|his|her|{HOUSE}|{PERSON})|held|gave|met|took|made|brought|saw|left"
    rf"|spoke|told|began|put|set)(?! (?:states|nations|kingdom)| (?:more than |over |about "
    rf"|some |nearly )?\d))\b"
)
_ITEM = re.compile(
    rf"(?:and )?(?:the |an? |\d[\d,.]* |(?:one|two|three|four|five|six|seven|eight|nine|ten"
    rf"|eleven|twelve|several|various|assorted) )?"
    rf"(?:{HOUSE}|{QUOTED}|[\w’'&/-]+)(?: (?:{HOUSE}|{PERSON}|[\w’'&/-]+|{QUOTED})){{0,24}}"
)
_HOUSE = re.compile(rf"(?:the )?{HOUSE}(?!.* and )")
_COUNTED = re.compile(r"(?:and )?(?:an?|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b")
_TITLE = re.compile(r"(?:the )?[\w-]+(?: [\w-]+){0,2}")  # "President", whose is said behind it
_SOMEBODY = re.compile(rf"{PERSON}$")
_HOUSED = re.compile(rf"{HOUSE}$")
_TOWN = re.compile(
    r"(?:the )?[A-ZÀ-Ý][\w’'-]+(?: (?:of )?[A-ZÀ-Ý][\w’'-]+)*(?= (?:and|under|with|for|in|on"
    r"|at|by|to|from)\b|$)"
)
_CAPITAL = re.compile(rf"(?:{HOUSE}|\b[A-ZÀ-Ý][\w’'-]+)$")
_VERBAL = re.compile(
    r"^(?:and )?(?:\w+ing|\w+ed|led|held|with|to|in|on|at|by|for|from|as|it|he|she|they|the "
    r"(?:two|latter|first))\b"
)
_OPEN_END = re.compile(
    r"(?: (?:on|under|with) the (?:theme|topic|subject|title))?"
    r"(?: (?:of|for|and|in|on|the|an?|de|to|with|at|by|from|or|between|as|its|their|into"
    r"|under|also|both|held|entitled|titled|including))*$"
)
_POINTS = re.compile(
    r"\b(?:he|she|it|they|we|I|us|our|my|your|you|this|these|those|such|same|his|her|him"
    r"|them|latter|former|above"
    r"|mentioned|here|there|said|so-called|how|what|why|whether|theirs|former|following)\b"
)
_VAGUE = re.compile(
    r"\b[Tt]he (?:hospital|university|college|institute|institution|country|project"
    r"|programme|program|academy"
    r"|school|centre|center|event|ceremony|agreement|documents?|memorandum|training|course"
    r"|workshop|seminar|webinar|symposium|conference|forum|congress|meeting|delegation"
    r"|team|sides?|parties|guests|visitors|visit|city|district|region|province|ministry"
    r"|foundation|association|embassy"
    r"|department|clinic|patients?|equipment|items|donation|facility|occasion|festival"
    r"|competition|board|faculty|section|unit|council|company|two sides|group|participants"
    r"|trainees|fellowship|award|prize)"
    rf"\b(?! (?:of|for|on|between|in|at|to|from|by) |[’']s|[- ][A-Z“]| {HOUSE})"
)
_FINITE = re.compile(r"\b(?:was|were|is|are|has|have|had|will|would|said|says)\b")
_SOME = re.compile(
    r"\b[Tt]he (?:delegation|team|guests?|visitors|participants|trainees|patients|batch"
    r"|group|sides?)\b(?! (?:of|from)\b)"
)


def find(right: str) -> str | None:
    """What is said behind the verb, up to where asides begin; None where that is not whole."""
    text = right[:_LONGEST]
    cut = _STOP.search(text)
    text = text[: cut.start()] if cut else text
    if len(right) > _LONGEST and not cut:
        return None
    whole = _enumerated(text)
    if whole is None:
        return None
    whole = _OPEN_END.sub("", whole.rstrip(" ,"))
    opened = whole.count("“") != whole.count("”") or whole.count('"') % 2
    if (
        opened
        or ". " in whole
        or _FINITE.search(whole)
        or _POINTS.search(whole)
        or _VAGUE.search(whole)
        or _SOME.search(whole)
    ):
        return None
    return whole


def _enumerated(text: str) -> str | None:
    """Up to its first comma, or to the end of a list that it opens; None of a list cut short."""
    chunks = text.split(", ")
    kept = [chunks[0]]
    for at, chunk in enumerate(chunks[1:], 1):
        town = _TOWN.match(chunk)
        if town and (is_place(town[0]) or _CAPITAL.search(kept[-1])):
            if chunk[town.end() :].startswith(" and ") or at > 1:
                return None
            kept[-1] += chunk[town.end() :]
        elif _HOUSED.search(kept[-1]) and _HOUSE.match(chunk):
            kept[-1] = f"{kept[-1]}, {chunk}"  # a faculty, and its university
        elif _SOMEBODY.search(kept[-1]):
            return _apposed(kept, chunks[at:])
        elif _VERBAL.match(chunk) or not _ITEM.fullmatch(chunk):
            if not _VERBAL.match(chunk) and _COUNTED.match(chunk):
                return None
            break
        else:
            kept.append(chunk)
    closed = len(kept) == 1 or " and " in f" {kept[-1]}"
    return ", ".join(kept) if closed else None


def _apposed(kept: list[str], rest: list[str]) -> str | None:
    """Somebody with what he is; None where others follow."""
    if any(PERSON[0] in each or each.startswith("and ") for each in rest):
        return None
    told = rest[: 1 + (len(rest) > 1 and _TITLE.fullmatch(rest[0]) is not None)]
    whole = all(_ITEM.fullmatch(each) and not _VERBAL.match(each) for each in told)
    return ", ".join([*kept, *told] if whole else kept)
