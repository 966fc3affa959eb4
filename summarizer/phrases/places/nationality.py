"""The country that an organisation's own name tells; in doubt, none."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.words import letters, lexicon, words
from summarizer.phrases.words.firsts import compiled

_MISSIONS = (
    r"embassy|consulate|high commission"
    r"|(?:office|bureau|representation|delegation)(?= (?:in|to|at) )"
)
_SENT = compiled(rf"\b(?:{_MISSIONS})\b", re.IGNORECASE)
_MISSION = compiled(rf"\b(?:{_MISSIONS}|mission)\b", re.IGNORECASE)
_SEAT = compiled(r" (?:in|to|at) .*")
# Of several countries, or of none.
_NOBODYS = compiled(
    r"\b(?:shanghai cooperation|indian ocean|european union|the eu|eu delegation|unicef|unesco|undp"
    r"|unfpa|unhcr|who|paho|united nations|world health|pan american|inter-american|confucius"
    r"|goethe|alliance fran[çc]aise|institut fran[çc]ais|red sea|south china sea)\b",
    re.IGNORECASE,
)
_REGION = (
    r"(?:afric|europ|asia|eurasia|arab|nordic|caribbean|turkic|balkan|mediterranean|pacific"
    r"|latin.americ|great lakes|commonwealth|caricom|asean|gulf cooperation)\w*"
)
_SHARED = compiled(
    rf"^(?:the )?(?:\w+[- ])?{_REGION}\b.*\b(?:union|commission|community|council|agency|centres"
    r"|secretariat|league|society|association|organi[sz]ation|network|bank|federation)\b"
    rf"|\b(?:union|organi[sz]ation|league|council|bank|secretariat) of (?:the )?{_REGION}\b"
    r"|\bunited nations\b|\bUN\b|^world bank\b"
    r"|^international (?:committee|federation|organi[sz]ation|union|atomic|agency)\b",
    re.IGNORECASE,
)
"""A house of several states, wherever it has its seat."""
_FORMAL = compiled(
    r"\b(?P<whole>(?:Democratic |People[’']s )*(?:Republic|Kingdom|State|Sultanate|Federation)"
    r" of (?:the )?(?P<state>[A-Z]\w+(?: [A-Z]\w+)?))"
)
_SAINTS = letters.words("san santa santo são st saint sankt")
_OF = letters.words("of de in at di da do du von city")
_SENT_BY = compiled(r"(?:the )?(?:(?P<us>U\.?S\.?A?|United States)|(?P<uk>U\.?K\.?|British)) ")
_TAIWAN = compiled(r"(?<!people's )(?<!people’s )\brepublic of china\b", re.IGNORECASE)
_ABROAD = letters.words("community diaspora expatriate immigrant refugee friendship")
"""Beside a nation's adjective they tell where people come from, not where they are."""
_FOR = letters.words("for fir für pour para friends")
_REGISTERED = compiled(r"\be\. ?V\b")
_VAST = compiled(r" (?:Ocean|Sea|Plains|Basin)\b")
NAMES = letters.words("hassan savannah newark hamilton stanley wellington cap-vert")
"""Of people and lands before they were towns': a house of that name may stand anywhere."""
_WORDS = lexicon.VAGUE | cities.WORDS | NAMES
_GIVERS = frozenset({"Foundation", "Fund", "Trust", "Endowment"})
"""Whose double name is oftener two givers' than a town's."""
_SHORT = 4  # letters: a shorter first part is no city's name


@lru_cache(maxsize=4096)
def of(name: str) -> str | None:
    """The country that an organisation's own name tells."""
    return _of(name, places.country)


@lru_cache(maxsize=4096)
def by_town(name: str) -> bool:
    """Whether only a town or a region in it tells its country: elsewhere others may be called so,
    as Piedmont is in two countries."""
    return of(name) is not None and _of(name, _nation) is None


def _nation(name: str) -> str | None:
    return places.country(name) if _is_land(name) else None


def _of(name: str, known: Callable[[str], str | None]) -> str | None:
    if _TAIWAN.search(name):
        return "TW"
    if _REGISTERED.search(name):
        return "DE"
    if _NOBODYS.search(name):
        return None
    if name.isupper() and " " in name:
        name = name.title()
    mission = _MISSION.search(name) is not None
    own = _SEAT.sub("", name) if mission else name
    return _formal(own, mission=mission) or _worded(own, known, mission=mission)


def is_mission(name: str) -> bool:
    """Whether it is sent there: "Embassy of Ghana", "Swiss Contribution Office in Corvo"."""
    return _SENT.search(name) is not None


def sender(name: str) -> str | None:
    """The country whose embassy or consulate it is, wherever it has its seat."""
    return of(name) if _MISSION.search(name) else None


def _formal(name: str, *, mission: bool) -> str | None:
    """ "… of the Kingdom of Jordan", which elsewhere is a river and a name; "U.S. Consulate"."""
    if mission and (sent := _SENT_BY.match(name)):
        return "US" if sent["us"] else "GB"
    formal = _FORMAL.search(name)
    state = formal["state"] if formal else ""
    forms = (formal["whole"], state, state.partition(" ")[0]) if formal else ()
    return next((places.country(each) for each in forms if places.is_country(each)), None)


def _worded(name: str, known: Callable[[str], str | None], *, mission: bool) -> str | None:
    """The one country that the words of a name tell, of a mission the first."""
    ws = [word.stem for word in words(name)]
    if "NHS" in ws:
        return "GB"  # wherever else a town is called so
    if "-" in name and any(map(_both, ws)):
        return None
    ws = [_first_part(each) for each in ws]
    found = list(_told(ws, name, known))
    return found[0] if found and (mission or len(set(found)) == 1) else None


def is_shared(name: str) -> bool:
    """Whether it is of several states, or of all: the African Union's, the United Nations'."""
    return of(name) is None and bool(_SHARED.search(name) or _NOBODYS.search(name))


def _told(ws: Sequence[str], name: str, known: Callable[[str], str | None]) -> Iterator[str]:
    """The countries that words of it tell, one after another."""
    index = 0
    while index < len(ws):
        for count in (3, 2, 1):
            part = " ".join(ws[index : index + count])
            code = known(part) if part.lower() not in _WORDS else None
            if code and part[0].isupper() and not _elsewhere(ws, index, part, name):
                yield code
                index += count - 1
                break
        index += 1


def _elsewhere(ws: Sequence[str], index: int, part: str, name: str) -> bool:
    """What is said of it is not where it is: "Friends of Mwanza", "Light for Nepal", "Corvo
    Ethiopian Community"; Shinano Kita University is not Kita's."""
    before = [each.lower() for each in ws[max(0, index - 2) : index]]
    if before[-1:] == ["of"]:
        before.pop()
        helped = before[-1:] == ["friends"]
    else:
        helped = bool(before) and before[-1] in _FOR
    people = places.demonym(part) is not None and bool(_ABROAD & {each.lower() for each in ws})
    city = places.city_country(part) is not None
    lead = "".join(f"{each} " for each in ws[:index])
    beside = city and not (settled.LEADS.search(lead) and not settled.GOES_ON.search(lead))
    saint = part.partition(" ")[0].lower() in _SAINTS and index > 0
    beside = beside or (
        city and not index and "-" in name.split(maxsplit=1)[0] and ws[-1] in _GIVERS
    )
    beside = beside or (city and saint and ws[index - 1].lower() not in _OF)
    vast = city and _VAST.match(name, name.find(part) + len(part)) is not None
    return helped or people or beside or vast


def _both(word: str) -> bool:
    """ "China-Belarus" is of two countries."""
    one, _, two = word.partition("-")
    lands = {places.country(each) if _is_land(each) else None for each in (one, two)}
    return bool(two) and None not in lands and len(lands) > 1


def _is_land(word: str) -> bool:
    return places.is_country(word) or places.demonym(word) is not None


def _first_part(word: str) -> str:
    """ "Hamburg-Eppendorf" is a part of Hamburg."""
    city, dash, _ = word.partition("-")
    whole = not dash or len(city) < _SHORT or places.country(word)
    return word if whole or not places.city_country(city) else city
