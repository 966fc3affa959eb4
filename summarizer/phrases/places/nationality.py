"""The country that an organisation's own name tells."""

from collections.abc import Sequence
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.words import lexicon, words

_OF_BOTH = frozenset({"embassy", "consulate", "consulate-general", "mission"})

_WORDS = lexicon.VAGUE | cities.WORDS
_SHORT = 4  # letters: a shorter first part is no city's name


@lru_cache(maxsize=4096)
def of(name: str) -> str | None:
    """The country that an organisation's own name tells."""
    ws = [_first_part(word.stem) for word in words(name)]
    found: list[str] = []
    index = 0
    while index < len(ws):
        for count in (3, 2, 1):
            part = " ".join(ws[index : index + count])
            code = places.country(part) if part.lower() not in _WORDS else None
            if code and places.city_country(part) and not settled.LEADS.search(_before(ws, index)):
                code = None  # Shinano Kita University is not Kita's
            if code and part[0].isupper():
                found.append(code)
                index += count - 1
                break
        index += 1
    if not found:
        return "GB" if "NHS" in ws else None
    heads = {word.lower() for word in ws}
    if heads & _OF_BOTH:
        return found[0]
    return found[0] if len(set(found)) == 1 else None


def _before(ws: Sequence[str], index: int) -> str:
    return "".join(f"{each} " for each in ws[:index])


def _first_part(word: str) -> str:
    """ "Hamburg-Eppendorf" is a part of Hamburg."""
    city, dash, _ = word.partition("-")
    whole = not dash or len(city) < _SHORT or places.country(word)
    return word if whole or not places.city_country(city) else city
