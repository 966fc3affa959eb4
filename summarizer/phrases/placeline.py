"""The place with which a report opens: "HANOI, 4 May – …", "Karachi: …", "Geneva, 4 May 2021"."""

import re
from collections.abc import Sequence

from summarizer.phrases import cities, lexicon, places, sites
from summarizer.phrases.sites import Site

_NAME = r"[A-ZÀ-ÞİŞĐ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+){0,3}"
_OPENING = re.compile(
    rf"^[\s*_“\"\[(]{{0,8}}(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?))?"
    r"(?P<day>,? ?\(?(?=[^\n–—:]{0,28}\d)[\w .,/’'\-]{1,28}?\)?)?"
    r"(?P<agency> ?\([A-Z][\w /]{1,20}\)\s?(?:[-–—‒―:]{1,2})?"
    r"|\s?\)?[*_]{0,2}\s?(?:[–—‒―:]|--?|\.[-–—]))"
    r"[*_]{0,2}\s(?=[“\"‘]?\w)"
)
_ALONE = re.compile(
    rf"^\s*(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’' ]{{1,30}}?))?,? ?[(|–—-]? ?"
    r"(?=[\w ,./]{6,26}$)(?=.{0,20}(?:19|20)\d\d)[\w ,./]{6,26}\)?$"
)
_LONG = 30  # characters: so much of a report stands behind its place
_LINES = 12


def heading(line: str) -> Site:
    """The place before the colon of a headline: "SUVA: …"."""
    city, colon, _ = line[:80].partition(":")
    if not colon or not cities.known(city.strip("#* ")):
        return Site()
    city = city.strip("#* ")
    return Site(city, sites.settled(city, 0, len(city)))


def read(lines: Sequence[str]) -> Site:
    """The place of the first of these lines that opens with one; the headline is none of them."""
    for raw in [each for each in lines if each.strip()][:_LINES]:
        line = " ".join(raw[:400].split())
        match = _OPENING.match(line)
        if match and len(line) - match.end() < _LONG:
            match = None
        match = match or _ALONE.match(line)
        site = _site(match) if match else Site()
        if site != Site():
            return site
    return Site()


def _site(match: re.Match[str]) -> Site:
    said = match.groupdict()
    city, more = said["city"], (said.get("more") or "").rstrip(". ")
    if city.isupper() and city.endswith(" CITY"):
        city = city.removesuffix(" CITY")
    spelt = cities.known(city)
    if spelt:
        return Site(city, sites.settled(f"{city}, {more}", 0, len(city)))
    if known := cities.known(city, places.is_country):
        return Site(None, places.country(known))
    if set(city.lower().split()) & (lexicon.HEADS | lexicon.VAGUE) or places.country(city):
        return Site()
    if more and places.is_place(more):
        return Site(city, places.country(more))
    dated = said.get("day") and said.get("agency")
    return Site(city) if city.isupper() and dated and len(city) > 3 else Site()
