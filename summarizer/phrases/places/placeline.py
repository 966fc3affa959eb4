"""The place with which a report opens: "HANOI, 4 May – …", "Karachi: …", "Geneva, 4 May 2021"."""

import itertools
import re
from collections.abc import Sequence

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled, states
from summarizer.phrases.places.dated import MONTHS
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words as words_of

_NAME = r"[A-ZÀ-ÞİŞĐ][\w’'\-]+(?: [A-ZÀ-Þ][\w’'\-]+){0,3}"
_OPENING = compiled(
    rf"^[\s*_“\"\[(]{{0,8}}(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?)(?!\w))?"
    r"(?P<day>,? ?\(?(?=[^\n–—:]{0,28}\d)[\w .,/’'\-]{1,28}?\)?)?"
    r"(?P<agency>,? ?[\[(/][A-Za-z][\w. /-]{1,24}?[\])/](?P<then>,? (?=[^\n–—:]{0,28}\d)"
    r"[\w .,/’'\-]{1,28}?)?\s?(?:\.?[-–—‒―:]{1,2})?"
    r"|\s?\)?[*_]{0,2}\s?(?:[–—‒―:]|-{1,3}|\.[-–—]))"
    r"(?:[*_]{2}(?:\s?[–—-]{1,3})?|[*_]?)\s(?=[“\"‘]?\w)"
)
_LEADS = compiled(r"[A-ZÀ-Þ]{3,}[A-ZÀ-Þ ]*,? [\w .,()/-]{0,50}\d[\w .,()/-]{0,20}\s?[:–—-]{1,2}")
# "(Banepa, Nepal) A team …"
_BRACKETED = compiled(
    rf"^\s*[\[(](?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?))?"
    r"(?:, ?(?=[^)\]]{0,20}\d)[\w .,/]{3,20})?[\])]\s?(?:[-–—:]{1,2}\s)?(?=[“\"‘A-ZÀ-Þ])"
)
# "Malang, 9 October 2023. Resistance is …"
_STOPPED = compiled(
    rf"^\s*(?P<city>{_NAME}), ?(?:\d{{1,2}} [A-Z][a-z]{{2,9}}|[A-Z][a-z]{{2,9}} \d{{1,2}}),?"
    r"(?: (?:19|20)\d\d)?[.:] (?=[A-ZÀ-Þ“\"])"
)
# "Suva, Fiji – 9 June 2021: Both sides …"
_THEN_DATED = compiled(
    rf"^\W*(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?))? ?(?:[–—|-]|--) ?"
    r"\(?(?=[^\n:–—]{0,28}\d)[\w .,/’']{4,28}\)?\s?[:–—-]\s(?=[“\"‘]?\w)"
)
_ALONE = compiled(
    rf"^\W*(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'. ]{{1,30}}?))?,? ?[(|:–—-]? ?"
    r"(?:[\w .]{3,24} \| )?"
    r"(?:(?:Updated|Published|Posted)(?: on)?: ?)?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    r"(?=[\w ,./:]{6,32}\)?$)(?=.{0,20}(?:19|20)\d\d)[\w ,./:]{6,32}\)?$"
)
_DATED = compiled(rf"[–—|,-] (?P<city>{_NAME}),? (?=\d{{1,2}}\b[^:.]{{0,30}}$)")
_BYLINE = compiled(
    rf"^\W{{0,3}}(?:[Bb]y|BY|[Ff]rom|FROM)[: ] ?[^,|\n]{{4,60}}(?:,| in) (?P<city>{_NAME})"
    r"(?:\W{0,3}$| \| )"
)
_ON_DAY = (
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,9}|[A-Z][a-z]{2,9} \d{1,2})(?:,? (?:19|20)\d\d)"
    r"|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)"
)
# "24 October 2019, Suva: …", behind the day of another calendar perhaps; the same alone on a line.
_BEHIND_DAY = (
    rf"^\W*(?:[\w ,]{{3,30}} / )?{_ON_DAY}(?:,| [|–—-]) ?(?P<city>{_NAME})"
    r"(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{1,30}?))?"
)
_DAY_FIRST = compiled(rf"{_BEHIND_DAY}\s?[:–—-] (?=[“\"‘]?\w)")
_DAY_ABOVE = compiled(rf"{_BEHIND_DAY}$")
# "SUVA. KAZINFORM - …"
_WIRED = compiled(
    r"^(?P<city>[A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{3,})?)\. [A-Z][\w.]{2,15} ?[–—-]{1,2} (?=\w)"
)
# "Suva, The minister …", "Suva, Fiji, 9 June 2021 | The minister …"
_BARE = compiled(
    rf"^(?P<city>{_NAME})(?:, ?(?P<more>[A-ZÀ-Þ][\w’'\-. ]{{1,30}}?))?"
    r"(?:,|,(?=[^|]{0,28}\d)[\w .,/]{4,28} \|) (?=(?:The|A|An|His|Her) [A-ZÀ-Þa-z\d])"
)
_LABEL = compiled(
    r"^\W{0,4}(?:(?:date|day|time)s? ?(?:and|/|&) ?)?(?:place|venue|location|where|city)\W{0,3}"
    r"[:|]\s?(?P<said>.{3,200})",
    re.IGNORECASE,
)
_REPEATED = (
    r"\b(?:in|at|near|outside) {name}\b(?! [A-ZÀ-Þ])"
    r"|\b{name} (?:(?:District|General|Regional|Referral|Provincial|County|Community|Municipal"
    r"|Central|Rural|Mission) )?(?:Hospital|[Tt]own|[Cc]ity|[Mm]unicipality|[Dd]istrict|[Vv]illage"
    r"|Health (?:Cent(?:er|re)|Post))\b"
)
_LABELS = words_of(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december jan feb mar apr jun jul aug sep sept oct nov"
    " dec published updated update posted date dated time release released press news media photo"
    " breaking exclusive note notes contact source author reporter editor by from for the our new"
    " last latest modified created issued event events venue day dr prof professor mr mrs ms miss"
    " sir madam minister president ambassador deadline background summary introduction"
    " keynote annexure annex agenda speakers speaker theme organizer organiser participants"
    " through during after before with within under over upon among between since until while when"
    " where this that these those here there as at in on and but"
    " attendees recipient recipients sponsor sponsors partner partners project"
    " today yesterday notice statement circular summit report analysis opinion interview video live"
)
_DAY = compiled(
    rf"[,(\s]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun|mon|tue|wed|thu|fri|sat)(?:day)?\b[., ]*)?"
    rf"(?:\d|(?:{MONTHS})\b)",
    re.IGNORECASE,
)
_TWICE = "Georgia"  # a country and a state
_SHORT = 4  # letters: a shorter name may be an acronym
_PATH = compiled(r" ?(?:/|>|»|›|→|::) ?")
_PATHS = 160  # characters
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


def tagged(headline: str) -> Site:
    """The country before the colon of a headline, as agencies of many countries have it."""
    land, colon, _ = headline[:80].partition(":")
    known = colon and places.is_country(land.strip("#* ").title())
    return Site(None, places.country(land.strip("#* ").title())) if known else Site()


def read(lines: Sequence[str]) -> Site:
    """The place of the first of these lines that opens with one, else that of who wrote them; the
    headline is none of them."""
    first = _joined([" ".join(raw[:400].split()) for raw in lines if raw.strip()][:_LINES])
    found = [
        match
        for match in map(_opening, first)
        if match and " | " not in match.string[match.end() :]
    ]
    found += [match for match in map(_BYLINE.match, first) if match]
    text = " ".join(" ".join(lines).split())
    return next((site for site in (_site(each, text) for each in found) if site != Site()), Site())


def _joined(lines: Sequence[str]) -> list[str]:
    """With a place in a line of its own before what was written there: "SUVA, Oct. 21 (CSRHS):"."""
    pairs = itertools.pairwise((*lines, ""))
    return [f"{line} {then}" if _LEADS.fullmatch(line) else line for line, then in pairs]


def _opening(line: str) -> re.Match[str] | None:
    match = _OPENING.match(line) or _THEN_DATED.match(line)
    match = match or _STOPPED.match(line) or _BRACKETED.match(line) or _DAY_FIRST.match(line)
    match = match or _WIRED.match(line) or _BARE.match(line)
    return match if match and len(line) - match.end() >= _LONG else None


def labelled(lines: Sequence[str]) -> Site:
    """The last city behind a label of the first of these lines that has one: "Place: Room 3,
    Riverton University, Suva"."""
    for line in lines:
        match = _LABEL.match(line[:300])
        found = list(cities.find(match["said"], places.sited)) if match else []
        if match and found:
            start, end = found[-1]
            if start == 0 or match["said"][start - 2 : start] in (", ", "– ", "- "):
                return Site(match["said"][start:end], settled.country(match["said"], start, end))
    return Site()


def alone(lines: Sequence[str]) -> Site:
    """The place that stands with a day in a line of its own: where the page was written."""
    first = [" ".join(raw[:120].split()) for raw in lines if raw.strip()][:_LINES]
    text = " ".join(" ".join(lines).split())
    alone = (_ALONE.match(line) or _DAY_ABOVE.match(line) for line in first)
    found = (_site(match, text) for match in alone if match)
    return next((site for site in found if site != Site()), Site())


def section(lines: Sequence[str]) -> Site:
    """The country that the path to a page names: "Our work / Kenya / Stories"."""
    parts = (part.strip() for line in lines for part in _PATH.split(line[:_PATHS]) if part != line)
    known = (cities.known(part, places.is_country) for part in parts if part)
    codes = {places.country(each) for each in known if each}
    return Site(None, codes.pop()) if len(codes) == 1 else Site()


def _site(match: re.Match[str], text: str = "") -> Site:
    said = match.groupdict()
    city, more = said["city"], (said.get("more") or "").strip()
    if city.isupper() and city.endswith(" CITY"):
        city = city.removesuffix(" CITY")
    if city.lower() in cities.WORDS or city.split()[0].lower() in _LABELS:
        return Site()
    spelt = cities.known(city, places.sited)
    if spelt:
        return Site(city, settled.country(f"{city}, {more}", 0, len(city)))
    if known := cities.known(city, places.is_country):
        code = places.country(known)
        apart = more and not _DAY.match(more) and places.country(more) != code
        return Site(city, None) if apart else Site(None, code)  # JORDAN, Guimaras
    if set(city.lower().split()) & (lexicon.HEADS | lexicon.VAGUE) or places.country(city):
        return Site()
    code = _behind(more)
    sure = code or more == _TWICE or _stands_alone(said) or _again(city, text)
    return Site(city, code) if sure else Site()


def _behind(more: str) -> str | None:
    """The country of the region or country behind a town that stands in no table."""
    if not more or more == _TWICE:
        return None
    name = more.rstrip(".")
    placed = places.is_place(name) and not places.city_countries(name)
    return states.country(more) or (places.country(name) if placed else None)


def _stands_alone(said: dict[str, str | None]) -> bool:
    """Whether what follows a name in no table leaves only a town before it: a day, an agency, a
    region behind capitals; persons, too, sign with a day."""
    city = said["city"] or ""
    dated = any(_DAY.match(said.get(each) or "") for each in ("day", "then"))
    named = (said.get("agency") or "").strip(" ,").startswith(("(", "["))
    if len(city) < _SHORT or city.split()[0].lower() in _LABELS:
        return False
    if city.isupper():
        return dated or bool(named and said.get("more"))
    return " " not in city and dated and bool(said.get("agency"))


def _again(city: str, text: str) -> bool:
    """Whether the report has the name as a place's once more: "in Banepa", "Banepa Hospital"."""
    name = " ".join(each.capitalize() for each in city.split())
    return name in text and bool(re.search(_REPEATED.format(name=re.escape(name)), text))
