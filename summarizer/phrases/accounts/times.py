"""Times: when it was, as a sentence has it, which a brief tells elsewhere."""

import re

from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_SPAN = (
    rf"{_NTH}(?:(?:, \d{{1,2}}(?:st|nd|rd|th)\b)*"
    rf" ?(?:[-–—]|to|and|until|till) ?(?:the )?{_NTH})?"
)
_YEAR = r"(?:,? (?:of )?(?:19|20)\d\d| of (?:this|the (?:current|present)) year)"
_DATE = (
    rf"(?:{_SPAN}(?: of)? {_MONTH}{_YEAR}?|{_MONTH} {_SPAN}(?!\d|[:.]\d){_YEAR}?|{_MONTH}{_YEAR}"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)"
)
_PART = r"(?:(?:early |late )?(?:morning|afternoon|evening|night|noon))"
_DAY = rf"(?:(?:{_WEEKDAY},? )?(?:the )?{_DATE}|{_WEEKDAY}(?:,? {_NTH}(?![\d%]))?)"
_WHEN = (
    rf"(?:(?:(?:[Oo]n|[Ff]rom|[Bb]etween|[Dd]uring|[Ii]n|[Tt]his|[Ll]ast"
    r"|(?<!was )(?<!were )[Hh]eld on|[Dd]ated"
    rf"|[Uu]ntil|[Ii]n the period(?: of)?|[Ll]ate|[Ee]arly|(?<!ed )[Oo]ver|[Aa]s of|[Ss]tarting"
    rf"|[Ww]hich) )*(?:the {_PART} of )?"
    rf"{_DAY}(?:(?: ?[-–—]| to| and| until| till|,) (?:the )?{_DAY})*(?: {_PART})?(?: last)?\b"
    r"|(?:[Oo]n the \d{1,2}(?:st|nd|rd|th)(?: of (?:this|last) month)?(?! [a-z]+ of\b| floor)"
    rf"|(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)(?: {_PART})?|[Tt]onight"
    r"|[Rr]ecently|[Ee]arlier (?:today|this \w+)"
    r"|[Tt]his (?:morning|afternoon|evening|week|month|year|summer|winter|spring|autumn)"
    r"|[Ll]ast (?:week|month|year|night|weekend)|[Oo]ver the weekend|[Tt]he other day"
    r"|(?:[Tt]he )?same day|[Aa] few days ago|\w+ (?:days|weeks|months) ago|local time"
    r"|in the (?:morning|afternoon|evening)(?: of \d{1,2}[./]\d{1,2}\b)?"
    r"|at \d{1,2}(?:[.:]\d\d)? ?[aApP]\.?[mM]\.?|here"
    r"(?= |$))\b)"
)
_ANY_WORD = r"\d|\w+ (?:days|weeks|months) ago"  # what begins with no letters of its own
_DISASTER = (
    r"(?:earthquakes?|quake|floods?|cyclone|typhoon|hurricane|tsunami|storm|fire|blast|explosion"
    r"|attacks?|disaster|war|uprising|agreement|memorandum|protocol|contract)\b"
)
_TO_BEGIN = "".join(  # what would be left hanging without its day
    f"(?<!{verb} {word})"
    for verb in ("to begin", "to start", "to end", "lasting", "closed")
    for word in ("", "in ", "on ", "from ", "since ", "until ")
)
_TIME = compiled(rf" ?\b{ahead(_WHEN, beside=_ANY_WORD)}{_TO_BEGIN}{_WHEN}(?![’']s\b| {_DISASTER})")
"""When it was, as a sentence has it."""
_HELD = compiled(
    rf"\bheld on {_DAY}(?:(?:,| and| to| ?[-–]) ?(?:{_DAY}|{_NTH}))* (?=(?:the|an?|its) )"
)
"""A verb, and not what a meeting was."""
_TIMED = compiled(
    r"\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[MTWFS][a-z]{2,7}day|[Tt]o(?:day"
    r"|night)"
    r"|[Yy]est|[Rr]ec|[Ee]arl|[Tt]his |[Ll]ast |ago\b|same day|other day|local time|week|here\b"
    r"|in the [mae]|at \d|[Oo]n the \d|\d{1,2}[./-]\d)"
)
"""It may tell when; cheaper than all of these words."""
_CALENDAR = Rare(  # "4th Baisakh 2069", "Hidar 18-22/2010 E.C.": of Nepal, of Ethiopia
    r",? (?:(?:on|from|in|since) )?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{3,9},?"
    r" (?:20[5-9]\d\b|(?:\d{1,2}[-–/]){0,2}(?:19|20)\d\d E\.? ?C\b\.?)"
)
_LASTED = Rare(
    r",? (?:which|that) (?:lasted|ran|began|started|was held|were held|took place)(?=,|$)(?:, ?)?"
)
"""What a clause was told for when its days are gone."""
_WANTS = compiled(  # "since last Monday", "a very instructive Wednesday", "switched on Tuesday"
    r"\b(?:since|by|before|after|every|each|both|as|as of|no later than"
    r"|(?:an?|the) (?:very )?[a-z]+(?:ive|ful|ing|ous|able))$|\bswitched$"
)
_NEAR = 32  # characters
_LEFT = compiled(r"\b(?:and|or)$")
_AND = compiled(r" (?:in|at|on|from|to|by|with|and)\b")
_MONTHS = compiled(rf"\b{_MONTH}|\b{_WEEKDAY}\b")


def without(text: str) -> str:
    """A sentence without its days, and what hung on them."""
    if _CALENDAR.search(text):
        text = _CALENDAR.pattern.sub("", text)
    if not _TIMED.search(text):
        return text
    return _LASTED.sub(
        " ", _TIME.sub(_taken, _HELD.sub("held ", text) if "held on" in text else text)
    )


def _taken(match: re.Match[str]) -> str:
    """Nothing, but where what is left would not fit: "both here and in Lima"."""
    start, end = match.span()
    before = match.string[max(start - _NEAR, 0) : start]
    behind = match.string[end : end + _NEAR]
    if _WANTS.search(before) or (_LEFT.search(before) and _AND.match(behind)):
        return match[0]
    return ""


def dated(words: str) -> bool:
    """Has a day or a month been left in it?"""
    return bool(_MONTHS.search(words.replace("May ", "")))
