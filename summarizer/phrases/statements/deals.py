"""Deals: what is signed, between whom and on what, as a line of its own."""

import re
from collections.abc import Sequence

from summarizer.phrases.statements.wording import listed

PAPER = (
    r"(?:memorand(?:ums?|a) of \w+|agreements?|mous?|moa|memorand(?:ums?|a)|accord|pact"
    r"|protocols?(?: of \w+)?|contract|arrangement|letters? of \w+|loi|declaration of intent"
    r"|road ?map|convention|charter|treaty|annex|addendum|joint statement|deal)"
)
"""What can be signed."""

_PAPER = re.compile(
    rf"(?P<deal>(?:(?:strategic|cooperation|cooperative|collaboration|collaborative|partnership"
    r"|framework|general|academic|exchange|implementation|joint|supplementary|grant|hospital"
    r"|inter-\w+|\w+-year|(?:two|three|four|five|six|ten) year|research|training|development"
    rf"|bilateral|tripartite|trilateral|new|renewed) ){{0,4}}{PAPER})(?: ?\([^()]{{1,40}}\))?"
    r"(?P<with> (?:with|between) [^;]{2,120}?)?(?:,? (?P<how>for|on|in the (?:field|area|areas"
    r"|fields) of|to|covering|aimed at|aiming to|regarding|concerning)"
    r" (?P<what>[^.;]{6,160}?))?(?:,? (?:at|during|by|last|under|in the presence"
    r"|was|were|has been|have been|which|that)\b.*)?$",
    re.IGNORECASE,
)
_MEMORANDA = re.compile(r"memorand(?:a|ums)\b", re.IGNORECASE)
_TAIL = re.compile(
    r",? (?:on behalf of|so as to|in order to|thereby|thus|with a view to|making|laying"
    r"|aiming (?:to|at)|which|who|contributing|paving|while|in the presence of"
    r"|on the sidelines|as well as to|was|were|has been|have been|took place"
    r"|reports?|and \w+ed (?:an?|the))\b.*$",
    re.IGNORECASE,
)
_CEREMONY = re.compile(r"\bsigning (?:and \w+ )?ceremony\b", re.IGNORECASE)
_YEAR = re.compile(r"\b[Ii]n (?:19|20)\d\d\b")
_SEEN = re.compile(r"that will see [^,;]{3,60}? (?:work|cooperate|collaborate) (?:together )?on")
_DAY = re.compile(
    r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d"
    r"|the (?:sidelines|margins|premises|campus|occasion|morning|afternoon|evening"
    r"|(?:\w+ )?(?:floor|day)|\w+ of)\b"
)
WHEN = re.compile(
    r",? (?:on|last|this) (?:\w+day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z]\w+"
    r"|[A-Z]\w+\.? \d{1,2}"
    r"(?:st|nd|rd|th)?)(?:,? \d{4})?,?"
)
"""The day on which something is said to be done."""


def line(flat: str, between: Sequence[str] = ()) -> str | None:
    """ "A memorandum of understanding between X and Y on nursing", of a clause that says it was
    signed; `between` names those who sign, where they are certain."""
    match = _PAPER.search(_SEEN.sub("on", WHEN.sub("", flat)))
    if not match:
        held = _CEREMONY.search(flat) and len(between) > 1
        return f"{listed(list(between))} held a signing ceremony" if held else None
    name = match["deal"]
    if not name.isupper() and " " in name:
        name = name.lower()
    plural = name.lower().endswith("s") or _MEMORANDA.search(name) is not None
    parties = f" between {listed(list(between))}" if len(between) > 1 and not plural else ""
    first = name[0].upper() + name[1:] if plural else f"{_article(name)} {name}"
    if topic := _topic(match):
        return f"{first}{parties} {topic}"
    year = _YEAR.search(flat)
    when = f" {year[0].lower()}" if year else ""
    return f"{first}{parties or (' were signed' if plural else ' was signed')}{when}"


def _article(name: str) -> str:
    return "An" if name[0].lower() in "aeiou" or name.lower().startswith("mou") else "A"


def _topic(match: re.Match[str]) -> str | None:
    """What it is on, without the day, the room and whatever only trails behind."""
    what = match["what"]
    if not what or _DAY.match(what) or what.startswith("behalf"):
        return None
    what = _TAIL.sub("", what).strip(" ,")
    plain = what.islower() and len(what) > 5
    return f"{match['how']} {what}" if plain or 2 <= len(what.split()) <= 26 else None
