"""The place with which a report opens: "HANOI, 4 May – …", "Karachi: …", "Geneva, 4 May 2021"."""

import re
from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon

_NAME = r"[A-ZÀ-ÞİŞĐ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+){0,3}"
_OPENING = re.compile(
    rf"^[\s*_“\"\[(]{{0,8}}(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?))?"
    r"(?P<day>,? ?\(?(?=[^\n–—:]{0,28}\d)[\w .,/’'\-]{1,28}?\)?)?"
    r"(?P<agency> ?\([A-Z][\w /]{1,20}\)\s?(?:\.?[-–—‒―:]{1,2})?"
    r"|\s?\)?[*_]{0,2}\s?(?:[–—‒―:]|--?|\.[-–—]))"
    r"[*_]{0,2}\s(?=[“\"‘]?\w)"
)
# "Malang, 9 October 2023. Resistance is …"
_STOPPED = re.compile(
    rf"^\s*(?P<city>{_NAME}), ?(?:\d{{1,2}} [A-Z][a-z]{{2,9}}|[A-Z][a-z]{{2,9}} \d{{1,2}},)"
    r" (?:19|20)\d\d[.:] (?=[A-ZÀ-Þ“\"])"
)
_ALONE = re.compile(
    rf"^\s*(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’' ]{{1,30}}?))?,? ?[(|–—-]? ?"
    r"(?:(?:Updated|Published|Posted)(?: on)?: ?)?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    r"(?=[\w ,./:]{6,32}\)?$)(?=.{0,20}(?:19|20)\d\d)[\w ,./:]{6,32}\)?$"
)
_DATED = re.compile(rf"[–—|,-] (?P<city>{_NAME}),? (?=\d{{1,2}}\b[^:.]{{0,30}}$)")
_BYLINE = re.compile(
    rf"^\W{{0,3}}(?:[Bb]y|BY|[Ff]rom|FROM)[: ] ?[^,\n]{{4,60}}, (?P<city>{_NAME})\W{{0,3}}$"
)
_LONG = 30  # characters: so much of a report stands behind its place
_LINES = 12


def heading(line: str) -> Site:
    """The place before the colon of a headline, or before the day at its end: "SUVA: …",
    "… – Suva, 10-12 October"."""
    city, colon, _ = line[:80].partition(":")
    city = city.strip("#* ")
    dated = _DATED.search(line[:300])
    if dated and not (colon and cities.known(city, places.sited)):
        city, colon = dated["city"], ":"
    if places.is_country(line.strip("#* ").title()):
        return Site(None, places.country(line.strip("#* ").title()))
    if not colon or not cities.known(city, places.sited):
        return Site()
    return Site(city, settled.country(city, 0, len(city)))


def read(lines: Sequence[str]) -> Site:
    """The place of the first of these lines that opens with one, else that of who wrote them; the
    headline is none of them."""
    first = [" ".join(raw[:400].split()) for raw in lines if raw.strip()][:_LINES]
    first = [line for line in first if " | " not in line]
    found = [match for match in map(_opening, first) if match]
    found += [match for match in map(_BYLINE.match, first) if match]
    return next((site for site in map(_site, found) if site != Site()), Site())


def _opening(line: str) -> re.Match[str] | None:
    match = _OPENING.match(line) or _STOPPED.match(line)
    return match if match and len(line) - match.end() >= _LONG else None


def alone(lines: Sequence[str]) -> Site:
    """The place that stands with a day in a line of its own: where the page was written."""
    first = [" ".join(raw[:120].split()) for raw in lines if raw.strip()][:_LINES]
    found = (match for match in map(_ALONE.match, first) if match)
    return next((site for site in map(_site, found) if site != Site()), Site())


def _site(match: re.Match[str]) -> Site:
    said = match.groupdict()
    city, more = said["city"], (said.get("more") or "").rstrip(". ")
    if city.isupper() and city.endswith(" CITY"):
        city = city.removesuffix(" CITY")
    if city.lower() in cities.WORDS:
        return Site()
    spelt = cities.known(city, places.sited)
    if spelt:
        return Site(city, settled.country(f"{city}, {more}", 0, len(city)))
    if known := cities.known(city, places.is_country):
        return Site(None, places.country(known))
    if set(city.lower().split()) & (lexicon.HEADS | lexicon.VAGUE) or places.country(city):
        return Site()
    if more and places.is_place(more):
        return Site(city, places.country(more))
    dated = said.get("day") and said.get("agency")
    return Site(city) if city.isupper() and dated and len(city) > 3 else Site()
