"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from summarizer.endpoints.builtin import cues, figures, parts, worth
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.endpoints.builtin.worth import Worth
from summarizer.phrases import founding, letters, numbers, polarity, statements, telling
from summarizer.phrases.houses import House
from summarizer.phrases.numbers import NumberMention

_MOST = 10
_NEAR = 6  # statements: what is told further away speaks of something else
_SCOPE = cues.any_of("outcomes", "scope")
_ITS_SCOPE = cues.any_of("outcomes", "its_scope")
_ABOUT_ITSELF = cues.any_of("outcomes", "about_itself")
_DEALT = cues.any_of("outcomes", "dealt")
_AGAIN = cues.any_of("outcomes", "again")
_DETAIL = cues.ordered("outcomes", "detail")
_PART = cues.any_of("outcomes", "part")
_APART = re.compile(r"(?:in|on|during|after|at) (?:the|this) [^,]{3,60}, ")
_SAYS = re.compile(r"\b(?:said|says|noted|stated|added|explained|informed|revealed|disclosed)\b")
_IT = re.compile(r"it (?:has|also|now|is|was|trains|treats)\b|at present\b|currently\b")
_UNVEILED = re.compile(r"\bsigning and (?:unveiling|opening|inauguration|launch\w*)\b", re.I)
_WORD = re.compile(r"\w+")
_ONCE = frozenset({"agreement", "donation", "joint_centre"})
_OF_A_THING = {"infrastructure": "joint_centre"}
_ITEM = re.compile(r"[•*·–-] ?\w|\(?\d{1,2}[.)] |[a-z]")
_GOES_ON = re.compile(
    r"(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)


class Names(NamedTuple):
    """Whom a line may name: the houses of its sentence, those who sign, and who speaks."""

    houses: tuple[str, ...]
    between: tuple[str, ...]
    speaker: str


@dataclass(frozen=True)
class Statement:
    """A clause of a story that reports an outcome, with the clauses that only add to it."""

    start: int
    text: str
    worth: Worth
    numbers: tuple[NumberMention, ...]
    names: Names
    added: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        return self.worth.kind

    def telling(self, more: "Statement") -> "Statement":
        """With the figures of another clause about the same thing."""
        return replace(self, numbers=(*self.numbers, *more.numbers), added=(*self.added, more.text))


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = [each for sentence in _scoped(story) for each in _statements(story, *sentence)]
    best = sorted(_gathered(found), key=lambda each: (-each.worth.score, each.start))[:_MOST]
    given: dict[str, dict[str, Any]] = {}  # Any: JSON
    for statement in sorted(best, key=lambda each: each.start):
        summary = _summary(statement)
        if summary and not any(_said_again(summary, each) for each in given):
            given[summary] = _as_json(statement, summary)
    return list(given.values())


def _as_json(statement: Statement, summary: str) -> dict[str, Any]:  # Any: JSON
    return {
        "summary": summary,
        "kind": statement.kind,
        "status": statement.worth.status,
        "figures": figures.of(statement.numbers),
        "evidence": [{"quote": each} for each in (statement.text, *statement.added)],
    }


def _said_again(summary: str, before: str) -> bool:
    """Has a line before it every word of this one?"""
    words, known = (set(_WORD.findall(each.casefold())) for each in (summary, before))
    return words <= known


def _summary(statement: Statement) -> str | None:
    """In few words; a new centre by its name alone."""
    flat, names = " ".join(statement.text.split()), statement.names
    if statement.kind == "joint_centre" and (
        opened := founding.line(flat, names.houses, statement.worth.status)
    ):
        return opened
    return statements.condensed(
        flat,
        signed=statement.worth.signed,
        figures=bool(statement.numbers),
        between=names.between,
        speaker=names.speaker,
    )


def _gathered(found: Iterable[Statement]) -> list[Statement]:
    """With what only adds to a statement before it told there: that the agreement is valid for
    three years, what the gift is worth, that it was signed."""
    kept: list[Statement] = []
    for each in found:
        before = _told_before(each, kept)
        if before is None:
            kept.append(each)
        elif each.numbers:
            kept[before] = kept[before].telling(each)
    return kept


def _told_before(statement: Statement, kept: list[Statement]) -> int | None:
    """Which statement it adds to."""
    low = letters.lower(statement.text)
    once = statement.kind in _ONCE and statement.worth.status != "discussed"
    same = [at for at, each in enumerate(kept) if each.kind == statement.kind]
    if once and same and _AGAIN.search(low) and not (statement.numbers and statement.worth.signed):
        return same[0]
    for at in reversed(range(max(0, len(kept) - _NEAR), len(kept))):
        about = _OF_A_THING.get(kept[at].kind, kept[at].kind)
        if any(cue.label == about and cue.pattern.search(low) for cue in _DETAIL):
            return at
    return len(kept) - 1 if kept and _PART.match(low) else None


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
            before = worth.level(low) or polarity.read(sentence.text).status or before


def _goes_on(sentence: Sentence, status: str | None) -> bool:
    """A list's item; in what was agreed, also what "the two sides" or "they" will do."""
    if status is None:
        return False
    return bool(
        _ITEM.match(sentence.flat) or (status == "agreed" and _GOES_ON.match(sentence.flat))
    )


def _statements(story: Story, sentence: Sentence, scope: str | None) -> Iterator[Statement]:
    text = sentence.text
    for left, right in statements.pieces(text):
        piece = text[left:right].strip(" ,;\n•*-")
        if len(piece) < 25 or len(piece.split()) < 4:
            continue
        start = text.index(piece, left)
        apart = left and _APART.match(piece)  # "…, and on the next day they saw 87 patients"
        heard = polarity.read(piece) if apart else polarity.read(text, (start, start + len(piece)))
        if heard.denied:
            continue
        counted = tuple(telling.telling(numbers.find(piece), piece))
        found = worth.of(
            letters.lower(" ".join(piece.split())),
            _deed(sentence, piece),
            heard.status or scope or _bare(counted, named=_named(sentence, start, piece)),
            counted,
            scope=scope == "agreed" or _content(piece, text[:left].lower()),
        )
        if found:
            names = Names(
                tuple(each.name for each in sentence.houses),
                _signatories(story, sentence) if found.signed else (),
                _speaker(story, sentence),
            )
            statement = Statement(sentence.start + start, piece, found, counted, names)
            yield statement
            if found.signed and _UNVEILED.search(piece):  # "the signing and unveiling ceremony"
                yield replace(statement, worth=worth.opening(found), numbers=())


def _bare(counted: tuple[NumberMention, ...], *, named: bool) -> str | None:
    """The status of what no verb tells: figures tell a result, but beside people who came."""
    return "achieved" if counted and not named else None


def _named(sentence: Sentence, start: int, piece: str) -> bool:
    left = sentence.start + start
    people = [each for each in sentence.people if left <= each.start < left + len(piece)]
    return bool(people) and not _SAYS.search(piece)


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
    return (piece.startswith("which ") and worth.signed(before)) or (
        piece.startswith("that ") and worth.level(before) == "agreed"
    )


def _deed(sentence: Sentence, text: str) -> str:
    """What it says without the names of organisations, whose words tell no kind."""
    for house in sentence.houses:
        left, right = (each - sentence.start for each in (house.start, house.end))
        if sentence.text[left - 1 : left] not in {'"', "“"}:
            text = text.replace(sentence.text[left:right], "…")
    return letters.lower(statements.bare(" ".join(text.split())))
