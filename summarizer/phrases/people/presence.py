"""Whether somebody is there, and acts: by the words before and behind a name."""

import re

from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_ABSENT = Rare(
    r",? who (?:was|were|is) (?:not able|unable|absent)|(?:could not|was unable to|did not) (?:come"
    r"|attend|make it|be present|travel|be reached)|,? who (?:was|were|is) not (?:at|in|present)\b"
    r"|^,? (?:who )?(?:was|were) (?:prevented|absent|away|off[- ]island|indisposed|held up"
    r"|otherwise engaged)\b|^[^;]{0,40}\bsent (?:\w+ )?(?:apologies|regrets|excuses)"
    r"|,? who did not live to|,? who (?:had |has )?(?:died|passed away)|,? who (?:was|were) to \w"
    r"|^ will (?:come|visit|travel|arrive)\b"
    r"|^\s?\((?:[*†b]\.? ?)?(?:1[89]|20)\d\d\s?[-–—]\s?(?:1[89]|20)\d\d\)"
    r"|^(?:(?! and )[^;]){0,60}?, (?:who (?:was|were) )?represented (?:\w+ )?by\b"
    r"|^ (?:was|were) represented (?:\w+ )?by\b"
)
_BY_VIDEO = compiled(r"\b(?:video|online|recorded|zoom|remotely|message)\b", re.IGNORECASE)
_BACKGROUND = Rare(
    r"\b(?:put forward by|proposed by|named after|named in honou?r of|in memory of|memory of|late"
    r"|founded by|named for|thought of"
    r"|thanks to|thank you to|(?:for )?(?:further|more) (?:details|information)"
    r"|contact(?:s| person)?:|enquiries:?(?: to)?"
    r"|spirit of|speech by|initiated by|guidance of|under the leadership of)(?!\w)[^;]{0,25}$"
    r"|\b(?:on behalf of|stood in for|standing in for|deputi[sz]ing for|in place of)"
    r" (?:the |his |her |its )?[^,;.]{0,40}(?:minister|president|chancellor|rector|director"
    r"|governor|dean|secretary|commissioner|mayor|chair\w*),? (?:[a-z][\w.]{0,5} ){0,3}$",
    re.IGNORECASE,
)
_EXCUSED = compiled(
    r"\W*(?:excused|apolog\w+(?: for absence| received)?|regrets|absent|unable to attend"
    r"|copy to|copies(?: to)?|cc|c\.c\.?|distribution)(?: \([^)]*\))?\s?:",
    re.IGNORECASE,
)
_LED = compiled(
    r"\b(?:led|headed|opened|inaugurated|unveiled|launched|chaired|presided over|received|welcomed"
    r"|greeted|hosted|handed over|presented|conferred|commissioned|signed)(?: \w+){0,3}? by "
    r"(?:(?!\b(?:was|were|has|had)\b)"
    r"(?:[^.;:]|(?<=Prof)\.|(?<=Dr)\.|(?<=M[rs])\.|(?<=Hon)\.)){0,110}$"
)
_WITH = compiled(
    r"\b(?:presence|together|along|accompan\w+|attended|includ\w+|witness\w*|as well as)\b"
)
_LEADS = compiled(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\))? (?:also |then |jointly |officially |formally )?"
    r"(?:opened|inaugurated|unveiled|launched|led|headed|chaired|presided|received|hosted|welcomed"
    r"|signed|handed|presented|donated|conferred|awarded|commissioned|cut the)\b"
)
_ACTS = compiled(
    r"(?:,[^;.]{0,110}?,| \([^()]{1,60}\))? (?:also |then )?(?:said|says|stated|told|added"
    r"|explained|stressed|noted|emphasi[sz]ed|presided|chaired|opened|led|hosted|welcomed|received|presented"
    r"|delivered|gave|handed|unveiled|announced|thanked|recalled|briefed|signed|put|inaugurated)\b"
)


def is_away(before: str, after: str) -> bool:
    """Not there, or named in passing: absent, represented, the founder, the late …"""
    left = " ".join(before.split()) + " "
    if _EXCUSED.match(before[before.rfind("\n") + 1 :]):
        return True
    sentence = " ".join(after.split(". ", maxsplit=1)[0].split("\n"))
    absent = _ABSENT.search(sentence) and not _BY_VIDEO.search(sentence)
    return bool(_BACKGROUND.search(left) or absent)


def part(before: str, after: str) -> int:
    """What part somebody has in it, by the words around the name: 1 who leads, opens, receives or
    hands over, 2 who does or says something else, 3 who is only there."""
    left, right = " ".join(before.split()) + " ", " ".join(after.split("\n"))
    led = _LED.search(left)
    if (led and not _WITH.search(led[0])) or _LEADS.match(right):
        return 1
    return 2 if _ACTS.match(right) else 3
