"""What part each organisation has in a sentence: signs, hosts, visits, supports, attends."""

import re
from functools import lru_cache

from summarizer.phrases import skeleton
from summarizer.phrases.participation.scene import TABLES, Told
from summarizer.phrases.people import PersonMention
from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.words import needs
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_PARTS = Sieve(TABLES.ordered("parts", "part"))
_VENUE = TABLES.any_of("parts", "venue")
_TOURED = TABLES.any_of("parts", "toured")
_VISITED = TABLES.any_of("parts", "visited")
_BACKGROUND = TABLES.any_of("parts", "background")
_OFFICE = TABLES.any_of("parts", "office")
_LEAD = TABLES.any_of("parts", "lead")
_ASIDE = TABLES.any_of("parts", "aside")
_AT = TABLES.any_of("parts", "at")
_THERE = TABLES.any_of("parts", "there")
_SENT = TABLES.any_of("parts", "sent")
_HEADED = TABLES.any_of("parts", "headed")
_TIES = TABLES.any_of("parts", "ties")
_HISTORY = TABLES.any_of("scene", "history", lines=True)
_WITNESS = TABLES.any_of("scene", "witness")
_SIGNED_BY = TABLES.any_of("scene", "signed_by")
_SIGNED_IT = TABLES.any_of("scene", "signed_it")
_LEANS = compiled(  # all that says so ends in one of these
    r"(?:\b(?:of|by|from|at|in|to|near|nearby|opposite|beside|on|after|with|than|(?:un)?like|for"
    r"|joining|heads?|leads?|directs?|runs?) (?:the )?|\((?:made by )?)$",
    re.IGNORECASE,
)
_LANDS = frozenset({"governorate", "prefecture", "municipality"})
_IN = compiled(r"\bin (?:the )?$")
_MEMBER = Rare(r"\b(?:member|academician|fellow|graduate|alumn\w+) of (?:the )?$")
_ADDRESSED = compiled(r"\b(?:(?:assoc|asst|prof|dr|mr|mrs|ms|hon|engr?)\.[ ,]?)+")


_OWNED = compiled("\ue000.[’']s \ue000.")
_MARKS = compiled('[“"«„]')
_ABOUT = compiled(
    r"\b(?:topic|theme|titled?|entitled|motto|slogan|themed|lecture|talk|presentation|speech|paper)"
    r"(?: (?:of|on|is|was|about))?:? $"
)
_MARKED = compiled(r"[“\"«„][^“”\"«»„]{9,300}[”\"»“]")
_NEWS = 2  # sentences that tell the event itself
_UNITS = {"school", "faculty", "college", "department", "centre", "center", "institute", "office"}


def of(sentence: Told) -> dict[int, str]:
    """The part of each organisation, by its number in the skeleton; the first that fits. The weight
    of a cue, if it has one, is the last sentence of a story that it is good for."""
    labels: dict[int, str] = {}
    if not sentence.houses:
        return labels
    later = sentence.place > 1 and _VISITED.search(sentence.skeleton)
    toured = bool(later or _TOURED.search(sentence.skeleton))
    low = needs.plain(sentence.skeleton)
    for cue in _PARTS.left(low):
        role, first = cue.label, cue.weight
        if first and sentence.place > first:
            continue
        for match in cue.pattern.finditer(sentence.skeleton):
            for number in skeleton.numbers(match["who"]):
                if not _aside(sentence, number) and not (toured and role == "host"):
                    labels.setdefault(number, role)
    for match in _OWNED.finditer(sentence.skeleton):  # "X University's School of Medicine"
        whole, unit = skeleton.numbers(match.group())
        if sentence.houses[unit].head in _UNITS and unit in labels:
            labels.setdefault(whole, labels.pop(unit))
    return labels


def signs(sentence: Told, person: PersonMention) -> bool:
    """Named as one who puts the signature, before those in whose presence it is put."""
    left = sentence.text[: person.start - sentence.start].lower()
    right = _ADDRESSED.sub(" ", sentence.text[person.end - sentence.start :].lower())
    if _WITNESS.search(left):
        return False
    return bool(_SIGNED_BY.search(left) or _SIGNED_IT.match(right))


def is_past(sentence: Told) -> bool:
    """Of old times, or of others."""
    return sentence.place > 2 and _HISTORY.search(sentence.low) is not None


def is_named(sentence: Told, number: int) -> bool:
    """It acts here though no rule says as what: no venue, and no mere background."""
    left = _left(sentence, number)
    if sentence.houses[number].head in _UNITS and left.endswith(("’s ", "'s ")):
        return False
    return not any(each != "office" for each in _said(left))


def is_aside(sentence: Told, number: int) -> bool:
    """What is told of it is none of the event's: it cooks, prints, founded a house, employs one; or
    it is only where something is: "the college in Corvo Governorate"."""
    left = _left(sentence, number)
    if sentence.houses[number].head in _LANDS and _IN.search(left):
        return True
    return _LEANS.search(left) is not None and _ASIDE.search(left) is not None


def attending(sentence: Told) -> set[int]:
    """Whose director or delegates a list of those present names: "Also present were the manager of
    Corvo Bank, …, and representatives of the Kite Fund"."""
    match = _THERE.search(sentence.skeleton)
    if match is None:
        return set()
    numbers = skeleton.numbers(sentence.skeleton[match.end() :])
    return {number for number in numbers if _is_sent(sentence, number)}


def _is_sent(sentence: Told, number: int) -> bool:
    """ "the manager of Corvo Bank", "Corvo Bank President Ann Lee"."""
    right = skeleton.behind(sentence.skeleton, number)
    return bool(_SENT.search(_left(sentence, number)) or _HEADED.match(right))


def tied(sentence: Told) -> set[int]:
    """With whom a house has ties of long standing, as a page says of it below its news: "It has
    agreements with X and Y", "It established relations with Z"."""
    match = _TIES.search(sentence.skeleton) if sentence.place > _NEWS else None
    return set(skeleton.numbers(sentence.skeleton[match.end() :])) if match else set()


def is_titled(sentence: Told, number: int) -> bool:
    """It stands in the title of a project or a talk: "The Project for a Clinic in Corvo"."""
    mention, text = sentence.houses[number], sentence.text
    start, end = mention.begin - sentence.start, mention.end - sentence.start
    return any(
        each.start() < start
        and end < each.end()
        and ("roject" in each[0][: start - each.start()] or _ABOUT.search(text[: each.start()]))
        for each in (_MARKED.finditer(text) if _MARKS.search(text) else ())
    )


def beside(sentence: Told, number: int) -> tuple[str, ...]:
    """What the words right before it say of it: a venue, background, a place, an office."""
    return _said(_left(sentence, number))


@lru_cache(maxsize=16)  # asked twice of each name
def _said(left: str) -> tuple[str, ...]:
    cues = (("venue", _VENUE), ("background", _BACKGROUND), ("at", _AT), ("office", _OFFICE))
    return tuple(name for name, cue in cues if cue.search(left))


def leading(sentence: Told) -> set[int]:
    """Who stands first in it, and so does what it tells."""
    match = _LEAD.match(sentence.skeleton)
    return set(skeleton.numbers(match["who"])) if match else set()


def _aside(sentence: Told, number: int) -> bool:
    """A venue, or what somebody is a member of."""
    left = _left(sentence, number)
    return bool(_VENUE.search(left) or _MEMBER.search(left))


def _left(sentence: Told, number: int) -> str:
    return skeleton.before(sentence.skeleton, number)[-90:]
