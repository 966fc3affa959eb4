"""The hall, campus or house in which a sentence says that something happens."""

import re
from collections.abc import Iterable
from functools import lru_cache

from summarizer.phrases.places import settled
from summarizer.phrases.places.dated import MONTHS
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_TOLD = compiled(
    r"\b(?:held|took place|taking place|takes place|conducted|hosted|signed|inked|sealed|affixed"
    r"|signatures?|formali[sz]ed|celebrated|marked|organi[sz]ed|arranged|gathered|met|meeting|meets"
    r"|ceremony|function|event|launch(?:ed)?|opened|inaugurated|unveiled|received|welcomed"
    r"|concluded|ended|kicked off|came off|discuss\w*|exchanged|handed over|hand(?:s|ing) over"
    r"|presented|delivered|conferred|awarded|granted|announced|announcement|agreement|seminar"
    r"|workshop|conference|symposium|forum|course|training|visit(?:ed)?|convened|began|started"
    r"|put before the press)\b",
    re.IGNORECASE,
)
_NO = compiled(
    r"\b(?:will|would|shall|next|upcoming|planned|scheduled|plans? to|previous\w*|earlier|last year"
    r"|since|ago|afterwards?|later|then|also|followed by|lunch\w*|dinner|banquet|toured?"
    r"|sightseeing|treated|to (?:build|construct|establish|equip|install|renovate|set up|open)"
    r"|aspir\w*|propos\w*|hope[sd]?|wish(?:es|ed)?|invit\w*|born|graduat\w+|studied|based|located|headquartered|works?|working|worked|who|whose|formerly"
    r"|(?:in|on|back in) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_KIND = (
    r"(?:Hall|Hotel|Room|Auditorium|Center|Centre|Campus|Palace|Theat(?:re|er)|Building|Ballroom"
    r"|House|Pavilion|Club|Resort|Library|Museum|Lounge|Towers?|Complex|Boardroom"
    r"|Amphitheat(?:re|er)|Headquarters|Rectorate|Aula|Foyer|Lab|Residence|Block|Secretariat"
    r"|Chamber|Lodge|Inn)"
)
_SMALL = (
    r"(?:hall|auditorium|campus|headquarters|building|conference cent(?:er|re)|hotel|premises"
    r"|convention cent(?:er|re)|boardroom)\b"
)
_WORD = r"(?:[A-ZÀ-Ý][\w’'\-]*|\d+[\w]*)"
_ON = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NAMED = (
    rf"{_WORD}(?: (?:{_WORD}|of|and|de|for|the|&)){{0,7}}? {_KIND}\b"
    rf"(?: No\.? ?\d+)?"
    rf"(?: (?:of|on|at) (?:the )?(?:{_WORD} ){{0,4}}?(?:{_KIND}|University|Hospital)\b"
    rf"(?: Hospital\b)?|(?: (?!{_ON}|{MONTHS}){_WORD}){{1,3}})?"
    r"|(?:Hotel|Auditorium|Aula|Salón|Sala|Hall|Palais)(?: [A-ZÀ-Ý][\w’'\-]*){1,4}"
    rf"|(?:{_WORD} ){{1,4}}{_SMALL}"
)
_PLAIN = (
    r"(?:(?:main|central|old|new|grand|great|large|small|council|conference|international"
    r"|meeting|lecture|senate|seminar|assembly|reception|academic|hospital|university|college"
    r"|faculty|school|ministry|institute|[A-Z][\w-]*)(?:['’]s)? ){0,4}"
    r"(?:hall|auditorium|amphitheatre|conference room|meeting room|boardroom|lecture theatre"
    r"|premises|campus|headquarters|rectorate|forecourt)\b"
    rf"(?: of (?:the |its )?(?:{_WORD}(?: (?:{_WORD}|of|and|for|the|&)){{0,6}}? ?(?:\b{_KIND}\b"
    r"|University|Hospital|College|Ministry|Rectory|Institute|Faculty|School|Academy)\b"
    r"|university|hospital|college|ministry|institute|faculty|school|academy|rectorate))?"
)
_VENUE = compiled(
    rf"\b(?:at|in|inside) (?:(?:the|its|their|our) )?(?P<venue>{_NAMED}|{_PLAIN})(?![\w’'-])"
)
# The house or the hill of a hall: "University Boardroom at Oak Hill, Mbarara".
_MORE = compiled(
    rf",? (?:at|of|in|on) (?:the )?(?:{_WORD}|of|and|for|&|main|new|old|central|administrative)"
    rf"(?: (?:{_WORD}|of|and|for|&|building|block|campus)){{0,6}}(?=,)"
)
_SOMEBODY = compiled(
    r"\b(?:directors?|heads?|professors?|deans?|specialists?|doctors?|physicians?|nurses?|students?"
    r"|surgeons?|patients?|beds?|wards?|departments?|units?|presidents?|chairs?|chairman"
    r"|chairperson|researchers?|scientists?|trained|staff|teams?|experts?|trainees?|fellows?"
    r"|colleagues?|laborator(?:y|ies)|clinics?|cent(?:er|re)s?|rooms?|office|stay(?:ed|ing)?)"
    r"(?: [a-z]+)? $",
    re.IGNORECASE,
)
_REACH = 170  # characters between the words of the event and the venue
_OPENS = 60  # characters: so near its opening a sentence gives day and venue first
_CLAUSE = compiled(r"[.;:]\s")
_HAPPENS_BEHIND = compiled(
    r"^[^.;]{0,230}?\b(?:was|were|has been|have been|took|hosted|held|signed|received|met|welcomed"
    r"|organi[sz]ed|celebrated|opened|launched|granted|inaugurated)\b"
)


_AT = compiled(
    r"\b(?:held|took place|taking place|conducted|inaugurated|launched|celebrated|organi[sz]ed"
    r"|opened|concluded|hosted|ceremony|landed|signed|seminar|workshop|course)\b"
    r"(?:(?!\b(?:from|by|with)\b)[^,.;:]){0,50}? at"
    r" (?:the )?$"
)
_LAST = compiled(r"at (?:the )?$")


def found(text: str) -> str | None:
    """The hall or campus of a sentence in one line; None where it may be of something else."""
    span = _span(text)
    return span and text[slice(*span)]


def site(text: str) -> Site:
    """The place right behind the hall of a sentence in one line: "at the Hotel Lotus, Suva"."""
    span = _span(text)
    if span is None:
        return Site()
    more = _MORE.match(text, span[1])
    sited = settled.behind(text, more.end()) if more else Site()
    return sited if sited.city else settled.behind(text, span[1])


@lru_cache(maxsize=16)  # asked for its name, and for the place behind it
def _span(text: str) -> tuple[int, int] | None:
    for match in _VENUE.finditer(text):
        venue = match["venue"]
        before = _CLAUSE.split(text[max(0, match.start() - _REACH) : match.start()])[-1]
        told = _TOLD.search(before) or (
            match.start() < _OPENS and _HAPPENS_BEHIND.match(text[match.end() :])
        )
        if told and " " in venue and not (_NO.search(before) or _SOMEBODY.search(before)):
            return match.span("venue")
    return None


def house(text: str, names: Iterable[str]) -> str | None:
    """The one of these houses at which a sentence in one line says that something was held."""
    for name in names:
        before = _CLAUSE.split(text.partition(name)[0][-_REACH:])[-1] if name in text else ""
        held = _AT.search(before) and not _SOMEBODY.search(_LAST.sub("", before))
        if held and not _NO.search(before):
            return name
    return None
