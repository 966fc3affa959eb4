"""Posts: the country to which diplomats are sent, of those at an event or whose page it is."""

import re
from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words.firsts import compiled

_SENT = compiled(
    r"\b(?:[Ee]mbassy|[Cc]onsulate(?:[- ][Gg]eneral)?|[Aa]mbassador"
    r"|[Hh]igh [Cc]ommissioner|[Cc]onsul(?:[- ][Gg]eneral)?|[Cc]harg[eé] d['’][Aa]ffaires)"
    r"(?: [^.;,()\n]{2,44}?)? (?:to|in) (?:the )?"
    r"(?:(?:\w+ ){0,2}(?:Republic|Kingdom|Sultanate|State|Union|Commonwealth|Government) of"
    r" (?:the )?)?"
    r"(?P<name>China \(Taiwan|[A-ZÀ-Þ]\w+(?: (?:and )?[A-ZÀ-Þ]\w+){0,2})"
    r"(?!\w|,? (?:who is )?(?:also )?accredited)"  # to the event's country, from another
)
_POST = compiled(
    r"^[^\n]{0,40}\b(?:embassy|high commission|consulate(?:[- ]general)?)\b[^\n]{0,60}\n+"
    r"(?:in (?:the )?)?(?P<name>[A-ZÀ-Þ][\w ]{3,40})$",
    re.IGNORECASE | re.MULTILINE,
)
_SEATED = compiled(
    r"^[^\n]{0,30}\b(?:embassy|high commission|consulate(?:[- ]general)?)"
    r" of (?:the )?[A-Z][\w ]{2,40}(?:,| in) (?P<city>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)$",
    re.IGNORECASE | re.MULTILINE,
)
_SMALL = compiled(r"\b(?:Of|In|To|The|And)\b")
_TAIWAN = "China (Taiwan"


def posted(head: str) -> Iterator[Site]:
    """The seat of the embassy whose page it is, "Embassy of Corvo, Suva", or its country:
    "Australian High Commission", above "Fiji"."""
    for match in _SEATED.finditer(head):
        if code := places.city_country(match["city"]):
            yield Site(match["city"], code)
    codes = {_placed(match["name"].strip().title()) for match in _POST.finditer(head)}
    if len(codes - {None}) == 1:
        yield Site(None, next(iter(codes - {None})))
    yield from accredited(_SMALL.sub(lambda match: match[0].lower(), head.title()))


def accredited(text: str) -> Iterator[Site]:
    """The country to which the diplomats of an event are sent, if it is one."""
    found = (_placed(match["name"]) for match in _SENT.finditer(text))
    codes = {code for code in found if code}
    if len(codes) == 1:
        yield Site(None, codes.pop())


def _placed(name: str) -> str | None:
    """The country of the longest place at the head of these words."""
    if name == _TAIWAN:
        return "TW"
    heads = (name.rsplit(" ", count)[0] for count in range(name.count(" ") + 1))
    return next((places.country(each) for each in heads if places.is_place(each)), None)
