"""Titles of pages: the part that tells the news, and whether it is fit to print."""

import re
from collections.abc import Iterable

from summarizer.phrases import truecase

_CUT = re.compile(
    r"(?:\.\.\.|…|\b(?:of|the|and|in|with|for|to|a|an|at|on|by|from|between))\s*$", re.IGNORECASE
)
_CRUMBS = re.compile(r"\s(?:[-–—|»>›▸/]|::)\s(?=[A-Z])")
_LABELLED = re.compile(
    r"^(?:(?:BRIEF|NEWS|PRESS RELEASE|UPDATE|VIDEO|PHOTOS?) ?[:|-] ?|\d{1,2}\. |[●•■] ?)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:Meeting|Visit|Visitors|Reception|Guests|Delegation|Ceremony|News|Signing)\b(?! of the \d)"
)
_OURS = re.compile(r"\b(?:[Oo]ur|OUR|us)\b")


_OUR_HOUSE = re.compile(
    r"\b[Oo]ur (?:hospital|university|college|school|institute|cent(?:er|re)|academy|clinic)\b",
    re.IGNORECASE,
)


def for_strangers(title: str, text: str, names: Iterable[str], owner: str | None) -> str:
    """Not shouting, and with the name of the house whose page it is for "our hospital"."""
    if shouted(title):
        title = truecase.lowered(title, text, names)
    return _OUR_HOUSE.sub(lambda _: owner or "", title) if owner else title


def clean(title: str) -> str:
    """Without crumbs, numbering and labels."""
    return _LABELLED.sub("", max(_CRUMBS.split(title), key=len).strip())


def whole(title: str, text: str) -> bool:
    """Not cut short, nor within its last word, which the text has whole: "Hospita"."""
    if not title or _CUT.search(title):
        return False
    last = re.escape(title.rsplit(maxsplit=1)[-1])
    return not re.search(rf"\b{last}[a-z]", text) or bool(re.search(rf"\b{last}\b", text))


def speaks(title: str) -> bool:
    """It says what happened, to readers who are not of the house, and does not shout."""
    bad = alien(title) or bool(_LABEL.match(title))
    return not bad and len(title.split()) >= 4 and len(title) < 180


def alien(title: str) -> bool:
    """It speaks of us, or shouts."""
    return shouted(title) or bool(_OURS.search(title))


def shouted(title: str) -> bool:
    letters = [c for c in title if c.isalpha()]
    return sum(c.isupper() for c in letters) > 0.7 * max(len(letters), 1)


def capitalised(title: str) -> bool:
    """In Title Case."""
    found: list[str] = re.findall(r"[^\W\d_]{4,}", title)
    long = [word for word in found if word != "with"]
    return sum(word[0].isupper() for word in long) >= 0.85 * len(long)
