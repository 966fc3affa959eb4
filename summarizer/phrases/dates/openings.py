"""Openings: what stands around the day with which a report opens, or that is signed below it."""

import re

from summarizer.phrases.words.firsts import compiled

# A name or a city alone on a line with its date; the city and day that open a report.
_NAMED = compiled(
    r"\s*[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,4}\s?(?:[,:]\s(?:(?:le|the|on|am)\s)?|\()$"
)
# "Oslo, Norway – ", "GEORGETOWN, Guyana, ", "Lagos, Nigeria. ": places alone.
_PLACES = compiled(
    r"\s*[A-Z][\w’'-]*(?:(?:[ ,]|, |\. )[A-Z][\w.’'-]*){0,6}(?:,|\.|\s?[-–—|])\s\(?$"
)
_COLON = compiled(r"\)?\s?[:.]\s+[A-Z“\"]")
_CLOSED = compiled(r"\)\s?[:.–—-]?\s?[A-Z“\"]")
_BARE_COLON = compiled(r":\s+[A-Z“\"]")
# What a report that opens with its day alone says of other days.
_LATELY = compiled(
    r"\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week|month)"
    r"|last (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_BRACKETS = compiled(r"\s*[\[(（【](?:[^\[\]()\d]{2,40}[,:]\s)?$")
_BRACKETS_END = compiled(r"(?:,\s[^\[\]()\d]{2,40})?[\])）】]\s+[^\W\d_]")
_PLACE_BEHIND = compiled(r",?\s(?:[A-Z][\w.'’-]*,?\s){1,4}[-–—]{1,2}\s")
_CITIES = compiled(r"\s*[A-Z]{3,}[^!?。:;]{0,90}[,.]\s$")
_CITY = compiled(
    r"\s*[A-Z][\w .'’-]{1,30}(?:,\s[A-Z][\w .'’]{1,30}){0,2}[,:]?\s(?:[-–—]\s)?\(?(?:le\s|the\s)?$"
)
_DASH = compiled(r"\)?(?:\.(?=[-–—]))?\s?(?:[-–—/|]|\([A-Z])")
# Who signs for a house: "Office of Communications, 2 September 2016"; "[Riverton, PR Team / …]".
_DESK = compiled(
    r"\s*[\[(（【]?[^\[\]()\d.;:!?。]{0,70}\b(?:office|offices|service|services|unit|department|dept"
    r"|secretariat|desk|team|bureau|communications?|relations|press|media|news)\b"
    r"[^\[\]()\d.;:!?。]{0,50}[,/|(–-]\s?\(?$",
    re.IGNORECASE,
)
_SAYS = compiled(r"\b(?:on|was|were|is|are|has|had|will|be|at|held|signed|visited|met)\s", re.I)
_COUNTED = compiled(
    r"\s*[\[(|,·•–-]{0,2}\s*(?:read|viewed|views?|hits?|visits?|visited)\b[^.]{0,30}$", re.I
)
_CLOSING = compiled(r"\s*[\])）】]?\.?\s*")
_EVENT = compiled(
    r"\b(?:conference|ceremony|meeting|workshop|forum|seminar|symposium|signed|done|visit|congress"
    r"|training|course|session|summit|launch|signing|inauguration|opening|handover|webinar|mission"
    r"|camp|lecture|delegation|agreement|donation)\b",
    re.IGNORECASE,
)
# "Visit of the delegation of", "First meeting with": a heading that is no more than a name.
_OCCASION = compiled(
    r"\W*(?:the )?(?:[\w’'-]+ ){0,3}?(?:visit|meeting|signing|ceremony|conference|workshop|seminar"
    r"|opening|inauguration|hand-?over|reception|mission|lecture|training|course|forum|donation)"
    r" (?:of|with|between|by|from|for|to|at|in|on)\b",
    re.IGNORECASE,
)
# "The following appeared in the Elm Mirror of Friday, 3 May 2019"
_APPEARED = compiled(
    r"\b(?:appeared|(?:re)?printed|(?:re)?published|carried|ran|taken|translated|reproduced"
    r"|typed out)\b[^.;]{0,40}? (?:in|from|by) (?:the |our )?[\"“]?[A-Z][^.;,]{2,60}?"
    r"(?:,? (?:of|on|dated)|,|\(| [–-])[ (]{0,2}(?:[A-Z][a-z]+day,? )?$"
)
_BARS = tuple("|•·»/")


def alone(raw: str, rest: str) -> bool:
    """Whether a line holds nothing but a name, or an office that signs, and the day behind it."""
    if of_event(raw):
        return False
    bare = not rest.strip() or _COUNTED.match(rest)
    if bare and raw[-1:] != "(" and _NAMED.fullmatch(raw):
        return True
    signed = _CLOSING.fullmatch(rest) and _DESK.fullmatch(raw)
    return bool(signed) and not _SAYS.search(raw)


def of_event(raw: str) -> bool:
    """A line that says what the day is of: "Opening ceremony - 3 May 2017"; a bar marks off a
    section."""
    return raw.rstrip()[-1:] not in _BARS and _EVENT.search(raw) is not None


def appeared(raw: str) -> bool:
    """What stands before the day of a newspaper that had the report: "The following appeared in the
    Elm Mirror of"."""
    return _APPEARED.search(raw) is not None


def occasion(heading: str) -> bool:
    """A heading that names an event, the day beside it with it: "Visit of the guests (3 May)"."""
    return _OCCASION.match(heading) is not None


def opens_report(raw: str, after: str) -> bool:
    """`OSLO, 14 June 2024 – The`, `Oslo (14 June 2024): The`, `[14 June 2024] The`, `14 June 2024:
    The … yesterday`, before and after the date."""
    if _BRACKETS.fullmatch(raw):
        return _BRACKETS_END.match(after) is not None
    if not raw.strip():
        told = _BARE_COLON.match(after) and _LATELY.search(after)
        return bool(told) or _PLACE_BEHIND.match(after) is not None
    if _COLON.match(after) and (_NAMED.fullmatch(raw) or _PLACES.fullmatch(raw)):
        return True
    if raw[-1:] == "(" and _CLOSED.match(after) and _PLACES.fullmatch(raw):
        return True
    city = _CITY.fullmatch(raw) or _CITIES.fullmatch(raw)
    return city is not None and _DASH.match(after) is not None
