"""The headline: the page's own where it is whole and says what happened, else one built."""

import re
from collections.abc import Sequence

from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.parties import Party
from summarizer.endpoints.builtin.story import Story

_TWO = {
    "agreement_signing": "{a} and {b} sign a cooperation agreement",
    "centre_launch": "{a} and {b} launch a joint centre",
    "anniversary": "{a} and {b} mark an anniversary of their cooperation",
    "forum": "{a} and {b} hold a joint forum",
    "visit": "{a} receives a delegation from {b}",
    "meeting": "{a} and {b} meet to discuss cooperation",
    "training": "{a} and {b} hold a training course",
    "donation": "{a} receives a gift from {b}",
}
_FIRST = {"visit": ("host", "visitor"), "donation": ("subject", "supporter")}
_CUT = re.compile(
    r"(?:\.\.\.|…|\b(?:of|the|and|in|with|for|to|a|an|at|on|by|from|between))\s*$", re.IGNORECASE
)
_CRUMBS = re.compile(r"\s(?:[-–—|»>›/]|::)\s(?=[A-Z])")
_LABELLED = re.compile(
    r"^(?:BRIEF|NEWS|PRESS RELEASE|UPDATE|VIDEO|PHOTOS?) ?[:|-] ?", re.IGNORECASE
)
_LABEL = re.compile(
    r"^(?:Meeting|Visit|Reception|Guests|Delegation|Ceremony|News|Signing)\b(?! of the \d)"
)
_OURS = re.compile(r"\b(?:[Oo]ur|OUR|us)\b")


def build(story: Story, occasion: Occasion, parties: Sequence[Party]) -> str:
    """The page's headline if it is a good one, else one from what is certain."""
    own = _LABELLED.sub("", max(_CRUMBS.split(story.name), key=len).strip())
    if own and _good(own) and not _broken(story, own):
        return own
    return _built(occasion, parties) or own or "Cooperation"


def _broken(story: Story, own: str) -> bool:
    """Cut within its last word, which the story has whole: "Hospita"."""
    last = own.rsplit(maxsplit=1)[-1]
    text = story.text[story.span[0] :]
    return bool(re.search(rf"\b{re.escape(last)}[a-z]", text)) and not re.search(
        rf"\b{re.escape(last)}\b", text
    )


def _good(own: str) -> bool:
    letters = [c for c in own if c.isalpha()]
    shouted = sum(c.isupper() for c in letters) > 0.7 * max(len(letters), 1)
    bad = shouted or _OURS.search(own) or _LABEL.match(own) or _CUT.search(own)
    return not bad and len(own.split()) >= 4 and len(own) < 180


def _built(occasion: Occasion, parties: Sequence[Party]) -> str | None:
    """A headline from two parties, each in its part; None where one of them is not sure."""
    names = [each.house.in_prose for each in parties if each.role not in {"participant", "subject"}]
    names = names if len(names) > 1 else [each.house.in_prose for each in parties]
    if parts := _FIRST.get(occasion.type):
        held = [[each.house.in_prose for each in parties if each.role == part] for part in parts]
        names = [each[0] for each in held if each]
    if len(names) < 2 or occasion.type not in _TWO:
        return None
    built = _TWO[occasion.type].format(a=names[0], b=names[1])
    return built[0].upper() + built[1:]
