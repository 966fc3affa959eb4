"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from summarizer.endpoints.builtin import cues, figures
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import numbers, polarity, statements
from summarizer.phrases.numbers import telling
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation import parts
from summarizer.phrases.statements import reports, worth
from summarizer.phrases.statements.reports import Names, Report
from summarizer.phrases.statements.worth import Scale
from summarizer.phrases.words import letters

_MOST = 10
_SCALE = Scale.of(cues.ALL, "outcomes")
_THREAD = reports.Thread.of(cues.ALL, "outcomes")
_SCOPE = cues.any_of("outcomes", "scope")
_ITS_SCOPE = cues.any_of("outcomes", "its_scope")
_ABOUT_ITSELF = cues.any_of("outcomes", "about_itself")
_DEALT = cues.any_of("outcomes", "dealt")
_APART = re.compile(r"(?:in|on|during|after|at) (?:the|this) [^,]{3,60}, ")
_SAYS = re.compile(r"\b(?:said|says|noted|stated|added|explained|informed|revealed|disclosed)\b")
_TURNS = re.compile(r"[\s,;–—-]*(?:but|although|though|subject to|provided that|unless)\b")
_IT = re.compile(r"it (?:has|also|now|is|was|trains|treats)\b|at present\b|currently\b")
_UNVEILED = re.compile(r"\bsigning and (?:unveiling|opening|inauguration|launch\w*)\b", re.I)
_ITEM = re.compile(r"[•*·–-] ?\w|\(?\d{1,2}[.)] |[a-z]")
_GOES_ON = re.compile(
    r"(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = _THREAD.joined(each for told in _scoped(story) for each in _reports(story, *told))
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


def _scoped(story: Story) -> Iterator[tuple[Sentence, str | None]]:
    """Sentences, each with the status of what it belongs to: "agreed" for the content of what was
    agreed, that of "they discussed the following:" for what follows."""
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
        if before or not portrait:
            yield sentence, before
        if sentence.flat.endswith(":"):
            before = _SCALE.level(low) or polarity.read(sentence.text).status or before


def _goes_on(sentence: Sentence, status: str | None) -> bool:
    """A list's item; in what was agreed, also what "the two sides" or "they" will do."""
    if status is None:
        return False
    return bool(
        _ITEM.match(sentence.flat) or (status == "agreed" and _GOES_ON.match(sentence.flat))
    )


def _reports(story: Story, sentence: Sentence, scope: str | None) -> Iterator[Report]:
    text = sentence.text
    for left, right in statements.pieces(text):
        piece = text[left:right].strip(" ,;\n•*-")
        if len(piece) < 25 or len(piece.split()) < 4 or _TURNS.match(text[right:]):
            continue
        start = text.index(piece, left)
        apart = left and _APART.match(piece)  # "…, and on the next day they saw 87 patients"
        heard = polarity.read(piece) if apart else polarity.read(text, (start, start + len(piece)))
        if heard.denied:
            continue
        counted = tuple(telling.telling(numbers.find(piece), piece))
        found = _SCALE.weigh(
            letters.lower(" ".join(piece.split())),
            partial(_deed, sentence, piece),
            heard.status or scope or _bare(sentence, start, piece, told=bool(counted)),
            counted,
            scope=scope == "agreed" or _content(piece, text[:left].lower()),
        )
        if found and (heard.status or scope or found.score >= worth.SURE):
            names = Names(
                tuple(each.name for each in sentence.houses),
                _signatories(story, sentence) if found.signed else (),
                _speaker(story, sentence),
            )
            report = Report(sentence.start + start, piece, found, counted, names)
            yield report
            if found.signed and _UNVEILED.search(piece):  # "the signing and unveiling ceremony"
                yield replace(report, worth=found.opening, numbers=())


def _bare(sentence: Sentence, start: int, piece: str, *, told: bool) -> str | None:
    """The status of what no verb tells: figures tell a result, but beside people who came."""
    left = sentence.start + start
    came = any(left <= each.start < left + len(piece) for each in sentence.people)
    return "achieved" if told and (not came or _SAYS.search(piece)) else None


def _signatories(story: Story, sentence: Sentence) -> tuple[str, ...]:
    """Who signs, as prose has the names, where no more than three do."""
    signing = [number for number, part in parts.of(sentence).items() if part == "signatory"]
    found = [sentence.houses[number] for number in sorted(signing)]
    short = {each.acronym for each in found}
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
    return (piece.startswith("which ") and _SCALE.signed(before)) or (
        piece.startswith("that ") and _SCALE.level(before) == "agreed"
    )


def _deed(sentence: Sentence, text: str) -> str:
    """What it says without the names of organisations, whose words tell no kind."""
    for house in sentence.houses:
        left, right = (each - sentence.start for each in (house.start, house.end))
        if sentence.text[left - 1 : left] not in {'"', "“"}:
            text = text.replace(sentence.text[left:right], "…")
    return letters.lower(statements.bare(" ".join(text.split())))
