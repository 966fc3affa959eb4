"""Owned: the "we", "us" and "here" of a page, by the name of whose page it is."""

from collections.abc import Iterator
from typing import NamedTuple

from summarizer.phrases.words.firsts import compiled

_FIRST = compiled(
    r"\b(?:(?P<our>[Oo]urs?)\b"
    r"|(?P<we>[Ww]e) (?:(?P<be>have|are) |(?=(?:also )?(?:will|had|gave|held|sent|took|built|saw"
    r"|[a-z]{2,}ed)\b))"
    r"|(?<=\b(?:to|by|at) )us\b|(?<=\bfrom )us\b|(?<=\bwith )us(?= (?:in|for|on|from)\b|$)"
    r"|(?P<here>(?<=[a-z] )here)(?= for | from | since |[.,;]|$))"
)
_HINTS = ("We ", "we ", " us", " here")
_MARKS = 600  # characters: no speech goes on longer without another mark
_BE = {"have": "has", "are": "is"}


class Said(NamedTuple):
    """Where a page speaks of itself, and what can stand there instead."""

    start: int
    end: int
    name: str


def said(text: str, start: int, end: int, owner: str) -> Iterator[Said]:
    """The one place in a stretch of a page where it speaks of its owner in its own words, if it
    does not name it there; nothing where it speaks of what is "ours" as well."""
    own, words = owner.removeprefix("the "), text[start:end]
    if not own or own in words or not any(each in words for each in _HINTS):
        return
    found = list(_FIRST.finditer(text, start, end))
    if len(found) != 1 or found[0]["our"] or _spoken(text, found[0].start()):
        return
    one = found[0]
    if one["here"]:
        yield Said(*one.span("here"), f"at {owner}")
    else:
        be = f" {_BE[one['be']]}" if one["be"] else ""
        yield Said(one.start(), one.start() + len(one[0].rstrip()), f"{owner}{be}")


def _spoken(text: str, at: int) -> bool:
    """Does it stand between quotation marks?"""
    before = text[max(0, at - _MARKS) : at]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
