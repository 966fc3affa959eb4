"""Sealed: what guest and host sign while one is with the other."""

import re
from collections.abc import Collection, Sequence

from summarizer.phrases import polarity, truecase
from summarizer.phrases.accounts import naming
from summarizer.phrases.accounts.naming import Side
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.events import sorts
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import slots
from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

SORTS = frozenset({"visit", "meeting", "other"})
"""Of these events a paper that is signed at them is the news."""
_DONE = compiled(
    r"\b(?P<again>renewed|extended|prolonged)\b|\b(?:signed|inked|sealed|penned|entered into"
    r"|put pen to paper)\b|\b(?:became|(?:culminated|ended) in|(?:ended|concluded|closed"
    r"|culminated) with|resulted in|was|witnessed|saw|featured|included) (?:also )?(?:the )?"
    r"signing\b"
)
_AGAIN = {"renewed": "renew", "extended": "extend", "prolonged": "extend"}
_SIGNS = compiled(r"\b(?:signs?|signed|inks?|inked|renews?|renewed)\b", re.IGNORECASE)
_OLD = compiled(
    r"\b(?:earlier|previous(?:ly)?|already|last year|ago|recall\w*|remind|had|first|which|would"
    r"|ought|draft|postponed|planned|thanks to|according to|under|since|history|existing|hoped?)\b"
)
"""It was signed before, or is to be."""
_UNITS = words(
    "school faculty department centre center institute office laboratory division unit committee"
)
_BEHALF = compiled(r" on behalf\b.*| (?:on|in) the [a-z].*")
_NAMED = compiled(
    r"\b(?:Agreement|Memorandum(?: of \w+)?|MoU|MOU|Letter of Intent|Protocol|Convention|Contract)"
    r" (?P<on>on|for) (?P<what>(?:the )?(?:“[^“”]{2,60}”|\"[^\"]{2,60}\"|[A-ZÀ-Þ][\w’&-]+)"
    r"(?: (?:(?:in|of|and|for|on) )?[A-ZÀ-Þ][\w’&-]+)*)"
)
"""What it is on, in its name."""
_NOTHING = compiled(
    r"(?:\w+ )?(?:cooperation|co-operation|collaboration|partnership)", re.IGNORECASE
)
_MUTUAL = compiled(r"\b(?:both|two|sides|parties|between|was|were)\b")
_TWO, _MOST = 2, 3
_FIRST = 5  # headline and sentences that tell who came to whom


def line(sides: Sequence[Side], known: Setting, title: str) -> str | None:
    """Who signs what: those who signed, or guest and host."""
    if known.occasion.type not in SORTS or sorts.CALLED_OFF.search(title.lower()):
        return None
    both = _both(sides, known)
    found = None
    if _TWO <= len(both) <= _MOST:
        found = _titled(title) or _paper(both, known)
    elif len(both) == len(sides) == 1 and not known.owner:  # its host has no name
        found = _paper(both, known)
        found = found and found.replace(" ", "s ", 1)
    return (
        f"{listed([naming.prose(each, known.tale.text) for each in both])} {found}"
        if found
        else None
    )


def _both(sides: Sequence[Side], known: Setting) -> list[House]:
    signed = [each.house for each in sides if each.role == "signatory"]
    if len(signed) >= _TWO:
        return signed
    acting = [each for each in sides if each.role in naming.ACTING]
    own = [each for each in acting if each.house.called(known.owner)]
    if len(acting) > _TWO:
        others = (each for each in acting if each not in own)
        acting = [*own, *(each for each in others if each.role in {"visitor", "signatory"})]
    near = naming.named(acting, *known.sentences[:_FIRST])
    sure = own or not known.owner or len(near) == len(acting)
    return [each.house for each in acting] if sure else []


def _titled(title: str) -> str | None:
    """What the page's own title says that they sign."""
    signs, deal = _SIGNS.search(title), slots.deal(title)
    if not signs or not deal or _OLD.search(title.lower()):
        return None
    return f"{'renew' if signs[0].lower().startswith('renew') else 'sign'} {_BEHALF.sub('', deal)}"


def _paper(both: Collection[House], known: Setting) -> str | None:
    """ "sign a letter of intent on nurse training": of the first sentence that tells that these,
    and no other, signed something then."""
    own = not known.owner or any(each.called(known.owner) for each in both)
    for each in known.sentences:
        done = _DONE.search(each.text)
        if not done or known.fits(each) is False or _others(each, both):
            continue
        flat = " ".join(each.text.split())
        deal = slots.deal(flat)
        old = _OLD.search(flat[: flat.find(done[0])].lower())
        if deal and not old and (own or _MUTUAL.search(flat)) and not polarity.denied(flat):
            verb = _AGAIN.get(done["again"] or "", "sign")
            return f"{verb} {_field(_BEHALF.sub('', deal), flat, known.tale.text)}"
    return None


def _field(deal: str, flat: str, text: str) -> str:
    """With what it is on, as its name says it."""
    named = None if " on " in deal or " for " in deal else _NAMED.search(flat)
    if not named or _NOTHING.fullmatch(named["what"]):
        return deal
    quoted = named["what"].replace('"', "“", 1).replace('"', "”", 1)
    what = truecase.lowered(quoted, text, shouted=False)
    article = re.match(r"the |“", what)
    return f"{deal} {named['on']} {what if article else what[0].lower() + what[1:]}"


def _others(sentence: Told, both: Collection[House]) -> bool:
    """Does it name anybody else's house, and not only a part of theirs?"""
    others = (m for m in sentence.houses if not any(each.called(m.name) for each in both))
    return any(each.head and each.head not in _UNITS for each in others)
