"""Adjuncts: what leads up to a clause, when it was, and what only trails behind it."""

import re

from summarizer.phrases.statements import wording
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_NUMBER = (
    r"(?:(?:over|more than|nearly|about|around|some|almost|at least|up to|a total of|approximately"
    r"|another|all|the first|the next) )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|dozens?|several|many|half)\b"
)
_DETERMINER = rf"(?:{_NUMBER}|an?|the|another|both|each|every|new|free)\b"
_COUNTS = compiled(rf"\d|\b{_NUMBER}", re.IGNORECASE)
_PRONOUN = compiled(
    r"\b(?:it|they|them|he|she|him|her|hers|his|we|us|our|ours|I|me|my|you|your|their|theirs|its"
    r"|itself|themselves|himself|herself|this|these|those|such|same|former|latter|here|there|so"
    r"|above|below|following|mentioned|aforementioned|said|others?|etc|who|what|later|afterwards"
    r"|thereby"
    r"|similarly|likewise|accordingly|respectively|that|how|why|whether)\b",
    re.IGNORECASE,
)
_FINITE = compiled(
    r"\b(?:was|were|is|are|am|be|been|has|have|had|will|would|shall|does|did|do|took|gave|went|came"
    r"|became|began|heard|found|told|showed|knew|felt|thought|saw|drew|rose|fell|ran|won|met|got"
    r"|grew|spent|brought|kept|left|wrote|spoke"
    r"|includes?|covers?|means?|aims?|helps?|allows?|enables?|lets?|makes?|provides?|seeks?"
    r"|says?)\b"
)
_PAST = compiled(r"\b(?!need|seed|speed|breed|feed|exceed|proceed|succeed|bed|shed)[a-z]{2,}ed\b")
_LED = compiled(
    r"(?P<lead>(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Uu]nder|[Dd]uring|[Aa]fter|[Ss]ince|[Ww]ithin"
    r"|[Tt]hrough"
    r"|[Oo]ver|[Bb]etween|[Ff]ollowing|[Ff]or|[Bb]y|[Ww]ith|[Aa]s part of|[Aa]ccording to"
    r"|[Tt]hanks to|[Uu]ntil)\b(?P<what>[^,;:“”\"()]{2,110})), (?=\S)"
)
_OPENER = compiled(
    r"^(?:(?:in addition(?! to)|also|moreover|furthermore|besides(?=,)|meanwhile|finally"
    r"|additionally|so far|to date|in total(?! \d)|altogether|overall|today|accordingly"
    r"|till now|until today|this time|then|next(?=,)|thus|currently|recently|and|in all"
    r"|in particular|at present|as a result|up to now|until now),? )+",
    re.IGNORECASE,
)
AMID = r"(?:day|afternoon|morning|evening|week|month|year|occasion) the [A-ZÀ-Þ][\w’-]+(?=,|$)"
"""Where a list begins behind when it was: "In the same afternoon the Port, Lima Clinic and …"."""
# "Under this project a ward, a kitchen and a tank": the list has begun before the comma
_LIST_BEGUN = compiled(
    rf"\b(?:this|the|an?|its|their|our|\d{{4}}) (?:[\w’'-]+ ){{0,4}}?"
    rf"(?!(?:of|in|for|to|with|from|at|on|by|and|between|over|until|under|past|last|next|first"
    rf"|coming) )[\w’'-]+ {_DETERMINER}"
    rf"|{AMID}"
)
_FACT_WHEN = compiled(
    rf"(?:since|in|on|from|between|during|over|within|by|until|as of|for)\b.*(?:\d|\b{_NUMBER}"
    r"|\b(?:years|months|weeks|days)\b)",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th)?)?"
_DAY = rf"(?:{_DAYS} (?:of )?)?{_MONTH}(?: {_DAYS})?(?:,? \d{{4}})?"
# "Since 2009 we", "On 5 May Dr. Moss": no comma behind it
_DATED = compiled(
    rf"(?P<lead>(?:[Ii]n|[Oo]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Bb]etween|[Ff]rom) (?:(?:Mon|Tues"
    rf"|Wednes|Thurs|Fri|Satur"
    rf"|Sun)day,? (?:the )?)?(?:{_DAY}|\d{{4}}(?: (?:to|and) \d{{4}})?)),? (?=(?:the|an?|we|they"
    rf"|it|both|[A-ZÀ-Þ][\w.]*|{_NUMBER})(?!\w))"
)
_IN_IT = compiled(
    r"(?:[Dd]uring|[Oo]ver|[Uu]nder|[Ww]ithin|[Tt]hrough|[Ii]n|[Aa]t|[Aa]fter|[Bb]y|[Ww]ith"
    r"|[Aa]s part of|[Tt]hanks to|[Ii]n (?:the frame(?:work)? of|accordance with|line with)"
    r"|[Ww]ithin the (?:frame(?:work)?|scope) of|[Aa]ccording to|[Aa]s per|[Pp]ursuant to|[Oo]n the"
    r" (?:occasion|basis) of) (?:the|this|that) (?:[\w-]+ ){0,3}?(?:mission|visit|project"
    r"|meeting|ceremony|program(?:me)?|(?i:agreement|memorandum|mou|moa|loi|lou|annex|document"
    r"|protocol|contract|letter|convention|accord)|training|course|event|forum|conference|session"
    r"|camp|week|days|workshop|campaign|stay|trip|period|symposium|congress|partnership"
    r"|cooperation|initiative|scheme|grant|anniversary|plan)"
    r"(?: (?:of (?:understanding|cooperation|intent)|signed|concluded)){0,2},?"
    rf" (?=(?:the|an?|we|they|it|both|two|up to|each|every|[A-ZÀ-Þ][\w.]*|{_NUMBER})(?!\w))"
)
_DAY_OF_IT = Rare(
    r",? ?(?:\b(?:today|yesterday(?: (?:morning|afternoon|evening))?|tomorrow|tonight|recently"
    r"|currently|nowadays|(?<![Aa]s )soon)\b"
    r"|(?<!switched )(?<!turned )\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"(?: (?:morning|afternoon|evening|night)\b)?(?!,? (?:the )?\d|,? [A-Z]\w+ \d| \("
    r"| (?:morning|afternoon|evening|night)\b))"
)
# "In the first half of next year", where it ends a clause: within it other words hang on it
_RELATIVE_TIME = compiled(
    r",? (?:(?:in|at|by|during|from|before|within|since|on|over|for|until|starting)(?: the)? "
    r"(?:(?:first|second|third|last|middle|beginning|end|start|course|early|late|spring|summer"
    r"|autumn|winter|fall|fourth)(?: (?:half|quarter|semester|part|months?|weeks?))?(?: of)? )?)?"
    r"(?:this|last|next|the (?:next|coming|current|past|last|following|previous|same))"
    r" (?:academic |calendar |financial |fiscal |school )?(?:year|month|week|semester|summer|spring"
    r"|autumn|winter|fall|morning|afternoon|evening|night|day|weekend|[A-Z]\w+day"
    rf"|{_MONTH})(?: alone)?[ ,.]*$"
)
_WITHIN_IT = compiled(
    r"\b(?:this|next|last|coming) (?:\w+ )?(?:year|month|week|semester|summer|spring|autumn|winter"
    rf"|fall|weekend|[A-Z]\w+day|{_MONTH})\b"
)
_TIMES = compiled(
    r"\b(?:today|yesterday|tomorrow|tonight|recently|currently|nowadays|soon|this|last|next|coming"
    r"|current|past|following|previous|same|[A-Z]\w+day)\b"
)
_TITLE = compiled(r"“[^“”]*”")
_LASTING = compiled(r"\b[\w-]+-(?:year|month|week|day)(?:[- ]old)?\b")


_OFFICE = compiled(  # "With the head nurse, Ana Berg, Oslo Hospital painted the ward"
    r"\b(?:matron|director|rector|dean|head|president|minister|manager|chair\w*|coordinator"
    r"|secretary|superintendent|officer|governor|mayor|nurse|surgeon|midwife)$"
)
_HOLDER = compiled(
    r"(?:(?:Dr|Prof|Sr|Mrs?|Ms)\.? )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'.-]+){1,3}, (?=[A-ZÀ-Þ]|the )"
)


def undated(text: str) -> str:
    """Without "yesterday", "next year" and the like, which say nothing to a later reader."""
    text = wording.shorter(text)
    if _TIMES.search(_TITLE.sub("", text) if "“" in text else text):
        text = _RELATIVE_TIME.sub("", _DAY_OF_IT.sub("", f" {text}"))
    return " ".join(text.split()).strip(" ,.")


def fleeting(text: str) -> bool:
    """Does it speak of "next year" where that cannot be left out?"""
    return bool(_TIMES.search(text) and _WITHIN_IT.search(text))


def led(text: str) -> tuple[str, str] | None:
    """When it was, and the clause behind what leads up to it; None where a list has begun there."""
    when = ""
    text = _OPENER.sub("", text)
    while match := _IN_IT.match(text) or _DATED.match(text) or _LED.match(text):
        lead = match.groupdict().get("lead", "")
        if _LIST_BEGUN.search(lead) or _FINITE.search(lead) or _PAST.search(lead):
            return None
        if _COUNTS.search(_LASTING.sub("", lead)):
            if when or not _FACT_WHEN.match(lead) or _PRONOUN.search(lead):
                return None
            when = lead[0].lower() + lead[1:]
        rest = text[match.end() :]
        holder = _HOLDER.match(rest) if _OFFICE.search(lead) else None
        text = _OPENER.sub("", rest[holder.end() :] if holder else rest)
    return when, text
