"""Hosting: who came to whom, and who held what was held, as a sentence tells it."""

import re
from collections.abc import Sequence

from summarizer.phrases.words.firsts import compiled

_NEAR = 150  # characters between who makes it and the verb
_MAKE = (
    r"(?:organi[sz]\w*|held|holds?\b|host(?:s|ed)\b|conduct\w*|co-\w+ed|gave\b|train(?:s|ed)\b"
    r"|delivered|ran\b|runs?\b|launch(?:es|ed)|open(?:s|ed)|complet(?:es|ed))"
)
_MAKES = compiled(_MAKE)
_MADE_BY = compiled(
    rf"(?<!-)\b(?!co-){_MAKE}\w*(?: \w+){{0,2}} by\b[^.;]*$|\b(?:between|together with)\b[^.;]*$"
)
_COMES = compiled(
    r"\b(?:visit|c[ao]m(?:es?|ing)\b|arriv|travel|tour|pa(?:id|ys?)\b|call(?:s|ed) (?:on|at)"
    r"|guests? of|me[et]t?\b|meets|meeting|(?:received|welcomed|hosted|greeted) (?:by|at|in))",
    re.IGNORECASE,
)
_GETS = compiled(
    r"\b(?:receiv|welcom|hosts?\b|hosted|greet|me[et]t?\b|meets|meeting|visit(?:ed)? (?:of|by|from)"
    r"|(?:delegation|guests?|representatives|team|visitors|group|experts?) (?:of|from))",
    re.IGNORECASE,
)
_AWAY = compiled(
    r"\b(?:went|return(?:s|ed)?|left|flew|sent|visit(?:s|ed)(?! by)|travel\w*)\b", re.IGNORECASE
)


def comes(text: str, spots: Sequence[tuple[int, int, bool]]) -> bool:
    """Does a sentence tell that a guest came to a host, and not that both went elsewhere? `spots`:
    where it names them, and is it a host?"""
    pairs = ((a, b) for a in spots for b in spots if a[2] != b[2] and a[1] <= b[0])
    return any(_came(text[a[1] : b[0]], received=a[2]) for a, b in pairs)


def _came(between: str, *, received: bool) -> bool:
    if received:
        return bool(_GETS.search(between)) and not _AWAY.search(between)
    return bool(_COMES.search(between))


def makes(text: str, names: Sequence[str]) -> bool:
    """Does a sentence tell that one of these held it, and not only that it helped, or came?"""
    for name in names:
        at = text.find(name)
        near = text[at + len(name) : at + len(name) + _NEAR]
        if at >= 0 and (_MAKES.search(near) or _MADE_BY.search(text[:at])):
            return True
    return False
