"""A run of capitals where an organisation can stand, cut to what can be its name."""

import re

from summarizer.phrases import places
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.letters import words as _words

_INSIDE = _words("global world international central east west north south nature saint st")
_NEVER = (
    lexicon.BREAKS
    | (lexicon.THINGS - _INSIDE)
    | lexicon.MONTHS
    | lexicon.ROLES
    | lexicon.ADDRESS
    | lexicon.OPENERS
    | _words("order branch jury i ii iii iv covid phd msc mbbs usd eur gmt km rectory rectorate")
) - {"in", "for", "of"}
TOWNS = _words("city town municipality region commune county canton province prefecture")
LANDS = _words("county region canton")
FIRMS = _words(
    "house mill mills hotel hotels store stores works insurance telecom motors healthcare medical"
    " engineering capital ventures labs laboratories solutions robotics wings mission missions"
    " forum hub aid relief action link links health biologics energy mobile airways electronics"
    " shipping logistics freight lines dairy optik optics brewery cement chemicals textiles solar"
    " remedies"
)
_COMMON = (lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.HEADS | lexicon.THINGS) - LANDS - TOWNS
_COMMON -= _words("saint st")
_FIELD = re.compile(
    r"(?:logy|ics|tion|tions|ment|ing|cine|care|ery|istry|phy|apy|ture|nce|ence|ness|ship|ities)$"
)
_DANGLING = _words("of de del di for the la in des du van fir")
_REGIONS = frozenset({"GCC", "PNG", "MENA", "DRC", "CIS", "BRICS", "LMIC", "LMICS", "GDR", "USSR"})
_AMOUNT = re.compile(r"[A-Z]{1,3}\$?\d[\w.]*")


def cut(name: str, short: str | None = None) -> str | None:
    """The name without what cannot be part of it; None where it is a place or a common word.

    short: the letters given in brackets behind it
    """
    kept = _kept(name)
    whole = " ".join(kept)
    if (
        len(whole) < 3
        or whole in _REGIONS
        or places.country(whole)
        or kept[0].lower() in lexicon.FAMILIES
    ):
        return None
    if any(places.demonym(each) for each in kept) or all(places.is_place(each) for each in kept):
        return None
    common = [each.lower() in _COMMON for each in kept if each[0].isupper()]
    lands = kept[-1].lower() in LANDS
    if not all(common) and (short or not common[0] or kept[0].isupper() or lands):
        return whole
    last = places.is_place(kept[-1]) and len(kept) == len(common)
    if len(kept) > 2 and all(common[:-1]) and last:
        return whole  # "Global Affairs Canada"
    return whole if short and len(kept) > 2 and initials(whole, short) else None


def _kept(name: str) -> list[str]:
    """Its words up to the first that cannot be part of it; [] for "K45m"."""
    parts = name.split()
    kept: list[str] = []
    for at, part in enumerate(parts):
        low = part.lower()
        if low == "new" and places.is_place(" ".join(parts[at:])):
            return parts  # "AIIMS New Delhi"
        if not kept and low in TOWNS and len(parts) > 1 and name.startswith(f"{part} of "):
            kept.append(part)
            continue
        if kept and low in LANDS:
            return [*kept, part]
        trade = low in FIRMS and kept and name.endswith(part)
        if low in _NEVER and not trade and not (part.isupper() and len(part) > 2):
            break
        kept.append(part)
    while kept and kept[-1] in _DANGLING:
        kept.pop()
    return [] if kept and _AMOUNT.fullmatch(kept[0]) else kept


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
