"""Whether somebody is there, and acts: by the words before and behind a name."""

import re

from summarizer.phrases.words.needs import Rare

_ABSENT = Rare(
    r",? who (?:was|were|is) (?:not able|unable)|(?:could not|was unable to|did not) (?:come"
    r"|attend|make it|be present)"
    r"|^(?:(?! and )[^;]){0,60}?, (?:who (?:was|were) )?represented (?:\w+ )?by\b"
)
_BACKGROUND = Rare(
    r"\b(?:put forward by|proposed by|named after|in memory of|memory of|late|founded by"
    r"|thought of"
    r"|spirit of|speech by|initiated by|guidance of|under the leadership of)\b[^;]{0,25}$",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\))? (?:also |then )?(?:said|says|stated|told|added"
    r"|explained|stressed|noted|emphasi[sz]ed|presided|chaired|opened|led|hosted|welcomed|received|presented"
    r"|delivered|gave|handed|unveiled|announced|thanked|recalled|briefed|signed|put|inaugurated)\b"
)


def is_away(before: str, after: str) -> bool:
    """Not there, or named in passing: absent, represented, the founder, the late …"""
    left = " ".join(before.split()) + " "
    return bool(_BACKGROUND.search(left) or _ABSENT.search(after.split(". ", maxsplit=1)[0]))


def acts(after: str) -> bool:
    """Of whom some deed or word is told right behind the name."""
    return _ACTS.match(" ".join(after.split("\n"))) is not None
