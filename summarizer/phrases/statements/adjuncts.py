"""Adjuncts: what leads up to a clause, when it was, and what only trails behind it."""

import re

from summarizer.phrases.statements import wording
from summarizer.phrases.statements.predicates import (
    AND_VERB,
    COUNTS,
    DETERMINER,
    FINITE,
    NUMBER,
    PAST,
    PRONOUN,
    RELATIVE,
)
from summarizer.phrases.words.firsts import compiled

_LED = re.compile(
    r"(?P<lead>(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Uu]nder|[Dd]uring|[Aa]fter|[Ss]ince|[Ww]ithin"
    r"|[Tt]hrough"
    r"|[Oo]ver|[Bb]etween|[Ff]ollowing|[Ff]or|[Bb]y|[Ww]ith|[Aa]s part of|[Aa]ccording to"
    r"|[Tt]hanks to|[Uu]ntil)\b(?P<what>[^,;:“”\"()]{2,110})), (?=\S)"
)
_OPENER = re.compile(
    r"^(?:(?:in addition|also|moreover|furthermore|besides|meanwhile|finally|additionally|so far"
    r"|to date|in total|altogether|overall|today|accordingly|till now|until today|this time|then"
    r"|next(?=,)|thus|currently|recently|and|in all"
    r"|in particular|at present|as a result|up to now|until now),? )+",
    re.IGNORECASE,
)
# "Under this project a ward, a kitchen and a tank": the list has begun before the comma
_LIST_BEGUN = re.compile(
    rf"\b(?:this|the|an?|its|their|our|\d{{4}}) (?:[\w’'-]+ ){{0,4}}?"
    rf"(?!(?:of|in|for|to|with|from|at|on|by|and|between|over|until|under|past|last|next|first"
    rf"|coming) )[\w’'-]+ {DETERMINER}"
)
_FACT_WHEN = re.compile(
    rf"(?:since|in|on|from|between|during|over|within|by|until|as of|for)\b.*(?:\d|\b{NUMBER}"
    r"|\b(?:years|months|weeks|days)\b)",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2}(?:st|nd|rd|th)?)?"
_DAY = rf"(?:{_DAYS} (?:of )?)?{_MONTH}(?: {_DAYS})?(?:,? \d{{4}})?"
# "Since 2009 we", "On 5 May Dr. Moss": no comma behind it
_DATED = re.compile(
    rf"(?P<lead>(?:[Ii]n|[Oo]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|[Bb]etween|[Ff]rom) (?:(?:Mon|Tues"
    rf"|Wednes|Thurs|Fri|Satur"
    rf"|Sun)day,? (?:the )?)?(?:{_DAY}|\d{{4}}(?: (?:to|and) \d{{4}})?)),? (?=(?:the|an?|we|they"
    rf"|it|both|[A-ZÀ-Þ][\w.]*|{NUMBER})(?!\w))"
)
_IN_IT = re.compile(
    r"(?:[Dd]uring|[Uu]nder|[Ww]ithin|[Tt]hrough|[Ii]n|[Aa]t|[Aa]fter|[Aa]s part of|[Tt]hanks to"
    r"|[Ii]n the frame(?:work)? of"
    r"|[Ww]ithin the (?:frame(?:work)?|scope) of|[Aa]ccording to|[Oo]n the occasion of) (?:the"
    r"|this) (?:\w+ )?(?:mission|visit|project"
    r"|meeting|ceremony|program(?:me)?|agreement|training|course|event|forum|conference|session"
    r"|camp"
    r"|week|mou|memorandum|workshop|campaign|stay|trip|period|symposium|congress|partnership"
    rf"|cooperation|initiative|scheme|grant|anniversary|plan),? (?=(?:the|an?|we|they|it|both"
    rf"|[A-ZÀ-Þ][\w.]*|{NUMBER})(?!\w))"
)
_DAY_OF_IT = re.compile(
    r",? ?(?:\b(?:today|yesterday|tomorrow|tonight|recently|currently|nowadays|soon)\b"
    r"|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"(?!,? (?:the )?\d|,? [A-Z]\w+ \d| \())"
)
# "In the first half of next year", where it ends a clause: within it other words hang on it
_RELATIVE_TIME = re.compile(
    r",? (?:(?:in|at|by|during|from|before|within|since|on|over|for|until|starting)(?: the)? "
    r"(?:(?:first|second|third|last|middle|beginning|end|start|course|early|late|spring|summer"
    r"|autumn|winter|fall|fourth)(?: (?:half|quarter|semester|part|months?|weeks?))?(?: of)? )?)?"
    r"(?:this|last|next|the (?:next|coming|current|past|last|following|previous|same))"
    r" (?:academic |calendar |financial |fiscal |school )?(?:year|month|week|semester|summer|spring"
    r"|autumn|winter|fall|morning|afternoon|evening|night|day|weekend|[A-Z]\w+day"
    rf"|{_MONTH})(?: alone)?[ ,.]*$"
)
_WITHIN_IT = re.compile(
    r"\b(?:this|next|last|coming) (?:\w+ )?(?:year|month|week|semester|summer|spring|autumn|winter"
    rf"|fall|weekend|[A-Z]\w+day|{_MONTH})\b"
)
_TIMES = compiled(
    r"\b(?:today|yesterday|tomorrow|tonight|recently|currently|nowadays|soon|this|last|next|coming"
    r"|current|past|following|previous|same|[A-Z]\w+day)\b"
)
_TRAILING = re.compile(
    r",? (?:in the presence of|on the sidelines of|in line with|in accordance with|within the"
    r" framework of|under the framework of|so as to|in order to|thereby|with a view to|at a"
    r" (?:\w+ )?(?:ceremony|function)|on the occasion of|aiming (?:to|at)|marking|making|paving"
    r"|thus|(?<=, )(?:which|who|whose|where)|opening the way|laying|with the aim of"
    r"|for the purpose of"
    r"|as part of|to mark|hoping|in a bid to|besides \w+ing|(?:right |soon |shortly )?(?:at"
    r"|after) the (?:end"
    r" of the )?(?:ceremony|meeting|visit|event))\b.*$"
)
_LASTING = re.compile(r"\b[\w-]+-(?:year|month|week|day)(?:[- ]old)?\b")
# ", and 70 students listened", "and strive to": no list goes on, a second clause
_CLAUSE_MORE = re.compile(
    rf",(?: and)? {DETERMINER}[^,]*? (?!equipped|related|based|advanced|integrated"
    rf"|united)[a-z]{{2,}}ed"
    r"(?! by\b)(?! [a-z]+s\b)\b|,? and (?:strive|seek|aim|plan|hope|intend|continue|begin"
    r"|agree)s? to\b"
)


def undated(text: str) -> str:
    """Without "yesterday", "next year" and the like, which say nothing to a later reader."""
    text = wording.shorter(text)
    if _TIMES.search(text):
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
        if _LIST_BEGUN.search(lead) or FINITE.search(lead) or PAST.search(lead):
            return None
        if COUNTS.search(_LASTING.sub("", lead)):
            if when or not _FACT_WHEN.match(lead) or PRONOUN.search(lead):
                return None
            when = lead[0].lower() + lead[1:]
        text = _OPENER.sub("", text[match.end() :])
    return when, text


def tail(rest: str, *, rows: bool = False) -> str | None:
    """What stands behind a verb without what only trails, or None where it may be more than that.
    With `rows`, "and …" may go on."""
    text = rest.strip(" ,.")
    match = _TRAILING.search(f" {text}")
    if match and not COUNTS.search(match[0]):
        text = f" {text}"[: match.start()].strip(" ,")
    if PRONOUN.search(text) or FINITE.search(text) or RELATIVE.search(text):
        return None
    if (not rows and AND_VERB.search(f" {text} ")) or _CLAUSE_MORE.search(text):
        return None
    if text.count("(") != text.count(")") or text.count("“") != text.count("”"):
        return None
    return text
