"""Occasions by their own names."""

from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_NOUN = (
    r"(?:Forum|Conference|Symposium|Congress|Summit|Workshop|Course|Seminar|Dialogue|Webinar"
    r"|Roundtable|Colloquium)"
)
_PART = r"(?:[A-ZÀ-Þ\d][\w’'&+–-]*|of|and|for|the|on|in|de|[\"“”])"
_NAMED = Rare(
    rf"\bthe [\"“]?(?P<name>(?:\d{{1,2}}(?:st|nd|rd|th)|[IVX]{{1,5}}"
    rf"|[A-ZÀ-Þ][\w’'&+–-]+)(?: {_PART}){{0,9}}?"
    rf" {_NOUN}(?! (?:Cent|Hall|Room|Hotel|Complex|Building))"
    rf"(?: (?:on|of|for|in) (?:[A-ZÀ-Þ\d][\w’'&–-]*|and|of|the|for"
    rf"|in)(?: {_PART}){{0,8}})?)"
)
_TAIL = compiled(r"(?: (?:of|and|for|the|on|in|de|[\"“”]))+$|[\"“”]$")
_LONGEST = 14  # words


def named(flat: str) -> str | None:
    """ "VII International Forum on Humanization": the name of an event in prose."""
    for match in _NAMED.finditer(flat):
        name = _TAIL.sub("", match["name"]).replace("“", "").replace("”", "").replace('"', "")
        words = name.split()
        known = [word for word in words if word.lower() not in lexicon.OPENERS]
        if 3 <= len(words) <= _LONGEST and len(known) >= 3:
            return name
    return None
