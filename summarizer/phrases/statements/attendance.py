"""Attendance: how many people, and whose, came to an event."""

import re

from summarizer.phrases import numbers
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_FUNCTION = r"(?:of|for|and|in|on|the|de|du|to|with|&)"
_CAME = compiled(
    r"\b(?:attended|participated in|took part in|joined) (?:the|this)\b"
    r"(?! (?:\w+ ){0,3}(?:program(?:me)?|exchange|project|study|survey|camp|internship)\b)"
    r"|\b(?:in attendance"
    r"|gathered)\b|\b(?:were|was) (?:present|in attendance)\b"
    r"|\b(?:took part|participated)(?=[.,;]|$| in (?:the|this) (?:\w+ ){0,2}(?:event|ceremony|forum"
    r"|conference|meeting|workshop|training|course|seminar|symposium|celebrations?|activity"
    r"|congress)\b)"
)
_DRAWS = (
    r"\b(?:attended by|attracted|brought together|gathered|drew|participation of"
    r"|in the presence of) "
)
_DREW = Rare(rf"{_DRAWS}(?:a total of )?$")
_ATTENDED = Rare(rf"{_DRAWS}|{_CAME.pattern}")
_LECTURE = compiled(r"\b(?:lectures?|talk|class|exhibition|concert)\b", re.IGNORECASE)
_OTHERS = compiled(
    r"(?:, [a-z][a-z-]+(?: [a-z-]+)?){1,5},? and [a-z][a-z-]+(?: [a-z-]+)?"
    r"(?= (?:of|from|in|at|drawn|selected|have|has|attended|took|participated|joined|were|who"
    r"|gathered)\b)"
    r"| and (?:\d+|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r"(?: [a-z-]+){1,3}?(?= (?:of|from|attended|took|participated|joined|were|gathered)\b)"
    r"| and [a-z][a-z-]+s(?= (?:of|from|attended|took|participated|joined|were|who)\b)"
)
_PART = compiled(r"\bin which $|\b(?:[Oo]n|[Ff]rom) the [\w-]+ side, $")
_WHOSE = compiled(
    r"^ (?:of|from) (?:the )?(?:[A-Z][\w’'–-]*|of|and|–|in|class|department"
    r"|the)(?: (?:[A-Z][\w’'–-]*|–France|of|the|class))*"
)


def told(flat: str) -> str | None:
    """ "over 100 teachers and students of the Sino-French class", of those who came."""
    if not _ATTENDED.search(flat):
        return None
    for mention in numbers.find(flat):
        if not mention.of or mention.value < 10 or mention.unit or mention.duration:
            continue
        if _PART.search(flat, 0, mention.start):  # of the day, of those who came
            continue
        end = (mention.of_span or (0, mention.end))[1]
        if others := _OTHERS.match(flat, end):  # "42 midwives, nurses and doctors"
            end = others.end()
        came = _CAME.search(flat, end, end + 120)
        if (
            came and not re.search(r"[.;:]|\b(?:who|which|that)\b", flat[end : came.start()])
        ) or _drew(flat[: mention.start]):
            whose = _WHOSE.match(flat[end:])
            tail = re.sub(rf"(?: {_FUNCTION})+$", "", whose.group()) if whose else ""
            if re.match(r",? (?:and )?[A-Z]", flat[end + len(tail) :]):
                tail = ""  # of a list all or nobody is named
            tail = re.sub(r"^( (?:of|from))(?= (?!the )[^ ]+(?: [–-]\w+)? class$)", r"\1 the", tail)
            return f"{flat[mention.start : end]}{tail}".replace(" –", "-")
    return None


def _drew(before: str) -> bool:
    """The day did, and not one lecture of it."""
    return bool(_DREW.search(before)) and not _LECTURE.search(before[-90:])
