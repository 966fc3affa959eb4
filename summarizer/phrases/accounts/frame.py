"""A Frame: who did what, by the sort of the event and the parts of those who acted in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import tense
from summarizer.phrases.statements import occasions, slots
from summarizer.phrases.statements.wording import listed, one
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_LONGEST = 165  # characters
_WITHIN = re.compile(r"^.* (?:in|at) (?:the )?(?=(?:[IVX]+|\d+(?:st|nd|rd|th)) )")
_TOLD, _MOST = 2, 3  # headline, and the sentence that tells it; who are named together
_LONG = 8  # words of what is given
_VERB = re.compile(r"(?:the|an?|of|in|at|by|to|was|were|is|has|and|with)$")
_MEETING = (
    r"(?:training(?:[- ](?:workshop|course|program(?:me)?|seminar))?|workshop|course|seminar"
    r"|webinar|forum|conference|congress|symposium|summer school|master ?class|round ?table|camp"
    r"|summit)"
)
_HELD = Rare(
    rf"\b(?P<how>(?:(?:an?|the|\d[\w-]*|[a-z]+-(?:day|week|month)|online|virtual|joint"
    rf"|international|regional|national|scientific|hands-on|short|first|second|third|annual|intensive"
    rf"|advanced|special|refresher|bilateral|medical|clinical) )*)(?P<noun>{_MEETING})"
    r"(?: of trainers)?"
    r"(?P<on> (?:on|in|about|for|entitled|titled|themed)"
    r" (?P<what>[“\"][^“”\"]{4,70}[”\"]|[^.,;:()“”\"]{4,100}))?",
    re.IGNORECASE,
)
_GIFT = re.compile(
    r"\b(?:donat(?:ed|es|ion of)|hand(?:ed|s|ing)[- ]over(?: ceremony)?(?: of)?"
    r"|handover(?: ceremony)? of|present(?:ed|s|ation of)|gave|gives|deliver(?:ed|s|y of)"
    r"|provision of|suppl(?:ied|ies|y of)|gift of)"
    r" (?P<what>(?!of\b|by\b|to\b|for\b|at\b|in\b|the (?:project|donation|grant)\b|grant\b)"
    r"[^.,;:()“”\"]{3,70}?)"
    r" (?:to|for) (?P<to>(?:the )?(?-i:[A-ZÀ-Þ])[\w’'&-]+(?: (?:(?:of|de|del|da|do|la|and|the|for)"
    r" )*(?-i:[A-ZÀ-Þ])[\w’'&-]+)*)",
    re.IGNORECASE,
)
_NAME = r"(?:the )?[A-ZÀ-Þ][\w’'&-]+(?: (?:(?:of|de|del|da|do|la|and|the|for) )*[A-ZÀ-Þ][\w’'&-]+)*"
_GIVEN = re.compile(
    r"(?P<what>\b(?:(?i:an?|some|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) (?:[a-z][\w-]* ){0,6}?|(?:medical |modern |new |other )*)[a-z]{3,})"
    r"(?:, worth [^,]{3,20},)? (?:(?:was|were|has been|have been|is|are) )?(?:officially )?"
    r"(?:donated|handed over|delivered|presented|given|gifted)"
    rf" (?:by [^.,;]{{3,60}}? )?to (?P<to>{_NAME})"
)
_BEFORE = re.compile(r"^.*\b(?:an?|the) |^(?:19|20)\d\d ", re.IGNORECASE)
_NO_FIELD = re.compile(
    r"(?:the |various |several )?(?:topic|subject|theme|basis|occasion|following|day|week"
    r"|first)s?\b"
)
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}
_PAPER = re.compile(
    r"\b(?:memorandum(?: of (?:understanding|agreement|cooperation))?"
    r"|(?:cooperation |framework |grant )?(?:agreement|contract)|protocol"
    r"|letter of intent|convention)\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\b(?:sign(?:ed|ing|s)|signatures?|subscribed?|inked|inks)\b", re.IGNORECASE)
_OPENED = re.compile(
    r"\b(?:open(?:s|ed|ing)?|inaugurat(?:es?|ed|ion)|launch(?:es|ed)?|unveil(?:s|ed|ing)?"
    r"|establish(?:es|ed)?)(?: ceremony)?(?: of)? (?:the |an? |its |their )?"
    r"(?P<what>(?:[\w’'-]+ ){0,6}?(?:cent(?:er|re)|laboratory|lab|unit|ward|clinic|wing"
    r"|biobank|hub|school|room|department))\b"
    r"(?! (?:of|by|director|head|(?-i:[A-Z])))(?P<on> (?:for|on) [^.,;:()“”\"]{4,80})?",
    re.IGNORECASE,
)
_TOLD_BEHIND = re.compile(
    r" (?:concluded?s?|ends?|ended|begins?|began|opens?|starts?|given|successfully|conducted)\b.*$"
)
_OPEN_END = re.compile(r" (?:returning|including|using|involving|following|suffering|coming)$")
_ARTICLE = re.compile(r"^(?:the|an?|its|their) ", re.IGNORECASE)
_COUNTED = re.compile(
    r"^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|various"
    r"|more|over|about)\b)|^[^,]*?(?:s|equipment|aid|medicine|software|furniture|PPE|oxygen|supply"
    r"|material|support|assistance|food|blood|literature)(?: (?:of|for|with|and)\b|,|$)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:our|we|us|his|her|its|their|this|that|he|she|they|it|them|these|those|which|him)\b"
)
_SOMEBODY = re.compile(r"(?:Prof|Dr|Mr|Mrs|Ms|Hon|Minister|Director|Rector|President)\b")
_AHEAD = compiled(
    r"\bwill (?:be|hold|take|host|conduct|run|start|open|organi[sz]e)\b|\bto be (?:held|given)\b"
    r"|\bannouncement\b|\bupcoming\b|\bto (?:hold|host|donate|open)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?<!\bbe )(?<!being )\b(?:signed|held|took place|handed over|(?:donat|inaugurat|organi[sz]"
    r"|conclud|complet|conduct"
    r"|train|open|finish|launch|attend|receiv)ed)\b(?! (?:by|in) (?:the )?(?:next|coming))"
)
_ABROAD = re.compile(
    r"\b(?:returned|went|back from|left for|flew to|travel\w* to|set off|visits)\b", re.IGNORECASE
)
_VISITED = re.compile(r"\bvisit(?:ed|s|ing)? (?:to )?(?:the )?(?P<where>[A-ZÀ-Þ][\w’'-]+)")
_OUR = re.compile(r"\bour\b", re.IGNORECASE)


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


_JOINED = re.compile(r"(?i)\b(?:co-?operat|collaborat|partner|joint|together|agree|memorand|link)")
_MET = re.compile(r"(?i)\b(?:met|meeting|meets?|talks|discuss\w*)\b")


def plain(names: Sequence[str], sort: str, topic: str | None, told: Sequence[str]) -> str | None:
    """The two who acted, and in the plainest words what on, where a line tells that they did."""
    talks = sort == "meeting"
    borne = _MET if talks else _JOINED
    if len(names) < _TOLD or not any(map(borne.search, told)):
        return None
    does = "hold talks" if talks else "cooperate"
    return f"{listed(names[:_TOLD])} {does}{f' on {topic}' if topic else ''}"


def _hold(roles: Roles, told: Sequence[str]) -> Frame | None:
    makers = [each.removeprefix("the ") for part in _MAKING for each in roles.get(part, ())]
    names = (_WITHIN.sub("", name) for name in map(occasions.named, told) if name)
    name = next((each for each in names if not any(one in each for one in makers)), None)
    what = f"the {name}" if name else next(filter(None, map(_held, told)), None)
    return _make(roles, "held", what, told)


_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five"}


def _open(roles: Roles, told: Sequence[str]) -> Frame | None:
    return _make(roles, "opened", next(filter(None, map(_opened, told)), None), told)


def _make(roles: Roles, verb: str, what: str | None, told: Sequence[str]) -> Frame | None:
    """By all who made it; by the first and "two others", where that is long."""
    makers = roles.get("organizer") or roles.get("host", ())
    if not what or not makers:
        return None
    for most in (_MOST, _TOLD, 1):
        rest = len(makers) - most
        who = [*makers[:most], f"{_NUMBERS.get(rest, 'many')} others"] if rest > 1 else makers
        made = Frame(listed(who), len(makers) > 1, verb, what, is_ahead(told))
        if made.headline:
            return made
    return None


def _sign(roles: Roles, told: Sequence[str]) -> Frame | None:
    signed = roles.get("signatory", ())
    papers = [each[0].lower() for line in told for each in _PAPER.finditer(line)]
    paper = max((each for each in papers if each.startswith(papers[0])), key=len, default="")
    sure = "agree" not in paper or any(map(_SIGNED.search, told))
    if not paper or not sure or not 1 < len(signed) <= _MOST:
        return None
    return Frame(listed(signed), True, "signed", one(paper), is_ahead(told))


def _give(roles: Roles, told: Sequence[str]) -> Frame | None:
    givers = roles.get("supporter") or roles.get("organizer", ())
    takers = roles.get("subject") or roles.get("host", ())
    line, gift = next(((x, found) for x in told if (found := _given(x))), ("", None))
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
        return None
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
_MAKING = ("organizer", "host")
ROLES: Mapping[str, Sequence[str]] = {
    "training": _MAKING,
    "forum": _MAKING,
    "centre_launch": _MAKING,
    "agreement_signing": ("signatory",),
    "donation": ("supporter", "organizer", "subject", "host"),
    "visit": ("visitor", "host"),
    "meeting": _TALKING,
}
"""The parts of those whom a frame of each sort names."""
SORTS = frozenset(_MAKERS)
"""The sorts of event that such frames are made of."""


def is_ahead(told: Sequence[str]) -> bool:
    """Is it announced by the headline and the first sentence, and not told?"""
    near = told[:_TOLD]
    return any(map(_AHEAD.search, near)) and not any(map(_DONE.search, near))


def _held(flat: str) -> str | None:
    for match in _HELD.finditer(flat):
        what = match["what"] or ""
        field = f"“{what[1:-1]}”" if what[:1] in {"“", '"'} else what and slots.cut(what)
        if not field or _NO_NAME.search(field) or _NO_FIELD.match(field):
            continue
        field = _OPEN_END.sub("", _TOLD_BEHIND.sub("", field).rstrip("'’"))
        how = _BEFORE.sub("", match["how"])
        noun = f"{how}{match['noun']}".lower()
        article = "the" if noun[0].isdigit() else one(noun).split()[0]
        return f"{article} {noun} {match['on'].split()[0].lower()} {field}"
    return None


def _opened(flat: str) -> str | None:
    """What is opened, as a house that stands or is set up."""
    for match in _OPENED.finditer(flat):
        what, field = (
            match["what"].replace("state-of-the-art ", ""),
            match["on"] and slots.cut(match["on"].split(" ", 2)[2]),
        )
        if _NO_NAME.search(what) or any(map(_VERB.match, what.split())):
            continue
        on = f" {match['on'].split()[0]} {field}" if field and not _NO_NAME.search(field) else ""
        return f"{'the' if what[:1].isupper() else one(what).split()[0]} {what}{on}"
    return None


def _given(flat: str) -> tuple[str, str] | None:
    """What is given, and to whom."""
    for match in (*_GIFT.finditer(flat), *_GIVEN.finditer(flat)):
        what = _ARTICLE.sub("", match["what"])
        loose = _NO_NAME.search(what) or _SOMEBODY.match(match["to"])
        if not loose and len(what.split()) <= _LONG:
            what = what[0].lower() + what[1:]
            return what if _COUNTED.match(what) else one(what), match["to"]
    return None
