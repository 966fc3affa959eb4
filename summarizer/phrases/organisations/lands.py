"""Which country the words beside a name tell: "… (Kenya)", "…, of Lausanne, in Switzerland"."""

import re
from collections.abc import Iterable

from summarizer.phrases import places
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.places import cities
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_SORTS = (
    r"(?:foundation|association|organi[sz]ation|charity|NGO|non-?profit|company|firm|university"
    r"|college|hospital|clinic|institut(?:e|ion)|agency|society|network|centre|center|club|group"
    r"|laboratory|manufacturer|trust|school|academy|bank|fund|chain)"
)
_LETTERS = r"(?:\s?\((?P<letters>[A-Z][\w&/-]{1,14})\))?"
_NAME = r"[A-ZÀ-Ý][\w’'.-]+(?: [A-ZÀ-Ý][\w’'.-]+){0,2}"
_STATE = (
    r"(?:[A-Z][\w’']+ ){0,2}(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation)"
    r" of (?:the )?[A-Z]\w+"
)
_PLACED = (
    r"(?:the )?(?:(?:north|south|east|west|central|rural)\w*[ -])*"
    r"(?:(?P<people>[A-Z][a-z]+) )?"
    r"(?:(?:capital|city|town|village|region|province|island|district|municipality)(?: city)? of )?"
    rf"(?P<one>(?:the )?{_STATE}|{_NAME})(?:,? in (?:the )?|, ?)?"
    rf"(?P<two>(?:the )?{_STATE}|{_NAME})?"
)
"""A town and its country, or either."""
_BEHIND = compiled(
    _LETTERS + r"[\"”]?(?:\.?,? (?:(?:group|organi[sz]ation|company|charity),? )?(?:(?:both|all) )?"
    r"(?:(?:based|located|situated|headquartered) )?(?P<leads>in|of|from) "
    r"|(?P<narrow>/| [-–] )|(?: (?:group|organi[sz]ation|company|charity))?(?:\.?, |,|\s?\())"
    + _PLACED
)
_APPOSED = compiled(
    _LETTERS + r", (?:an?|the|one of the) (?:[\w-]+ ){0,5}?"
    rf"(?:(?P<nation>[A-Z][a-z]+) (?:[a-z-]+ ){{0,2}}{_SORTS}\b(?!,? [“\"«A-ZÀ-Ý])"
    rf"|(?:{_SORTS},? (?:(?:based|registered) )?(?:in|from)|(?:based|registered|located) in)"
    rf" {_PLACED}(?=[,.;)]| [a-z])"
    r"|(?P<town>[A-Z][\w.]+(?: [A-Z]\w+)?)[- ]based )"
)
_AHEAD = Rare(
    r"(?<![\w-])(?:(?P<land>[A-Z]\w+(?:[ -][A-Z]\w+)?)[’']s"
    rf"|(?P<nation>[A-Z][a-z]+) (?:[a-z-]+ ){{0,2}}{_SORTS},?"
    r"|(?P<town>[A-Z]\w+(?: [A-Z]\w+)?)[- ]based(?: [a-z-]+){0,2}) [\"“]?$"
)
_OWNED = compiled(r"[’']s$")
_VENUE = compiled(r"\b(?:Cent(?:er|re)|Hotel|Hall|Auditorium)\b")
_HELD = compiled(  # "at Corvo Hospital, Chinese Ambassador Ann Lind said"
    r"(?:[A-Z]\w+ )?(?:Ambassador|Consul|Minister|President|Prime|High|Chargé|Deputy|Vice|Embassy"
    r"|Professor|Dr|Prof|Mr|Mrs|Ms|Health|Honorary|Government)\b"
)
_ITS_PEOPLE = compiled(  # "the representative of the Corvo Alliance in Ghana"
    r"\b(?:[Rr]epresentatives?|[Dd]irector|[Hh]ead|[Mm]anager|[Cc]oordinator|[Mm]ission|[Dd]elegate"
    r"|[Oo]ffice|[Bb]ranch|[Cc]hapter|[Pp]rogramme|[Tt]eam) of (?:the )?[\"“]?$"
)
_REACH = 60  # characters before a name
_FIRST = 2  # mentions: a name is introduced where it stands first


def beside(text: str, mentions: Iterable[OrganisationMention]) -> str | None:
    """The country that the words right behind the first mention that has one tell, or those
    ahead."""
    for turn, mention in enumerate(mentions):
        said = text[mention.start : mention.end]
        if said.isupper() or said[0].islower():  # "our university from Tajikistan"
            continue
        match = _BEHIND.match(text, mention.end)
        if match and match["leads"] == "in":
            ahead = text[max(0, mention.begin - _REACH) : mention.begin]
            match = None if _ITS_PEOPLE.search(ahead) and _land_alone(match) else match
        found = match and (_letters(match) or _placed(match))
        if found:
            return found
        if turn < _FIRST and (found := _around(text, mention)):
            return found
    return None


def _land_alone(match: re.Match[str]) -> bool:
    """ "in Ghana", and no town of it."""
    return places.is_country(_bare(match["one"]).rstrip("."))


def _letters(match: re.Match[str]) -> str | None:
    """ "(Vietnam)" is no abbreviation."""
    inside = match["letters"]
    return places.country(inside) if inside and not places.demonym(inside) else None


def _placed(match: re.Match[str]) -> str | None:
    """The country of the place behind a name, which may be the next name of a list: "…, Kenya
    Medical Research Institute"."""
    one, two = (_bare(match[each]) for each in ("one", "two"))
    groups = match.re.groupindex
    leads = "leads" not in groups or bool(match["leads"])
    if not leads and any(word.lower() in lexicon.HEADS for word in f"{one} {two}".split()):
        return None
    if leads and _VENUE.search(f"{one} {two}"):  # "in the Cerro Alto Convention Center"
        return None
    if match["people"] and (nation := places.demonym(match["people"])):
        return None if _HELD.match(one) else nation
    if match["people"]:
        one = f"{match['people']} {one}"
    if "narrow" in groups and match["narrow"]:
        return next((places.country(each) for each in (one, two) if places.is_country(each)), None)
    first = _first(one, towns=leads)
    if not leads and one.startswith(f"{first} ") and not places.is_country(first):
        first = ""  # ", Corvo Mothers' Home and …": the next name, which begins with a town
    second = _first(two, towns=False) if one == first or not first else ""
    near, far = _code(first), _code(second)
    if not far or (near and places.is_country(first)):
        return None if far and far != near else near
    return far if places.is_country(second) or not near or far in places.sited(first) else None


def _first(name: str, *, towns: bool) -> str:
    """The longest beginning of a name that is a place's: "Ukraine" of "Ukraine Visits"."""
    said = name.split(" ")
    for size in range(len(said), 0, -1):
        part = " ".join(said[:size])
        plain = _OWNED.sub("", part).rstrip(".")
        vague = plain.lower() in lexicon.VAGUE or places.demonym(plain)
        if not vague and (_code(plain) or (towns and len(places.sited(plain)) == 1)):
            return plain
    return ""


def _code(name: str) -> str | None:
    if not name:
        return None
    sited = places.sited(name)
    return places.country(name) or (next(iter(sited)) if len(sited) == 1 else None)


def _bare(name: str | None) -> str:
    """A state's name without what sort of state it is, where the table has that alone."""
    name = " ".join((name or "").split()).removeprefix("the ")
    return name if " of " not in name or places.country(name) else name.rpartition(" ")[2]


def _around(text: str, mention: OrganisationMention) -> str | None:
    """What an apposition says of it, or the words ahead: "a Kenyan charity", "Kenya's"."""
    follows = text.startswith((",", " ("), mention.end)
    apposed = _APPOSED.match(text, mention.end) if follows else None
    if apposed:
        if apposed["nation"]:
            return places.demonym(apposed["nation"])
        return _town(apposed["town"]) if apposed["town"] else _placed(apposed)
    ahead = _AHEAD.search(text[max(0, mention.begin - _REACH) : mention.begin])
    if ahead is None:
        return None
    if ahead["nation"]:
        return places.demonym(ahead["nation"])
    if ahead["land"]:
        land = ahead["land"]
        whole = (land, land.rpartition(" ")[2])
        state = next((places.country(x) for x in whole if places.is_country(x)), None)
        return state or (None if land.lower() in cities.WORDS else places.city_country(land))
    return _town(ahead["town"])


def _town(town: str) -> str | None:
    """The country that somebody is based in, or a town of it: "US-based", "The Nairobi-based"."""
    for each in (town, town.rpartition(" ")[2]):
        if found := places.city_country(each) or (places.is_country(each) and places.country(each)):
            return found
    return None
