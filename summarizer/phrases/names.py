"""Names in running text: organisations, people, and whatever else is written with capitals."""

from summarizer.phrases.organisations import OrganisationMention, conjoined, organisations
from summarizer.phrases.organisations.initialled import initials
from summarizer.phrases.people import PersonMention, people
from summarizer.phrases.people.one_person import merged
from summarizer.phrases.words import lexicon, words
from summarizer.phrases.words.firsts import compiled

__all__ = [
    "OrganisationMention",
    "PersonMention",
    "conjoined",
    "initials",
    "merged",
    "organisations",
    "people",
    "proper",
]

_COMMON = lexicon.OPENERS | lexicon.BREAKS
_INNER = frozenset({"of", "de", "du", "des", "la", "di", "da", "del", "der", "von", "van"})
_OPENING = compiled(r"(?:^|[.!?:;。！？\n“\"])\s*[“\"'(]?$")


def proper(text: str) -> list[tuple[int, int]]:
    """Spans of capitalised names. A single word that opens a sentence is none, unless it is a
    short form in capitals: it may owe its capital to its place."""
    ws = words(text)
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(ws):
        if not ws[at].capital or ws[at].text == "I":
            at += 1
            continue
        last = at
        while last + 1 < len(ws):
            step = 1 + (ws[last + 1].text in _INNER)
            if last + step >= len(ws) or not ws[last + step].capital:
                break
            if any(ws[i].gap not in {" ", " & "} for i in range(last + 1, last + step + 1)):
                break
            last += step
        first = at
        if _OPENING.search(text[max(0, ws[at].start - 4) : ws[at].start]):
            common = ws[at].text.lower() in _COMMON
            if (common and not ws[at].text.isupper()) or (
                first == last and not ws[at].text.isupper()
            ):
                first += 1
        if first <= last:
            spans.append((ws[first].start, ws[last].start + len(ws[last].stem)))
        at = last + 1
    return spans
