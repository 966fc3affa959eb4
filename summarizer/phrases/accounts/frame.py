"""A Frame: who did what, by the sort of the event and the parts of those who acted in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.phrases.accounts import tense
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed, one

SORTS = {"training", "forum", "donation", "agreement_signing", "centre_launch", "visit"}
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
_HELD = re.compile(
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
_ARTICLE = re.compile(r"^(?:the|an?|its|their) ", re.IGNORECASE)
_COUNTED = re.compile(
    r"^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|various"
    r"|more|over|about)\b)|^[^,]*?(?:s|equipment|aid|medicine|software|furniture|PPE|oxygen|supply"
    r"|material|support|assistance|food|blood|literature)(?: (?:of|for|with|and)\b|,|$)",
    re.IGNORECASE,
)
_MAKE = (
    r"(?:organi[sz]|held|hold|host|conduct|co-|gave|train|deliver|ran\b|run\b|launch|open|complet)"
)
_MAKES = re.compile(_MAKE)
_MADE_BY = re.compile(
    rf"{_MAKE}\w*(?: \w+){{0,2}} by\b[^.;]*$|\b(?:between|together with)\b[^.;]*$"
)
_DONE = re.compile(
    r"\b(?:signed|w(?:as|ere) held|took place|concluded|handed over|donated|inaugurated)\b"
)
_NO_NAME = re.compile(
    r"\b(?:our|we|us|his|her|its|their|this|that|he|she|they|it|them|these|those|which|him)\b"
)
_SOMEBODY = re.compile(r"(?:Prof|Dr|Mr|Mrs|Ms|Hon|Minister|Director|Rector|President)\b")
_AHEAD = re.compile(
    r"\bwill (?:be|hold|take|host|conduct|run|start|open|organi[sz]e)\b|\bto be (?:held|given)\b"
    r"|\bannouncement\b|\bupcoming\b|\bto (?:hold|host|donate|open)\b",
    re.IGNORECASE,
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


def of(sort: str, roles: Mapping[str, Sequence[str]], told: Sequence[str]) -> Frame | None:
    """`roles`: who had which part, by their names; `told`: the title and the first sentences."""
    near = told[:_TOLD]
    ahead = any(map(_AHEAD.search, near)) and not any(map(_DONE.search, near))
    makers = roles.get("organizer") or roles.get("host", ())
    if sort in {"training", "forum"} and 0 < len(makers) <= _MOST:
        held = next(filter(None, map(_held, told)), None)
        return Frame(listed(makers), len(makers) > 1, "held", held, ahead) if held else None
    if sort == "centre_launch" and 0 < len(makers) <= _MOST:
        opened = next(filter(None, map(_opened, told)), None)
        return Frame(listed(makers), len(makers) > 1, "opened", opened, ahead) if opened else None
    signed = roles.get("signatory", ())
    if sort == "agreement_signing" and 1 < len(signed) <= _MOST and any(map(_SIGNED.search, told)):
        paper = next(filter(None, map(_PAPER.search, told)), None)
        return (
            Frame(listed(signed), True, "signed", one(paper[0].lower()), ahead) if paper else None
        )
    if sort == "visit":
        return _visited(roles.get("visitor", ()), roles.get("host", ()))
    givers = roles.get("supporter") or roles.get("organizer", ())
    takers = roles.get("subject", ())
    if sort == "donation" and len(givers) == 1 and len(takers) < 2:
        gift = next(filter(None, map(_given, told)), None)
        what = gift and f"{gift[0]} to {takers[0] if takers else gift[1]}"
        return Frame(givers[0], False, "donated", what, ahead) if what else None
    return None


def makes(text: str, names: Sequence[str]) -> bool:
    """Does a sentence tell that one of these held it, and not only that it helped, or came?"""
    for name in names:
        at = text.find(name)
        near = text[at + len(name) : at + len(name) + _NEAR]
        if at >= 0 and (_MAKES.search(near) or _MADE_BY.search(text[:at])):
            return True
    return False


def _visited(guests: Sequence[str], hosts: Sequence[str]) -> Frame | None:
    """Of whom a delegation came, and to whom."""
    if not (1 <= len(guests) <= 2 and len(hosts) == 1):
        return None
    return Frame(f"a delegation from {listed(guests)}", False, "visited", hosts[0])


def _held(flat: str) -> str | None:
    for match in _HELD.finditer(flat):
        what = match["what"] or ""
        field = f"“{what[1:-1]}”" if what[:1] in {"“", '"'} else what and slots.cut(what)
        if not field or _NO_NAME.search(field) or _NO_FIELD.match(field):
            continue
        field, how = field.rstrip("'’"), _BEFORE.sub("", match["how"])
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
