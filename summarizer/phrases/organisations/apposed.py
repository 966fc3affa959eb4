"""Names beside the sort of house they are of: "the Italian charity Sol nel Mare", "the Kite club".

What stands there is a name, whatever its words are: a town's, a man's, or what anybody says.
"""

import re
from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.organisations import capitals
from summarizer.phrases.organisations.acting import RUN, WORD, Name
from summarizer.phrases.words.beginnings import ahead
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

KINDS = (
    ("company", r"company|firm|manufacturer|start-?up|conglomerate|enterprise|drugmaker|maker"),
    ("ngo", r"NGO|charity|charities|non-?profit|nonprofit|association|foundation|club"),
    ("hospital", r"hospital|clinic"),
    ("university", r"university|college"),
    ("institute", r"institute|laboratory"),
    ("other", r"consortium|organi[sz]ation|network|agency|alliance|group"),
)
_FIRMS = "|".join(nouns for _, nouns in KINDS[:2])
_MARKED = r"[“\"«„](?P<name>[A-ZÀ-ÝĀ-Ž][\w’'-]*(?: [\w’'-]+){0,5})[”\"»“]"
_IN_MARKS = Rare(rf"\b(?P<firm>{_FIRMS}|organi[sz]ation|fund),? {_MARKED}")
_NAMED = Rare(  # "the Kite company", "the Sol Nord charity"
    rf"\b[Tt]he (?P<name>{RUN}) (?P<firm>{_FIRMS})(?![\w’'-])(?! (?:of|for) [a-z]| [“\"«A-ZÀ-Ý])"
)
_JOINED = (
    r"(?:nel|nella|dei|degli|delle|sul|sulla|senza|sem|sin|sans|ohne|without|con|com|avec|mit|nach|&"
    r"|to|of|for|de|di|des|du|del)"
)
_SORT = rf"(?:{_FIRMS}|organi[sz]ation|hospital (?:chain|group))"
_BEHIND = compiled(  # "the Irish charity Second Sail", "the hospital chain Oslo Helse"
    rf"\b{ahead(_SORT)}(?P<firm>{_SORT})"
    rf" (?P<name>{RUN}(?: {_JOINED} {WORD}(?: {WORD})*)*)(?![\w’'-])"
)
_LED = compiled(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) "
    r"(?:(?!(?:of|at|from|in|and|with|by|for)\b)[\w’'-]+ ){0,4}$"
)
_MORE = compiled(rf" and (?P<field>{WORD})(?! [A-ZÀ-Ý])")
_TOWN = r"(?:town|city|region|canton|county|municipality)"
_RULED = compiled(  # "donated by the Ardan town of Corvo-sur-Mer": no place where it was
    rf"\b{ahead(_TOWN)}{_TOWN} of (?P<name>{RUN})"
)
_BY_ONE = compiled(
    r"\b(?:by|(?:gift|help|support|aid) (?:of|from)) the (?P<nation>[A-Z]\w+) (?:partner |twin )?$"
)
_CALLED = Rare(  # "Southern Sails, an Ardan charity based in Corvo"
    r"(?:, an? | \((?:an? )?)(?:(?!of\b|at\b|who\b)[\w’'-]+ ){0,4}?"
    rf"(?P<firm>{_FIRMS})(?:,|\)|\.| based| from| in| that| which| founded| set up| working)"
)
_NAME = compiled(rf"(?<![\w-])(?P<name>{WORD}(?: {WORD})+)$")
_REACH = 60  # characters before a noun


def find(masked: str) -> Iterator[tuple[Name, str]]:
    """Names with their kinds, in a text whose other organisations are covered."""
    whole = (each for each in _NAMED.finditer(masked) if capitals.cut(each["name"]) == each["name"])
    for match in (*_IN_MARKS.finditer(masked), *whole):
        yield Name(match.start("name"), match["name"], None, sure=True), kind(match["firm"])
    for match in _BEHIND.finditer(masked):
        name = _LED.search(_before(masked, match)) and _aimed(capitals.whole(match["name"]))
        if name:
            name += _and(masked, match.start("name") + len(name), name)
            yield Name(match.start("name"), name, None, sure=True), kind(match["firm"])
    for match in _RULED.finditer(masked):
        said = _BY_ONE.search(_before(masked, match))
        if said and places.demonym(said["nation"]):
            yield Name(match.start("name"), match["name"], None, sure=True), "government"
    for match in _CALLED.finditer(masked):
        left = _before(masked, match)
        said = _NAME.search(left)
        name = capitals.whole(said["name"]) if said else ""
        if said and name == said["name"] and not places.is_place(name):
            start = match.start() - len(left) + said.start()
            yield Name(start, name, None, sure=True), kind(match["firm"])


def _before(masked: str, match: re.Match[str]) -> str:
    return masked[max(0, match.start() - _REACH) : match.start()]


def _and(masked: str, end: int, name: str) -> str:
    """ "the charity Kite for Health and Development": of two fields."""
    more = _MORE.match(masked, end)
    fields = more and " for " in name and capitals.is_field(name.rpartition(" ")[2])
    return more[0] if more and fields and capitals.is_field(more["field"]) else ""


def _aimed(name: str) -> str:
    """ "the charity Kite to Corvo": no name goes on to where it went; "Reef to Ridge Health"."""
    first, joint, last = name.partition(" to ")
    return first if joint and (" " in first or places.is_place(last)) else name


def kind(noun: str) -> str:
    """Which kind of house a sort's noun tells."""
    if noun.startswith("hospital "):
        return "hospital"
    return next((each for each, nouns in KINDS if re.fullmatch(nouns, noun)), "ngo")
