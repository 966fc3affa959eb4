"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from summarizer.endpoints.builtin import cues, figures
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import numbers, polarity, statements
from summarizer.phrases.numbers import telling
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.organisations.initialled import initials
from summarizer.phrases.participation import parts
from summarizer.phrases.polarity import Polarity
from summarizer.phrases.statements import chief, reports
from summarizer.phrases.statements.clues import Candidate, earlier
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.worth import Scale
from summarizer.phrases.words import letters

_MOST = 10
_SHORT = 25  # characters
_FEW = 4  # words
SCALE = Scale.of(cues.ALL, "outcomes")
_THREAD = reports.Thread.of(cues.ALL, "outcomes")
_SCOPE = cues.any_of("outcomes", "scope")
_ITS_SCOPE = cues.any_of("outcomes", "its_scope")
_ABOUT_ITSELF = cues.any_of("outcomes", "about_itself")
_DEALT = cues.any_of("outcomes", "dealt")
_APART = re.compile(r"(?:in|on|during|after|at) (?:the|this) [^,]{3,60}, ")
_TURNS = re.compile(r"[\s,;–—-]*(?:but|although|though|subject to|provided that|unless)\b")
_IT = re.compile(r"it (?:has|also|now|is|was|trains|treats)\b|at present\b|currently\b")
_UNVEILED = re.compile(r"\bsigning and (?:unveiling|opening|inauguration|launch\w*)\b", re.I)
_ITEM = re.compile(r"[•*·–-] ?\w|\(?\d{1,2}[.)] |[a-z]")
_GOES_ON = re.compile(
    r"(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)


def read(story: Story, event: Occasion) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    running = reports.running(_reports(story, event), story.whole)
    found = _THREAD.joined(chief.told(running, event.type))
    best = sorted(found, key=lambda each: (-each.worth.score, each.start))[:_MOST]
    given: dict[str, dict[str, Any]] = {}  # Any: JSON
    for report in sorted(best, key=lambda each: each.start):
        line = report.line
        if line and not any(reports.said_again(line, each) for each in given):
            given[line] = {
                "summary": line,
                "kind": report.kind,
                "status": report.worth.status,
                "figures": figures.of(report.numbers),
                "evidence": [{"quote": each} for each in (report.text, *report.added)],
            }
    return list(given.values())


class Piece(NamedTuple):
    """A clause of a story that may tell a result: where it stands, its words and clues."""

    sentence: Sentence
    start: int
    text: str
    candidate: Candidate


def pieces(story: Story, event: Occasion) -> Iterator[Piece]:
    """The clauses of a story but those that are denied or too short to tell anything."""
    for sentence, scope, portrait in _scoped(story):
        for left, right in statements.pieces(sentence.text):
            text = sentence.text[left:right].strip(" ,;\n•*-")
            if len(text) < _SHORT or len(text.split()) < _FEW:
                continue
            start = sentence.text.index(text, left)
            heard = _heard(sentence.text, start, text)
            if not heard.denied and not _TURNS.match(sentence.text, right):
                candidate = _candidate(sentence, start, text, heard)
                told = replace(
                    candidate,
                    scope=scope,
                    portrait=portrait,
                    event=event.type,
                    own=event.sentence is sentence,
                    earlier=earlier(text, story.page),
                )
                yield Piece(sentence, start, text, told)


def _heard(sentence: str, start: int, text: str) -> Polarity:
    if start and _APART.match(text):  # "…, and on the next day they saw 87 patients"
        return polarity.read(text)
    return polarity.read(sentence, (start, start + len(text)))


def _candidate(sentence: Sentence, start: int, text: str, heard: Polarity) -> Candidate:
    left, right = sentence.start + start, sentence.start + start + len(text)
    before = sentence.text[:start].lower()
    return Candidate(
        low=letters.lower(" ".join(text.split())),
        deed=_deed(sentence, text),
        status=heard.status,
        cue=heard.cue or "",
        content=_content(text, before),
        counted=tuple(telling.telling(numbers.find(text), text)),
        houses=sum(left <= each.start < right for each in sentence.houses),
        people=sum(left <= each.start < right for each in sentence.people),
        place=sentence.place,
        later=start > 0,
    )


def _scoped(story: Story) -> Iterator[tuple[Sentence, str | None, bool]]:
    """Sentences, each with the status of what it belongs to ("agreed" for the content of what was
    agreed, that of "they discussed the following:" for what follows), and whether it belongs to
    the portrait of a house."""
    before: str | None = None
    dealt = portrait = False
    for sentence in story.body:
        low = sentence.low
        if _SCOPE.search(low) or (dealt and _ITS_SCOPE.match(low)):
            before = "agreed"
        elif not _goes_on(sentence, before):
            before = None
        dealt = dealt or bool(_DEALT.search(low))
        portrait = bool(_ABOUT_ITSELF.search(low)) or (portrait and bool(_IT.match(low)))
        yield sentence, before, portrait and not before
        if sentence.flat.endswith(":"):
            before = SCALE.level(low) or polarity.read(sentence.text).status or before


def _goes_on(sentence: Sentence, status: str | None) -> bool:
    """A list's item; in what was agreed, also what "the two sides" or "they" will do."""
    if status is None:
        return False
    return bool(
        _ITEM.match(sentence.flat) or (status == "agreed" and _GOES_ON.match(sentence.flat))
    )


def _reports(story: Story, event: Occasion) -> Iterator[Report]:
    for sentence, start, text, candidate in pieces(story, event):
        found = SCALE.weigh(candidate)
        if found:
            names = Names(
                sentence.houses,
                _signatories(story, sentence) if found.signed else (),
                _speaker(story, sentence),
                (*story.antecedents.places(sentence.start + start, sentence.end),),
            )
            report = Report(sentence.start + start, text, found, candidate.counted, names)
            yield report
            if found.signed and _UNVEILED.search(text):  # "the signing and unveiling ceremony"
                yield replace(report, worth=found.opening, numbers=())


def _signatories(story: Story, sentence: Sentence) -> tuple[str, ...]:
    """Who signs, as prose has the names, where no more than three do."""
    signing = [number for number, part in parts.of(sentence).items() if part == "signatory"]
    found = [sentence.houses[number] for number in sorted(signing)]
    short = {letters for each in found for letters in (each.acronym, initials(each.name))}
    names = {
        each.name: House(each.name, each.kind, each.head, mentions=[each]).in_prose(story.text)
        for each in found
        if each.name not in short
    }
    return tuple(names.values()) if len(names) < 4 else ()


def _speaker(story: Story, sentence: Sentence) -> str:
    """The one person whom a sentence names, or else the sentence before it."""
    for near in (sentence, story.body[sentence.place - 2] if sentence.place > 1 else sentence):
        names = {each.name for each in near.people if " " in each.name}
        if names:
            return names.pop() if len(names) == 1 else ""
    return ""


def _content(piece: str, before: str) -> bool:
    """ "…, which foresees" behind something signed, "that …" behind it was agreed."""
    return (piece.startswith("which ") and SCALE.signed(before)) or (
        piece.startswith("that ") and SCALE.level(before) == "agreed"
    )


def _deed(sentence: Sentence, text: str) -> str:
    """What it says without the names of organisations, whose words tell no kind."""
    for house in sentence.houses:
        left, right = (each - sentence.start for each in (house.start, house.end))
        if sentence.text[left - 1 : left] not in {'"', "“"}:
            text = text.replace(sentence.text[left:right], "…")
    return letters.lower(statements.bare(" ".join(text.split())))
