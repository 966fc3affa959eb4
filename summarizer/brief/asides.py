"""Asides: what the sentence that gives a partner's part tells of it, beside what it does."""

import re

from summarizer.phrases.organisations import units
from summarizer.vocabulary import Partner

_FIRMS = frozenset({"company", "media"})
_MISSION = re.compile(r"\b(?:embassy|consulate|high commission)\b", re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:in (?:the )?presence of|attended by|witnessed by|graced by|(?:also |were |was )present"
    r"|participated (?:also|too)|(?:also|too) participated|accompanied by|in the company of"
    r"|in attendance|(?:guests|those present|attendees|dignitaries)(?: (?:were|included))?)\b"
    r"[^;]*$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"[^.;]{0,120}?\b(?:(?:was|were) (?:also )?(?:present|in attendance)|also (?:attended|came)"
    r"|attended the (?:ceremony|event|signing|meeting|function|opening|hand-?over))\b"
    r"|[^.]{0,300}?\bwere also present\b"
)
_OPENED_BY = re.compile(
    r"\b(?:inaugurated|opened|unveiled|launched|blessing [^.;]{0,30}) by [^.;]{0,80} (?:of|in|from)"
    r" (?:the )?$",
    re.IGNORECASE,
)
_ROOM = (
    r"(?:[Hh]all|[Aa]uditorium|[Aa]mphitheat(?:re|er)|[Rr]oom|[Ll]obby|[Tt]heat(?:re|er)"
    r"|[Cc]ar park|[Cc]ourtyard)"
)
_ELSEWHERE = re.compile(
    rf"{_ROOM}(?: of [\w ]{{1,25}})?(?:,| of| at| in) (?:the )?$"  # the venue
    r"|\b(?:refer(?:s|red)? [^.;]{0,60}|distance [^.;]{0,60}|transferred|taken) to (?:the )?$"
    r"|\b[Aa]ccording to (?:the )?$|\b(?:on the sidelines of|exhibition at) [^.;]{0,60}$"
    r"|\b(?:employed|works?|worked|trained|studied|graduated|treated) (?:at|in|by|from) (?:the )?$"
    r"|\b(?:surgeon|nurse|physician|doctor|specialist|consultant|an[ae]+sthetist|lecturer)"
    r" (?:at|of|in|from) (?:the )?$"
    r"|\b(?:depend\w*|appl(?:y|ied|ication|ying)|proposals?|submitted|call)\b[^.;]{0,60}"
    r" (?:to|by|of|from|with) (?:the )?$"
    r"|\b(?:certificates?|points|credits?)\b[^.;]{0,40} (?:from|by|of) (?:the )?$"
    r"|\bmade by (?:the )?$|\b(?:recalled that|active (?:MoUs?|agreements)|of \d{4} with)\b[^;]*$"
)
_THANKED = re.compile(
    r"\b(?:thank\w*|grateful|gratitude|appreciation|indebted|acknowledg\w+"
    r"|sponsors?(?:ed by|hip)?)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"\b(?:teams?|missions?|brigades?|volunteers|delegation|surgeons|doctors|guests|camp|we"
    r"|they)\b[^.;]{0,60} (?:(?:has|have) )?(?:worked|operated|performed|took place"
    r"|examined|treated)\b"
    r"[^.;]{0,80} (?:in|at) (?:the )?$",
    re.IGNORECASE,
)
_SCHOOLED = re.compile(r"(?:After|Following) (?:the )?(?P<name>.+?),? (?:he|she)\b")
_HALL = re.compile(rf"(?:['’]s?)? (?:\w+ )?{_ROOM}\b|,? since (?:19|20)\d\d\b")
_OPENED = re.compile(
    r" (?:(?:is|was|has been|officially|formally|now|to be) )*(?:(?:unveiled|inaugurated|opened"
    r"|launched|commissioned|established)(?= in\b| at\b| by\b| on\b|,|$)|opens?(?: its doors|$))"
)
_BY_ROLE = {
    "host": re.compile(r"\bsigned\b[^;]{0,200}, (?:at|in) (?:the )?$"),
    "participant": re.compile(
        r"\b(?:opened|started|set up) (?:an? )(?:[\w-]+ ){1,4}(?:at|in) (?:the )?$"
    ),
}
"""Where others signed a paper, or somebody opened a clinic."""
_OF_IT = re.compile(r"\b(?:of|at|in|for) (?:the )?$")
_BESIDE = 12
"""Characters that a line of a letterhead has beside the name."""
_LETTERS = 2
"""A name of so many letters may be any word's part."""


def guest(partner: Partner) -> bool:
    return getattr(partner, "kind", "") in _FIRMS or bool(_MISSION.search(partner.name))


def attended(partner: Partner) -> bool:
    """The sentence that gives its part tells of who was there, or whose minister opened it."""
    before, name, after = said(partner).partition(partner.name)
    there = _PRESENT.search(before) or _CAME.match(after)
    office = partner.role == "participant" and _OPENED_BY.search(before)
    return bool(name and (there or office))


def scene(partner: Partner) -> bool:
    """Guests worked or operated there."""
    before, name, _ = said(partner).partition(partner.name)
    return bool(name and partner.role == "host" and _SCENE.search(before))


def thanked(partner: Partner) -> bool:
    """The sentence that gives its part only thanks it, or lists it as a sponsor."""
    before, name, _ = said(partner).partition(partner.name)
    return bool(name and _THANKED.search(before))


def signs_the_page(partner: Partner) -> bool:
    """It stands alone, above or below the story: it is its page."""
    return len(said(partner)) <= len(partner.name) + _BESIDE


def aside(partner: Partner) -> bool:
    """The sentence that gives its part tells no deed of it, but where something was, what is yet
    to come, or another story."""
    words = said(partner)
    name = next((each for each in names(partner) if each in words), "")
    before, _, after = words.partition(name) if name else ("", "", "")
    schooled = _SCHOOLED.match(words)
    place = _BY_ROLE.get(getattr(partner, "role", ""))
    if name and place and place.search(before):
        return True
    if schooled and name and schooled["name"].startswith(name):
        return True
    return bool(name and (_ELSEWHERE.search(before) or _HALL.match(after)))


def made(partner: Partner, headline: str) -> bool:
    """It is what is opened; not whose laboratory or wing is."""
    before, name, after = headline.casefold().partition(partner.name.casefold())
    opened = name and _OPENED.match(after) and not _OF_IT.search(before)
    return units.made(partner.name, headline) or bool(opened)


def said(partner: Partner) -> str:
    """The sentence that gives its part, in one line."""
    return " ".join(partner.evidence[0].quote.split()) if partner.evidence else ""


def names(partner: Partner) -> list[str]:
    return [each for each in (partner.name, *partner.aliases) if len(each) > _LETTERS]
