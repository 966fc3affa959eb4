"""A Frame: who did what, by the sort of the event and the parts of those who acted in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import tense
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed, one
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_NEAR = 150  # characters between who makes it and the verb
_LONGEST = 165  # characters
_TOLD = 2  # headline, and the sentence that tells it
_LONG = 8  # words of what is given
_VERB = re.compile(r"(?:the|an?|of|in|at|by|to|was|were|is|has|and|with)$")
_MOST = 3  # who are named together
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
_BEFORE = re.compile(r"^.*\b(?:an?|the) |^(?:19|20)\d\d ", re.IGNORECASE)
_NO_FIELD = re.compile(
    r"(?:the |various |several )?(?:topic|subject|theme|basis|occasion|following|day|week"
    r"|first)s?\b"
)
_TAKES = re.compile(r"\b(?:to|for|at|received by) (?:the )?$")
_SIGNED = re.compile(r"\b(?:sign(?:ed|ing|s)|signatures?|subscribed?|inked|inks)\b", re.IGNORECASE)
_PAPER = re.compile(
    r"\b(?:memorandum of (?:understanding|agreement|cooperation)"
    r"|(?:cooperation |framework |grant )?(?:agreement|contract)|protocol"
    r"|letter of intent|convention)\b",
    re.IGNORECASE,
)
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
_MAKE = (
    r"(?:organi[sz]\w*|held|holds?\b|host(?:s|ed)\b|conduct\w*|co-\w+ed|gave\b|train(?:s|ed)\b"
    r"|delivered|ran\b|runs?\b|launch(?:es|ed)|open(?:s|ed)|complet(?:es|ed))"
)
_MAKES = re.compile(_MAKE)
_MADE_BY = re.compile(
    rf"(?<!-)\b(?!co-){_MAKE}\w*(?: \w+){{0,2}} by\b[^.;]*$|\b(?:between|together with)\b[^.;]*$"
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
_COMES = re.compile(
    r"\b(?:visit|c[ao]m(?:es?|ing)\b|arriv|travel|tour|pa(?:id|ys?)\b|call(?:s|ed) (?:on|at)"
    r"|guests? of|me[et]t?\b|meets|meeting|(?:received|welcomed|hosted|greeted) (?:by|at|in))",
    re.IGNORECASE,
)
_GETS = re.compile(
    r"\b(?:receiv|welcom|hosts?\b|hosted|greet|me[et]t?\b|meets|meeting|visit(?:ed)? (?:of|by|from)"
    r"|(?:delegation|guests?|representatives|team|visitors|group|experts?) (?:of|from))",
    re.IGNORECASE,
)
_ABROAD = re.compile(
    r"\b(?:returned|went|back from|left for|flew to|travel\w* to|set off|visits)\b", re.IGNORECASE
)
_VISITED = re.compile(r"\bvisit(?:ed|s|ing)? (?:to )?(?:the )?(?P<where>[A-ZÀ-Þ][\w’'-]+)")
_OUR = re.compile(r"\bour\b", re.IGNORECASE)
_AWAY = re.compile(
    r"\b(?:went|return(?:s|ed)?|left|flew|sent|visit(?:s|ed)(?! by)|travel\w*)\b", re.IGNORECASE
)


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


def _hold(roles: Roles, told: Sequence[str]) -> Frame | None:
    return _make(roles, "held", next(filter(None, map(_held, told)), None), told)


def _open(roles: Roles, told: Sequence[str]) -> Frame | None:
    return _make(roles, "opened", next(filter(None, map(_opened, told)), None), told)


def _make(roles: Roles, verb: str, what: str | None, told: Sequence[str]) -> Frame | None:
    makers = roles.get("organizer") or roles.get("host", ())
    if not what or not 0 < len(makers) <= _MOST:
        return None
    return Frame(listed(makers), len(makers) > 1, verb, what, is_ahead(told))


def _sign(roles: Roles, told: Sequence[str]) -> Frame | None:
    signed = roles.get("signatory", ())
    paper = next(filter(None, map(_PAPER.search, told)), None)
    if not paper or not 1 < len(signed) <= _MOST or not any(map(_SIGNED.search, told)):
        return None
    return Frame(listed(signed), True, "signed", one(paper[0].lower()), is_ahead(told))


def _give(roles: Roles, told: Sequence[str]) -> Frame | None:
    givers = roles.get("supporter") or roles.get("organizer", ())
    takers = roles.get("subject", ())
    gift = next(filter(None, map(_given, told)), None)
    if not gift or len(givers) != 1 or len(takers) > 1:
        return None
    if takers and not any(_TAKES.search(each[: each.find(takers[0])]) for each in told):
        return None
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
}
_MAKING = ("organizer", "host")
ROLES: Mapping[str, Sequence[str]] = {
    "training": _MAKING,
    "forum": _MAKING,
    "centre_launch": _MAKING,
    "agreement_signing": ("signatory",),
    "donation": ("supporter", "organizer", "subject"),
    "visit": ("visitor", "host"),
}
"""The parts of those whom a frame of each sort names."""
SORTS = frozenset(_MAKERS)
"""The sorts of event that such frames are made of."""


def is_ahead(told: Sequence[str]) -> bool:
    """Is it announced by the headline and the first sentence, and not told?"""
    near = told[:_TOLD]
    return any(map(_AHEAD.search, near)) and not any(map(_DONE.search, near))


def comes(text: str, spots: Sequence[tuple[int, int, bool]]) -> bool:
    """Does a sentence tell that a guest came to a host, and not that both went elsewhere? `spots`:
    where it names them, and is it a host?"""
    pairs = ((a, b) for a in spots for b in spots if a[2] != b[2] and a[1] <= b[0])
    return any(_came(text[a[1] : b[0]], received=a[2]) for a, b in pairs)


def _came(between: str, *, received: bool) -> bool:
    if received:
        return bool(_GETS.search(between)) and not _AWAY.search(between)
    return bool(_COMES.search(between))


def makes(text: str, names: Sequence[str]) -> bool:
    """Does a sentence tell that one of these held it, and not only that it helped, or came?"""
    for name in names:
        at = text.find(name)
        near = text[at + len(name) : at + len(name) + _NEAR]
        if at >= 0 and (_MAKES.search(near) or _MADE_BY.search(text[:at])):
            return True
    return False


def _held(flat: str) -> str | None:
    for match in _HELD.finditer(flat):
        what = match["what"] or ""
        field = f"“{what[1:-1]}”" if what[:1] in {"“", '"'} else what and slots.cut(what)
        if not field or _NO_NAME.search(field) or _NO_FIELD.match(field):
            continue
        field = _OPEN_END.sub("", _TOLD_BEHIND.sub("", field).rstrip("'’"))
        how = _BEFORE.sub("", match["how"])
        noun = f"{how}{match['noun']}".lower()
        return f"a{'n' * (noun[0] in 'aeiou')} {noun} {match['on'].split()[0].lower()} {field}"
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
    for match in _GIFT.finditer(flat):
        what = _ARTICLE.sub("", match["what"])
        loose = _NO_NAME.search(what) or _SOMEBODY.match(match["to"])
        if not loose and len(what.split()) <= _LONG:
            return what if _COUNTED.match(what) else one(what), match["to"]
    return None
