"""Filled: a headline with whom it lacks: who held it, at whose house, to whom, from whom."""

from collections.abc import Callable, Sequence

from summarizer.phrases.accounts import objects, tense
from summarizer.phrases.statements.wording import listed
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

Roles = Callable[[str], Sequence[str]]
"""The names of those who had a part."""
_LONGEST = 165  # characters
_HELD = frozenset({"training", "forum", "meeting", "other"})
_THERE = frozenset({"training", "visit", "meeting", "other"})
_TWO = 2
_FEW = 3  # words of a title that nothing better can be told of
_PLACED = compiled(
    r" (?:in|at|to|near|across|into) (?:the )?(?:[a-z-]+ )?[“\"]?[A-ZÀ-Þ]|[:!?…“”,;]"
    r"|^(?:Save the date|Next)\b| (?:is|are) |\bto [a-z]+ "
)
"""It says where already, or is no clause."""
_GOT = compiled(r"^(?P<who>.+?) (?:receives|receive|gets) (?P<what>(?!.* (?:from|of the) ).+)$")
_GAVE = compiled(r"^(?P<who>.+?) (?:donates?|gives?) (?P<what>(?!.* (?:to|towards?|for) ).+)$")
_PARTS = compiled(r"[:!] | [–—-] ")
_COLLEAGUES = compiled(
    r" (?:with|for) (?:[A-ZÀ-Þ]\w+ )?(?:colleagues|partners|guests|friends|experts|specialists)$"
)
"""Those are the others for the house whose page it is."""
_CALLED = compiled(r"(?P<name>“[^“”]+”) (?:is|was|are|were) (?:successfully )?(?:held|given)\b")
_ELSEWHERE = compiled(r".+ [“‘]?[A-ZÀ-Þ]")
"""Another name in it may tell where it was."""
_OFFICE = compiled(
    r"\b(?:Director|Rector|President|Dean|Department|Unit|Division|Clinic|Ward|CEO)$"
)
_NO_HOUSE = compiled(
    r"\b(?:Ministry|Government|Embassy|Office|Fund|Foundation|Agency|Association|Society|Network)\b"
)
"""What it is at, is no place."""


def of(line: str, sort: str, roles: Roles, sure: Roles, named: Callable[[str], bool]) -> str:
    """The line, with what it lacks where only one can be meant. `sure`: the names of those who by
    the words of a sentence had a part; `named`: does a line name one who acted?"""
    made = None
    if sort == "donation":
        made = _given(line, roles)
    elif (lacks := _held(line, sort, roles, sure) or _there(line, sort, sure)) and not named(line):
        made = lacks
    return made[0].upper() + made[1:] if made and len(made) <= _LONGEST else line


def _given(line: str, roles: Roles) -> str | None:
    """From whom, to whom."""
    got, gave = _GOT.match(line), _GAVE.match(line)
    givers = got and (roles("supporter") or roles("organizer"))
    if givers and len(givers) == 1 and givers[0] not in line:
        return f"{line} from {givers[0]}"
    takers = gave and (roles("subject") or roles("host"))
    return (
        f"{line} to {takers[0]}" if takers and len(takers) == 1 and takers[0] not in line else None
    )


def _held(line: str, sort: str, roles: Roles, sure: Roles) -> str | None:
    """Who held what a title without a verb names, or where."""
    title, called = _PARTS.split(line)[0], _CALLED.match(line)
    what = objects.titled(title, [], _FEW) if sort in _HELD else None
    if not (what or called):
        return None
    makers = sure("organizer") or sure("host") or roles("organizer")
    if called:
        return f"{makers[0]} holds the {called['name']}" if len(makers) == 1 else None
    if sort == "meeting" and not makers and len(roles("participant")) == _TWO:
        makers = roles("participant")
    if own := next((each for each in makers if title.endswith(f" of {each}")), None):
        return f"{own} holds its {title.removesuffix(f' of {own}')}"
    what = _COLLEAGUES.sub("", what or "")
    if makers:
        who = makers if len(makers) <= _TWO else [*makers[:_TWO], "others"]
        return f"{listed(who)} {'hold' if len(makers) > 1 else 'holds'} {what}"
    hosts = roles("host")
    return f"{what} takes place at {hosts[0]}" if len(hosts) == 1 else None


def _there(line: str, sort: str, sure: Roles) -> str | None:
    """At whose house."""
    if sort not in _THERE or _PLACED.search(line) or not _acts(line):
        return None
    hosts = sure("host") or sure("organizer")
    if len(hosts) != 1 or _NO_HOUSE.search(hosts[0]):
        return None
    if _OFFICE.search(line):
        return f"{line} of {hosts[0]}"
    return None if _ELSEWHERE.match(line) else f"{line} at {hosts[0]}"


def _acts(line: str) -> bool:
    return bool(tense.verbs(letters.lower(line)))
