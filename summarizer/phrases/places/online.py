"""Events at no place: those held online, by the words that say so."""

import re
from collections.abc import Iterable

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_BY = (
    r"(?:(?:online|virtually|remotely)"
    r"(?=[,.;)]|$| (?:on|with|by|at|between|and|via|for|in|due|from)\b)"
    r"|(?:via|on|over|by|through|using)(?: the)? (?:Zoom|ZOOM|Teams|MS Teams|Microsoft Teams|Skype"
    r"|Webex|WebEx|Google Meet|video ?-?(?:conference|link|call)|videoconferenc\w+"
    r"|tele-?conference)\b)"
)
_HELD = Rare(
    r"\b(?:held|hosted|signed|met|meet|took place|take place|taking place|conducted|organi[sz]ed"
    r"|reali[sz]ed|carried out|inaugurated|launched|gathered|convened|attended|opened|delivered"
    rf"|run|ceremony|meeting|workshop|webinar|seminar|course|conference)\b[^.;]{{0,90}}?\b(?P<by>{_BY})"
)
_SORT = compiled(
    r"\b(?P<by>[Oo]nline|ONLINE|[Vv]irtual|VIRTUAL) (?:[\w-]+ ){0,3}?(?i:ceremony|meeting|workshop"
    r"|seminar|conference|symposium|forum|summit|kick-?off|session|signing|launch|event"
    r"|round ?table|visit|training|course|congress)\b|\b(?P<sort>[Ww]ebinar|WEBINAR)\b"
)
_PARTLY = compiled(
    r"\b(?:hybrid|(?:press|news) (?:conference|briefing)|blended|in[- ]person|face[- ]to[- ]face"
    r"|offline|on-?site|both online|streamed|broadcast"
    r"|(?:joined|participated|attended|connected|spoke|sent|message)[^.;]{0,40}"
    r"(?:online|virtually|remotely|via|by video))\b",
    re.IGNORECASE,
)


def told(sentences: Iterable[str]) -> str | None:
    """The words by which the first of these sentences that tells it says that it was held so; None
    where some came, or only spoke from afar."""
    for sentence in sentences:
        match = _SORT.search(sentence) or _HELD.search(sentence)
        if match and not _PARTLY.search(sentence):
            words = match.groupdict()
            return words.get("by") or words.get("sort")
    return None
