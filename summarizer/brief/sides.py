"""Sides: which partners the top line of a brief names, and in which order."""

import re
from collections.abc import Collection, Iterable, Sequence

from summarizer.phrases.organisations import states, units
from summarizer.vocabulary import Event, Partner

_ACTING = frozenset({"signatory", "organizer", "host", "visitor", "subject"})
_GIVING = frozenset({"donation"})
_AT_WORK = frozenset({"university", "hospital", "institute"})
_FIRMS = frozenset({"company", "media"})
_MISSION = re.compile(r"\b(?:embassy|consulate|high commission)\b", re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:in the presence of|attended by|witnessed by|graced by|(?:also |were |was )present"
    r"|participated (?:also|too)|(?:also|too) participated|accompanied by|in the company of"
    r"|in attendance|(?:guests|those present|attendees|dignitaries)(?: (?:were|included))?)\b"
    r"[^;]*$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"[^.;]{0,120}?\b(?:(?:was|were) (?:also )?(?:present|in attendance)|also (?:attended|came)"
    r"|attended the (?:ceremony|event|signing|meeting|function|opening|hand-?over))\b"
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
_BEFORE = re.compile(r"\b(?:had (?:also |already )?(?:signed|concluded)|will sign)\b")
_AHEAD = re.compile(r"\b(?:will|would|shall|is (?:also )?(?:discussing|planning)|plans to)\b")
_SCHOOLED = re.compile(r"(?:After|Following) (?:the )?(?P<name>.+?),? (?:he|she)\b")
_HALL = re.compile(rf"(?:['’]s?)? (?:\w+ )?{_ROOM}\b|,? since (?:19|20)\d\d\b")
_OPENED = re.compile(
    r" (?:(?:is|was|has been|officially|formally|now|to be) )*(?:(?:unveiled|inaugurated|opened"
    r"|launched|commissioned|established)(?= in\b| at\b| by\b| on\b|,|$)|opens?(?: its doors|$))"
)
_BOTH = 2
"""So many sides at least has what is done together."""
_SIGNED = 4
"""So many signatories are named, wherever a story tells of them."""
_NEAR = 400
"""Characters from where the event is told on: what they name has its part in it."""
_BESIDE = 12
"""Characters that a line of a letterhead has beside the name."""
_LETTERS = 2
"""A name of so many letters may be any word's part."""
_GAP = re.compile(r"\W+")


def chosen(event: Event | None, ranked: Sequence[Partner]) -> list[Partner]:
    """Who acts, and who is named where headline, summary or lead tell what happened; where that is
    one side alone, also who acts, took part or helped later on.

    The house whose page it is, which only a letterhead above the story names, is one of them. Who
    pays or builds stands behind them where they are two at most, and nothing was signed by them.
    """
    if event is None:
        return list(ranked)
    giving = getattr(event, "type", "") in _GIVING
    lead = [event.headline, event.summary or "", *(each.quote for each in event.evidence)]
    titled = _named(ranked, [event.headline])
    named = _named(ranked, lead)
    ranked = [
        each for each in ranked if each in titled or _scene(each) or not _aside(each)
    ] or list(ranked)
    begins = min((each.start or 0 for each in event.evidence), default=0)
    near = [
        each
        for each in ranked
        if each in named or (_told(each) or 0) < begins + _NEAR or _signs_the_page(each)
    ]
    acting = [each for each in ranked if each.role in _ACTING]
    chief = [each for each in acting if each in near]
    signing = len([each for each in chief if each.role == "signatory"]) >= _BOTH
    told = set() if signing else {_told(each) for each in chief}
    helped = _named(ranked, lead if giving else lead[:2])
    sides = [
        each
        for each in ranked
        if each in titled
        or each in chief
        or _signs_the_page(each)
        or (each.role == "supporter" and each in helped and (giving or not _guest(each)))
        or (each.role == "participant" and _told(each) in told and each in near)
        or (each.role == "participant" and each in named and not signing)
    ]
    came = [each for each in ranked if each.role == "participant"]
    gave = [each for each in ranked if each.role == "supporter"]
    late = [e for e in acting if e not in chief and not (giving and e.role == "signatory")]
    sides = _of_the_field(sides, titled)
    works = [late, _at_work(came), _at_work(gave), came]
    ahead = any(map(_AHEAD.search, lead))
    for others in (gave, late, came) if giving else works:
        if len(sides) < _BOTH:
            left = [each for each in others if each not in sides and not _attended(each)]
            first = _first([each for each in left if ahead or not _AHEAD.search(_said(each))])
            said = {_told(each) for each in first}
            sides += first
            sides += [e for e in came if e not in sides and _told(e) in said and not _guest(e)]
    sides += [] if giving else _also_signed(ranked, sides)
    scenes = sorted(filter(_scene, ranked), key=lambda each: _told(each) or 0)[:1]
    sides += [each for each in scenes if each not in sides and len(sides) <= _BOTH]
    sides = [each for each in sides if not _made(each, event.headline)] or sides
    if not sides:
        left = [each for each in ranked if each in near or each not in acting]
        sides = [each for each in left if not _attended(each) and not _AHEAD.search(_said(each))]
    if len(sides) <= _BOTH and not signing:
        helpers = [e for e in gave if e not in sides and not (_guest(e) or _thanked(e))]
        sides += [each for each in helpers if not _attended(each)][:_BOTH]
    return _ordered(_one_a_state(_apart(sides), titled), event.headline)


def _of_the_field(sides: Sequence[Partner], titled: Collection[Partner]) -> list[Partner]:
    """Without the missions and firms that only were there and that no headline names; without
    whom a sentence only counts among the guests of two others."""
    came = [each for each in sides if each.role == "participant" and each not in titled]
    sides = [each for each in sides if each not in came or not _guest(each)] or list(sides)
    left = [each for each in sides if each not in came or not _attended(each)]
    return left if len(left) >= _BOTH else sides


def _guest(partner: Partner) -> bool:
    return getattr(partner, "kind", "") in _FIRMS or bool(_MISSION.search(partner.name))


def _attended(partner: Partner) -> bool:
    """The sentence that gives its part tells of who was there."""
    said = _said(partner)
    before, name, after = said.partition(partner.name)
    return bool(name and (_PRESENT.search(before) or _CAME.match(after)))


def _also_signed(ranked: Sequence[Partner], sides: Sequence[Partner]) -> list[Partner]:
    """Who signed with one of the sides, too, as far as there are four signatories at most."""
    signed = [each for each in ranked if each.role == "signatory"]
    if len(signed) > _SIGNED:
        return []
    others = [each for each in signed if each not in sides and not _BEFORE.search(_said(each))]
    return [e for e in others if not (_attended(e) or _signs_the_page(e) or _guest(e))]


def _scene(partner: Partner) -> bool:
    """Guests worked or operated there."""
    before, name, _ = _said(partner).partition(partner.name)
    return bool(name and partner.role == "host" and _SCENE.search(before))


def _thanked(partner: Partner) -> bool:
    """The sentence that gives its part only thanks it, or lists it as a sponsor."""
    before, name, _ = _said(partner).partition(partner.name)
    return bool(name and _THANKED.search(before))


def _signs_the_page(partner: Partner) -> bool:
    """It stands alone, above or below the story: it is its page."""
    return len(_said(partner)) <= len(partner.name) + _BESIDE


def _aside(partner: Partner) -> bool:
    """The sentence that gives its part tells no deed of it, but where something was, what is yet
    to come, or another story."""
    said = _said(partner)
    name = next((each for each in _names(partner) if each in said), "")
    before, _, after = said.partition(name) if name else ("", "", "")
    schooled = _SCHOOLED.match(said)
    if schooled and name and schooled["name"].startswith(name):
        return True
    return bool(name and (_ELSEWHERE.search(before) or _HALL.match(after)))


def _at_work(partners: Iterable[Partner]) -> list[Partner]:
    """Houses of the field: not those that only send, pay or report."""
    return [each for each in partners if getattr(each, "kind", "") in _AT_WORK]


def _made(partner: Partner, headline: str) -> bool:
    """It is what is opened."""
    _, name, after = headline.casefold().partition(partner.name.casefold())
    return units.made(partner.name, headline) or bool(name and _OPENED.match(after))


def _first(others: Sequence[Partner]) -> list[Partner]:
    """Those that the first sentence which tells of any of them names."""
    first = min((_told(each) or 0 for each in others), default=0)
    return [each for each in others if (_told(each) or 0) == first]


def _said(partner: Partner) -> str:
    """The sentence that gives its part, in one line."""
    return " ".join(partner.evidence[0].quote.split()) if partner.evidence else ""


def _told(partner: Partner) -> int | None:
    """Where the sentence begins that gives its part."""
    return partner.evidence[0].start if partner.evidence else None


def _apart(sides: Sequence[Partner]) -> list[Partner]:
    """Without a university beside its hospital or college that acts, and without a part of a
    longer name."""
    words = {id(each): _plain(each.name).split() for each in sides}
    acts = [each for each in sides if each.role in _ACTING]
    return [
        each
        for each in sides
        if not any(_covered(each, words[id(each)], words[id(other)]) for other in acts)
    ]


def _one_a_state(sides: Sequence[Partner], titled: Collection[Partner]) -> list[Partner]:
    """Of a state's government and its mission, which acts for it, the one that a headline names or
    else that comes first."""
    kept: list[Partner] = []
    for each in sorted(sides, key=lambda each: each not in titled):
        state = (states.sender(each.name) or "").partition(" ")[2]
        if not state or state not in {
            (states.sender(k.name) or "").partition(" ")[2] for k in kept
        }:
            kept.append(each)
    return [each for each in sides if each in kept]


def _covered(partner: Partner, words: Sequence[str], longer: Sequence[str]) -> bool:
    if not set(words) < set(longer):
        return False
    owns = " ".join(longer).endswith((f" of {' '.join(words)}", f" of the {' '.join(words)}"))
    return owns or len(words) == 1 or partner.role == "participant"


def _ordered(sides: Sequence[Partner], headline: str) -> list[Partner]:
    """As the headline names them, the others behind them in their order."""
    told = f" {_plain(headline)} "
    found = {id(each): [told.find(f" {_plain(name)} ") for name in _names(each)] for each in sides}
    first = {
        key: min((at for at in spots if at >= 0), default=len(told)) for key, spots in found.items()
    }
    return sorted(sides, key=lambda each: first[id(each)])


def _names(partner: Partner) -> list[str]:
    return [each for each in (partner.name, *partner.aliases) if len(each) > _LETTERS]


def _named(partners: Iterable[Partner], texts: Iterable[str]) -> Collection[Partner]:
    """Those of whose names one stands in the texts."""
    said, every = " ".join(texts), list(partners)
    words = f" {_plain(said)} "
    return [
        each
        for each in every
        if any(f" {_plain(name)} " in words for name in _names(each))
        or any(first in said for first in _begun(each, every))
    ]


def _begun(partner: Partner, partners: Sequence[Partner]) -> list[str]:
    """The two words that its name alone begins with and that are no house's: "Nethra Jyothi"."""
    first = " ".join(partner.name.split()[:2])
    others = [each for each in partners if each is not partner and each.name.startswith(first)]
    own = len(units.rare(first)) == len(first.split()) == _BOTH
    return [first] if own and not others and len(partner.name) > len(first) else []


def _plain(text: str) -> str:
    return _GAP.sub(" ", text.casefold()).strip()
