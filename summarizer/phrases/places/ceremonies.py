"""Ceremonies: where a sentence of a story says that one was, or whence the guests went home."""

import re
from collections.abc import Iterator

from summarizer.phrases import places
from summarizer.phrases.places import cities, settled
from summarizer.phrases.places.settled import Site
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled

_NO_TOWN = lexicon.HEADS | lexicon.VAGUE | cities.WORDS
_AHEAD = compiled(
    r"\b(?:will|would|shall|planned|next|upcoming|scheduled|to be|since|previous\w*|earlier|ago"
    r"|last year|former\w*|(?:in|on|back in) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ANOTHER = compiled(r"\b(?:last|past|first|recent|next|another|second|third) $")
_OCCASION = compiled(
    r"\b(?:ceremon(?:y|ies)|handover|hand-over|signing|inauguration|gathering|function"
    r"|celebrations?|(?:visit|stay)(?! to))(?: (?:was |were )?(?:held|organi[sz]ed|took place))?"
    r" in (?:the (?:town|city|village|municipality) of )?"
    r"(?P<name>[A-ZÀ-ÞĐ][\w’'\-]+(?: [A-ZÀ-ÞĐ][\w’'\-]+)?)"
    r"(?=[,.;)]| (?:was|were|has|had|on|by|with|and|also|today|yesterday)\b)"
)
_DEPARTED = compiled(
    r"\b(?:departed|left)(?: from)? (?P<name>[A-ZÀ-ÞĐ][\w’'\-]+(?: [A-ZÀ-ÞĐ][\w’'\-]+){0,2})"
    r"(?= [^.;,]{0,40}\bafter\b)"
)


def told(text: str) -> Iterator[Site]:
    """Where a sentence says that the ceremony was, or whence the guests went home."""
    for pattern in (_OCCASION, _DEPARTED):
        for match in pattern.finditer(text):
            name, around = match["name"], text[max(0, match.start() - 60) : match.end() + 20]
            if _ANOTHER.search(text[: match.start()]) or _AHEAD.search(around):
                continue
            if set(name.lower().split()) & _NO_TOWN:
                continue
            if cities.known(name, places.sited):
                start, end = match.span("name")
                yield Site(name, settled.country(text, start, end))
            elif places.is_country(name):
                yield Site(None, places.country(name))
            elif pattern is _OCCASION and not places.country(name):
                yield Site(name, None)
