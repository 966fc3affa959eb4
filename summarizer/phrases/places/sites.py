"""Sites: the city and country in which a sentence says that something happens."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from summarizer.phrases import places
from summarizer.phrases.places import cities
from summarizer.phrases.words import lexicon

_HAPPENS = re.compile(
    r"\b(?:held|took place|taking place|visit(?:s|ed|ing)?|sign(?:s|ed|ing)?"
    r"|host(?:s|ed)|organi[sz]ed|inaugurat\w+|open(?:ed|ing)|launch(?:ed)?|met|meeting"
    r"|celebrat\w+|gathered|conducted|arrived|kick\w* off|awarded|presented|picked up"
    r"|receiv(?:ed?|ing)|hand(?:ed|ing)|came together|ceremony|toured|delegation|convened|attended"
    r"|took part|completed|graduat\w+|trained|performed|unveiled|commissioned|concluded|ended"
    r"|exchanged"
    r"|agreed|formali[sz]ed|renewed|donated|delivered|participated|joined|seminar|workshop"
    r"|conference|forum|symposium|summit|course|welcomed)\b",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\b(?:to (?!the\b)[a-z]+|that|which|where|aim\w*|from"
    r"|(?:for|on|about|between|among|with) (?!the )[a-z])"
)
_OTHER = re.compile(r"\b(?:to (?!the\b)[a-z]+|that|which|where|aim\w*|from)\b")
_FARTHEST = 140  # characters between the verb and the place
_IN = re.compile(
    r"(?:\b(?:in|at|near|[Ii]nside|outside)|\bvisit(?:ed|s|ing)?(?: to)?|\barrived (?:in|at)"
    r"|\b(?:trip|travel\w*) to|’s|'s)"
    r" (?:(?:the|its|their|downtown|central|nearby)\s)?(?:[Cc]ity of |[Cc]apital(?: [Cc]ity)?"
    r"(?: of |,? )|(?:\w+ ){1,3}(?:city|capital|port|town) (?:of |,? )?)?$"
)
_NAME = (
    r"(?:[A-ZÀ-Þ0-9“\"(&][\w’'.\-”\")&/]*|of|and|de|for|the|la|du|des|del|e|y"
    r"|headquarters|campus|premises|main|new|conference|hall|room|auditorium|floor|office)"
)
_AT = re.compile(
    rf"\b(?:at|inside|visit(?:ed|s|ing)?(?: to)?) (?:the |its |their |our )?(?:{_NAME},? ){{1,14}}"
    r"(?:in |\()?$"
)
_HALL = re.compile(
    r"\b(?:in|at) (?:the |its |their )?(?:[\w-]+ ){0,3}(?:hall|auditorium|premises|campus"
    r"|headquarters|building|room|cent(?:er|re)|office|library|amphitheatre) of (?:the )?$"
)
# Nothing but the day stands before: "On the morning of 8 November, at …".
_ADVERBS = re.compile(
    r"(?:(?:on|in|at|from|to|and|the|of|last|this|morning|afternoon|evening|today|yesterday|earlier"
    r"|week|[a-z]+day|(?-i:[A-Z])[a-z]{2,8}|\d[\w:/.-]*|here)[ ,]+){1,14}",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r",?(?: [\w-]+){0,3} (?:host(?:s|ed)|receive[sd]|welcome[sd]|open(?:s|ed)|launche[sd]"
    r"|celebrate[sd]|inaugurate[sd]|held|holds|organi[sz]e[sd]|commissioned"
    r"|unveil(?:s|ed)|was the venue)\b"
)
_TO_HOST = re.compile(r" (?:(?:to|will) )?(?:hosts?|hosted|welcomes)\b")
_LONG_AGO = re.compile(r",? (?:back )?in (?:19|20)\d\d\b")
_WARD = re.compile(r"\bin (?:[A-ZÀ-Þ][\w’'\-]+ ?){1,3}, $")
_BELONGING = re.compile(
    r"\b(?:embass(?:y|ies)|consul\w*(?:[- ]general)?|ambassador|representati(?:ve|on)|office"
    r"|located|headquartered|based|born|students?|hospitals?|universit(?:y|ies)|colleges?|companies"
    r"|cent(?:re|er)s?|institutes?|clinics?|schools?|partners?|patients?|doctors?|li(?:ves?|ved"
    r"|ving)"
    r"|works?|working|worked|studied|studying|experts?|colleagues?|interests?|specialists?"
    r"|teams?|mission|delegate|leaders?|investors?|outbreak|cases|published)"
    r"(?: of(?-i: [A-Z]\w+){1,4})? (?:in|at)(?: the)? $",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|going to|planned|plans?|next|hope\w*|upcoming|scheduled|to be|invited?"
    r"|aspir\w+|wish\w*|propos\w+|since|previous\w*|earlier|last year|ago|former\w*|who|whose"
    r"|graduat\w+|billed|(?:in|on|back in) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_OWN_PART = re.compile(
    r" (?:Bay|River|Road|Street|Avenue|Lake|Valley|Province|Region|County|District|State|Sea|Delta"
    r"|Rd|St|Ave|Island|Mountains?|Declaration|Convention|Agreement|Time|Rotary|Marathon)\b"
)
_AFTER = re.compile(
    r"(?: [Cc]ity| [Pp]rovince)?(?:,| \(|, capital of|, the capital of)? ?(?:the )?"
    r"(?P<name>[A-ZÀ-Þ][\w’'.\-]*(?: (?:of )?[A-ZÀ-Þ][\w’'.\-]*){0,2})"
)
_TOWN = re.compile(
    r"\b(?:in|at) (?P<town>[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+){0,2}),? \(?(?:the )?$"
)
_BESIDE = re.compile(r"(?:\s?\([A-Z][\w&/-]{1,14}\))?(?:,? |,? ?\(| in | in the )")
_BEHIND = re.compile(r"(?:\s?\([A-Z][\w&/-]{1,14}\))?(?:,| in| at|\s?\()\s(?:the )?|\s?\(")
_SENT = re.compile(
    r"\b(?:[Ee]mbassy|[Cc]onsulate(?:[- ][Gg]eneral)?|[Aa]mbassador"
    r"|[Hh]igh [Cc]ommissioner|[Cc]onsul(?:[- ][Gg]eneral)?|[Cc]harg[eé] d['’][Aa]ffaires)"
    r"(?: [^.;,()\n]{2,40}?)? (?:to|in) (?:the )?(?:\w+ Republic of |Republic of |Kingdom of )?"
    r"(?P<name>[A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?)"
)


class Site(NamedTuple):
    """A city, in the words of the text, and a country, as far as each is known."""

    city: str | None = None
    country: str | None = None


def said(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """The sites that a sentence in one line names behind "in", "at" or a visit, given the spans of
    its organisations: cities first, then what it says only of a country."""
    if _HAPPENS.search(text):
        yield from _cities(text, houses, _happens)
        yield from _countries(text, houses, _happens)


def headed(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """The same of a headline, which needs no verb for it, and "Suva to host …"."""
    opening = next(cities.find(text), None)
    if opening and opening[0] == 0 and _TO_HOST.match(text, opening[1]):
        yield Site(text[: opening[1]], settled(text, *opening))
    yield from _cities(text, houses, bool)
    yield from _countries(text, houses, bool)


def in_name(name: str) -> Site:
    """The site that the name of a house tells: the University of Nairobi stands in Nairobi."""
    found = [
        (name[start:end], settled(name, start, end))
        for start, end in cities.find(name)
        if not _OWN_PART.match(name, end) and name[start:end].lower() not in lexicon.VAGUE
    ]
    distinct = {city.casefold() for city, _ in found}
    return Site(*found[0]) if len(distinct) == 1 else Site()


def settled(text: str, start: int, end: int) -> str | None:
    """The country of a city, by what stands behind it where it names one, else by the table."""
    several = places.city_countries(cities.known(text[start:end]) or "")
    after = _AFTER.match(text, end)
    named = after["name"].rstrip(".") if after else ""
    for count in range(len(named.split()), 0, -1):
        behind = " ".join(named.split()[:count])
        code = places.country(behind) if places.is_place(behind) else None
        if code and (code in several or not places.city_countries(behind)):
            return code
    return next(iter(several)) if len(several) == 1 else None


def _cities(
    text: str, houses: Sequence[tuple[int, int]], tells: Callable[[str], bool]
) -> Iterator[Site]:
    for start, end in cities.find(text):
        if _OWN_PART.match(text, end):
            continue
        house = next(((low, high) for low, high in houses if low <= start < high), None)
        before = text[: house[0]] if house else text[:start]
        if house and in_name(text[slice(*house)]).city is None:
            continue
        if _LONG_AGO.match(text, end):
            continue
        site = Site(text[start:end], settled(text, start, end))
        beside = None if house else _beside(before, houses)
        if beside is not None:
            if _at_house(before, before[:beside], text[end:], tells):
                yield site
        elif (tells(before) or _ADVERBS.fullmatch(before)) and _here(before, named=bool(house)):
            yield site


def _happens(before: str, aims: re.Pattern[str] = _AIM) -> bool:
    """Whether the last verb of these words speaks of something that happens, not of an aim."""
    last = 0
    for match in _HAPPENS.finditer(before):
        if aims is _AIM or not before.endswith(" to ", 0, match.start()):
            last = match.end()
    between = before[last:]
    return last > 0 and len(between) <= _FARTHEST and not aims.search(between)


def _beside(before: str, houses: Sequence[tuple[int, int]]) -> int | None:
    """Where the house begins behind whose name the place stands: "Riverton Hospital in …"."""
    spans = (span for span in houses if span[1] <= len(before))
    return next((low for low, high in spans if _BESIDE.fullmatch(before, high)), None)


def _at_house(before: str, left: str, after: str, tells: Callable[[str], bool]) -> bool:
    """Whether it happens at a house with its place behind it: "at X Hospital in Cairo", "X
    Hospital in Cairo hosted"; what it is about ("a course on burns") may come between."""
    if _AHEAD.search(left[-90:]):
        return False
    if (not left or _ADVERBS.fullmatch(left)) and _HOSTS.match(after):
        return True
    told = tells(left) or _happens(left, _OTHER) or bool(_ADVERBS.fullmatch(left))
    return told and bool(_IN.search(left) or _AT.search(before))


def _here(before: str, *, named: bool) -> bool:
    """Whether what comes behind these words is where it happens."""
    if _AHEAD.search(before[-90:]) or _BELONGING.search(before):
        return False
    if named:
        return bool(_IN.search(before) or _HALL.search(before))
    return any(pattern.search(before) for pattern in (_IN, _AT, _WARD))


def _countries(
    text: str, houses: Sequence[tuple[int, int]], tells: Callable[[str], bool]
) -> Iterator[Site]:
    for start, end in cities.find(text, places.is_country):
        if any(low <= start < high for low, high in houses):
            continue
        code = places.country(cities.known(text[start:end], places.is_country) or "")
        town = _TOWN.search(text, max(0, start - 60), start)
        if town and not set(town["town"].lower().split()) & lexicon.HEADS:
            before = text[: town.start("town")]
            if tells(before) and _here(before, named=False):
                yield Site(town["town"], code)
        elif tells(text[:start]) and _here(text[:start], named=False):
            yield Site(None, code)


def behind(text: str, end: int) -> Site:
    """The site right behind the name of a house: "…, Kumasi", "… (KATH) in Kumasi, Ghana"."""
    match = _BEHIND.match(text, end)
    if match is None:
        return Site()
    stretch = " ".join(text[match.end() : match.end() + 60].split())
    found = next(cities.find(stretch), None)
    if found is None or found[0] or _OWN_PART.match(stretch, found[1]):
        return Site()
    return Site(stretch[: found[1]], settled(stretch, *found))


def accredited(text: str) -> Iterator[Site]:
    """The country to which the diplomats of an event are sent, if it is one."""
    found = (_placed(match["name"]) for match in _SENT.finditer(text))
    codes = {code for code in found if code}
    if len(codes) == 1:
        yield Site(None, codes.pop())


def _placed(name: str) -> str | None:
    """The country of the longest place at the head of these words."""
    heads = (name.rsplit(" ", count)[0] for count in range(name.count(" ") + 1))
    return next((places.country(each) for each in heads if places.is_place(each)), None)


def shared(houses: Sequence[tuple[str, str | None]]) -> Iterator[Site]:
    """The one city that two of an event's houses have in their names, and the one country of two
    houses and more, given names and countries."""
    named = [site for site in (in_name(name) for name, _ in houses) if site.city]
    for site in named:
        same = [each for each in named if each == site]
        if len(same) > 1 and len(same) * 2 > len(named):
            yield site
            break
    codes = [code for _, code in houses if code]
    if len(codes) > 1 and len(set(codes)) == 1:
        yield Site(None, codes[0])


def chosen(found: Sequence[Site]) -> Site:
    """The first country of these, the surest first, and the first city that may lie in it."""
    country = next((each.country for each in found if each.country), None)
    city = next(
        (each.city for each in found if each.city and each.country in (None, country)), None
    )
    known = places.city_countries(cities.known(city or "") or "")
    if known and country not in known:
        return Site(None, country) if country else Site(city and cities.spelt(city))
    return Site(city and cities.spelt(city), country)
