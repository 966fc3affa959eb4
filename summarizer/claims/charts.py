"""Countries: named in the article, or known from the shipped table by the name of a place."""

import re
from collections.abc import Iterator

from summarizer.claims import countries, names
from summarizer.claims.findings import Findings
from summarizer.claims.ground import Ground
from summarizer.claims.sorts import holds
from summarizer.claims.walk import Node, Value
from summarizer.phrases import places
from summarizer.phrases.places import dialling, nationality, settled
from summarizer.vocabulary import Charted, Copied

_HELPED = re.compile(r"\b(?:friends of|for|aid to|help for)\b", re.IGNORECASE)
_SAINT = re.compile(r"\b(?:San|Santa|Santo|São) [A-ZÀ-Ý][\w-]+ (?:de|da|di) [A-ZÀ-Ý][\w-]+")
"""Rosa of Lima, whose houses stand anywhere."""
_MOST_TEXT = 30_000
_OF = re.compile(r"(?:\b(?:of|in|at|de|del|da|do|di|du|von|der|für)\b|[,/–-]) ?(?:the )?")
_AHEAD = re.compile(r"(?P<nation>[^\W\d_a-z][a-z]+)(?:['’]s| (?:[a-z-]+ ){0,2}[a-z-]+) [\"“«]?$")
_REACH = 60
_BEHIND = re.compile(r"(?: ?\([^()\n]{2,40}\)|,? (?:in |of )?[^.;:()\n]{2,40})")


def check(node: Node, ground: Ground, findings: Findings) -> None:
    """A country that is neither named nor known gives way to the one that is, or goes."""
    for value in node.values if holds(type(node.part), Charted) else ():
        if isinstance(value.marker, Charted):
            _country(node, value, ground, findings)


def _country(node: Node, value: Value, ground: Ground, findings: Findings) -> None:
    own = [str(each.given) for each in node.values if isinstance(each.marker, Copied)]
    where = [span for name in own for span in names.where(name, ground)]
    beside = {code for each in ground.over([*where, *node.spans]) for code in each.countries}
    towns = [code for name in own for code in places.sited(name) if len(places.sited(name)) == 1]
    known = list(dict.fromkeys([*(code for name in own for code in _told(name)), *towns]))
    sited = {code for name in own for code in countries.sites(name)}
    also = [codes for city, codes in settled.ALSO.items() if any(city in name for name in own)]
    shared = {code for codes in also for code in codes}
    if value.given in shared and value.given in set(countries.named(ground.text[:_MOST_TEXT])):
        findings.holds(value.path, value.given, node.quote)
        return
    stated = value.given in beside and (value.given in known or not sited)
    around = (_behind(end, ground) | _ahead(start, ground) for start, end in where)
    if stated or any(value.given in said for said in around):
        findings.holds(value.path, value.given, node.quote)
    elif value.given in known:
        findings.holds(value.path, value.given, node.quote)
        findings.note(value.path, "table", f"{value.given}, from the name of a place in {own[0]}")
    elif len(known) == 1 and (_opened(own, known[0]) or not _names(value.given, ground)):
        value.kept = known[0]
        findings.changed(value.path, value.given, node.quote, f"{own[0]} lies in {known[0]}")
        text = f"{value.given} became {known[0]}, from the name of a place in {own[0]}"
        findings.note(value.path, "table", text)
    elif _names(value.given, ground):
        findings.holds(value.path, value.given, node.quote)
    elif dialling.country(ground.text) == value.given:
        findings.holds(value.path, value.given, node.quote)
        findings.note(value.path, "table", f"{value.given}, from a number or an address of it")
    else:
        findings.leave_out(node, value, "the article does not name it, and no place in it tells")


def _told(name: str) -> Iterator[str]:
    """The countries that a name speaks of: not whom its house helps, "Friends of Corvia",
    nor where a word is at home that many a house is called by, "Savannah Hospital"."""
    first, more, _ = name.partition(" ")
    anywhere = bool(more) and first.lower() in nationality.NAMES
    if sender := nationality.sender(name):
        return iter((sender,))  # "U.S. Consulate in Lagos"
    helped = anywhere or _HELPED.search(name)
    return iter(()) if helped else countries.codes(_SAINT.sub("", name))


def _opened(own: list[str], country: str) -> bool:
    """Does a town of the country open one of the names, or stand behind "of"? Elsewhere it may be
    half of another name: "Cross Bend Hospital"."""
    parts = (part.split() for name in own for part in _OF.split(name))
    return any(
        countries.code(" ".join(words[:size])) == country for words in parts for size in (1, 2, 3)
    )


def _names(country: str, ground: Ground) -> bool:
    """Does the article name the country, or a town that lies in it alone?"""
    return country in set(countries.codes(ground.text[:_MOST_TEXT]))


def _behind(end: int, ground: Ground) -> set[str]:
    """What the words right behind a name say of where it is: "Corvo School (New Zealand)"."""
    match = _BEHIND.match(ground.text, end)
    said = match[0].split(" and ")[0] if match else ""
    return set(countries.named(said))


def _ahead(start: int, ground: Ground) -> set[str]:
    """What the words right before a name say of it: "the Italian association Sorriso"."""
    match = _AHEAD.search(ground.text[max(0, start - _REACH) : start])
    return set(countries.named(match["nation"])) if match else set()
