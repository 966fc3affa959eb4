"""Where a city lies, and what the name of a house or the words behind it tell of its place."""

import calendar
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.phrases import places
from summarizer.phrases.places import cities, states
from summarizer.phrases.words import letters, lexicon
from summarizer.phrases.words.firsts import compiled

OWN_PART = compiled(
    r" (?:Bay|River|Road|Street|Avenue|Lake|Valley|Province|Region|County|District|State|Sea"
    r"|Escarpment|Ridge|Plateau|Falls"
    r"|Boulevard|Blvd|Drive|Lane|Highway"
    r"|Delta|Plains|Hills|Coast|Peninsula|Highlands|Islands|Heights|Beach"
    r"|Gardens?|Park|Square|Palace|Castle|Tower|Stadium|Arena|Museum|Church|Cathedral|Theatre"
    r"|Campus|Hall|Block|Auditorium|Hotel|Building|Street|Gate|House|Room"
    r"|Rd|St|Ave|Island|Mountains?|Declaration|Convention|Agreement|Time|Rotary|Marathon)\b"
    r"| (?:de|del|di|da|do) [A-ZÀ-Ý]"
)
_AFTER = compiled(
    r"(?: [Cc]ity| [Pp]rovince)?(?:,| \(|, capital of|, the capital of)? ?(?:the )?"
    r"(?P<name>[A-ZÀ-Þ][\w’'.\-]*(?: (?:of )?[A-ZÀ-Þ][\w’'.\-]*){0,2})"
)
_BEHIND = compiled(r"(?:\s?\([A-Z][\w&/-]{1,14}\))?(?:,| in| at|\s?\()\s(?:the )?|\s?\(")
# What stands in a house's name before the city it is called after: nothing, or no other name.
LEADS = compiled(
    r"(?:^|[,(–—-] ?|[^\W\d][’'] ?|\b(?:of|in|at|de|di|da|do|du|the|la|le|city|new|old"
    r"|great(?:er)?|first|second|third|\d+(?:st|nd|rd|th)|national|royal|federal|state|central"
    r"|general|public|north|south|east|west|northern|southern|eastern|western|catholic|medical"
    r"|technical|university|hospital"
    r"|college|cent(?:er|re)|institute|clinic|ministry|embassy|universit[aàéä]\w*|hochschule"
    r"|klinikum|universidad|universidade|rumah sakit|rsup|chu|people['’]s|the affiliated"
    r"|affiliated|(?-i:[A-Z]{2,6})) )$",
    re.IGNORECASE,
)


_HEAD = compiled(
    r" (?:(?:District|General|Regional|Central|Teaching|Provincial|State|Public"
    r"|National|Referral|County|Children['’]s|City|Municipal|Military|Clinical|District) ){0,3}"
    r"(?:Hospital|Clinic|Health Cent(?:er|re)|Polyclinic)\b"
)


_HOUSED = compiled(
    r"(?: (?:[A-ZÀ-Þ][\w’'-]*|of|de|and)){0,3}"
    r" (?:University|UNIVERSITY|Hospital|HOSPITAL|College|Institute|Academy|Clinic|School|Faculty"
    r"|Centre|Center|Foundation|Ministry|Medical|Health|Regional|Provincial)\b"
)


_OF = compiled(  # "Regional Hospital of Villarrica": no name but its town's
    r"(?:(?:District|General|Regional|Central|Teaching|Provincial|State|Public|National|Referral"
    r"|County|Children['’]s|Maternity|Municipal|Military|Clinical|University|Medical|Health) )*"
    r"(?:Hospital|Clinic|Cent(?:er|re)|Polyclinic) (?:of|de|in) $"
)


GOES_ON = compiled(r"\b(?:of|in|at) [A-ZÀ-Þ][\w’'-]+ (?:de|do|da|di|du|del)(?: la)? $")
_FULL = compiled(r" (?:de|del|da|do|di)(?: la| los)? [A-ZÀ-Þ][\w’'-]+\b")
_NEXT = compiled(r" ([A-ZÀ-Þ][\w’'-]*)")
_BEFORE = compiled(r"(?<![.!?:;,“\"(] )(?<!^)\b([A-ZÀ-Þ](?:[^\W\d_]|[’'-])+) $")
_TIMES = compiled(r"(?:[A-Z][a-z]+day|" + "|".join(calendar.month_name[1:]) + r")\b")
_TOWN = letters.words("city town general regional central teaching provincial state")
_LEADING = letters.words(
    "Downtown Greater Central Old North South East West Northern Southern Eastern Western Upper"
    " Lower Inner City Capital Metro Metropolitan Visiting Near In At To From And Both"
)


_SEATED = compiled(
    r"(?i:\b(?:universi\w+|hospital|college|academy|polytechnic|facult\w+|school|clinic|klinikum|institut\w*)\b)"
    r".{0,60}? (?:of|in|de|di|do|da|à|at) $"
)
_PLACE_NAME = r"[A-ZÀ-ÞĐ][\w’'-]{2,}(?: [A-ZÀ-ÞĐ][\w’'-]{2,})?"
_CALLED = compiled(
    rf"(?:The )?(?P<town>{_PLACE_NAME}?)(?: (?:Town|City|Municipal|District"
    r"|Sub[ -](?:County|District)|General|Teaching|Referral|Government|Community|Mission|Rural"
    r"|County|Base)){0,3}"
    r" (?:Hospital|Health (?:Cent(?:er|re)|Post)|Polyclinic)$"
)
_CALLED_BEHIND = compiled(
    rf"\b(?:Hospital|Health Cent(?:er|re))(?: of| de| in)? (?P<town>{_PLACE_NAME})$"
)
_AS_PLACE = r"\b(?:[Ii]n|[Aa]t|[Tt]o|near|from|around) {town}\b(?! (?:and )?[A-ZÀ-Þ])"
_NO_TOWN = lexicon.VAGUE | lexicon.HEADS | cities.WORDS | letters.words("saint mission memorial")


ALSO = {
    city: letters.words(codes)
    for city, codes in {
        "Tripoli": "LY LB", "Santiago": "CL CU DO CV", "Georgetown": "GY MY", "San José": "CR UY",
        "San Jose": "US CR PH", "Kingston": "JM CA", "Trujillo": "PE VE HN", "La Paz": "BO MX",
        "Mérida": "MX VE", "León": "MX NI ES", "Concepción": "CL PY", "Hamilton": "CA NZ BM",
    }.items()
}  # fmt: skip
"""Cities that are well known in several countries, the one that the table thinks of among them."""


class Site(NamedTuple):
    """A city, in the words of the text, and a country, as far as each is known."""

    city: str | None = None
    country: str | None = None


def longer(text: str, city: str | None, country: str | None) -> tuple[str | None, str | None]:
    """The city of a longer name that a text gives it: "Santiago" is Santiago de Cuba there."""
    if city is None:
        return city, country
    for at in letters.starts(city, text):
        more = _FULL.match(text, at + len(city))
        if more is None:
            continue
        name = text[at : more.end()]
        codes = places.sited(name)
        if len(codes) == 1 and not places.is_country(name):
            return name, next(iter(codes))
    others = ALSO.get(city, frozenset())
    if country in others:
        named = others & set(lands(text))
        return city, next(iter(named)) if len(named) == 1 else country
    return city, country


def borne(text: str, city: str) -> str | None:
    """The country of a city whose name several countries have: by what stands behind it anywhere,
    else the only one of these that the text names."""
    several = places.sited(cities.known(city, places.sited) or "") | ALSO.get(city, frozenset())
    for at in letters.starts(city, text):
        if code := country(text, at, at + len(city)):
            return code
    named = several & set(lands(text)) if several else several
    return next(iter(named)) if len(named) == 1 else None


def lands(text: str) -> Iterator[str]:
    """The countries that it names, or whose people or things it does."""
    for start, end in cities.find(text, _land):
        if code := places.country(cities.known(text[start:end], _land) or ""):
            yield code


def told(country: str | None, text: str, *, sure: bool) -> str | None:
    """The country that a house's name tells: one that only a town in it does, which elsewhere may
    be half a name, where the text names that country too."""
    return country if sure or (country and country in set(lands(text))) else None


def _land(name: str) -> bool:
    return places.is_country(name) or places.demonym(name) is not None


def within_name(text: str, start: int, end: int) -> bool:
    """Whether the words of a city are a part of a longer name that is none of a place: "Queen
    Elizabeth II Quay", or, of a town or an American city, "Hoover Memorial Hall"."""
    before = _BEFORE.search(text, max(0, start - 30), start)
    led = before and (before[1] in _LEADING or before[1].lower() in lexicon.HEADS)
    if before and not led and not before[1].endswith(("'s", "’s")):
        return True
    after = _NEXT.match(text, end)
    codes = places.city_countries(cities.known(text[start:end], places.sited) or "")
    if after is None or codes - {"US"}:
        return False
    placed = _TIMES.match(after[1]) or places.is_place(after[1])
    return not placed and after[1].lower() not in lexicon.HEADS | _TOWN


@lru_cache(maxsize=256)  # of each house it is asked for each sentence that names it
def in_name(name: str) -> Site:
    """The site that the name of a house tells: the University of Nairobi stands in Nairobi, Labasa
    Hospital in Labasa, a town."""
    found = [
        (name[start:end], country(name, start, end))
        for start, end in cities.find(name, places.sited)
        if not OWN_PART.match(name, end) and LEADS.search(name[:start])
        if _sure(name, start, end) and not GOES_ON.search(name[:start])
    ]
    distinct = {city.casefold() for city, _ in found}
    return Site(*found[0]) if len(distinct) == 1 else Site()


def called(name: str, text: str) -> Site:
    """The town in no table that a hospital is called after, if a text has it as a place, too:
    "Oakvale District Hospital", "in Oakvale"."""
    match = _CALLED.match(name) or _CALLED_BEHIND.search(name)
    town = match and match["town"]
    if not town or set(town.lower().split()) & _NO_TOWN or places.country(town):
        return Site()
    if cities.known(town, places.sited):
        return Site()
    told = re.search(_AS_PLACE.format(town=re.escape(town)), text)
    return Site(town) if told else Site()


def _sure(name: str, start: int, end: int) -> bool:
    """A city, or a town with a hospital behind it; where only the United States have one of its
    name, that is a fair name for any house: Lakeside Hospital."""
    spelt = cities.known(name[start:end], places.sited) or ""
    town = places.sited(spelt) != {"US"} and (_HEAD.match(name, end) or _OF.match(name[:start]))
    ends = _SEATED.search(name[:start]) and end == len(name) and places.sited(spelt) != {"US"}
    return bool(places.city_countries(spelt) or town or ends)


def country(text: str, start: int, end: int) -> str | None:
    """The country of a city, by what stands behind it where it names one, else by the table."""
    several = places.sited(cities.known(text[start:end], places.sited) or "")
    after = _AFTER.match(text, end)
    if after and text[end] == "," and (code := states.country(after["name"], several)):
        return code
    named = after["name"].rstrip(".") if after else ""
    for count in range(len(named.split()), 0, -1):
        behind = " ".join(named.split()[:count])
        code = places.country(behind) if places.is_place(behind) else None
        if code and (code in several or not places.city_countries(behind)):
            return code
    return next(iter(several)) if len(several) == 1 else None


def larger(text: str, start: int, end: int) -> tuple[int, int]:
    """The city behind a town that is a part of it: Porur, Chennai."""
    if places.city_countries(cities.known(text[start:end]) or ""):
        return start, end
    low, high = next(cities.find(text[end : end + 40]), (0, 0))
    behind_it = high and text[end : end + low] in (", ", " (")
    return (end + low, end + high) if behind_it else (start, end)


def behind(text: str, end: int) -> Site:
    """The site right behind the name of a house: "…, Kumasi", "… (KATH) in Kumasi, Ghana"."""
    match = _BEHIND.match(text, end)
    if match is None:
        return Site()
    stretch = " ".join(text[match.end() : match.end() + 60].split())
    found = next(cities.find(stretch, places.sited), None)
    if found is None or found[0] or OWN_PART.match(stretch, found[1]):
        return Site()
    if _HOUSED.match(stretch, found[1]):  # the next one of a list: "…, Aston University"
        return Site()
    after = _NEXT.match(stretch, found[1])
    if after and not (_TIMES.match(after[1]) or places.is_place(after[1])):
        return Site()  # somebody: "…, Regina Roe"
    return Site(stretch[: found[1]], country(stretch, *found))
