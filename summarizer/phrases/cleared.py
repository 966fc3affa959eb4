"""A page's text cleared for reading: what tells no story blanked, so that every offset holds."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases import sentences
from summarizer.phrases.sentences import Span
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_BRACKETED = r"\[[^\[\]]{0,600}\]"
_MACHINES = (
    r"\b(?:(?:previous|earlier|above|your) instructions|AI assistants?|language models?"
    r"|system prompt)\b"
)
_ASIDES = compiled(_BRACKETED)
_TO_MACHINES = compiled(
    rf"{_BRACKETED}|^.{{0,300}}{_MACHINES}.{{0,600}}$", re.IGNORECASE | re.MULTILINE
)
_OF_MACHINES = Rare(_MACHINES, re.IGNORECASE)  # few texts have such a line, and each is asked
_ABOUT = compiled(
    r"^[ \t]*(?:About (?:the )?[A-Z][^.\n:]{2,80}(?::[ \t]|[ \t]*$)|Notes? to editors?\b)",
    re.MULTILINE | re.IGNORECASE,
)
_INITIAL = compiled(
    r"(?:\b(?:[A-Z]\.){1,3}|\b(?:Prof|Dr|Mr|Mrs|Ms|Thiru|Tmt|Smt|Hon|Assoc|Rs|No|St"
    r"|Brgy|Sdn|Bhd|Co|Ltd|Inc|Corp)\.(?: ?[A-Z]\.)*)$"
)
_TAIL = 60  # characters at the end of a sentence in which initials stand
_REST = 60  # characters: a line with so many beside a date is the story's own


def blanked(text: str, spans: Sequence[Span]) -> str:
    """Without these stretches, and without what speaks to machines."""
    for start, end in spans:
        text = text[:start] + _hole(text[start:end]) + text[end:]
    asides = _TO_MACHINES if _OF_MACHINES.search(text) else _ASIDES
    return asides.sub(lambda match: _hole(match.group()), text)


def _hole(stretch: str) -> str:
    return "\n".join(" " * len(line) for line in stretch.split("\n"))


def end(text: str, begin: int) -> int:
    """Where a story that begins there ends: before "About the University", "Notes to editors"."""
    about = _ABOUT.search(text, begin + (len(text) - begin) // 3)
    return about.start() if about else len(text)


def headline(text: str, title: str, taken: Sequence[Span]) -> Span | None:
    """Where a headline stands with all its words, the first place that is not taken."""
    found = list(_spelt(text, title.split()))
    free = [
        span
        for span in found
        if not any(left <= span[0] and span[1] <= right for left, right in taken)
    ]
    return next(iter(free or found), None)


def _spelt(text: str, words: Sequence[str]) -> Iterator[Span]:
    """Where these words stand one behind the other, whatever the white space between them."""
    at = text.find(words[0]) if words else -1
    while at >= 0:
        stop = at + len(words[0])
        for word in words[1:]:
            begin = stop
            while begin < len(text) and text[begin].isspace():
                begin += 1
            if begin == stop or not text.startswith(word, begin):
                stop = -1
                break
            stop = begin + len(word)
        if stop > 0:
            yield at, stop
        at = text.find(words[0], max(at + 1, stop))


def within(text: str, span: Span) -> bool:
    """A stretch is the lesser part of its line: "Cairo, 27 April 2023 - WHO …"."""
    left = text.rfind("\n", 0, span[0]) + 1
    right = text.find("\n", span[1])
    line = text[left : right if right >= 0 else None]
    return len(line) >= span[1] - span[0] + _REST


def pieces(text: str, span: Span) -> list[Span]:
    """The sentences and lone lines of a stretch; initials and short forms end none."""
    spans: list[Span] = []
    for left, right in sentences.split(text[slice(*span)]):
        piece = (span[0] + left, span[0] + right)
        cut = spans and _INITIAL.search(
            text[max(spans[-1][0], spans[-1][1] - _TAIL) : spans[-1][1]]
        )
        if cut and not text[spans[-1][1] : piece[0]].strip(" "):
            piece = (spans.pop()[0], piece[1])
        spans.append(piece)
    return spans
