"""A Frame: who did what, by the sort of the event and the parts of those who acted in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import objects, tense
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed, one
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_LONGEST = 165  # characters
_WORDS = 18  # of a headline that tells who helped
_TOLD, _MOST = 2, 3  # headline, and the sentence that tells it; who are named together
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}
_PAPER = Rare(
    r"\b(?:memorandum(?: of (?:understanding|agreement|cooperation))?"
    r"|(?:cooperation |framework |grant )?(?:agreement|contract)|protocol"
    r"|letter of intent|convention)\b",
    re.IGNORECASE,
)
_SIGNED = compiled(r"\b(?:sign(?:ed|ing|s)|signatures?|subscribed?|inked|inks)\b", re.IGNORECASE)
_AHEAD = compiled(
    r"\bwill (?:be|hold|take|host|conduct|run|start|open|organi[sz]e)\b|\bto be (?:held|given)\b"
    r"|\bannouncement\b|\bupcoming\b|\bto (?:hold|host|donate|open)\b",
    re.IGNORECASE,
)
_DONE = compiled(
    r"(?<!\bbe )(?<!being )\b(?:signed|held|took place|handed over|(?:donat|inaugurat|organi[sz]"
    r"|conclud|complet|conduct"
    r"|train|open|finish|launch|attend|receiv)ed)\b(?! (?:by|in) (?:the )?(?:next|coming))"
)
_TO_SIGN = Rare(r"\b(?:will|shall|to|would)\b[^.;]{0,40}\b(?:sign|ink|be signed|be inked)\b")
_ABROAD = Rare(
    r"\b(?:returned|went|back from|left for|flew to|travel\w* to|set off|visits)\b", re.IGNORECASE
)
_VISITED = compiled(r"\bvisit(?:ed|s|ing)? (?:to )?(?:the )?(?P<where>[A-ZÀ-Þ][\w’'-]+)")
_OUR = compiled(r"\bour\b", re.IGNORECASE)


@dataclass(frozen=True)
class Frame:
    """who   those who act, `many`: are they several
    verb  in the plain past
    what  it takes
    ahead  it is still to come"""

    who: str
    many: bool
    verb: str
    what: str
    ahead: bool = False

    @property
    def headline(self) -> str | None:
        now = tense.present(self.verb, many=self.many)
        return self._said(f"to {tense.base(self.verb)}" if self.ahead else now)

    @property
    def told(self) -> str | None:
        be = "are" if self.many else "is"
        return self._said(f"{be} to {tense.base(self.verb)}" if self.ahead else self.verb)

    def _said(self, verb: str) -> str | None:
        line = f"{self.who} {verb} {self.what}"
        return line[0].upper() + line[1:] if len(line) <= _LONGEST else None


Roles = Mapping[str, Sequence[str]]


def of(sort: str, roles: Roles, told: Sequence[str]) -> Frame | None:
    """`roles`: who had which part, by their names; `told`: the title and the first sentences."""
    maker = _MAKERS.get(sort)
    return maker(roles, told) if maker else None


_JOINED = compiled(r"(?i)\b(?:co-?operat|collaborat|partner|joint|together|agree|memorand|link)")
_MET = compiled(r"(?i)\b(?:met|meeting|meets?|talks|discuss\w*)\b")


def plain(names: Sequence[str], sort: str, topic: str | None, told: Sequence[str]) -> str | None:
    """Who acted, and in the plainest words what on, where a line tells that they did."""
    talks = sort == "meeting"
    borne = _MET if talks else _JOINED
    if len(names) < _TOLD or not any(map(borne.search, told)):
        return None
    does = "hold talks" if talks else "cooperate"
    return f"{listed(names)} {does}{f' on {topic}' if topic else ''}"


def _hold(roles: Roles, told: Sequence[str]) -> Frame | None:
    return _make(roles, "held", objects.occasion(told, _makers(roles)), told)


def _open(roles: Roles, told: Sequence[str]) -> Frame | None:
    return _make(roles, "opened", next(filter(None, map(objects.opened, told)), None), told)


def _makers(roles: Roles) -> Sequence[str]:
    return roles.get("organizer") or roles.get("host", ())


def _make(roles: Roles, verb: str, what: str | None, told: Sequence[str]) -> Frame | None:
    """By all who made it; by the first and "two others", where that is long."""
    makers = _makers(roles)
    if not what or not makers:
        return None
    beside = _beside(roles, what) if len(makers) == 1 else ""
    beside = beside if len(f"{makers[0]} {what}{beside}".split()) < _WORDS else ""
    for most in (_MOST, _TOLD, 1):
        rest = len(makers) - most
        who = [*makers[:most], f"{_NUMBERS.get(rest, 'many')} others"] if rest > 1 else makers
        made = Frame(listed(who), len(makers) > 1, verb, what + beside, is_ahead(told))
        if made.headline:
            return made
    return None


def _beside(roles: Roles, what: str) -> str:
    """With whom one house held it, or with whose help, where that is one alone."""
    for word, parts in (
        (" with", ("visitor", "participant")),
        (" with support from", ("supporter",)),
    ):
        found = [name for part in parts for name in roles.get(part, ())]
        if found:
            spoken = " with " in what or found[0].removeprefix("the ") in what
            return f"{word} {found[0]}" if len(found) == 1 and not spoken else ""
    return ""


def _sign(roles: Roles, told: Sequence[str]) -> Frame | None:
    signed = roles.get("signatory", ())
    papers = [each[0].lower() for line in told for each in _PAPER.finditer(line)]
    paper = max((each for each in papers if each.startswith(papers[0])), key=len, default="")
    sure = "agree" not in paper or any(map(_SIGNED.search, told))
    if not paper or not sure or not 1 < len(signed) <= _MOST:
        return None
    ahead = is_ahead(told) and any(map(_TO_SIGN.search, told[:_TOLD]))
    return Frame(listed(signed), True, "signed", one(paper), ahead)


def signs_with(told: Sequence[str], other: str) -> bool:
    """Is a paper told of that somebody whom no line names signed with this one?"""
    bare = other.removeprefix("the ")
    return any(_PAPER.search(each) and f"with {bare}" in each.replace("the ", "") for each in told)


def _give(roles: Roles, told: Sequence[str]) -> Frame | None:
    givers = roles.get("supporter") or roles.get("organizer", ())
    takers = roles.get("subject") or roles.get("host", ())
    line, gift = next(((x, found) for x in told if (found := objects.given(x))), ("", None))
    named = [each for each in givers if each.removeprefix("the ") in line]
    givers = named if len(givers) > 1 else givers
    if not gift or len(takers) > 1:
        return None
    if len(givers) != 1:
        return Frame(takers[0], False, "received", gift[0], is_ahead(told)) if takers else None
    what = f"{gift[0]} to {takers[0] if takers else gift[1]}"
    return Frame(givers[0], False, "donated", what, is_ahead(told))


def _visit(roles: Roles, told: Sequence[str]) -> Frame | None:
    guests, hosts = roles.get("visitor", ()), roles.get("host", ())
    gone = any(_ABROAD.search(each) and _OUR.search(each) for each in told)
    if gone or not (1 <= len(guests) <= 2 and len(hosts) == 1):
        return None
    if any(_elsewhere(line, guests, hosts[0]) for line in told):
        return None
    return Frame(f"a delegation from {listed(guests)}", False, "visited", hosts[0])


def _meet(roles: Roles, told: Sequence[str]) -> Frame | None:
    """Two who talked, where it is told what about."""
    both = [name for part in _TALKING for name in roles.get(part, ())]
    said = next((found for each in told if (found := slots.matters(each))), None)
    if len(both) != _TOLD or not said:
        return _make(roles, "held", objects.titled(told[0], _makers(roles)), told)
    return Frame(listed(both), True, "discussed", said, is_ahead(told))


def _elsewhere(line: str, guests: Sequence[str], host: str) -> bool:
    """Does a sentence tell that the guests visited a place that is not the host?"""
    named = [line.find(each.removeprefix("the ")) for each in guests]
    seen = _VISITED.search(line, max(named)) if max(named) >= 0 else None
    return seen is not None and seen["where"] not in host and host not in line


_MAKERS: dict[str, Callable[[Roles, Sequence[str]], Frame | None]] = {
    "training": _hold,
    "forum": _hold,
    "centre_launch": _open,
    "agreement_signing": _sign,
    "donation": _give,
    "visit": _visit,
    "meeting": _meet,
}
_TALKING = ("host", "visitor", "organizer", "signatory", "participant")
_MAKING, _HELPING = ("organizer", "host"), ("visitor", "participant", "supporter")
ROLES: Mapping[str, Sequence[str]] = {
    "training": (*_MAKING, *_HELPING),
    "forum": (*_MAKING, "supporter"),  # who takes part in one does not hold it
    "centre_launch": (*_MAKING, *_HELPING),
    "agreement_signing": ("signatory",),
    "donation": ("supporter", "organizer", "subject", "host"),
    "visit": ("visitor", "host"),
    "meeting": (*_TALKING, "supporter"),
}
"""The parts of those whom a frame of each sort names."""
SORTS = frozenset(_MAKERS)
"""The sorts of event that such frames are made of."""


def is_ahead(told: Sequence[str]) -> bool:
    """Is it announced by the headline and the first sentence, and not told?"""
    near = told[:_TOLD]
    return any(map(_AHEAD.search, near)) and not any(map(_DONE.search, near))
