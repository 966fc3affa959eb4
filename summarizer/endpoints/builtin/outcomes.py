"""What came of it: the statements of a story that report results, agreements, plans and hopes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from summarizer.endpoints.builtin import cues, figures
from summarizer.endpoints.builtin.story import Sentence, Story
from summarizer.phrases import letters, numbers, polarity, statements, telling
from summarizer.phrases.numbers import NumberMention

_MOST = 8
_ENOUGH = 2.5
_SIGNED = cues.any_of("outcomes", "signed")
_NOT_SIGNED = cues.any_of("outcomes", "not_signed")
_SCOPE = cues.any_of("outcomes", "scope")
_ATTENDS = cues.any_of("outcomes", "attends")
_WARM = cues.any_of("outcomes", "warm")
_EMPTY = cues.any_of("outcomes", "empty")
_ABOUT_ITSELF = cues.any_of("outcomes", "about_itself")
_CONTENT = cues.any_of("outcomes", "content")
_JOINT = cues.any_of("outcomes", "joint")
_HOPES = cues.any_of("outcomes", "hopes")
_LEVELS = cues.ordered("outcomes", "level")
_KINDS = cues.ordered("outcomes", "kind", r"\b(?:{})")
_CALLED = re.compile(
    r"[\"“](?P<name>[^\"“”]{0,80}\b(?:Cent(?:er|re)|Institute|Laboratory|Base|Hub"
    r"|Alliance)\b[^\"“”]{0,60})[\"”]"
)
_WORD = re.compile(r"\w+")
_SET_UP = {"achieved": "was set up", "discussed": "was proposed"}
_ONCE = frozenset({"agreement", "donation", "joint_centre"})
_AGAIN = cues.any_of("outcomes", "again")
_GOES_ON = re.compile(
    r"[•*·-]? ?[a-z]|(?:The (?:two |three )?(?:parties|sides|institutions|universities)|They|It"
    r"|Both)\b"
    r"[^.]{0,20}\b(?:will|shall|also)\b"
)
_DEALT = cues.any_of("outcomes", "dealt")
_ITS_SCOPE = cues.any_of("outcomes", "its_scope")


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence that states something; `scope`: as content of what was agreed."""

    sentence: Sentence
    start: int
    text: str
    scope: bool

    @property
    def low(self) -> str:
        return letters.lower(" ".join(self.text.split()))

    @property
    def deed(self) -> str:
        """What it says without the names of organisations, whose words tell no kind."""
        text = self.text
        for house in self.sentence.houses:
            left, right = (each - self.sentence.start for each in (house.start, house.end))
            if self.sentence.text[left - 1 : left] not in {'"', "“"}:
                text = text.replace(self.sentence.text[left:right], "…")
        return letters.lower(statements.bare(" ".join(text.split())))

    @property
    def named(self) -> bool:
        end = self.start + len(self.text)
        return any(self.start <= each.start < end for each in self.sentence.people)


@dataclass(frozen=True)
class Statement:
    """A clause of a story, with what it is worth as an outcome."""

    start: int
    end: int
    text: str
    kind: str
    status: str
    score: float
    signed: bool
    numbers: tuple[NumberMention, ...]


def read(story: Story) -> list[dict[str, Any]]:  # Any: JSON
    """The outcomes of a story as the schema has them, in the order of the text."""
    found = [each for sentence in _scoped(story) for each in _statements(story, *sentence)]
    best = sorted(_apart(found), key=lambda each: (-each.score, each.start))[:_MOST]
    given: dict[str, dict[str, Any]] = {}  # Any: JSON
    for statement in sorted(best, key=lambda each: each.start):
        summary = _summary(statement)
        if summary is None:
            continue
        content = statement.signed and not summary.endswith((" signed", "”"))
        outcome = {
            "summary": summary,
            "kind": statement.kind,
            "status": "agreed" if content else statement.status,
            "figures": figures.of(statement.numbers),
            "evidence": [{"quote": statement.text}],
        }
        if not any(_said_again(summary, each) for each in given):
            given.setdefault(summary, outcome)
    return list(given.values())


def _said_again(summary: str, before: str) -> bool:
    """Has a line before it every word of this one?"""
    words, known = (set(_WORD.findall(each.casefold())) for each in (summary, before))
    return words <= known


def _summary(statement: Statement) -> str | None:
    """In few words; a new centre by its name alone."""
    flat = " ".join(statement.text.split())
    if statement.kind == "joint_centre" and (match := _CALLED.search(flat)):
        return f"The {match['name']} {_SET_UP.get(statement.status, 'is to be set up')}"
    figured = bool(statement.numbers)
    return statements.condensed(flat, signed=statement.signed, figures=figured)


def _apart(found: list[Statement]) -> Iterator[Statement]:
    """Without what only tells again that an agreement was signed or a gift handed over."""
    told: set[str] = set()
    for statement in sorted(found, key=lambda each: (not each.numbers, each.start)):
        once = statement.kind in _ONCE and statement.status != "discussed"
        again = (
            statement.kind in told
            and not statement.numbers
            and _AGAIN.search(statement.text.lower())
        )
        if once and again:
            continue
        if once:
            told.add(statement.kind)
        yield statement


def _scoped(story: Story) -> Iterator[tuple[Sentence, bool]]:
    """Sentences, each with whether it speaks of what was agreed."""
    before = dealt = False
    for sentence in story.body:
        low = sentence.low
        scope = bool(_SCOPE.search(low)) or (dealt and bool(_ITS_SCOPE.match(low)))
        before = scope or (before and bool(_GOES_ON.match(sentence.flat)))
        dealt = dealt or bool(_DEALT.search(low))
        yield sentence, before


def _statements(story: Story, sentence: Sentence, scope: bool) -> Iterator[Statement]:
    if _ABOUT_ITSELF.search(sentence.low) and not scope:
        return
    text = sentence.text
    for left, right in statements.pieces(text):
        piece = text[left:right].strip(" ,;\n•*-")
        if len(piece) < 25 or len(piece.split()) < 4:
            continue
        start = text.index(piece, left)
        heard = polarity.read(text, (start, start + len(piece)))
        if heard.denied:
            continue
        before = text[:left].lower()
        scoped = scope or bool(
            (piece.startswith("which ") and _SIGNED.search(before))
            or (piece.startswith("that ") and cues.first(_LEVELS, before) == "agreed")
        )
        clause = Clause(sentence, sentence.start + start, piece, scoped)
        if statement := _weighed(clause, heard.status):
            yield statement


def _weighed(clause: Clause, status: str | None) -> Statement | None:
    """The statement of a clause, if it is worth telling."""
    piece, low, scope = clause.text, clause.low, clause.scope
    counted = tuple(telling.telling(numbers.find(piece), piece))
    signed = bool(_SIGNED.search(low)) and not _NOT_SIGNED.search(low)
    kind = _kind(clause.deed, signed=signed)
    status = cues.first(_LEVELS, low) or status
    if status is None and counted and not scope and not clause.named:
        status = "achieved"
    if scope and status in {None, "planned", "achieved"} and not signed:
        status = "agreed"
    if kind is None or status is None:
        return None
    score = _score(low, kind, status, scope=scope, signed=signed) + 2.0 * bool(counted)
    if score < _ENOUGH:
        return None
    if signed and status != "achieved":
        status = "agreed"
    end = clause.start + len(piece)
    return Statement(clause.start, end, piece, kind, status, score, signed, counted)


def _kind(low: str, *, signed: bool) -> str | None:
    """The kind whose words come first, strong words before weak ones."""
    if signed:
        return "agreement"
    found = [
        (match.start() - cue.weight, index)
        for index, cue in enumerate(_KINDS)
        if (match := cue.pattern.search(low))
    ]
    return _KINDS[min(found)[1]].label if found else None


def _score(low: str, kind: str, status: str, *, scope: bool, signed: bool) -> float:
    """How surely a clause reports an outcome."""
    score = {"agreed": 2.5, "planned": 2.0, "discussed": 1.5, "achieved": 1.0}[status]
    score += 2.0 * scope + 4.0 * signed
    score += 1.0 * (kind in {"donation", "joint_centre", "publication"} and status == "achieved")
    score -= 1.5 * (kind == "plan" and status == "achieved")
    score += 1.0 * bool(_CONTENT.search(low)) * (status != "achieved")
    score += 0.5 * bool(_JOINT.search(low))
    if _ATTENDS.search(low) and not signed and kind != "donation":
        score -= 3.5
    if _EMPTY.search(low) and not signed:
        score -= 2.5
    if _WARM.search(low) and not (signed or _HOPES.search(low)):
        score -= 2.0
    return score
