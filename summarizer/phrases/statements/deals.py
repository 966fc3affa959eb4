"""Deals: what is signed, between whom and on what, as a line of its own."""

import re
from collections.abc import Sequence

from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words.firsts import compiled

PAPER = (
    r"(?:memorand(?:ums?|a) of \w+|agreements?|mous?|moa|memorand(?:ums?|a)|accord|pact"
    r"|protocols?(?: of \w+)?|contract|arrangement|letters? of \w+|loi|declaration of intent"
    r"|road ?map|convention|charter|treaty|annex|addendum|joint statement|deal)"
)
"""What can be signed."""

_PAPER = compiled(
    rf"(?P<deal>(?:(?:strategic|cooperation|cooperative|collaboration|collaborative|partnership"
    r"|framework|general|academic|exchange|implementation|joint|supplementary|grant|hospital"
    r"|inter-\w+|\w+-year|(?:two|three|four|five|six|ten) year|research|training|development"
    r"|double[ -]degree|specific|bilateral|tripartite|trilateral|new|renewed)"
    rf" ){{0,4}}{PAPER})(?: ?\([^()]{{1,40}}\))?"
    r"(?P<with> (?:with|between) [^;]{2,120}?)?(?:,? (?P<how>for|on|about|in the (?:field|area"
    r"|areas|fields) of|to|covering|aimed at|aiming to|regarding|concerning)"
    r" (?P<what>[^.;]{6,160}?))?(?:,? (?:at|during|by|last|under|in the presence"
    r"|was|were|has been|have been|which|that)\b.*)?$",
    re.IGNORECASE,
)
_MEMORANDA = compiled(r"memorand(?:a|ums)\b", re.IGNORECASE)
_TAIL = compiled(
    r",? (?:on behalf of|so as to|in order to|thereby|thus|with a view to|making|laying"
    r"|aiming (?:to|at)|which|who|contributing|paving|while|in the presence of"
    r"|on the sidelines|as well as to|was|were|has been|have been|took place"
    r"|reports?|and \w+ed (?:an?|the))\b.*$",
    re.IGNORECASE,
)
# "An agreement was signed with X on nursing": as "signed an agreement with X on nursing"
_PASSIVE = compiled(
    rf"\b(?P<deal>{PAPER}(?: ?\([^()]{{1,40}}\))?) (?:was|were|has been|have been|is|will be|to be)"
    r" (?:\w+ly |also )?(?:signed|inked|concluded|exchanged|renewed|formali[sz]ed|reached|sealed)"
    r" (?=(?:with|between|for|on|to)\b)",
    re.IGNORECASE,
)
_AHEAD = compiled(
    r"(?:\b(?:will|would|shall|(?:is|are|was|were|plan\w*|intend\w*|expect\w*|agreed|decided"
    r"|propos\w+|wish\w*|hop\w+|ready|scheduled|due|set|going) to)|^(?:and )?to)"
    r" (?:\w+ly |also |soon |be )*(?:sign|ink|conclude|renew|exchange|seal|enter)\w*\b",
    re.IGNORECASE,
)
_OTHER = compiled(
    r" (?P<way>with|between) (?P<who>(?:the )?[A-ZÀ-Þ](?:(?! (?:on|at|in [a-z]|to|for|as|under|that"
    r"|during|which|and [a-z](?<!and the)|who|after|before|today|yesterday|last|this|was|were) )"
    r"[^,;()])+)"
)
_SEVERAL = compiled(
    r" with (?P<who>[a-z][^,;()]*\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b[^,;()]*)"
)
_MANY = compiled(
    r"(?P<many>\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:\w+ )?$", re.I
)
_RENEWED = compiled(
    rf"\b(?P<way>renew|extend|prolong)(?:ed|s|ing) (?:(?:the|their|an?|this"
    rf"|its) )?(?:[\w-]+ ){{0,3}}?{PAPER}"
    rf"|\b{PAPER}\b[^;]{{0,90}} (?:was|were|been|be) (?:\w+ly )?(?P<was>renew|extend|prolong)ed",
    re.IGNORECASE,
)
_WHEN_IT_WAS = compiled(r",? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$")
_SHORT_NAMES = {"mou": "MoU", "mous": "MoUs", "moa": "MoA", "loi": "LoI"}
_SHORT_NAME = compiled(r"\b(?:mous?|moa|loi)\b")
_LENGTH = compiled(r"\b(?:until \d{4}|(?:by|for) (?:another |further )?[\w-]+ (?:more )?years)\b")
_PERIOD = compiled(
    r"(?:the )?(?:period )?(?:(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d|\d{1,2} (?:more )?years)$"
)
_SAYS_MORE = compiled(r"\b(?:which|that)\b|(?<=[a-z,] )[A-ZÀ-Þ][a-z]+(?: of)? [A-ZÀ-Þ][a-z]+")
_CEREMONY = compiled(r"\bsigning (?:and \w+ )?ceremony\b", re.IGNORECASE)
_YEAR = compiled(r"\b[Ii]n (?:19|20)\d\d\b")
_SEEN = compiled(r"that will see [^,;]{3,60}? (?:work|cooperate|collaborate) (?:together )?on")
_DAY = compiled(
    r"\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+ \d"
    r"|the (?:\w+day|sidelines|margins|premises|campus|occasion|morning|afternoon|evening"
    r"|(?:\w+ )?(?:floor|day)|[a-z]+ of)\b"
)
WHEN = compiled(
    r",? (?:on|last|this) (?:\w+day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: ?(?:[-–]|to"
    r"|and) ?\d{1,2}(?:st|nd|rd|th)?)?(?: of)? [A-Z]\w+"
    r"|[A-Z]\w+\.? \d{1,2}(?:st|nd|rd|th)?(?: ?(?:[-–]|to|and) ?\d{1,2}(?:st|nd|rd|th)?)?"
    r")(?:,? \d{4})?,?"
)
"""The day on which something is said to be done."""


_TERMS = compiled(r": (?=[^“”:]*\b(?:will|shall|is to|are to)\b).*$")
"""What an agreement lays down, behind a colon."""
_NAMELESS = compiled(  # "the Foundation, Oslo Hospital and Lima Clinic signed"
    r"\b[Tt]he (?:Foundation|Hospital|University|Ministry|Association|Institute|Government|Region"
    r"|City|Trust|Society|Agency|Company|Municipality|Fund|Charity)(?=,? and (?:the )?[A-Z]"
    r"|, (?:the )?[A-ZÀ-Þ](?:(?! and )[^,;]){3,60},? and )"
)


def line(flat: str, between: Sequence[str] = ()) -> str | None:
    """ "A memorandum of understanding between X and Y on nursing", of a clause that says it was
    signed; `between` names those who sign, where they are certain."""
    flat = _TERMS.sub("", flat)
    short = _PASSIVE.sub(r"\g<deal> ", _SEEN.sub("on", WHEN.sub("", flat)))
    match = _PAPER.search(short)
    if not match:
        held = _CEREMONY.search(flat) and len(between) > 1
        return f"{listed(list(between))} held a signing ceremony" if held else None
    name = match["deal"]
    if not name.isupper() and " " in name:
        name = _SHORT_NAME.sub(lambda each: _SHORT_NAMES[each[0].lower()], name.lower())
    plural = name.lower().endswith("s") or _MEMORANDA.search(name) is not None
    many = _MANY.search(short[: match.start()]) if plural else None
    first = name[0].upper() + name[1:] if plural else f"{_article(name)} {name}"
    first = f"{many['many'].capitalize()} {name}" if many else first
    parties, topic, ahead = _parties(match, between, plural), _topic(match), _AHEAD.search(flat)
    topic = re.sub(r" between .*$", "", topic) if topic and parties else topic
    more = f" {topic}" if topic and topic.split(" ", 1)[1] not in parties else ""
    if ahead:
        return f"{first}{parties}{more}{',' * bool(parties or more)} to be signed"
    way = _RENEWED.search(flat)
    renewed = way and not parties and (not more or _LENGTH.fullmatch(more.strip()))
    if more and not renewed:
        return f"{first}{parties}{more}"
    year = _YEAR.search(flat)
    when = f" {year[0].lower()}" if year else ""
    if renewed:
        done = "renewed" if way and (way["way"] or way["was"]).lower() == "renew" else "extended"
        return f"{first} {'were' if plural else 'was'} {done}{_how_long(flat)}"
    return f"{first}{parties or (' were signed' if plural else ' was signed')}{when}"


def _how_long(flat: str) -> str:
    found = _LENGTH.search(flat)
    return f" {found[0]}" if found else ""


def empty(deal: str, flat: str) -> bool:
    """Does a line say only that something was signed, of a clause that says more?"""
    plain = re.sub(PAPER, "", flat, flags=re.IGNORECASE)
    return deal.endswith((" was signed", " were signed")) and bool(_SAYS_MORE.search(plain))


def _parties(match: re.Match[str], between: Sequence[str], plural: bool) -> str:
    """Who signs, all of them or the other side."""
    if len(between) > 1 and not plural:
        if any(each[0] not in " ".join(between) for each in _NAMELESS.finditer(match.string)):
            return ""
        return f" between {listed(list(between))}"
    if several := _SEVERAL.match(match["with"] or ""):
        return f" with {several['who'].strip()}"
    other = _OTHER.match(match["with"] or "")
    who = other["who"].strip() if other else ""
    if not other or (other["way"] == "between" and " and " not in who):
        return ""
    return f" {other['way']} {who}"


def _article(name: str) -> str:
    return "An" if name[0].lower() in "aeiou" or name.lower().startswith(("mou", "moa")) else "A"


def _topic(match: re.Match[str]) -> str | None:
    """What it is on, without the day, the room and whatever only trails behind."""
    what = match["what"]
    if what and match["how"].lower() == "for" and _PERIOD.match(what.strip()):
        return f"for {what.strip()}"
    if not what or _DAY.match(what) or what.startswith("behalf"):
        return None
    what = _TAIL.sub("", _WHEN_IT_WAS.sub("", what)).strip(" ,")
    plain = what.islower() and len(what) > 5
    return f"{match['how']} {what}" if plain or 2 <= len(what.split()) <= 26 else None
