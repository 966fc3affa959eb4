"""Places by the grammar of headlines: who hosts, and where guests are."""

from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_TO_HOST = compiled(r" (?:(?:to|will) )?(?:hosts?|hosted|welcomes|gets?|got|saw|was the venue)\b")
_CAME = compiled(
    r"\b(?:leaders|delegat(?:es|ion)|experts|doctors|surgeons|nurses|officials|guests|team|teams"
    r"|mission|students|visitors|specialists|scientists)"
    r" in (?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-Z]\w+)?)"
    r" (?:to (?!(?:get|receive|have|be|benefit)\b)[a-z]|for (?:the |an? |talks|training|visit))"
)
_ROOM = compiled(r"\b(?:unit|ward|department|laboratory|plant|wing)s? in (?:the )?$")
_VERB = 30  # characters that "to host" has at most
_OPENING = 60
"""Characters: a name that opens a sentence ends before."""


def host(text: str) -> Iterator[Site]:
    """Suva hosts, Suva got its first …"""
    if not _TO_HOST.search(text, 0, _OPENING + _VERB):  # few do: words are not read for it
        return
    opening = next(cities.find(text[:_OPENING]), None)
    if opening and opening[0] == 0 and _TO_HOST.match(text, opening[1]):
        yield Site(text[: opening[1]], settled.country(text, *opening))


def guests(text: str) -> Iterator[Site]:
    """ "Corvo leaders in Lyon to plan a clinic"."""
    for match in _CAME.finditer(text):
        if places.sited(match["name"]):
            yield Site(match["name"], settled.country(text, *match.span("name")))


def shown(before: str) -> bool:
    """Of a headline without a verb of what happens: no "money for a burn unit in"."""
    return bool(before) and not _ROOM.search(before)
