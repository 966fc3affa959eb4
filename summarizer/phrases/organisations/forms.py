"""Forms of a name: whether two names, by their words alone, are one house's."""

from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.organisations import units
from summarizer.phrases.words import letters, lexicon, words
from summarizer.phrases.words.firsts import compiled

_WHERE = compiled(r" (?P<of>(?:of|in|OF|IN) (?:the |THE )?)?(?P<place>[A-ZÀ-Ý][^,()]{1,40})")
_STATES = letters.words("usa uk us uae")
_BANDS = frozenset({"Friends", "Partners"})
_SHORTEST = 3  # characters: " UK"
_HEAD_OF = {
    each: english
    for english, others in (
        ("university", "universidad universidade université universite università universita"),
        ("university", "universität universitaet universitat universiteit universitet"),
        ("university", "univerzita univerzitet uniwersytet universitatea sveučilište"),
        ("hospital", "hôpital hopital ospedale szpital spital krankenhaus ziekenhuis bolnica"),
    )
    for each in map(letters.unaccented, others.split())
}
"""Heads in other languages: the University of Corvo is the Universidad de Corvo."""
_HEADS = lexicon.HEADS - {"group", "union"}
_FORMS = letters.words("inc ltd llc plc gmbh ag corp co limited pte bhd srl bv oy kft zrt")
_WHOLE = 2  # gaps of a name that is whole


def glued(short: str, long: str) -> bool:
    """ "Universitas Corvo Raya Peter Lind" beside "Universitas Corvo Raya": somebody is behind."""
    if not long.startswith(f"{short} ") or short.count(" ") < _WHOLE:
        return False
    behind = words(long[len(short) :])
    return len(behind) == len(("given", "family")) and not any(
        word.gap.strip() or not word.capital or places.is_place(word.stem) or _known(word.stem)
        for word in behind
    )


def placed(name: str, longer: str) -> bool:
    """Whether the longer name only adds where the house of a name of its own is: "Lakeside Cancer
    Institute of the USA"."""
    if len(longer) - len(name) < _SHORTEST or not units.rare(name):
        return False
    if name.rpartition(" ")[2] in _BANDS:  # "Grampian Friends of Corvo" are Corvo's
        return False
    low = longer.lower()
    match = _WHERE.fullmatch(longer, len(name)) if low.startswith(name.lower()) else None
    if match is None:
        return False
    place = match["place"]
    return place.lower() in _STATES or (bool(match["of"]) and places.is_place(place.title()))


def _known(word: str) -> bool:
    return word.lower() in _HEADS | lexicon.FIELDS | lexicon.ADJECTIVES | lexicon.THINGS


def belonging(short: str, long: str) -> bool:
    """Whether the longer name adds the house that one with a name of its own is a part of."""
    own = long.startswith(f"{short} of ") and units.rare(short)
    return bool(own and _HEADS & set(parts(long[len(short) :])))


def shortened(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether one name is a short form of another, by their words."""
    if not parts or not set(parts) <= set(whole):
        return False
    if (set(whole) - set(parts)) & (_HEADS - _FORMS):
        return False
    if whole[-len(parts) :] == parts and all(map(_wide, whole[: -len(parts)])):
        return True
    first = whole[: whole.index("of")] if "of" in whole else whole
    return set(parts) <= set(first) or whole[: len(parts)] == parts


def _wide(word: str) -> bool:
    """What a name may be given or spared: a country, "National"."""
    return places.country(word.capitalize()) is not None or word in lexicon.ADJECTIVES


@lru_cache(maxsize=16_384)
def parts(name: str) -> tuple[str, ...]:
    stems = (w.stem.lower() for w in words(letters.unaccented(name)))
    return tuple(stem for stem in stems if stem not in {"the", "and"})


@lru_cache(maxsize=16_384)
def key(name: str) -> str:
    kept = (_HEAD_OF.get(part, part) for part in parts(name) if part not in lexicon.JOINTS)
    return " ".join(kept).replace("’", "'")  # "Policlinico di Corvo" is that of Corvo
