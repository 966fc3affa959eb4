"""Sides: which partners the top line of a brief names, and in which order."""

import re
from collections.abc import Collection, Iterable, Sequence

from summarizer.brief import asides
from summarizer.phrases.organisations import states, units
from summarizer.vocabulary import Event, Partner

_ACTING = frozenset({"signatory", "organizer", "host", "visitor", "subject"})
_GIVING = frozenset({"donation"})
_RECEIVING = frozenset({"subject", "host"})
_AT_WORK = frozenset({"university", "hospital", "institute"})
_BEFORE = re.compile(r"\b(?:had (?:also |already )?(?:signed|concluded)|will sign)\b")
_AHEAD = re.compile(r"\b(?:will|would|shall|is (?:also )?(?:discussing|planning)|plans to)\b")
_BOTH = 2
"""So many sides at least has what is done together."""
_HELPED = 4
"""So many sides are enough without whoever pays."""
_SIGNED = 4
"""So many signatories are named, wherever a story tells of them."""
_NEAR = 400
"""Characters from where the event is told on: what they name has its part in it."""
_GAP = re.compile(r"\W+")
_AT = re.compile(r" (?:at|inside) (?:the )?$")


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
        each for each in ranked if each in titled or asides.scene(each) or not asides.aside(each)
    ] or list(ranked)
    begins = min((each.start or 0 for each in event.evidence), default=0)
    near = [
        each
        for each in ranked
        if each in named or (_told(each) or 0) < begins + _NEAR or asides.signs_the_page(each)
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
        or asides.signs_the_page(each)
        or (each.role == "supporter" and each in helped and (giving or not asides.guest(each)))
        or (each.role == "supporter" and giving and each in near and not asides.thanked(each))
        or (each.role == "participant" and _told(each) in told and each in near)
        or (each.role == "participant" and each in named and not signing)
    ]
    came = [each for each in ranked if each.role == "participant"]
    gave = [each for each in ranked if each.role == "supporter"]
    late = [e for e in acting if e not in chief and not (giving and e.role == "signatory")]
    if giving and not any(each.role in _RECEIVING for each in sides):
        sides += _first([each for each in late if each.role in _RECEIVING])
    sides = _of_the_field(sides, titled)
    works = [late, _at_work(came), _at_work(gave), came]
    ahead = any(map(_AHEAD.search, lead))
    for others in (gave, late, came) if giving else works:
        paid = [] if giving else [e for e in sides if e.role == "supporter" and e not in titled]
        if len(sides) - len(paid) < _BOTH:
            left = [each for each in others if each not in sides and not asides.attended(each)]
            first = _first([each for each in left if ahead or not _AHEAD.search(asides.said(each))])
            said = {_told(each) for each in first}
            sides += first
            sides += [
                e for e in came if e not in sides and _told(e) in said and not asides.guest(e)
            ]
    sides += [] if giving else _also_signed(ranked, sides)
    scenes = sorted(filter(asides.scene, ranked), key=lambda each: _told(each) or 0)[:1]
    sides += [each for each in scenes if each not in sides and len(sides) <= _BOTH]
    sides = [each for each in sides if not asides.made(each, event.headline)] or sides
    if not sides:
        left = [each for each in ranked if each in near or each not in acting]
        sides = [
            each
            for each in left
            if not asides.attended(each) and not _AHEAD.search(asides.said(each))
        ]
    if len(sides) < _HELPED and not signing:
        helpers = [e for e in gave if e not in sides and not (asides.guest(e) or asides.thanked(e))]
        left = [each for each in helpers if not asides.attended(each)]
        sides += left[: _HELPED - len(sides)]
    return _ordered(_one_a_state(_apart(sides), titled), event.headline)


def told(event: Event | None, ranked: Sequence[Partner], lines: Sequence[str]) -> list[Partner]:
    """Those of whom the printed `lines` tell what they do, in the order in which they do; not
    what is opened, and not at whose house something only was."""
    words = f" {_plain(' '.join(lines))} "
    found = []
    for each in ranked:
        spots = [_acts(words, f" {_plain(name)} ") for name in asides.names(each)]
        if (at := min(spots)) < len(words) and not (event and asides.made(each, event.headline)):
            found.append((at, each))
    return [each for _, each in sorted(found, key=lambda one: one[0])]


def beside(
    sides: Sequence[Partner], others: Sequence[Partner], most: int
) -> tuple[list[Partner], int]:
    """The sides and the `others`, who act too; and how many more there are than the `most` that
    have room, one more than which has it, too. Where not all have, those that act stay."""
    every = [*sides, *(each for each in others if each not in sides)]
    every = _one_a_state(_apart(every), sides)
    if len(every) <= most + 1:
        return every, 0
    chief = [each for each in every if each in others or each.role in _ACTING]
    chief += [each for each in every if each not in chief]
    return [each for each in every if each in chief[:most]], len(every) - most


def _acts(words: str, name: str) -> int:
    """Where somebody of this name first does something; behind all the words, if nowhere."""
    at = words.find(name)
    while at >= 0 and _AT.search(words, 0, at + 1):
        at = words.find(name, at + 1)
    return at if at >= 0 else len(words)


def _of_the_field(sides: Sequence[Partner], titled: Collection[Partner]) -> list[Partner]:
    """Without the missions and firms that only were there and that no headline names; without
    whom a sentence only counts among the guests of two others."""
    came = [each for each in sides if each.role == "participant" and each not in titled]
    sides = [each for each in sides if each not in came or not asides.guest(each)] or list(sides)
    left = [each for each in sides if each not in came or not asides.attended(each)]
    return left if len(left) >= _BOTH else sides


def _also_signed(ranked: Sequence[Partner], sides: Sequence[Partner]) -> list[Partner]:
    """Who signed with one of the sides, too, as far as there are four signatories at most."""
    signed = [each for each in ranked if each.role == "signatory"]
    if len(signed) > _SIGNED:
        return []
    others = [
        each for each in signed if each not in sides and not _BEFORE.search(asides.said(each))
    ]
    return [
        e for e in others if not (asides.attended(e) or asides.signs_the_page(e) or asides.guest(e))
    ]


def _at_work(partners: Iterable[Partner]) -> list[Partner]:
    """Houses of the field: not those that only send, pay or report."""
    return [each for each in partners if getattr(each, "kind", "") in _AT_WORK]


def _first(others: Sequence[Partner]) -> list[Partner]:
    """Those that the first sentence which tells of any of them names."""
    first = min((_told(each) or 0 for each in others), default=0)
    return [each for each in others if (_told(each) or 0) == first]


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
    found = {
        id(each): [told.find(f" {_plain(name)} ") for name in asides.names(each)] for each in sides
    }
    first = {
        key: min((at for at in spots if at >= 0), default=len(told)) for key, spots in found.items()
    }
    return sorted(sides, key=lambda each: first[id(each)])


def _named(partners: Iterable[Partner], texts: Iterable[str]) -> Collection[Partner]:
    """Those of whose names one stands in the texts."""
    said, every = " ".join(texts), list(partners)
    words = f" {_plain(said)} "
    return [
        each
        for each in every
        if any(f" {_plain(name)} " in words for name in asides.names(each))
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
