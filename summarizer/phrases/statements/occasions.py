"""Occasions by their own names, and what is awarded at them to whom."""

import re
from collections.abc import Sequence

from summarizer.phrases.words import lexicon
from summarizer.phrases.words.needs import Rare

_NOUN = (
    r"(?:Forum|Conference|Symposium|Congress|Summit|Workshop|Course|Seminar|Dialogue|Webinar"
    r"|Roundtable|Colloquium)"
)
_PART = r"(?:[A-ZÀ-Þ\d][\w’'&+–-]*|of|and|for|the|on|in|de|[\"“”])"
_NAMED = Rare(
    rf"\bthe [\"“]?(?P<name>(?:\d{{1,2}}(?:st|nd|rd|th)|[IVX]{{1,5}}"
    rf"|[A-ZÀ-Þ][\w’'&+–-]+)(?: {_PART}){{0,9}}?"
    rf" {_NOUN}(?! (?:Cent|Hall|Room|Hotel|Complex|Building))"
    rf"(?: (?:on|of|for|in) (?:[A-ZÀ-Þ\d][\w’'&–-]*|and|of|the|for"
    rf"|in)(?: {_PART}){{0,8}})?)"
)
_TAIL = re.compile(r"(?: (?:of|and|for|the|on|in|de|[\"“”]))+$|[\"“”]$")
_GIVEN = re.compile(
    r"\b(?:award(?:ed|s)|grant(?:ed|s)|conferr?(?:ed|s)|bestow(?:ed|s)|present(?:ed|s))\b"
    r"(?: (?:yesterday|today|recently))?(?P<what>(?: [\w’'-]+){1,9}?)"
    r" (?:to|on|upon) (?:(?:the )?(?:Prof|Dr|Mr|Mrs|Ms|Sir|Dame)\.? |Professor |Doctor )*"
)
_HONOURS = (
    r"(?:doctorate|honoris causa|medal|prize|award|title|distinction|degree|order|professorship"
    r"|membership|fellowship|decoration|insignia)"
)
_HONOUR = re.compile(rf"\b{_HONOURS}\b", re.IGNORECASE)
_HONOURED = re.compile(
    r"\b(?:award(?:ed|s)|decorate[sd]|honou?red|honou?rs|present(?:ed|s)) "
    r"(?:(?:the )?(?:Prof|Dr|Mr|Mrs|Ms|Sir|Dame|Eng)\.? |Professor |Doctor )*(?=[A-ZÀ-Þ])"
)
_WITH = re.compile(
    r"(?:^|,| with) (?P<what>(?:the|an?|its) (?:[\w“”\"’'-]+ ){0,6}?"
    rf"(?i:{_HONOURS})\b(?: (?:of|for|in) [^,.;:()]{{3,60}}?)?)"
    r"(?=[,.;:]| (?:for|in|at|on|during|as)\b|$)"
)
_LONGEST = 14  # words
_NEAR = 240  # characters: title and house of who is honoured


def named(flat: str) -> str | None:
    """ "VII International Forum on Humanization": the name of an event in prose."""
    for match in _NAMED.finditer(flat):
        name = _TAIL.sub("", match["name"]).replace("“", "").replace("”", "").replace('"', "")
        words = name.split()
        known = [word for word in words if word.lower() not in lexicon.OPENERS]
        if 3 <= len(words) <= _LONGEST and len(known) >= 3:
            return name
    return None


def awarded(flat: str, people: Sequence[str]) -> tuple[str, str, str] | None:
    """Who gets what honour, and the words before it, in which its giver stands."""
    for match in _GIVEN.finditer(flat):
        who = next((name for name in people if flat.startswith(name, match.end())), None)
        what = match["what"].strip()
        if who and _HONOUR.search(what):
            return who, what, flat[: match.start()]
    for match in _HONOURED.finditer(flat):
        who = next((name for name in people if flat.startswith(name, match.end())), None)
        behind = match.end() + len(who or "")
        if who and (given := _WITH.search(flat[behind : behind + _NEAR])):
            return who, given["what"], flat[: match.start()]
    return None
