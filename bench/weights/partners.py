"""Who takes part, and as what: organisations of dev, and what a reader made of them."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from bench.weights import regression
from bench.weights.regression import DEV, Columns, Row
from summarizer import kinds
from summarizer.endpoints.builtin import attendees, eventless, occasion, parties, rounds
from summarizer.endpoints.builtin.story import Story
from summarizer.evaluate import gold, match
from summarizer.phrases.participation import odds, standing
from summarizer.phrases.participation.standing import Standing
from summarizer.phrases.weights import ALWAYS, best

PENALTY, ROLE_PENALTY = 14.0, 6.0
SURE = 0.75  # the chance from which on an organisation is in the record


class Candidate(NamedTuple):
    """An organisation of an article: whether gold has it (1 by its right name, a half by another),
    in which roles, and whether gold would not miss it."""

    article: str
    traits: frozenset[str]
    likeness: float
    roles: tuple[str, ...]
    optional: bool
    given: str

    @property
    def taking(self) -> Row:
        answer = "partner" if self.likeness > 0 else "-"
        return Row(self.article, self.traits, (answer,), 0.5 if self.optional else 1.0)

    @property
    def naming(self) -> Row:
        return Row(self.article, {*self.traits, *odds.crossed(self.traits)}, self.roles)


def candidates() -> Iterator[Candidate]:
    for each in gold.load(DEV, kinds.load("cooperation")):
        if each.article.language in {"en", "und"}:
            yield from _of(each)


def _of(right: gold.Gold) -> Iterator[Candidate]:
    told = [(story, occasion.read(story)) for story in rounds.stories(right.article)]
    told = [each for each in told if not eventless.is_eventless(*each)]
    found = []
    for story, event in told:
        found.append((event.type, _standings(story, event)))
    given: list[dict[str, Any]] = [  # Any: JSON
        {"type": sort, "partners": [{"name": s.house.name} for s in standings]}
        for sort, standings in found
    ]
    paired = dict(match.pairs(given, right.records, _alike))
    for index, (_, standings) in enumerate(found):
        wanted = right.records[paired[index]]["partners"] if index in paired else []
        whose = dict(match.pairs(given[index]["partners"], wanted, match.same_name))
        for at, each in enumerate(standings):
            partner = wanted[whose[at]] if at in whose else None
            like = match.same_name({"name": each.house.name}, partner) if partner else 0.0
            roles = match.acceptable(partner, "role") if partner else ()
            optional = bool(partner and partner.get("optional"))
            label = next((r for r in odds.ROLES if r in each.roles), "")
            yield Candidate(right.name, frozenset(each.traits), like, roles, optional, label)


def _standings(story: Story, event: occasion.Occasion) -> list[Standing]:
    found = parties.candidates(story, event, attendees.read(story))
    standing.merge(found)
    return [each for each in found if each.told]


def _alike(given: dict[str, Any], wanted: dict[str, Any]) -> float:  # Any: JSON
    kind = given["type"] in match.acceptable(wanted["event"], "type")
    return (
        0.05 + 0.5 * kind + len(match.pairs(given["partners"], wanted["partners"], match.same_name))
    )


def fit(*, write: bool) -> None:
    """Prints what the weights get on articles they have not seen; or writes the tables."""
    rows = list(candidates())
    named = [each for each in rows if each.likeness == 1]
    print(f"{len(rows)} organisations, {sum(each.likeness > 0 for each in rows)} take part")
    if write:
        choosing = regression.fitted([each.taking for each in rows], PENALTY, yes="partner")
        regression.write(_moved(choosing), ["partner"], odds.TABLES / "partner.tsv")
        naming = regression.fitted([each.naming for each in named], ROLE_PENALTY)
        regression.write(naming, odds.ROLES, odds.TABLES / "role.tsv")
        return
    _chosen(rows)
    _named(named)


def _moved(columns: Columns) -> Columns:
    """So that `SURE` is 0."""
    partner = columns["partner"]
    return {"partner": {**partner, ALWAYS: partner[ALWAYS] - _odds(SURE)}}


def _odds(chance: float) -> float:
    return float(np.log(chance / (1 - chance)))


def _chosen(rows: Sequence[Candidate]) -> None:
    taking = [each.taking for each in rows]
    sums = regression.unseen(taking, PENALTY, taking, yes="partner")
    for sure in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.99):
        chosen = [total["partner"] > _odds(sure) for total in sums]
        given = [each for taken, each in zip(chosen, rows, strict=True) if taken]
        right = sum(each.likeness == 1 for each in given)
        wanted = sum(
            each.likeness > 0 and (taken or not each.optional)
            for taken, each in zip(chosen, rows, strict=True)
        )
        print(f"partners from {sure:.2f} on: P {right / len(given):.3f} R {right / wanted:.3f}")


def _named(rows: Sequence[Candidate]) -> None:
    """Roles among those who take part."""
    naming = [each.naming for each in rows]
    sums = regression.unseen(naming, ROLE_PENALTY, naming)
    for margin in (0.0, 0.4, parties.AGREED, 1.6, 2.4):
        taken = [
            each.given
            if each.given and total[each.given] > max(total.values()) - margin
            else best(total)
            for each, total in zip(rows, sums, strict=True)
        ]
        right = [role in each.roles for role, each in zip(taken, rows, strict=True)]
        print(f"roles, a sentence's own within {margin}: {np.mean(right):.3f}")
