"""Thread: the reports of a story in their order, with those that only add to one before them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import NamedTuple

from summarizer.phrases.statements.clues import stem
from summarizer.phrases.statements.reports import Report
from summarizer.phrases.statements.tables import Cue, Tables
from summarizer.phrases.statements.worth import TABLES
from summarizer.phrases.weights import Weights
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words
from summarizer.phrases.words.needs import Rare

_NEAR = 6  # reports: what is told further away speaks of something else
_OF_A_THING = {"infrastructure": "joint_centre"}
_APART = {"achieved", "planned"}  # what will be is told beside what was done
_SURELY = 0.5
"""Log odds: from here on the figures of what is no result itself are told with one."""
_ALONE = 1.0  # log odds that it is a result, and one of its own
_WORD = compiled(r"[a-z][a-z'’-]*|\d")
_ITEM = compiled(r"\n *(?:[•*·–-]|\(?\d{1,2}[.)]|\([a-z]\)) *$")
_POINTING = frozenset({"the", "this", "these", "that", "its", "their"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "both", "which", "who", "we"})
_COUNTS = words("one two three four five six seven eight nine ten")
_HEADS = 4  # words behind "the" among which its noun is


class Before(NamedTuple):
    """What a report may add to: its number among those kept, and the cue that says so."""

    at: int
    cue: str


@dataclass(frozen=True)
class Thread:
    """How one knows that a report only adds to one before it: cues of a table, and weights."""

    part: Rare
    hangs: Rare  # "the first of which", "an idea which"
    detail: Mapping[str, Sequence[Cue]]  # by the kind of what they add to
    adds: Weights

    @classmethod
    def of(cls, tables: Tables, name: str) -> "Thread":
        detail: dict[str, list[Cue]] = {}
        for cue in tables.ordered(name, "detail"):
            detail.setdefault(cue.label, []).append(cue)
        part, hangs = (tables.any_of(name, each) for each in ("part", "hangs"))
        return cls(part, hangs, detail, Weights.load(TABLES / "adds.tsv"))

    def joined(self, found: Iterable[Report], text: str) -> list[Report]:
        """With what only adds to a report before it told there: that the agreement is valid for
        three years, what the gift is worth, that it was signed. `text` is the article's."""
        kept: list[Report] = []
        for each in found:
            if not (each.worth.sure or each.numbers):
                continue  # neither told nor added to anything, whatever its odds
            alone = each.worth.sure and not self.hangs.match(each.low)
            before = self.before(each, kept)
            if before is None:
                kept.extend([each] * alone)
                continue
            odds = self.adds.sums(traits(each, kept[before.at], before.cue, text))["adds"]
            if alone and _both(each.worth.score, -odds) >= _ALONE:
                kept.append(each)
            elif each.numbers and (each.worth.sure or odds >= _SURELY):
                kept[before.at] = kept[before.at].telling(each)
        return kept

    def before(self, report: Report, kept: Sequence[Report]) -> Before | None:
        """What of those kept it adds to, if to any."""
        for at in reversed(range(max(0, len(kept) - _NEAR), len(kept))):
            about = _OF_A_THING.get(kept[at].kind, kept[at].kind)
            if any(cue.search(report.low) for cue in self.detail.get(about, ())):
                return Before(at, "detail")
        if not kept or {report.worth.status, kept[-1].worth.status} == _APART:
            return None
        part = self.part.match(report.low) or self.hangs.match(report.low)
        return Before(len(kept) - 1, "part" if part else "none")


def _both(one: float, other: float) -> float:
    """Log odds that both are so."""
    return -log(exp(-one) + exp(-other) + exp(-one - other))


def traits(report: Report, before: Report, cue: str, text: str) -> Iterator[str]:
    """What tells whether a report only adds to one before it."""
    here, there = report.worth, before.worth
    yield f"cue {cue}"
    yield f"sentence {min(report.place - before.place, 3)}"
    between = text[before.end : report.start]
    yield _gap(between)
    yield f"{here.kind} to {there.kind}" if here.kind == there.kind else "other kind"
    yield f"kind {here.kind}"
    yield f"to {there.kind}"
    yield f"status {here.status} to {there.status}"
    yield "same status" if here.status == there.status else "other status"
    yield f"odds {max(-2, min(3, round(here.score)))}"
    if there.signed:
        yield "to what is signed"
    if here.signed:
        yield "signed"
    spoken = _WORD.findall(report.low)
    yield f"opens {stem(spoken[0])}" if spoken else "opens"
    yield _subject(report, before)
    yield f"verb {report.verb.sort}"
    if report.verb.word:
        yield f"says {stem(report.verb.word.split()[-1])}"
    yield f"length {min(len(spoken) // 6, 4)}"
    yield from _amounts(report, "")
    yield from _amounts(before, "its ")


def _gap(between: str) -> str:
    if _ITEM.search(between):
        return "item"
    return "paragraph" if "\n\n" in between else "line" if "\n" in between else "same line"


def _amounts(report: Report, whose: str) -> Iterator[str]:
    amounts = [each for each in report.numbers if not each.duration]
    yield f"{whose}figures {min(len(amounts), 2)}"
    if any(each.currency for each in amounts):
        yield f"{whose}money"
    if len(amounts) < len(report.numbers):
        yield f"{whose}duration"


def _subject(report: Report, before: Report) -> str:
    """How it names what it speaks of."""
    subject = report.low[: report.verb.end - len(report.verb.word)]
    first, *more = _WORD.findall(subject) or ("",)
    if first in _POINTING:
        known = {stem(each) for each in _WORD.findall(before.low)}
        heads = {stem(each) for each in more[:_HEADS]}
        return "the known" if any(len(each) > 2 and each in known for each in heads) else "the new"
    if first in _PRONOUNS:
        return "pronoun"
    if first.isdigit() or first in _COUNTS:
        return "number"
    return "name" if report.text[:1].isupper() else "small"
