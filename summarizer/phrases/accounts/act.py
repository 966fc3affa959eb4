"""An Act: who did what, from a clause of the article, told in the past and as a headline."""

from dataclasses import dataclass
from functools import lru_cache

from summarizer.phrases.accounts import tense
from summarizer.phrases.accounts.bare import HOUSE, PERSON, Bare, is_place
from summarizer.phrases.accounts.verbs import Verb
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_LONGEST = 175  # characters of a headline
_LONG = 150  # what is longer loses what it can do without
_HELD = r"(?:held|organi[sz]ed|hosted|conducted|had)"
_KIND = r"(?:the |an? )?(?:[a-z-]+ ){0,3}?"
_PLAIN = (  # as offices put it, as a reader would
    (compiled(rf"^(?:paid|reali[sz]ed|conducted|made) {_KIND}visit (?:of [a-z]+ )?to "),
     "visited "),
    (compiled(r"^(?:came|travelled|traveled|arrived) (?:to|in|at) [^,]{2,40}? (?:for|on|with)"
                rf" {_KIND}visit to "), "visited "),
    (compiled(r"^(?:came|arrived) (?:to|in|at) (?P<to>[^,]{2,60}) (?:for|on|with) an?"
                r" (?:[a-z-]+ ){0,3}visit$"), r"visited \g<to>"),
    (compiled(rf"^arrived (?:at|in) (?=(?:the )?{HOUSE})"), "visited "),
    (compiled(rf"^{_HELD} {_KIND}(?:signing|signature) ceremony (?:of|for) "), "signed "),
    (compiled(rf"^{_HELD} {_KIND}(?:opening|inauguration) ceremony (?:of|for) "), "opened "),
    (compiled(rf"^{_HELD} {_KIND}(?:hand-?over|handing[- ]over) ceremony (?:of|for) "),
     "handed over "),
    (compiled(rf"^{_HELD} {_KIND}meeting with "), "met "),
    (compiled(rf"^{_HELD} {_KIND}(?:closing|graduation) ceremony (?:of|for) "), "concluded "),
    (compiled(r"^had the hono[u]?r (?:to|of) (?:host|hosting) "), "hosted "),
    (compiled(r"^had the hono[u]?r to be visited by "), "received "),
    (compiled(r"^was the host of "), "hosted "),
    (compiled(r"^subscribed "), "signed "),
)  # fmt: skip
_LED = compiled(
    r",? (?:which was )?(?:led|headed|chaired|consisting|composed|represented|comprising) .*$"
    r"|, (?:an? |the )(?=[a-z]).*$|,? in the person of .*$"
)
_BESIDE = compiled(r",? (?:together|jointly|along|in [a-z-]+) with .*$")
_HEAD = compiled(
    r"^(?P<open>[Aa]n? |[Tt]he )?(?P<head>[^,]*?)"
    r"(?= (?:of|from|for|in|at|with|on|led|headed)\b|,|$)"
)
_MANY = compiled(
    rf"^(?!An? )(?:(?! of | from | for ).)*? (?:and|&) |, and (?:{HOUSE}|{PERSON})"
    rf"|^(?:[Tt]he )?{HOUSE}.* and"
    r" (?:the (?:[a-z]+ )?)?[\ue000\ue002]"
    r"|^A (?:total|number) of |^(?:\d|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix"
    r"|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[A-Za-z]+teen|[Tt]wenty|[Tt]hirty)\b"
)
_PLURAL = compiled(r"[a-z]{2,}(?<![sui])s$|\b(?:staff|people|men|women|children)$")
_BY = compiled(
    rf" by (?P<who>(?:(?:the|an?) (?:[\w-]+ ){{1,4}}(?:of|from) )?(?:the )?{HOUSE}"
    rf"(?:(?:, | and |, and )(?:the )?{HOUSE})*)"
)
_WORTH = compiled(r",? (?:worth|valued at) [^,]{2,25}?(?= to |,|$)")
_JOINTLY = compiled(r",? (?:jointly )?(?:organi[sz]ed|held|hosted|conducted|donated|built)$")
_ASIDE = compiled(
    r",? (?:through|via|during|under|thanks|using|funded|as|within|attended|with an?"
    r"|named|to (?!the\b|\ue000|[A-Z]|an?\b)[a-z]+)\b.*$"
)
_WHERE = compiled(rf",? (?:in|at) (?!(?:the )?{HOUSE})(?![^ ]* {HOUSE})[^,\ue000]*$")
_ALSO = compiled(r" and (?:saw|held|gave|met|took|made|spent|[a-z]{3,}ed) ")
"""A second verb, in the past."""
_GUESTS = compiled(
    rf"^(?:An?|The) [^,\ue000]*?\b(?P<who>delegation|team|group)\b.*?(?P<house>{HOUSE})"
)
_GROUP = compiled(r"^[Tt]he (?P<who>delegation|team|group) (?:of|from) ")
_POST = r"[^,\ue000\ue001]{3,70}? (?:of|at) (?:the )?"
_SOMEBODY = compiled(
    rf"^(?P<before>{_POST}{HOUSE}),? {PERSON},?$|^{PERSON}, (?P<behind>{_POST}{HOUSE}),?$"
)
_TO = compiled(r" (?:to|with|for|on|upon|between) ")
_OF_SOMETHING = words(
    "signed inked opened launched unveiled inaugurated established donated delivered presented"
    " handed gave received visited hosted held organised organized celebrated marked"
)
"""Verbs that tell nothing without what was signed, opened, given."""


@dataclass(frozen=True)
class Act:
    """`who` acts, the verb, and `what` is said behind it: words of a bare sentence."""

    bare: Bare
    who: str
    verb: Verb
    what: str

    @property
    def told(self) -> str:
        """One sentence in the past, without its full stop."""
        said = self.bare.said(f"{self.who} {plainly(self.verb.said + self.what)}".rstrip(" ,"))
        return said[:1].upper() + said[1:]

    @property
    def done(self) -> str:
        """The verb that tells it plainly: "opened" of who held an opening ceremony."""
        return (
            self.verb.word if self.verb.passive else plainly(self.verb.said + self.what).split()[0]
        )

    @property
    def headline(self) -> str | None:
        """In the present; None where nobody with a name acts, or where it is long."""
        who, said = self._active()
        who = _from(who)
        if (
            _ALSO.search(said)
            or not said
            or PERSON[0] in who
            or not (HOUSE[0] in who or _placed(who))
        ):
            return None
        verb, _, rest = said.partition(" ")
        if verb in _OF_SOMETHING and not rest.strip():
            return None
        verb = f"{who.rstrip(', ')} {tense.present(verb, many=many(who))} "
        said = self.bare.said(verb + self._shorter(verb, rest).rstrip(" ,"))
        return said[:1].upper() + said[1:] if len(said) <= _LONGEST else None

    def _shorter(self, before: str, rest: str) -> str:
        """Without what it was worth, and where, as long as it is long."""
        if len(self.bare.said(before + rest)) > _LONG:
            rest = _WORTH.sub("", rest)
        for aside in (_ASIDE, _WHERE, _WHERE):
            match = aside.search(rest, 8)
            if match and len(self.bare.said(before + rest)) > _LONG:
                rest = rest[: match.start()]
        return rest

    def _active(self) -> tuple[str, str]:
        """Who acts, and the rest in the past; nothing of what is only said to have been done."""
        if not self.verb.passive:
            said = self.verb.said + self.what
            return self.who, "" if self.verb.said.startswith("will ") else plainly(said)
        by = _BY.search(self.what)
        if not by or not self.verb.word or self.verb.said.startswith("will "):
            return "", ""
        before, behind = self.what[: by.start()], self.what[by.end() :]
        behind = behind if _TO.match(behind) else ""
        over = self.verb.said.split(" ", 2)[2:]
        thing = self.who[:1].lower() + self.who[1:]
        said = " ".join([self.verb.word, *over, thing.rstrip(",")]) + before
        return by["who"], plainly(_JOINTLY.sub("", said) + behind)


def many(who: str) -> bool:
    """Are those who act several, by the grammar of these words?"""
    who = _BESIDE.sub("", who)
    if _MANY.search(who):
        return True
    match = _HEAD.match(who)
    head = match["head"] if match else who
    return bool(_PLURAL.search(head)) and head[-2:-1] != HOUSE[0] and HOUSE[0] not in head


@lru_cache(maxsize=16)  # a clause is told ever shorter, much of it unchanged
def plainly(said: str) -> str:
    """As a reader would put it: "signed" for "held the signing ceremony of"."""
    return next((pattern.sub(by, said) for pattern, by in _PLAIN if pattern.match(said)), said)


def _placed(who: str) -> bool:
    return is_place(who) or is_place(who.partition(" ")[0])


def _from(who: str) -> str:
    """Without who led them; by whose they are where only their leader's house is told."""
    if post := _SOMEBODY.match(who):
        said = post["before"] or post["behind"]
        if " and " in said:
            return who
        return said if said.startswith(("The ", "the ")) else f"the {said}"
    who = _GROUP.sub(r"a \g<who> from ", who)
    short, guests = _LED.sub("", who), _GUESTS.match(who)
    if HOUSE[0] in short or not guests or who.count(HOUSE[0]) > 1:
        return short
    return f"a {guests['who']} from {guests['house']}"
