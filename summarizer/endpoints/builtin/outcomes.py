"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from summarizer.endpoints.builtin import cues, figures
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import numbers, polarity, statements
from summarizer.phrases.numbers import NumberMention, telling
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.organisations.initialled import initials
from summarizer.phrases.participation import parts
from summarizer.phrases.polarity import Polarity
from summarizer.phrases.statements import chief, progress, reports, subjects
from summarizer.phrases.statements.clues import Candidate, earlier
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.scopes import Scopes, numbered
from summarizer.phrases.statements.thread import Thread
from summarizer.phrases.statements.worth import Scale
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled

_MOST = 10
_NEAR = 6  # sentences
_SHORT, _SHORTEST = 25, 16  # characters; what counts something may be shorter
_FEW = 4  # words
SCALE = Scale.of(cues.ALL, "outcomes")
_SCOPES = Scopes.of(cues.ALL, "outcomes")
THREAD = Thread.of(cues.ALL, "outcomes")
_UNDER = compiled(
    r"(?:under|by|according to|accordance with|basis of|pursuant to) which\b|whereby\b"
)
_APART = compiled(r"(?:in|on|during|after|at) (?:the|this) [^,]{3,60}, ")
_TURNS = compiled(r"[\s,;–—-]*(?:but|although|though|subject to|provided that|unless)\b")
_LISTED = compiled(
    r"\b(?:includ|cover|follow|provid|fores|areas?\b|fields?\b|points?\b|scope|content|item|stipulat)"
)
_PRONOUN = compiled(r"(?:he|she)\b", re.I)
_ADDRESSED = compiled(r"\b(?:Dr|Prof|Mrs?|Ms|Sr)\.? [A-ZÀ-Þ]")  # by a surname
_UNVEILED = compiled(r"\bsigning and (?:unveiling|opening|inauguration|launch\w*)\b", re.I)


def read(story: Story, event: Occasion) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = THREAD.joined(chief.told(reported(story, event), event.type), story.whole)
    best = sorted(found, key=lambda each: (-each.worth.score, each.start))[:_MOST]
    given: dict[str, dict[str, Any]] = {}  # Any: JSON
    for report in sorted(best, key=lambda each: each.start):
        line = report.line or f"“… {report.flat}”"
        if not any(reports.said_again(line, each) for each in given):
            given[line] = {
                "summary": line,
                "kind": report.kind,
                "status": report.worth.status,
                "figures": figures.of(report.numbers),
                "evidence": [{"quote": each} for each in (report.text, *report.added)],
            }
    return list(given.values())


def reported(story: Story, event: Occasion) -> Iterator[Report]:
    """The clauses of a story that may tell results."""
    return reports.running(_reports(story, event), story.whole)


class Piece(NamedTuple):
    """A clause of a story that may tell a result: where it stands, its words and clues."""

    sentence: Sentence
    start: int
    text: str
    candidate: Candidate


def pieces(story: Story, event: Occasion) -> Iterator[Piece]:
    """The clauses of a story but those that are denied or too short to tell anything."""
    bound, awaited = False, event.type == "agreement_signing"
    for sentence, scope, portrait in _SCOPES.told(story.body, _led):
        for left, right in statements.pieces(sentence.text):
            text = numbered(sentence.text[left:right].strip(" ,;\n•*-✓✔☑"))
            short = len(text) < (_SHORTEST if text[:1].isdigit() else _SHORT)
            if short or len(text.split()) < _FEW:
                continue
            start = sentence.text.index(text, left)
            heard = _heard(sentence.text, start, text)
            if not heard.denied:
                begin = sentence.start + start
                around = {
                    "counted": _counted(text, begin, story),
                    "scope": scope,
                    "portrait": portrait,
                    "event": event.type,
                    "own": event.sentence is sentence,
                    "bound": bound or awaited,
                    "length": len(story.body),
                    "earlier": earlier(text, story.page),
                    "turned": _TURNS.match(sentence.text, right) is not None,
                }
                candidate = _candidate(sentence, start, text, heard, around)
                bound = progress.binds(candidate)
                awaited = awaited and not bound
                yield Piece(sentence, start, text, candidate)


def _counted(text: str, begin: int, story: Story) -> tuple[NumberMention, ...]:
    """The numbers of a clause that tell how much."""
    end = begin + len(text)
    days = [
        (each.start - begin, each.end - begin) for each in story.dates if begin <= each.start < end
    ]
    return tuple(telling.telling(numbers.find(text, days=days), text))


def _led(sentence: Sentence) -> str | None:
    """The status of what a sentence leads to."""
    dealt = _SCOPES.dealt.search(sentence.low) and _LISTED.search(sentence.low)
    if dealt or SCALE.signed(sentence.low):
        return "agreed"
    return SCALE.level(sentence.low) or polarity.read(sentence.text).status


def _heard(sentence: str, start: int, text: str) -> Polarity:
    if start and _APART.match(text):  # "…, and on the next day they saw 87 patients"
        return polarity.read(text)
    return polarity.read(sentence, (start, start + len(text)))


def _candidate(
    sentence: Sentence, start: int, text: str, heard: Polarity, around: Mapping[str, Any]
) -> Candidate:  # Any: fields of a Candidate
    left, right = sentence.start + start, sentence.start + start + len(text)
    before = sentence.text[:start].lower()
    low = sentence.low.part(letters.lower(" ".join(text.split())))
    return Candidate(
        low=low,
        signs=SCALE.signed(low),
        deed=sentence.low.part(_deed(sentence, text)),
        status=heard.status,
        cue=heard.cue or "",
        content=_content(text, before),
        houses=sum(left <= each.start < right for each in sentence.houses),
        people=sum(left <= each.start < right for each in sentence.people),
        place=sentence.place,
        later=start > 0,
        **around,
    )


def _reports(story: Story, event: Occasion) -> Iterator[Report]:
    for piece in pieces(story, event):
        sentence, start, text, candidate = piece
        if found := SCALE.weigh(candidate):
            named = partial(_named, story, piece, signed=found.signed)
            begin, place = sentence.start + start, sentence.place
            report = Report(begin, text, found, candidate.counted, named, place=place)
            yield report
            if found.signed and _UNVEILED.search(text):  # "the signing and unveiling ceremony"
                yield replace(report, worth=found.opening, numbers=())


def _named(story: Story, piece: Piece, *, signed: bool) -> Names:
    sentence, start, text, _ = piece
    near = [each.text for each in story.body[: sentence.place - 1][-_NEAR:]]
    return Names(
        sentence.houses,
        _signatories(story, sentence) if signed else (),
        speaker=_speaker(story, sentence, text),
        places=story.antecedents.spoken(sentence.start + start, sentence.end),
        subject=subjects.lost(text, sentence.text[:start], near),
    )


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


def _speaker(story: Story, sentence: Sentence, text: str) -> str:
    """The one person whom a sentence names, before its "he", or else the sentence before it."""
    begins = sentence.start + sentence.text.index(text) if _PRONOUN.match(text) else sentence.end
    for near in (sentence, story.body[sentence.place - 2] if sentence.place > 1 else sentence):
        found = {each.name for each in near.people if each.start < begins}
        names = {each for each in found if not any(each in more.split() for more in found - {each})}
        whole = any(" " in each for each in names)
        if whole or _ADDRESSED.search(sentence.text, 0, max(0, begins - sentence.start)):
            return names.pop() if whole and len(names) == 1 else ""
    return ""


def _content(piece: str, before: str) -> bool:
    """ "…, which foresees" behind something signed, "that …" behind it was agreed."""
    terms = piece.startswith("which ") or _UNDER.search(before)
    return bool(terms and SCALE.signed(before)) or (
        piece.startswith("that ") and SCALE.level(before) == "agreed"
    )


def _deed(sentence: Sentence, text: str) -> str:
    """What it says without the names of organisations, whose words tell no kind."""
    for house in sentence.houses:
        left, right = (each - sentence.start for each in (house.start, house.end))
        if sentence.text[left - 1 : left] not in {'"', "“"}:
            text = text.replace(sentence.text[left:right], "…")
    return letters.lower(statements.bare(" ".join(text.split())))
