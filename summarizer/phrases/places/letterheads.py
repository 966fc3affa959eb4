"""Letterheads: the town and country that the lines of an address tell, part by part."""

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.phrases import places
from summarizer.phrases.places import cities, dialling, settled, states
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled

_NO_PLACE = compiled(
    r"\b(?:tel|telephone|phone|ph|fax|e-?mail|hotline|emergency|web(?:site)?|copyright|call"
    r"|reserved|licen[cs]e|icp|vat|online|views?|visits?|visitors?|post(?:al )?code|zip)\b[.:：]?"
    r"|[©☎☏ⓒ]|\(c\)|https?:",
    re.IGNORECASE,
)
_BREAK = compiled(r"[,;/|•·()\[\]<>*]|\s[–—-]\s|\s{3,}")
_KIND = compiled(
    r"^(?:(?:the )?(?:city|town|municipality) of |(?:city|g\.|m\.) )"
    r"|(?:-(?:si|shi|gun|eup|city)| city| town)$",
    re.IGNORECASE,
)
_CAMPUS = compiled(r" campus$", re.IGNORECASE)
_NUMBERED = compiled(r"(?:^|\s)\S*\d\S*")
_CODE_BEHIND = compiled(r"-\d{1,6}\b")
_TOWN = compiled(r"[A-ZÀ-ÞĐŁŚŠČŽİŞ][\w’'-]{2,}(?: [A-ZÀ-ÞĐŁŚŠČŽİŞ][\w’'-]+)?")
_STREET = compiled(
    r"(?:’s|'s)? (?:(?:north|south|east|west|central)(?:ern)? )?(?:road|rd|street|st|avenue"
    r"|ave|blvd|boulevard|highway|expressway|lane|embassy|consulate|hotel|airport|office)\b",
    re.IGNORECASE,
)
_JOINT = compiled(r"\b([^\W\d_]{3,})-([^\W\d_]{3,})\b")
_FAIR = frozenset({"US"})
"""Whose cities' names are fair for any house: Lakewood Hospital."""
_TOWN_FIRST = frozenset({"JP"})
"""Where the prefecture that stands behind a town may bear the name of another."""


@lru_cache(maxsize=256)  # lines of a page's head and foot: each party may be the one it is from
def site(line: str, owner: str = "") -> Site:
    """The town of an address and its country; nothing where it names two countries. A town in no
    table is told by the name of its owner: "44121 Oakvale", of Oakvale University."""
    lands = set(_lands(line))
    if len(lands) > 1:
        return Site()
    country = next(iter(lands), None) or dialling.country(line)
    sure = bool(lands)
    found = [each for part in _parts(line) for each in _towns(part, owner, numbered=sure)]
    fit = [each for each in found if not country or not each[1] or country in each[1]]
    if not fit:
        return Site(None, country)
    city, codes = fit[-2:][0] if country in _TOWN_FIRST else fit[-1]
    return Site(city, country or (next(iter(codes)) if len(codes) == 1 else None))


def _parts(line: str) -> Iterator[str]:
    for piece in _NO_PLACE.split(line):
        yield from (part for each in _BREAK.split(piece) if (part := each.strip(" .:")))


def _lands(line: str) -> Iterator[str]:
    for start, end in cities.find(line, places.is_country):
        if code := places.country(cities.known(line[start:end], places.is_country) or ""):
            yield code


def _bare(part: str) -> str:
    """Without numbers, and without the word that says it is a town."""
    name = _NUMBERED.sub("", _CODE_BEHIND.sub("", part)).strip(" .:-")
    town, _, land = name.rpartition(" ")
    name = town if town and cities.known(land, places.is_country) else name
    return _KIND.sub("", name).strip()


def _towns(part: str, owner: str, *, numbered: bool) -> Iterator[tuple[str, frozenset[str]]]:
    """A town that is the whole of a part but for numbers, else the cities within it."""
    name = _bare(part)
    if not name or name.lower() in cities.WORDS or cities.known(name, places.is_country):
        return
    if known := cities.known(_CAMPUS.sub("", name), places.sited):
        yield cities.spelt(_CAMPUS.sub("", name)), places.sited(known)
    elif _is_owners(name, owner, numbered=numbered or name != part):
        yield name, frozenset()
    else:
        for start, end in (*cities.find(part), *_joined(part)):
            within = settled.within_name(part, start, end)
            if not _STREET.match(part, end) and (not within or states.country(part[end:].strip())):
                city = part[start:end].removeprefix("The ")
                codes = places.city_countries(cities.known(city) or "")
                if codes != _FAIR or lexicon.HEADS.isdisjoint(name.lower().split()):
                    yield cities.spelt(city), codes


def _joined(part: str) -> Iterator[tuple[int, int]]:
    """A quarter and its city: "Bornova-Izmir"."""
    for match in _JOINT.finditer(part):
        yield from (span for span in map(match.span, (1, 2)) if cities.known(part[slice(*span)]))


def _is_owners(name: str, owner: str, *, numbered: bool) -> bool:
    """Whether an owner is called after the town that an address has, as numbers tell of it."""
    if (
        not numbered
        or not _TOWN.fullmatch(name)
        or set(name.lower().split()) & (lexicon.HEADS | lexicon.VAGUE)
    ):
        return False
    called = f" {name.casefold()} " in f" {owner.casefold()} ".replace(",", " ")
    return called and len(name) < len(owner) and not places.country(name)
