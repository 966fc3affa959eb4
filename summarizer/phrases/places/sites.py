"""Sites: the city and country in which a sentence says that something happens."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from summarizer.phrases import places
from summarizer.phrases.places import cities, happenings, hosting, settled, titles
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_IN = compiled(
    r"(?:\b(?:[Ii]n|[Aa]t|near|[Ii]nside|outside)|\bvisit(?:ed|s|ing)?(?: to)?|\barrived (?:in|at)"
    r"|\b(?:trip|visits?|travel\w*|flew) to|\b(?:return\w*|back|home)(?: [a-z]+){0,2} from"
    r"|\b(?:brought|drew|attracted|gathered) [^,;.]{3,60} (?:to|in)|’s|'s)"
    r" (?:(?:the|its|their|downtown|central|nearby)\s)?(?:[Cc]ity of |[Cc]apital(?: [Cc]ity)?"
    r"(?: of |,? )|(?:\w+ ){1,3}(?:city|capital|port|town) (?:of |,? )?)?$"
)
_SMALL = compiled(r"\b(?:AT|IN|ON|OF|TO|THE|AND|FROM|FOR|WITH|VISIT(?:S|ED)?|WILL|NEXT)\b")
_TITLED = compiled(r"[“\"][^”\"“]{25,}[”\"]")  # a project's: it says where that works
# What somebody said, or the end of it.
_SPOKEN = compiled(
    r"[“\"][^”\"“]{10,}(?:[,?!.][”\"]|[”\"],)"
    r"|^[^”\"“]{10,}[”\"],? (?=(?:said|says|told|explained|stressed|noted|added)\b)"
)
_GIVEN = compiled(
    r"\b(?:deliver|hand|present|donat|gave|turned|ship)\w*\b[^.;]{3,120} to (?:the |its )?$",
    re.IGNORECASE,
)
_TRAVEL = compiled(
    r"\bour (?:[a-z]+ ){0,2}(?:hospital|university|college|school|institute|cent(?:er|re)|faculty"
    r"|academy|clinic|campus) (?:in|of) (?:the )?$|\b(?:(?:trip|visits?|travel\w*|flew) to"
    r"|(?:returned|back|home)(?: [a-z]+){0,2} from) (?:the )?$"
)
_STAYED = compiled(
    r"\b(?:team|delegation|mission|guests|group|experts|doctors|surgeons|specialists|of us)\b"
    r"[^.;:]{0,120}? (?:was|were|is|are) (?:here )?in (?:the )?$|\bstayed in (?:the )?$"
)
_NAME = (
    r"(?:[A-ZÀ-Þ0-9“\"(&][\w’'.\-”\")&/]*|of|and|de|for|the|la|du|des|del|e|y"
    r"|headquarters|campus|premises|main|new|conference|hall|room|auditorium|floor|office|head"
    r"|central|old|grand|great|council|lecture|meeting)"
)
_AT = compiled(
    rf"\b(?:at|inside|visit(?:ed|s|ing)?(?: to)?) (?:the |its |their |our )?(?:{_NAME},? ){{1,14}}"
    r"(?:in |\()?$"
)
_HALL = compiled(
    r"\b(?:in|at) (?:the |its |their )?(?:[\w-]+ ){0,3}(?:[Hh]all|[Aa]uditorium|premises|campus"
    r"|headquarters|building|[Rr]oom|cent(?:er|re)|office|library|amphitheatre)(?: [\dA-Z])?"
    r" of (?:the )?$"
)
_BUILDING = compiled(
    r"\b(?:in|at) the (?:\w+ )?(?:building|premises|hall|offices?|headquarters|campus|seat) of"
    r" (?:the )?[A-Z][\w ’'-]{3,80} of (?:the city of )?$"
)
_LONG_AGO = compiled(
    r",? (?:back )?in (?:19|20)\d\d\b|,? (?:last (?:year|spring|summer|autumn|fall|winter)"
    r"|(?:\w+ )?(?:years?|months?) (?:ago|before|earlier)|previously|earlier this year)\b"
)
_WARD = compiled(r"\bin (?:[A-ZÀ-Þ][\w’'\-]+ ?){1,3}, $")
_REGION = compiled(
    r"\b[Ii]n (?:the )?(?:[\w-]+ )?(?:department|province|region|district|county|state|governorate"
    r"|prefecture|canton|voivodeship|oblast|municipality) of (?:[A-ZÀ-Þ][\w’'-]+ ?){1,3}"
    r"(?:, |\()$"
    r"|\b[Ii]n (?:the )?(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}(?:Department|Province|Region|District|County"
    r"|State|Governorate|Prefecture|Municipality)(?:, | ?\()$"
)
_BELONGING = Rare(
    r"\b(?:embass(?:y|ies)|consul\w*(?:[- ]general)?|ambassador|representati(?:ve|on)|office"
    r"|located|headquartered|based|born|students?|hospitals?|universit(?:y|ies)|colleges?|companies"
    r"|cent(?:re|er)s?|institutes?|clinics?|schools?|partners?|patients?|doctors?|li(?:ves?|ved"
    r"|ving)"
    r"|works?|working|worked|studied|studying|experts?|colleagues?|interests?|specialists?"
    r"|teams?|(?:permanent|diplomatic|trade|economic|foreign) mission|delegate|leaders?"
    r"|investors?|outbreak|cases|published|interview(?:s|ed)?|screens?"
    r"|found its owner(?: \w+){0,2}|told (?:(?:reporters|journalists|newsmen|the press|the media))"
    r"|joined(?: \w+){0,3} from|follow(?:ed|ing)(?: \w+){0,3} from)"
    r"(?: of(?-i: [A-Z]\w+){1,4})?,? (?:(?:both|all|each|also|who|which|are|is|was|were) )?"
    r"(?:in|at)(?: the)? $"
    r"|\b(?:both|all|each|mainly|mostly) (?:of (?:them|which) )?(?:in|at) $",
    re.IGNORECASE,
)
_EVENT_OF = compiled(
    r"\b(?:conference|forum|congress|symposium|summit|workshop|ceremony|gala|open day)"
    r" (?:of|at) (?:the )?$",
    re.IGNORECASE,
)
_UNKNOWN = compiled(
    r"(?:\s?\([A-Z][\w&/-]{1,14}\))? in (?P<name>[A-ZÀ-ÞĐ][\w’'\-]{2,}(?: [A-ZÀ-ÞĐ][\w’'\-]{2,})?)"
    r"(?=[.,;)]|$| (?:on|by|with|and|the|today|yesterday|last|this|from|for|under|during)\b)"
)
_IN_HOUSE = compiled(r"\b(?:at|in|inside|to|on the bas(?:is|e) of) (?:the |its |their )?$")
_BY = compiled(r"\b(?:organi[sz]ed|hosted|held) by (?:the )?$")
_OPENED = compiled(
    r"\b(?:opened|inaugurated|commissioned|unveiled|broke ground)\b[^.;]{3,110} (?:of|at|for)"
    r" (?:the )?$"
)
# A house that is opened is where that happens.
_OPENS = compiled(
    r"\b(?:opening|inauguration|launch(?:ing)?|handover|handing over|commissioning) of"
    r" (?:the|an?|its) [^,;.]{3,80} (?:in|at) (?:the )?$"
    r"|\b(?:opened|inaugurated|launched|commissioned) (?:the|an?|its|their) (?:(?! that | which )"
    r"[^,;.]){3,80} (?:in|at) (?:the )?$"
)
_MANY = compiled(r"\b(?P<one>[A-ZÀ-Þ]\w+)s (?:living |working )?(?:in|at) (?:the )?$")
_TOWN = compiled(
    r"\b(?:in|at|(?:visit\w*|trip|travel\w*|went|flew) to)"
    r" (?P<town>[A-ZÀ-Þ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+){0,2}),? \(?(?:the )?$"
)
_NO_TOWN = lexicon.HEADS | lexicon.VAGUE | cities.WORDS
_BESIDE = compiled(
    r"(?:\s?\([A-Z][\w&/-]{1,14}\))?(?: of [A-ZÀ-Þ][\w’'-]+(?=,? in ))?"
    r"(?:,? |,? ?\(|,? in |,? (?:in|of) the "
    r"|,? (?:in|of) the (?:[A-Z]?\w+ ){0,3}(?:city|town|capital|municipality|port)(?: of)? )"
)
_SEAT = compiled(r"(?:the )?(?:embassy|consulate|high commission|ministry|hotel)\b", re.I)


def said(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """The sites that a sentence in one line names behind "in", "at" or a visit, given the spans of
    its organisations: cities first, then what it says only of a country."""
    text = _SPOKEN.sub(lambda match: " " * len(match[0]), text)
    yield from titles.host(text)
    if happenings.told_of(text):
        yield from _cities(text, houses, happenings.told)
        yield from _countries(text, houses, happenings.told)
        yield from _town(text, houses)


def headed(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """The same of a headline, which needs no verb for it, and "Suva to host …"."""
    text = _TITLED.sub(lambda match: " " * len(match[0]), text)
    if text.isupper():
        text = _SMALL.sub(lambda match: match[0].lower(), text)
    yield from titles.host(text)
    yield from titles.guests(text)
    tells = bool if happenings.told_of(text) else titles.shown
    yield from _cities(text, houses, tells)
    yield from _countries(text, houses, tells)


def _cities(
    text: str, houses: Sequence[tuple[int, int]], tells: Callable[[str], bool]
) -> Iterator[Site]:
    for start, end in cities.find(text, places.sited):
        if settled.OWN_PART.match(text, end) or _LONG_AGO.match(text, end):
            continue
        house = next(((low, high) for low, high in houses if low <= start < high), None)
        if house is None and tells is happenings.told and settled.within_name(text, start, end):
            continue
        before = text[: house[0]] if house else text[:start]
        if house and not _called_after(text, house):
            continue
        spot = settled.larger(text, start, end)
        site = Site(text[slice(*spot)], settled.country(text, *spot))
        beside = None if house else _beside(before, houses)
        if beside is not None:
            happens = _at_house(before, before[:beside], text[end:], tells)
        else:
            happens = _happens(text, before, house, tells)
        if happens:
            yield site


def _happens(
    text: str, before: str, house: tuple[int, int] | None, tells: Callable[[str], bool]
) -> bool:
    """Whether it happens in the city behind these words, or in the house called after it."""
    if _travelled(before) or (tells is happenings.told and _given(before)):
        return True
    if house and hosting.holds(before, text[house[1] :]):
        return True
    if not _here(before, named=bool(house)):
        return False
    seat = house and _SEAT.match(text, house[0]) and happenings.told(before, happenings.OTHER)
    return bool(seat or tells(before) or hosting.days(before))


def _town(text: str, houses: Sequence[tuple[int, int]]) -> Iterator[Site]:
    """A town in no table, behind the house where it happened: "held at X Hospital in Oakvale"."""
    for low, high in houses:
        match = _UNKNOWN.match(text, high)
        before = text[:low]
        if match is None or set(match["name"].lower().split()) & _NO_TOWN:
            continue
        known = places.country(match["name"]) or cities.known(match["name"], places.sited)
        if known or any(start <= match.start("name") < end for start, end in houses):
            continue
        led = _IN_HOUSE.search(before) or _OPENED.search(before)
        if led and _at_house(before, before, text[match.end() :], happenings.told):
            yield Site(match["name"], None)


def _called_after(text: str, house: tuple[int, int]) -> bool:
    """A house with a city in its name and no other behind it."""
    named = settled.in_name(text[slice(*house)]).city is not None
    return named and not settled.behind(text, house[1]).city


def _given(before: str) -> bool:
    """Handed to the house whose name follows."""
    return bool(_GIVEN.search(before)) and not happenings.ahead(before)


def _travelled(before: str) -> bool:
    went = _TRAVEL.search(before) or _STAYED.search(before)
    return bool(went) and not happenings.ahead(before)


def _beside(before: str, houses: Sequence[tuple[int, int]]) -> int | None:
    """Where the house begins behind whose name the place stands: "Riverton Hospital in …"."""
    spans = (span for span in houses if span[1] <= len(before))
    return next((low for low, high in spans if _BESIDE.fullmatch(before, high)), None)


def _at_house(before: str, left: str, after: str, tells: Callable[[str], bool]) -> bool:
    """Whether it happens at a house with its place behind it: "at X Hospital in Cairo", "X
    Hospital in Cairo hosted"; what it is about ("a course on burns") may come between."""
    left = left.rpartition(": ")[2]
    if happenings.ahead(left):
        return False
    opens = hosting.opens(left)
    if opens and hosting.receives(after):
        return True
    if _BY.search(left):
        return True
    told = opens or tells(left) or happenings.told(left, happenings.OTHER)
    if _EVENT_OF.search(left):
        return True
    led = _IN.search(left) or _IN_HOUSE.search(left) or _AT.search(before)
    return told and bool(led or _GIVEN.search(left) or _OPENED.search(left))


def _here(before: str, *, named: bool) -> bool:
    """Whether what comes behind these words is where it happens."""
    if happenings.ahead(before) or _nationals(before):
        return False
    if _BELONGING.search(before) and not _OPENS.search(before):
        return False
    if named:
        led = _IN.search(before)
        own = led and not led[0].startswith(("’", "'"))
        return bool(own or _HALL.search(before))
    return any(pattern.search(before) for pattern in (_IN, _AT, _WARD, _BUILDING, _REGION))


def _nationals(before: str) -> bool:
    """ "Gambians in Sweden": where they live."""
    match = _MANY.search(before)
    return match is not None and places.demonym(match["one"]) is not None


def _countries(
    text: str, houses: Sequence[tuple[int, int]], tells: Callable[[str], bool]
) -> Iterator[Site]:
    for start, end in cities.find(text, places.is_country):
        if any(low <= start < high for low, high in houses):
            continue
        code = places.country(cities.known(text[start:end], places.is_country) or "")
        town = _TOWN.search(text, max(0, start - 60), start)
        named = town and not set(town["town"].lower().split()) & _NO_TOWN
        before = text[: town.start("town")] if town and named else text[:start]
        if _lies(before, text[end:], houses, tells):
            yield Site(town["town"] if town and named else None, code)


def _lies(
    before: str, after: str, houses: Sequence[tuple[int, int]], tells: Callable[[str], bool]
) -> bool:
    """Whether it happens in what stands between these words, which may be only where a house is."""
    beside = _beside(before, houses)
    if beside is not None:
        return _at_house(before, before[:beside], after, tells)
    return _travelled(before) or (tells(before) and _here(before, named=False))


def chosen(sites: Iterable[Site]) -> Site:
    """The first country of these, the surest first, and the first city that may lie in it; no
    more of them are looked for than that takes."""
    found: list[Site] = []
    country = None
    for site in sites:
        found.append(site)
        country = country or site.country
        if country and any(each.city and each.country in (None, country) for each in found):
            break
    city = next(
        (each.city for each in found if each.city and each.country in (None, country)), None
    )
    known = places.sited(cities.known(city or "", places.sited) or "")
    if known and country not in known:
        return Site(None, country) if country else Site(city and cities.spelt(city))
    return Site(city and cities.spelt(city), country)
