"""Leads: what stands before the words of a report: a dateline, small capitals, an aim."""

import re

from summarizer.phrases import places
from summarizer.phrases.statements import whole
from summarizer.phrases.words.firsts import compiled

_LATE = 150  # characters in which a clause has its verb
_FIRST = 260  # characters in which an aim ends

# "LAREDO, Texas — ", "Lusaka, 9th November, 2022 — ", "BUTARO, Rwanda (Jan. 25, 2019) — "
_DATELINE = compiled(
    r"(?P<place>[A-ZÀ-Ý][\w.’'/ -]{1,30}?)(?:,? (?:and )?[\w .,’'/-]{2,60}?)?"
    r"(?: ?\([^()]{2,30}\))?"
    r"(?: ?[–—―:]+| -{1,3}| ?\.[–—-]| [–—-]|(?<=\d)\.-?|(?<=[A-Z]\)))\s+(?=[A-ZÀ-Ý\d“\"‘])"
)
# "Muscat, The Minister …", "Muscat, (ONA) The …", "Muscat, Oman, 12 May 2019 | The …"
_PLACED = compiled(
    r"(?P<place>[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,2})(?:, (?:[A-ZÀ-Ý][\w ,]{2,30}?)?)?"
    r"(?:,|,? \([A-Z]{2,8}\)|,? \|) (?=(?:The|A|An|His|Her) [A-ZÀ-Ýa-z\d])"
)
_ENDS = compiled(r"(?:[–—―:-]|\d\.-?|[A-Z]\))\s")
"""A dateline ends so; cheaper than to read one."""
_OPENING = 200  # characters: no dateline is longer
_DAY_LINE = compiled(r"[–—―-]+ |(?:[\w.]+,? )?\d{1,2}[\w–,. -]{3,25}\d{4} ?[:–—―-] (?=[A-ZÀ-Ý])")
_SMALL_CAPITALS = compiled(
    r"(?:A|AN|THE|SOME|ABOUT|OVER|NEARLY|MORE|AT|IN|ON|AS|FOR|WITH|TOTAL|THAN|LEAST|TWO|THREE|FOUR"
    r"|FIVE|SIX"
    r"|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|TWENTY|THIRTY|FORTY|FIFTY|STUDENTS|NURSES|DOCTORS|SURGEONS"
    r"|PATIENTS)\b"
    r"(?: (?=[A-Z]))?"
)
# What only says what a thing was good for, or who lent his name to it
_AIM = compiled(
    r"(?:in (?:order|a bid|an effort|a move|line) (?:to|with)|to (?:further|promote|strengthen"
    r"|deepen|enhance|expand|improve|implement|foster)|with (?:the (?:aim|goal|purpose|objective"
    r"|support)"
    r"|a view)|aim(?:ed|ing) (?:to|at)|under the (?:auspices|patronage|framework)|(?:with)?in the"
    r" (?:framework|scope)|as part of|on the (?:\w+ )?occasion of|based on|starting from|thanks to"
    r"|by virtue"
    r"|according to)\b",
    re.IGNORECASE,
)
_BACK = compiled(r"This(?:,| comes| came| follows)? (?:as|after|when) (?=the |an? |[A-ZÀ-Ý])")
_MID_AIM = compiled(
    r"(?P<day>(?:On|In) [^,]{3,40}), (?:in order to|with the (?:aim|purpose)|aiming to"
    r"|to (?:further"
    r"|promote|strengthen|deepen|enhance|implement)) [^,]{5,160}(?:, [^,]{5,80})??, (?=the |an? )"
)
_ON_DAY = compiled(r"(?:in|on) (?:the (?:morning|afternoon|evening) of )?(?:[A-Z]\w+ )?\d")
_PURPOSE = compiled(r"(?:In order|With the|Aim|To )", re.IGNORECASE)
_NAMED = compiled(r"[Tt]he [A-Z]")
_CLAUSE = compiled(r"(?:the |an? |on |[A-ZÀ-Ý])")


def taken(text: str) -> str:
    """A sentence from where it says who did what."""
    text = _small(_aimless(_BACK.sub("", _undated(_undated(text)))))
    return text[:1].upper() + text[1:]


def plain(text: str) -> str:
    """Without the place and the day that a report opens with, its first words in small letters."""
    return _small(_undated(text))


def _undated(text: str) -> str:
    if match := _DAY_LINE.match(text):
        return text[match.end() :]
    match = _DATELINE.match(text) if _ENDS.search(text, 0, _OPENING) else None
    if match and _is_dateline(match):
        return text[match.end() :]
    placed = _PLACED.match(text)
    return text[placed.end() :] if placed and places.is_place(placed["place"].title()) else text


def _aimless(text: str) -> str:
    """Without what it was good for, where a whole clause stands behind that."""
    if (match := _MID_AIM.match(text)) and whole.stated(text[match.end() : match.end() + _LATE]):
        return f"{match['day']} … {text[match.end() :]}"
    if _AIM.match(text):
        for comma in re.finditer(r", (?:and )?", text[:_FIRST]):
            rest = text[comma.end() :]
            dated = _ON_DAY.match(rest)
            parts = 1 + 2 * bool(_PURPOSE.match(text) and _NAMED.match(rest))
            near = ",".join(rest.split(",")[:parts])
            if dated or (_CLAUSE.match(rest) and whole.stated(near)):
                return rest
    return text


def _small(text: str) -> str:
    """Its first words, where they are set in small capitals, as in a sentence: "A TOTAL of"."""
    at = 0
    while match := _SMALL_CAPITALS.match(text, at):
        at = match.end()
    return text[:at].capitalize() + text[at:] if at > len("A ") else text


def _is_dateline(match: re.Match[str]) -> bool:
    """It opens with a place: one of the table, or in capitals, or with a year behind it."""
    place = match["place"].strip()
    if places.is_place(place.title()) or places.is_place(place):
        return True
    named = not any(word[0].islower() for word in place.split())
    return named and (place.isupper() or bool(re.search(r"\b(?:19|20)\d\d\b", match[0])))
