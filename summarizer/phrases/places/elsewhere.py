"""Elsewhere: something was done in another town than the one that a report was written in."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases import places
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled

_DONE = compiled(
    r"\b(?:(?:opened|inaugurated|unveiled|commissioned|launched|handed over|held|took place|signed"
    r"|ended|closed|operated|performed|examined|screened|gathered)"
    r"|(?<!to )(?<!will )(?<!would )(?:opens?|performs?|operates?|screens?|launch(?:es)?))\b"
    r"[^.;:]{0,160}"
)
_TOWN = r"(?P<town>[A-ZÀ-ÞŠŽČŞİ][\w’'-]+(?: (?:[A-ZÀ-ÞŠŽČŞİ][\w’'-]+|de|la|do|da)){0,2})"
_IN = compiled(
    rf"(?<![\ue100-\uf8ff] )\b(?:in|at) {_TOWN}"
    r"(?=,|\.|;|$|\)| (?:on|by|with|for|from|after|last|this|where|which|and|that|to|as|when"
    r"|during|the|an?)\b)"
)
_GIVEN = compiled(
    rf"\b(?:handed over|donated|delivered|presented|given) [^.;:]{{0,80}}?\bto (?:the )?"
    rf"\ue000?[\ue100-\uf8ff] in {_TOWN}(?=,|\.|;|$| [a-z])"
)
_NEWS = compiled(rf"\b(?:news|greetings) from {_TOWN}(?=,|\.|;|$)")
_OPENS = compiled(rf"^(?:On [^,]{{3,30}}, |[A-Z][a-z]+day, )?(?:[Ii]n|[Aa]t) {_TOWN}, ")
_NO_TOWN = lexicon.HEADS | lexicon.MONTHS | lexicon.THINGS | lexicon.FIELDS | lexicon.ADJECTIVES


def done(skeletons: Iterable[str], city: str) -> str:
    """The town of which these sentences, their houses and people as marks, tell something that was
    done there; "" if they tell of none, or of `city`."""
    told = list(skeletons)
    town = city.lower()
    if any(town in each.lower().removeprefix(town) for each in told):  # but for the dateline
        return ""
    named = (match["town"] for each in told for match in _towns(each))
    return next((each for each in named if _town(each) and each.lower() not in town), "")


def land(town: str, country: str | None) -> str | None:
    """The country, if the town may lie there; else the only one it may lie in."""
    lands = places.city_countries(town)
    if not lands or country in lands:
        return country
    return next(iter(lands)) if len(lands) == 1 else None


def _towns(skeleton: str) -> Iterator[re.Match[str]]:
    deeds = list(_DONE.finditer(skeleton))
    yield from (town for deed in deeds for town in _IN.finditer(deed[0]))
    yield from _OPENS.finditer(skeleton) if deeds else ()
    yield from (*_GIVEN.finditer(skeleton), *_NEWS.finditer(skeleton))


def _town(name: str) -> bool:
    """It may be one: no country, day, hall or conference."""
    words = name.lower().split()
    return not (places.is_country(name) or _NO_TOWN & set(words) or name.isupper())
