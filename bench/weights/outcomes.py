"""What is an outcome, of which kind and status: clauses of dev, and what a reader made of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from bench.weights import regression
from bench.weights.regression import DEV, Alone, Row
from summarizer import kinds
from summarizer.endpoints.builtin import eventless, occasion, outcomes, rounds
from summarizer.endpoints.builtin.occasion import Occasion
from summarizer.endpoints.builtin.story import Story
from summarizer.evaluate import gold, match
from summarizer.phrases.statements import matter, thread, worth
from summarizer.phrases.statements.reports import Report
from summarizer.phrases.statements.worth import SURE
from summarizer.phrases.weights import best

PENALTY = {"told": 7.0, "kind": 9.0, "status": 5.0, "adds": 10.0}
_WORDS, _ONLY = ("word ", "begins "), ("begins ",)
ALONE = {
    "kind": Alone(_WORDS, 1.0, _ONLY),
    "status": Alone(_WORDS, 0.7, _ONLY),
}
_YES = frozenset({"told", "adds"})
Json = dict[str, Any]  # Any: JSON


class Example(NamedTuple):
    """A clause of an article: its clues, and the outcome of gold that it tells, if any."""

    article: str
    clues: frozenset[str]
    beginnings: frozenset[str]
    matter: frozenset[str]
    right: Mapping[str, tuple[str, ...]]
    optional: bool

    def row(self, question: str) -> Row:
        """What is asked of it, with the right answers."""
        if question == "told":
            return Row(self.article, self.clues, ("told" if self.right else "-",))
        clues = self.clues
        if question == "kind":  # of what kind it is, no verb's sort tells
            clues = self.matter.union(
                each for each in clues if not each.startswith(("main ", "opens "))
            )
        clues |= self.beginnings
        return Row(self.article, clues, self.right.get(question, ("",)))


def examples() -> Iterable[Example]:
    """Every clause that the rules could tell, with what a reader made of it."""
    for each, story, event, wanted in _stories():
        for piece in outcomes.pieces(story, event):
            yield _labelled(each.name, piece, wanted)


def additions() -> Iterable[Row]:
    """Every report behind another one: does it only add to what a reader made of that?"""
    for each, story, event, wanted in _stories():
        kept: list[Report] = []
        met: list[set[int]] = []
        for report in outcomes.reported(story, event):
            tells = _told(report, wanted)
            before = outcomes.THREAD.before(report, kept)
            same = before is not None and not tells.isdisjoint(met[before.at])
            if before is not None and met[before.at]:
                found = thread.traits(report, kept[before.at], before.cue, story.whole)
                yield Row(each.name, frozenset(found), ("adds" if same else "-",))
            if report.worth.sure and not same:
                kept.append(report)
                met.append(tells)


def _told(report: Report, wanted: Sequence[Json]) -> set[int]:
    """The outcomes whose words a report shares."""
    span: Json = {"start": report.start, "end": report.end}
    return {at for at, one in enumerate(wanted) if match.overlap([span], one["evidence"]) >= 0.3}


def _stories() -> Iterable[tuple[gold.Gold, Story, Occasion, list[Json]]]:
    """Every story of dev that the rules tell, with the outcomes that a reader found."""
    for each in gold.load(DEV, kinds.load("cooperation")):
        if each.article.language not in {"en", "und"}:
            continue
        wanted = [one for record in each.records for one in record["outcomes"]]
        for story in rounds.stories(each.article):
            event = occasion.read(story)
            if each.records or not eventless.is_eventless(story, event):
                yield each, story, event, wanted


def _labelled(article: str, piece: outcomes.Piece, wanted: Sequence[Json]) -> Example:
    """With the outcome whose words it shares most of, one that must be told before others."""
    start = piece.sentence.start + piece.start
    span: Json = {"start": start, "end": start + len(piece.text)}
    clues = frozenset(outcomes.SCALE.all_clues(piece.candidate))
    begins = frozenset(piece.candidate.beginnings)
    about = frozenset(matter.of(piece.candidate.stems))
    near = [
        (not one.get("optional"), shared, at)
        for at, one in enumerate(wanted)
        if (shared := match.overlap([span], one["evidence"])) >= 0.3
    ]
    if not near:
        return Example(article, clues, begins, about, {}, optional=False)
    told, _, at = max(near, key=lambda each: (each[0], each[1], -each[2]))
    right = {key: match.acceptable(wanted[at], key) for key in ("kind", "status")}
    return Example(article, clues, begins, about, right, optional=not told)


def fit(*, write: bool) -> None:
    """Prints what the weights get on articles they have not seen; or writes the tables."""
    found = list(examples())
    asked = [each for each in found if not each.optional]
    right = [each for each in found if each.right]
    rows = {key: [each.row(key) for each in right] for key in ("kind", "status")}
    rows["told"] = [each.row("told") for each in asked]
    rows["adds"] = list(additions())
    if write:
        for key, some in rows.items():
            yes = key if key in _YES else ""
            table = regression.fitted(some, PENALTY[key], yes=yes, alone=ALONE.get(key))
            regression.write(table, sorted(table), worth.TABLES / f"{key}.tsv")
        return
    adds = rows.pop("adds")
    odds = [each["adds"] for each in regression.unseen(adds, PENALTY["adds"], adds, yes="adds")]
    for line in (-1.0, -0.5, 0.0, 0.5, 1.0):
        taken = [row.answers[0] == "adds" for row, at in zip(adds, odds, strict=True) if at >= line]
        print(f"  adds from {line:4.1f} on: {sum(taken)} of {len(taken)}")
    told = rows.pop("told")
    odds = [each["told"] for each in regression.unseen(told, PENALTY["told"], told, yes="told")]
    print(f"{len(found)} clauses; from what log odds on: their precision and recall")
    for line in (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5):
        taken = [bool(each.right) for each, sure in zip(asked, odds, strict=True) if sure >= line]
        whole = sum(bool(each.right) for each in asked)
        print(f"  {line:4.2f}  P {sum(taken) / len(taken):.2f}  R {sum(taken) / whole:.2f}")
    sure = [each for each, at in zip(asked, odds, strict=True) if each.right and at >= SURE]
    for key, some in rows.items():
        clauses = [each.row(key) for each in sure]
        sums = regression.unseen(some, PENALTY[key], clauses, alone=ALONE[key])
        hits = [best(total) in each.right[key] for each, total in zip(sure, sums, strict=True)]
        print(f"{key}: {sum(hits) / len(hits):.3f} of {len(hits)} right")
