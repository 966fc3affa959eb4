"""The country that an organisation's own name tells."""

from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.words import lexicon, words

_OF_BOTH = frozenset({"embassy", "consulate", "consulate-general", "mission"})

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
            code = places.country(part) if part.lower() not in lexicon.VAGUE else None
            if code and part[0].isupper():
                found.append(code)
                index += count - 1
                break
        index += 1
    if not found:
        return None
    heads = {word.lower() for word in ws}
    if heads & _OF_BOTH:
        return found[0]
    return found[0] if len(set(found)) == 1 else None


def _first_part(word: str) -> str:
    """ "Hamburg-Eppendorf" is a part of Hamburg."""
    city, dash, _ = word.partition("-")
    whole = not dash or len(city) < _SHORT or places.country(word)
    return word if whole or not places.city_country(city) else city
