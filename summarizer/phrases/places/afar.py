"""Afar: what tells that a deed was not done at home, and whether a town may lie where its page
does."""

import re
from collections.abc import Iterable, Sequence

from summarizer.phrases import places
from summarizer.phrases.places import settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_HONOUR = (
    r"(?:doctor(?:ate|al)?|honoris causa|honorary|title|award|prize|medal|order|decoration"
    r"|professorship|fellowship|distinction|badge|plaque)"
)
_HONOURED = compiled(
    rf"\b(?:receiv\w+|accept\w*|gets?|got|wins?|won)\b[^.;]{{0,60}}?\b{_HONOUR}\b[^.;]{{0,60}}?"
    r" (?:from|of|by|at) (?:the )?(?P<giver>[A-ZÀ-Þ][^.;]{2,80})"
    r"|\b(?:was|were|has been|have been|is|being) (?:\w+ )?(?:conferred|awarded|bestowed|honou?red"
    rf"|decorated|presented|granted|given)\b[^.;]{{0,60}}?\b{_HONOUR}\b[^.;]{{0,80}}?"
    r" by (?:the )?(?P<by>[A-ZÀ-Þ][^.;]{2,80})"
    rf"|\b{_HONOUR}\b[^.;]{{0,40}}?, which (?:is|was) (?:given|awarded|presented)[^.;,]{{0,30}}? by"
    r" (?:the )?(?P<founder>[A-ZÀ-Þ][^.;]{2,80})"
    rf"|\b(?:laureate|winner|recipient) of [^.;]{{0,60}}?\b{_HONOUR}, which (?:the )?"
    r"(?P<awards>[A-ZÀ-Þ][^.;]{2,80}?) (?:awards|gives|presents|confers)\b",
    re.IGNORECASE,
)
_IN = compiled(r"\b(?:[Ii]n|IN) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)")
_HOUSED = compiled(
    r"\b(?:University|College|Hospital|Institute|Cent(?:er|re)|School|Academy|Foundation|Ministry"
    r"|Clinic|Association|Society|Embassy)(?: (?:of|for|and|the|[A-ZÀ-Þ][\w’'&-]+)){0,6} $"
)
_OURS = compiled(
    r"(?:our|rector|president|university|hospital|faculty|college|ministry)\b(?!(?-i: of [A-Z]))",
    re.I,
)


def honoured(text: str, own: Sequence[str]) -> str:
    """The words that begin with another house than these, where a sentence tells that it honoured
    somebody: it does so in its own halls."""
    for match in _HONOURED.finditer(text):
        giver: str = next(filter(None, match.groups()))
        named = giver[:1].isupper() and not _OURS.match(giver)
        if named and not any(giver.casefold().startswith(name.casefold()) for name in own):
            return giver
    return ""


def stays(site: Site, texts: Iterable[str]) -> Site:
    """The place where a page was written, if these sentences have no other behind "in"."""
    if site == Site() or any(_elsewhere(text, site) for text in texts):
        return Site()
    return site


def _elsewhere(text: str, site: Site) -> bool:
    for match in _IN.finditer(text):
        name = match["name"]
        if _HOUSED.search(text, 0, match.start()):  # "the College of Physicians in Ireland"
            continue
        if site.city and name.casefold() == site.city.casefold():
            continue
        land = places.country(name) if places.is_country(name) else None
        if (land and land != site.country) or (not land and places.sited(name)):
            return True
    return False


def foreign(text: str, house: str, home: str | None) -> bool:
    """Whether the town that a house is called after may only bear the name of a greater one:
    neither the text nor the page's own house is of its country, nor is it told as a place, as in
    "Hospital of Porto"."""
    city, code = settled.in_name(house)
    if city is None or code is None or re.search(rf"\b(?:of|in|de|di|at) {re.escape(city)}", house):
        return False
    return code != home and code not in settled.lands(text)
