"""Placing: whose people somebody is, where a record leaves it open: by the office, or the deed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases.organisations import initialled
from summarizer.phrases.people import scope
from summarizer.vocabulary import Partner, Person

LOCAL = re.compile(
    r"(?:the )?(?P<where>(?:[A-ZÀ-Ý][\w’'-]+ ){1,3})(?P<noun>institute|university|hospital|college"
    r"|school|academy|foundation|association|clinic|centre|center)"
)
_WORD = re.compile(r"\w+")
_LETTERS = 3
"""So many are no chance."""
_HOME = frozenset({"host", "organizer", "subject"})
_ACTING = frozenset({"signatory", "host", "organizer", "visitor"})
_OFFICES = {
    "university": re.compile(
        r"(?:(?:vice|deputy|pro|assistant)[- ]*)*(?:rector|chancellor|provost)\b"
        r"(?! of (?!the univ))",
        re.IGNORECASE,
    ),
    "hospital": re.compile(
        r"(?:medical superintendent|hospital (?:director|superintendent|administrator|secretary)"
        r"|(?:director|superintendent|head|manager) of (?:the )?hospital|chief (?:physician|doctor)"
        r"|head (?:physician|doctor)|matron)\b(?! of (?!the hosp))",
        re.IGNORECASE,
    ),
}
"""Whom a house of only that sort has."""
_TAUGHT = re.compile(r"\b(?:Academy|Polytechnic|College)\b")
"""What has a rector, though its kind may be another."""
_RULES = re.compile(
    r"(?:(?:the|deputy|vice|first|acting|assistant|prime|honorary|[A-Z]\w+['’]s"
    r"|[A-Z]\w+(?:ian|ese|ish|an|i|ch)) )*"
    r"(?:minist(?:er|re)\b(?! of state in)|ambassador|high commissioner|(?:vice[- ])?governor|mayor"
    r"|consul(?:[- ]general)?|chargée? d['’]affaires|secretary of state"
    r"|president of the republic)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?:(?:deputy|pro|acting)[- ])*(?:vice[- ])?chancellor\b", re.IGNORECASE)
_PART = re.compile(r"(?!.*\buniversit).*\b(?:college|school|faculty) of ", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?:minist\w+|embassy|ambassade|government|commission|consulate|municip\w+|commune|city|town|county"
    r"|provinc\w+|district|region\w*|state|department|parliament|secretariat|directorate|council"
    r"|authority|republic|kingdom|prefecture|office|agency|mission)\b",
    re.IGNORECASE,
)
_OFFICIAL = ("Ministry", "Government", "Department", "Embassy", "Parliament")
_RECEIVES = re.compile(
    r"(?:,[^.;]{0,80},)? (?:\w+ly )?(?:met with|met|received|welcomed|hosted|greeted)"
    r" (?:the |our )(?:\w+ )?(?:guests|visitors|delegation|delegates)\b"
)
_RECEIVED = re.compile(
    r"\b(?:delegation|delegates|guests|visitors|team|group)\b[^.;]{0,60}? (?:was|were)"
    r" (?:\w+ )?(?:received|welcomed|met|greeted|hosted) (?:\w+ )?by [^.;]{0,120}$"
)
_LEADS = re.compile(
    r"\b(?:delegation|team|group)(?: of guests)?,? (?:was |were )?(?:headed|led) by [^.;,]{0,40}$"
)


@dataclass(frozen=True)
class Placed:
    """Somebody with the rank of the partner whose they are, as many as there are partners where
    they are nobody's, and with the name of the house that their own words leave out."""

    person: Person
    rank: int
    house: str = ""


def rules(title: str) -> bool:
    """Whether it is an office of a state, a province or a town."""
    return _RULES.match(title) is not None


def is_any_states(house: str, whole: str) -> bool:
    """Whether a ministry's name goes on only by whose it is."""
    return house.startswith(_OFFICIAL) and whole.startswith(f"{house} of ")


def heads_more(title: str, house: str) -> bool:
    """Whether the office is of a whole university, and the house no more than a part of one."""
    return _WHOLE.match(title) is not None and _PART.match(house) is not None


def is_states(house: str) -> bool:
    """Whether a house is one of a state, a province or a town, and no hospital or university."""
    return _STATES.search(house) is not None


def rank(person: Person, people: Sequence[Person], partners: Sequence[Partner]) -> int | None:
    """The one of the partners whose somebody must be, by its place among them; `people`: all that
    are named, of whom another may hold the same office elsewhere."""
    title = person.title or ""
    if scope.is_public(title):
        return None
    for kind, office in _OFFICES.items():
        if office.match(title):
            of_sort = [
                at
                for at, each in enumerate(partners)
                if getattr(each, "kind", "") == kind
                or (kind == "university" and _TAUGHT.search(each.name))
            ]
            same = [each for each in people if (each.title or "").casefold() == title.casefold()]
            one = _only(of_sort) if len(same) == 1 else None
            return one if one is not None and partners[one].role in _HOME else None
    for quote in person.evidence:
        words = " ".join(quote.quote.split())
        at = words.find(person.name)
        if at < 0:
            continue
        if _LEADS.search(words[:at]):
            return _of(partners, "visitor")
        if _RECEIVES.match(words, at + len(person.name)) or _RECEIVED.search(words[:at]):
            return _of(partners, "host")
    return None


def other(rank: int, partners: Sequence[Partner]) -> int | None:
    """The one that acts beside a partner, if there is one alone of its sort."""
    sort = getattr(partners[rank], "kind", "")
    alike = [at for at, each in enumerate(partners) if getattr(each, "kind", "") == sort]
    return _only([at for at in alike if at != rank and partners[at].role in _ACTING])


def lettered(letters: str, partners: Sequence[Partner]) -> int | None:
    """The one whose initials these are, though the article does not say so."""
    capitals = "".join(filter(str.isupper, letters))
    if len(capitals) < _LETTERS:
        return None
    own = (initialled.initials(partner.name) for partner in partners)
    return _only([at for at, each in enumerate(own) if each.startswith(capitals)])


def described(person: Person, own: str) -> re.Match[str] | None:
    """ "director of the Corvo institute", of whom the record has "Corvo" alone."""
    if not own or " " in own:
        return None
    quotes = (" ".join(each.quote.split()) for each in person.evidence)
    behind = (each[each.find(own) :] for each in quotes if own in each)
    return next(filter(None, map(LOCAL.match, behind)), None)


def is_sort(partner: Partner, noun: str, land: str | None) -> bool:
    """ "the Corvo hospital" by its name, "the French hospital" by its kind and country."""
    if land is None:
        return noun in _WORD.findall(partner.name.casefold())
    return partner.country == land and getattr(partner, "kind", "") == noun


def _of(partners: Sequence[Partner], role: str) -> int | None:
    return _only([at for at, partner in enumerate(partners) if partner.role == role])


def _only(found: Sequence[int]) -> int | None:
    return found[0] if len(found) == 1 else None
