"""A run of capitals where an organisation can stand, cut to what can be its name."""

from summarizer.phrases import places
from summarizer.phrases.organisations.name_ahead import PATRONYMICS
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words as _words

_INSIDE = _words("global world international central east west north south nature saint st")
_NEVER = (
    lexicon.BREAKS
    | (lexicon.THINGS - _INSIDE)
    | lexicon.MONTHS
    | lexicon.ROLES
    | lexicon.ADDRESS
    | lexicon.OPENERS
    | _words("ministers vice-ministers governors mayors")
    | _words("order branch jury i ii iii iv covid phd msc mbbs usd eur gmt km rectory rectorate")
) - {"in", "for", "of"}
TOWNS = _words("city town municipality region commune county canton province prefecture")
LANDS = _words("county region canton province prefecture city oblast voivodeship district")
_BODIES = _words("initiative partnership alliance forum lottery")  # with their letters behind them
_SAYS_WHERE = ("-based", "-led", "-funded")
_OVERALL = _words("global health research enterprise science global affairs")
FIRMS = _words(
    "house mill mills hotel hotels store stores works insurance telecom motors healthcare medical"
    " engineering capital ventures labs laboratories solutions robotics wings mission missions"
    " forum hub aid relief action link links health biologics energy mobile airways electronics"
    " shipping logistics freight lines dairy optik optics brewery cement chemicals textiles solar"
    " remedies"
)
_COMMON = (lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | lexicon.THINGS) - LANDS - TOWNS
_COMMON -= _words("saint st")
_NOBODY = lexicon.MONTHS | lexicon.ROLES | lexicon.ADDRESS | lexicon.OPENERS
_NOBODY -= _words("for in with without brother sister")
_FIELD = compiled(
    r"(?:logy|ics|tion|tions|ment|ing|cine|care|ery|istry|phy|apy|ture|nce|ence|ness|ship|ities)$"
)
_DANGLING = _words("of de del di for the la in des du van fir")
_REGIONS = frozenset({"GCC", "PNG", "MENA", "DRC", "CIS", "BRICS", "LMIC", "LMICS", "GDR", "USSR"})
_REGIONS |= {"SME", "NGO", "INGO", "CSO", "CBO", "NPO", "NJSC", "CJSC", "OJSC"}
_AMOUNT = compiled(r"[A-Z]{1,3}\$?\d[\w.]*")


def cut(name: str, short: str | None = None) -> str | None:
    """The name without what cannot be part of it; None where it is a place or a common word.

    short: the letters given in brackets behind it
    """
    kept = name.split() if short and _lettered(name, short) else _kept(name)
    whole = " ".join(kept)
    if (
        len(whole) < 3
        or whole in _REGIONS
        or places.country(whole)
        or kept[0].lower() in lexicon.FAMILIES
        or any(word.endswith(PATRONYMICS) for word in kept[1:])
    ):
        return None
    nation = any(places.demonym(each) for each in kept) or _of_two(kept)
    if (nation and not _of_nation(kept)) or all(places.is_place(each) for each in kept):
        return None
    common = [each.lower() in _COMMON for each in kept if each[0].isupper()]
    lands = kept[-1].lower() in LANDS
    if not all(common) and (short or not common[0] or kept[0].isupper() or lands):
        return whole
    last = places.is_place(kept[-1]) and len(kept) == len(common)
    known = last and ((len(kept) > 2 and all(common[:-1])) or _overall(kept))
    known = known or bool(short and len(kept) > 2 and initials(whole, short))
    return whole if known else None  # "Global Affairs Canada"


def whole(name: str) -> str:
    """What a text says is a name, up to somebody's office or a day; "" for a common word."""
    parts = name.split()
    ends = (at for at, each in enumerate(parts) if each[0].isupper() and each.lower() in _NOBODY)
    kept = parts[: next(ends, len(parts))]
    while kept and kept[-1] in _DANGLING:
        kept.pop()
    common = len(kept) == 1 and (kept[0].lower() in _COMMON | _NEVER or places.country(kept[0]))
    return "" if common else " ".join(kept)


def _overall(kept: list[str]) -> bool:
    """ "Research Ireland"."""
    return kept[0].lower() in _OVERALL and places.is_country(kept[-1])


def _lettered(name: str, short: str) -> bool:
    """ "Safe Sleep Surgery Initiative (SSSI)": no project, whose letters may be its own too."""
    first = "".join(word[0] for word in name.split() if word[0].isupper())
    return len(first) > 2 and first == short and name.rsplit(maxsplit=1)[-1].lower() in _BODIES


def _of_two(kept: list[str]) -> bool:
    """ "the Canadian-Ukrainian" of a charity."""
    both = kept[0].split("-") if len(kept) == 1 else []
    return len(both) > 1 and all(map(places.demonym, both))


def _of_nation(kept: list[str]) -> bool:
    """ "Dutch Postcode Lottery", "Province of Flemish Corvo": a name, and not a nation's people."""
    return kept[0].lower() in TOWNS or kept[-1].lower() in _BODIES


def _kept(name: str) -> list[str]:
    """Its words up to the first that cannot be part of it; [] for "K45m"."""
    parts = name.split()
    kept: list[str] = []
    while parts and (parts[0].endswith(_SAYS_WHERE) or _owns(parts[0])):
        parts = parts[1:]
    for at, part in enumerate(parts):
        low = part.lower()
        if low == "new" and places.is_place(" ".join(parts[at:])):
            return parts  # "AIIMS New Delhi"
        if not kept and low in TOWNS and len(parts) > 1:
            kept.append(part)  # "Region of Corvo", "Region Corvo"
            continue
        if kept and low in _BODIES and places.demonym(parts[0]) and at + 1 == len(parts):
            return parts
        if kept and low in LANDS:
            return [*kept, part]
        trade = low in FIRMS and kept and name.endswith(part)
        if low in _NEVER and not trade and not (part.isupper() and len(part) > 2):
            break
        kept.append(part)
    while kept and kept[-1] in _DANGLING:
        kept.pop()
    return [] if kept and _AMOUNT.fullmatch(kept[0]) else kept


def _owns(word: str) -> bool:
    """ "Iraq's Corvo Province"."""
    return word.endswith(("’s", "'s")) and places.is_country(word[:-2])


def initials(name: str, short: str) -> bool:
    """Whether a short form can be that of a name: its letters in order, the first one first."""
    letters = iter(name.lower())
    return name[0].lower() == short[0].lower() and all(
        each in letters for each in short.lower() if each.isalnum()
    )


def is_firm(name: str) -> bool:
    """ "Zakat House", "Vanua Levu Sugar Mill": no person's name ends so."""
    return " " in name and name.rsplit(maxsplit=1)[-1].lower() in FIRMS


def is_land(name: str) -> bool:
    """ "Region of Corvo", "Corvo County"."""
    parts = name.lower().split()
    return len(parts) > 1 and (parts[0] in TOWNS or parts[-1] in TOWNS | LANDS)


def is_field(word: str) -> bool:
    """What people do or study, of which there are departments, and no house."""
    low = word.lower()
    return low in _COMMON or _FIELD.search(low) is not None
