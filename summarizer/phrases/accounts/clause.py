"""Clause: who did what, by the main clause of a sentence, in one plain sentence of ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summarizer.phrases.accounts import ceremonies, cuts, nucleus, times, wanting
from summarizer.phrases.accounts.act import plainly
from summarizer.phrases.accounts.bare import KNOWN, LOOSE, PERSON, Bare
from summarizer.phrases.statements import seams, whole
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_MOST = 36  # words
_LEAST = 5
_LEADER = compiled(r",? (?:led|lead|headed|chaired) by .*$")
_BESIDE = compiled(r",? (?:together|jointly|along|in [a-z-]+) with .*$")
_DONE = ("was ", "were ", "is ", "are ", "will ", "took place")
_HELD = words("held place opened celebrated conducted organised organized inaugurated unveiled")
_CAME = words("joined attended participated gathered took part")
_BEGUN = compiled(r"(?:When|While|If|Although|Because|Where|That|Asked) ")
_NUMBER = compiled(r"\d")
_EVENT = compiled(
    r"\b(?:mission|training|course|forum|congress|workshop|meeting|seminar|program(?:me)?|conference"
    r"|symposium|visit|camp|project|edition|summit|festival|school|ceremony|cycle|phase)s?\b",
    re.IGNORECASE,
)
_OUR = compiled(
    r"\b[Oo]ur (?:own )?(?!country|nation|city|town|region|province|people|part|friends|time)"
    r"(?P<head>[A-Za-z]+)(?P<of> of\b)?"
)
_PARTS = words("faculty school department college institute centre center clinic")
_WITH_US = compiled(r"\b(?P<was>was|were|stayed|worked|spent [a-z ]+) with us\b")
_WE = compiled(r"\b(?:[Ww]e|us)\b")
OURS = compiled(r"\b(?:[Oo]ur|[Ww]e|us|my|I)\b")
_WARM = compiled(
    r"\b(?:warm\w*|heartfelt|proud\w*|pleas(?:ed|ure)|delight\w*|happy|glad|thanks?|thanked"
    r"|grat(?:eful|itude)|honou?red to|wonderful|beautiful|tears|smil\w+|dreams?|tribute)\b"
)
_LOST = compiled(  # a day has been taken out of it, or its end
    r"\b(?:which|who) \w+,|\bthat (?:will|was|is|has),|\bspent (?:at|in|the \w+$)|,”?$"
    r"|\bof (?:at|in|on|to|and)\b|\b(?:was|were) (?:carried|handed|set)$"
    r"|\b(?:Mr|Dr|Hon|Prof|Prim|Mag|No)$"
)


@dataclass(frozen=True)
class Clause:
    """`who`, the verb as it stands in the past, and `what` it takes, in marks of a Bare."""

    bare: Bare
    who: str
    verb: str
    what: str

    def __str__(self) -> str:
        who = self.bare.said(self.who)
        who = who.rstrip(",") if who.count(",") == 1 else who  # its initials have gone
        said = f"{who} {self.bare.said(plainly(self.verb + self.what))}".strip(" ,")
        return said[:1].upper() + said[1:]

    @property
    def sure(self) -> bool:
        """Does it say enough, and of somebody or something with a name?"""
        if " of which " in self.who or _BEGUN.match(self.who):
            return False
        if " their " in self.what and PERSON[0] in self.who and " and " not in self.who:
            return False  # the others stand before what was taken for a beginning
        if wanting.gift(self.verb, self.what):
            return False
        came = self.verb in _CAME and _NUMBER.search(self.who)
        whole = self.what or self.verb.startswith(_DONE) or _EVENT.search(self.who) or came
        return bool(whole and KNOWN.search(self.who + self.what))

    @property
    def sound(self) -> bool:
        """Has it lost nothing that its words want?"""
        return not seams.torn(f"{self.who} {self.verb}{self.what}", self.bare.source)

    def fitted(self, tail: str) -> Iterator["Clause"]:
        """With as much of it as a sentence holds."""
        who, what = _LEADER.sub("", self.who), cuts.placeless(self.what)
        if tail:
            yield replace(self, what=f"{what}{tail}")
        yield replace(self, what=what)
        shorter: str | None = what
        held = self.verb.rsplit(" ", 1)[-1] in _HELD
        while shorter or (shorter == "" and held):
            yield replace(self, who=who, what=shorter)
            shorter = cuts.shorter(shorter)
        yield replace(self, who=_BESIDE.sub("", who), what=what)


def tell(bare: Bare, owner: str) -> Iterator[str]:
    """The main clause of a sentence in one of ours, ever shorter; none where it is not sure.
    `owner` is who "we" are."""
    found = nucleus.of(bare.text)
    clause = found and Clause(bare, *ceremonies.done(*found))
    if found and clause and clause.sure:
        fitted = clause.fitted(cuts.tail(found.behind))
        told: set[str] = set()
        for each in fitted:
            said = "" if times.dated(each.who + each.what) else _owned(str(each), owner)
            if said and said not in told and _stands(said) and each.sound:
                told.add(said)
                yield said


def _owned(said: str, owner: str) -> str:
    """With the owner's name for "we" and "our hospital"."""
    if not owner or not OURS.search(said) or len(_WE.findall(said)) > 1:
        return said
    said = _WITH_US.sub(lambda match: f"{match['was']} at {owner}", said)
    return _WE.sub(owner, _OUR.sub(lambda match: _whose(match, owner), said))


def _whose(match: re.Match[str], owner: str) -> str:
    """ "Our Faculty of Medicine" has a name, "our Faculty" none."""
    head, of = match["head"], match["of"] or ""
    small = head.lower() if not of and head.lower() in _PARTS else head
    return whose(small, owner) + of


def whose(head: str, owner: str) -> str:
    """ "Our club" is the owner, if that is a club; "our nurses" are the owner's; "our Oak Club" is
    the Oak Club."""
    if head[0].isupper() and owner.startswith(f"{head} "):
        return head
    return owner if head.lower() in owner.lower().split() else f"{owner}'s {head}"


def _stands(said: str) -> bool:
    """Can it be read by itself?"""
    fit = _LEAST <= said.count(" ") + 1 <= _MOST and whole.stands(said.removesuffix(" over"))
    fit = fit and not wanting.left(said)
    marks = said.count('"') % 2 or said.count("“") != said.count("”")
    lost = marks or _LOST.search(said) or OURS.search(said) or LOOSE.search(said)
    return fit and not (lost or _WARM.search(said))
