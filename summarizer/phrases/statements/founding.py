"""Founding: a house that is opened, unveiled or set up, as a line of its own."""

import re
from collections.abc import Sequence

from summarizer.phrases.statements import slots
from summarizer.phrases.words.firsts import compiled

_WAYS = {
    "open": "opened",
    "inaug": "inaugurated",
    "unvei": "unveiled",
    "launc": "launched",
}
_BEFORE = compiled(
    r"\b(?P<way>open|inaugurat|unveil|launch|establish|set up|setting up)(?:ed|ing|ion|ment)?"
    r"(?: ceremony)?(?: (?:of|for))?(?: (?:the|an?|its|their|our))?(?: (?:new|joint))?"
    r" [\"'“‘]?$",
    re.IGNORECASE,
)
_WAY = compiled(r"\b(?P<way>open|inaugurat|unveil|launch)", re.IGNORECASE)


def line(flat: str, names: Sequence[str], status: str) -> str | None:
    """ "The X Centre was opened" of a clause; `names` are those of the houses in it."""
    for name in names:
        if found := _BEFORE.search(flat[: max(flat.find(name), 0)]):
            return f"The {name} {_done(found['way'], status)}"
    if centre := slots.centre(flat):
        way = _WAY.search(flat)
        return f"The {centre[0]} {_done(way['way'] if way else '', status)}"
    return None


def _done(way: str, status: str) -> str:
    if status == "discussed":
        return "was proposed"
    done = _WAYS.get(way[:5].lower(), "set up")
    return f"was {done}" if status == "achieved" else f"is to be {done}"
