"""Which country the words beside a name tell: "… (Kenya)", "…, of Lausanne, in Switzerland"."""

import re
from collections.abc import Iterable

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.needs import Rare

_SORTS = (
    r"(?:foundation|association|organi[sz]ation|charity|NGO|non-?profit|company|firm|university"
    r"|college|hospital|clinic|institut(?:e|ion)|agency|society|network|centre|center|club|group)"
)
_LETTERS = r"(?:\s?\((?P<letters>[A-Z][\w&/-]{1,14})\))?"
_BEHIND = re.compile(
    _LETTERS
    + r"(?:,? (?:(?:based|located|situated|headquartered) )?(?:in|of|from)|,|\s?\(|/| [-–])\s?"
    r"(?:the )?"
    r"(?P<state>(?:[A-Z][\w’']+ ){0,2}(?:Republic|Kingdom|State|Sultanate) of (?:the )?[A-Z]\w+)?"
    r"(?P<one>(?(state)|[A-ZÀ-Ý][\w’'.-]+))(?:[ ,]+(?:in (?:the )?)?(?P<two>[A-ZÀ-Ý][\w’'.-]+))?"
    r"(?: ?,? (?P<three>[A-Z][\w’'-]+))?"
)
_APPOSED = re.compile(
    _LETTERS + r", (?:an?|the|one of the) (?:[a-z-]+ ){0,3}"
    rf"(?:(?P<nation>[A-Z][a-z]+) (?:[a-z-]+ ){{0,2}}{_SORTS}\b"
    rf"|{_SORTS} in (?P<land>[A-Z]\w+(?: [A-Z]\w+)?)(?=[,.)]| [a-z]))"
)
_AHEAD = Rare(
    r"(?<![\w-])(?:(?P<land>[A-Z]\w+(?: [A-Z]\w+)?)[’']s"
    rf"|(?P<nation>[A-Z][a-z]+) (?:[a-z-]+ ){{0,2}}{_SORTS}"
    r"|(?P<town>[A-Z]\w+(?: [A-Z]\w+)?)[- ]based) [\"“]?$"
)
_REACH = 60  # characters before a name
_FIRST = 2  # mentions: a name is introduced where it stands first
_NARROW = frozenset({"/", " -", " –"})  # behind these only a country is told


def beside(text: str, mentions: Iterable[OrganisationMention]) -> str | None:
    """The country that the words right behind the first mention that has one tell, or those
    ahead."""
    for turn, mention in enumerate(mentions):
        said = text[mention.start : mention.end]
        if said.isupper() or said[0].islower():  # "our university from Tajikistan"
            continue
        match = _BEHIND.match(text, mention.end)
        if match and (known := _letters(match)):
            return known
        if match and not _next_one(match):
            code, sure = _behind(match)
            if sure:
                return code
        if turn < _FIRST and (found := _around(text, mention)):
            return found
    return None


def _letters(match: re.Match[str]) -> str | None:
    """ "(Vietnam)" is no abbreviation."""
    inside = match["letters"]
    return places.country(inside) if inside and not places.demonym(inside) else None


def _next_one(match: re.Match[str]) -> bool:
    """The next one of a list: "…, Kenya Medical Research Institute"."""
    return any(word and word.lower() in lexicon.HEADS for word in (match["two"], match["three"]))


def _behind(match: re.Match[str]) -> tuple[str | None, bool]:
    """The country behind a name, and whether anything is told there."""
    one, two, three = match["one"], match["two"], match["three"]
    if match["state"]:
        state = match["state"]
        return places.country(state) or places.country(state.rpartition(" ")[2]), True
    narrow = match.group()[: match.start("one") - match.start()].rstrip() in _NARROW
    for name in (f"{one} {two} {three}", f"{one} {two}", one):
        plain = re.sub(r"[’']s$", "", name.rstrip(".,"))
        if plain.lower() in lexicon.VAGUE or places.demonym(plain):
            continue
        code = places.country(plain)
        if code is None or (narrow and not places.is_country(plain)):
            continue
        behind = [part for part in (two, three) if part and part not in name]
        later = next((c for part in behind if (c := places.country(part))), None)
        return (None if later and later != code else code), True
    return None, False


def _around(text: str, mention: OrganisationMention) -> str | None:
    """What an apposition says of it, or the words ahead: "a Kenyan charity", "Kenya's"."""
    follows = text.startswith((",", " ("), mention.end)
    apposed = _APPOSED.match(text, mention.end) if follows else None
    if apposed:
        land = apposed["land"]
        known = land and places.country(land)
        return known or (places.demonym(apposed["nation"]) if apposed["nation"] else None)
    ahead = _AHEAD.search(text[max(0, mention.begin - _REACH) : mention.begin])
    if ahead is None:
        return None
    if ahead["nation"]:
        return places.demonym(ahead["nation"])
    if ahead["land"]:
        land = ahead["land"]
        return next(
            (places.country(x) for x in (land, land.rpartition(" ")[2]) if places.is_country(x)),
            None,
        )
    town = ahead["town"]
    return next((c for x in (town, town.rpartition(" ")[2]) if (c := places.city_country(x))), None)
