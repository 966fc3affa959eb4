"""Whose house is a guest's: the place behind its name is a home, not where it happens."""

import re
from collections.abc import Iterable

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_LED = compiled(
    r"\b(?:delegations?|delegates|guests?|visitors?|colleagues|groups?|teams?|part(?:y|ies)|mission"
    r"|representatives?|experts?|doctors|surgeons|nurses|students|professors?|visits?)\b"
    r"(?: (?!at |in |to |by )[\w’'-]+){0,3}(?:,? (?:led|headed) by [^.;]{3,60}?)?"
    r" (?:of|from) (?:the )?$"
    r"|\b(?:with|from) (?:the )?$",
    re.IGNORECASE,
)
_WENT = compiled(
    r"(?:\s?\([^()]{2,60}\))?(?:,(?:\b(?:Prof|Drs?|M[rs]s?)\.|[^.;]){2,80},| [A-ZÀ-Þ][^.,;]{2,60})?"
    r"(?: (?:has|have|also|recently))*"
    r" (?:visited|visits|paid (?:a|an) [a-z ]{0,20}visit|came to|travell?ed to|arrived (?:at|in)"
    r"|flew to|toured|(?:was|were) (?:\w+ )?(?:received|welcomed|hosted|greeted) (?:at|by|in))\b"
)
_PLANNED = compiled(r"\b(?:aspire|hope|wish|plan|intend)\w* to\b[^.;]{0,90}$")
_NEAR = 110  # characters
_ANYWHERE = frozenset({"company", "ngo", "media"})  # what they do is seldom done at their seat
_POSTED = words("embassy consulate consulate-general mission delegation agency commission")


def is_one(text: str, start: int, end: int) -> bool:
    """Whether the words around a house say that it, or somebody of it, came to another, or only
    what is hoped to be done there."""
    before = text[max(0, start - _NEAR) : start].replace("\n", " ")
    after = text[end : end + 2 * _NEAR].replace("\n", " ")
    return bool(_LED.search(before) or _PLANNED.search(before) or _WENT.match(after))


def seatless(kind: str, name: str) -> bool:
    """What a house of this kind and name does says nothing of where: it has no seat there, or was
    sent."""
    return kind in _ANYWHERE or bool(_POSTED & set(name.lower().split()))


def owned(text: str, guests: Iterable[str], host: str) -> bool:
    """Is the host whose the guests' house is: "the academy of the Navy"?"""
    flat = " ".join(text.split())
    called = "|".join(map(re.escape, guests)) if _whose(host, flat) else ""
    behind = rf"(?:{called})(?: \([^()]*\))? of (?:the )?{re.escape(host)}\b"
    return bool(called) and re.search(behind, flat) is not None


def _whose(host: str, flat: str) -> bool:
    """Is anything of the host?"""
    return f" of {host}" in flat or f" of the {host}" in flat
