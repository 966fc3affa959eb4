"""Credit: names that the page, a prize, a street or a firm bears, and nobody of its story."""

import re

from summarizer.phrases.people.prose import Prose
from summarizer.phrases.words.firsts import compiled

_AWARDED = compiled(
    r"[\"”»’]? (?:Memorial |Gold |Annual )*(?:[Aa]ward|[Pp]rize|[Mm]edal|[Ss]cholarship"
    r"|[Ff]ellowship|[Mm]emorial|Lecture|Auditorium|Hotel|Palace|Airport|Street|Road|Avenue|Building|Library|Fund|Endowment)\b"
)
_ROOM = compiled(
    r"(?:auditorium|aula|hall|theat(?:re|er)|amphitheat(?:re|er)|street|avenue|square|prize|award"
    r"|salon|(?:ward|wing|pavilion|room|building|library)(?= (?:Dr|Prof|Ing|Lic|Don|Sir|Mgr)\b))"
    r" [\"“]?(?:(?:Dr|Prof|Drs|Ing|Lic|Don|St|Sir|Mgr)\.? ?)*$",
    re.IGNORECASE,
)
_THE = compiled(r"\b[Tt]he (?:\w{2,4}\.? )*$")
_CREDIT = compiled(
    r"(?:author|written|words|text|photo\w*|editor|edited|report(?:ed|er)|source|by|translated|proofread"
    r"|reviewed|correspondent|contribut\w+|story|copy|image|picture|pictures|contact)s?"
    r"(?: and \w+)?(?: by)?\s*[:：/]|(?:written|reported|photograph\w*|edited|translated|reviewed"
    r"|proofread|photos?|text|story|words)(?: and \w+)? by\b|by [A-Z]",
    re.IGNORECASE,
)
_FIRMS = frozenset(
    {"Shipping", "Lines", "Line", "Airlines", "Airways", "Logistics", "Motors", "Bank", "Freight"}
    | {"Cargo", "Holding", "Holdings", "Industries", "Pharma", "Systems", "Supplies"}
)


def named(prose: Prose, first: int, last: int) -> bool:
    """Whether the page names them, "Photographed by …", or a prize, a street, a firm."""
    if prose.words[last].stem in _FIRMS or _AWARDED.match(prose.text, prose.words[last].end):
        return True
    start = prose.words[first].start
    if prose.words[last].stem == "Hall" and _THE.search(prose.text, max(0, start - 20), start):
        return True
    if _ROOM.search(prose.text, max(0, start - 40), start):
        return True
    line = prose.text[prose.text.rfind("\n", 0, start) + 1 : start][:200].lstrip(" (（[")
    return bool(_CREDIT.match(line))
