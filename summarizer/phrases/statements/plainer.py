"""Plainer: the same in shorter, commoner words, so that a line is told and not copied."""

import re

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_FORMS = {
    "in order to": "to",
    "as well as": "and",
    "together with": "with",
    "jointly with": "with",
    "along with": "with",
    "in collaboration with": "with",
    "in cooperation with": "with",
    "in co-operation with": "with",
    "in partnership with": "with",
    "in conjunction with": "with",
    "in the course of": "during",
    "prior to": "before",
    "regarding": "on",
    "concerning": "on",
    "in the field of": "in",
    "in the fields of": "in",
    "in the area of": "in",
    "in the areas of": "in",
    "a number of": "several",
    "free of charge": "without charge",
    "free of cost": "without charge",
    "for free": "without charge",
    "at no cost": "without charge",
    "approximately": "about",
    "per year": "a year",
    "per annum": "a year",
    "annually": "every year",
    "every year": "each year",
    "in each year": "each year",
    "was left to": "was given to",
    "were left to": "were given to",
    "took part in person": "attended in person",
    "participated in person": "attended in person",
    "took part in": "attended",
    "participated in": "attended",
    "is scheduled to": "is to",
    "are scheduled to": "are to",
    "is set to": "is to",
    "are set to": "are to",
    "are planning to": "plan to",
    "is planning to": "plans to",
    "is located in": "is in",
    "are located in": "are in",
    "purchased": "bought",
    "procured": "bought",
    "commenced": "started",
    "starting in": "from",
    "starting from": "from",
    "beginning in": "from",
    "constructed": "built",
    "established that": "decided that",
    "established": "set up",
    "conducted": "carried out",
    "performed": "carried out",
    "persons": "people",
    "individuals": "people",
    "personnel": "staff",
    "comprised of": "consisted of",
    "comprises": "consists of",
    "upon": "on",
    "funded by": "paid for by",
    "financed by": "paid for by",
    "shall": "will",
    "exempt of": "free of",
    "the majority of": "most",
    "headed by": "led by",
    "consisting of": "of",
    "composed of": "of",
    "for a period of": "for",
    "over a period of": "over",
    "in a period of": "in",
    "for the duration of": "for",
    "utilising": "using",
    "utilizing": "using",
    "in need of": "needing",
    "per month": "a month",
    "per week": "a week",
    "contemplates": "provides for",
    "contemplates equally": "provides for",
    "a financing of": "funding of",
    "compromised to": "undertook to",
    "staffs": "staff",
    "equipments": "equipment",
    "informations": "information",
    "trainings": "training courses",
    "will avail": "will provide",
    "headquarter": "headquarters",
    "total value about": "worth about",
    "in value of": "worth",
    "demanded an investment of": "cost",
    "with quota of": "with a quota of",
    "pass the education": "be trained",
    "passed the education": "were trained",
    "in the frames of": "under",
    "within the frames of": "under",
    "in frame of": "under",
}
_ANY = compiled(
    r"(?<![\w-])(?<!\bit )(?:"
    + "|".join(sorted(_FORMS, key=lambda each: (-len(each), each)))
    + r")\b"
)
_GOING = Rare(r"\b(?:is|are) going to (?=(?!the |an? |its |their )[a-z])")
_WILL = compiled(
    r"(?P<who>^.{3,110}?) (?P<will>will|would|shall) (?P<verb>(?!not\b|also\b|be able\b)[a-z]+)"
)
_MANY = compiled(
    r"^(?:(?:about|over|some|up to|more than|nearly|the (?:two|three|four|five|first \w+|next \w+)"
    r"|both|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|several|[2-9]|\d{2,}[\d,]*)\b(?!-))",
    re.IGNORECASE,
)
_ONE = compiled(
    r"(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne) |(?:The )?\w+(?:ing|tion|ment) of "
    r"|[Tt]he (?:[\w’'-]+ ){0,3}?[\w-]*[^\Ws](?= (?:of|for|in"
    r"|with|from) |$)"
)
_SOME = compiled(r"(?:^| )(?:[a-z-]+[^\Wsui]s)$")


def plainer(text: str) -> str:
    """The same in plainer words."""
    return _GOING.sub("will ", _ANY.sub(_plain, text))


def _plain(match: re.Match[str]) -> str:
    """Who takes part in an operation does not attend it, and a delegation is led."""
    if match[0] == "conducted" and _LED.search(match.string, 0, match.start()):
        return "led"
    attended = _FORMS[match[0]].startswith("attended")
    operated = attended and _OPERATED.match(match.string, match.end())
    return match[0] if operated else _FORMS[match[0]]


_LED = compiled(r"\b(?:delegation|team|group|mission|party)(?: of [\w ]{3,60})?, $")
_OPERATED = compiled(
    r" (?:[\w-]+ ){0,4}?(?:operations?|surger(?:y|ies)|procedures?|transplants?)\b"
)


_APART = compiled(r",| (?:that|who|which)\b")
"""Who it is said of has a verb of its own."""


def to_be(text: str) -> str:
    """ "Two residents are to go" of "will go"; the same where one cannot tell one from several."""
    match = _WILL.match(text)
    if match is None or _APART.search(match["who"]):
        return text
    who = match["who"]
    one = _ONE.match(who) and " and " not in who
    many = _MANY.match(who) or _SOME.search(who) or (who.startswith("The ") and " and " in who)
    if bool(one) == bool(many):
        return text
    be = "is" if one else "are"
    return f"{who} {be} to {match['verb']}{text[match.end() :]}"
