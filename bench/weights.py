"""Makes summarizer/phrases/participation/data/weights.tsv: how much each trait speaks for a part.

    python bench/weights.py tests/corpus/dev

Logistic regression over every organisation that the rules find in the labelled articles: does it
take part, and as what (one sum a role, softmax). Printed are figures of articles that the fit had
not seen (ten folds, whole articles). numpy and scipy are needed here, not to run brief.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from summarizer import kinds
from summarizer.endpoints.builtin import eventless, occasion, parties, rounds
from summarizer.endpoints.builtin.story import Story
from summarizer.evaluate import gold, match
from summarizer.phrases.organisations import houses
from summarizer.phrases.participation import standing, weights
from summarizer.phrases.participation.standing import Standing

TABLE = Path(weights.__file__).parent / "data" / "weights.tsv"
FOLDS, FEWEST, SMALLEST = 10, 5, 0.04
PENALTY, ROLE_PENALTY = 10.0, 4.0
SURE = 0.75  # the chance from which on an organisation is printed
Matrix = np.ndarray[Any, Any]


class Candidate(NamedTuple):
    """An organisation of an article: whether gold has it (1 by its right name, a half by another),
    in which roles, and whether gold would not miss it."""

    article: str
    traits: frozenset[str]
    likeness: float
    roles: tuple[str, ...]
    optional: bool
    given: str
    sure: bool


def candidates(folders: Sequence[str]) -> Iterator[Candidate]:
    for folder in folders:
        for each in gold.load(Path(folder), kinds.load("cooperation")):
            if each.article.language in {"en", "und"}:
                yield from _of(f"{folder} {each.name}", each)


def _of(name: str, right: gold.Gold) -> Iterator[Candidate]:
    told = [(story, occasion.read(story)) for story in rounds.stories(right.article)]
    told = [each for each in told if not eventless.is_eventless(*each)]
    found = []
    for story, event in told:
        every = houses.gather(story.text, story.organisations)
        found.append((event.type, _standings(story, event, every)))
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
            label = next((r for r in weights.ROLES if r in each.roles), "")
            yield Candidate(
                name, frozenset(each.traits), like, roles, optional, label, standing.sure(each)
            )


def _standings(
    story: Story, event: occasion.Occasion, every: Sequence[houses.House]
) -> list[Standing]:
    found = parties.candidates(story, event, every)
    standing.merge(found)
    return [each for each in found if each.told]


def _alike(given: dict[str, Any], wanted: dict[str, Any]) -> float:  # Any: JSON
    kind = given["type"] in match.acceptable(wanted["event"], "type")
    return (
        0.05 + 0.5 * kind + len(match.pairs(given["partners"], wanted["partners"], match.same_name))
    )


def matrix(rows: Sequence[Sequence[str]]) -> tuple[Matrix, list[str]]:
    """Ones where a row has a trait, and the traits; the rare ones are left out."""
    counted = Counter(trait for row in rows for trait in set(row))
    names = sorted(trait for trait, times in counted.items() if times >= FEWEST)
    at = {trait: index for index, trait in enumerate(names)}
    found = np.zeros((len(rows), len(names)))
    for index, row in enumerate(rows):
        found[index, [at[trait] for trait in row if trait in at]] = 1.0
    return np.hstack([found, np.ones((len(rows), 1))]), [*names, "always"]


def fitted(x: Matrix, y: Matrix, counts: Matrix, penalty: float) -> Matrix:
    """Weights of softmax regression: `y` one column a class; the constant is not penalised."""
    free = np.ones(x.shape[1])
    free[-1] = 0.0

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        w = flat.reshape(x.shape[1], y.shape[1])
        sums = x @ w
        sums -= sums.max(axis=1, keepdims=True)
        logs = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
        total = -(counts[:, None] * y * logs).sum() + penalty / 2 * (free[:, None] * w**2).sum()
        slope = x.T @ (counts[:, None] * (np.exp(logs) - y)) + penalty * free[:, None] * w
        return float(total), slope.ravel()

    start = np.zeros(x.shape[1] * y.shape[1])
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    return np.asarray(best.x).reshape(x.shape[1], y.shape[1])


def unseen(articles: Sequence[str], fit: Callable[[Matrix], Matrix], x: Matrix) -> Matrix:
    """The sums that each row gets from weights that were fitted without its article."""
    order = {name: at for at, name in enumerate(sorted(set(articles), key=_shuffled))}
    fold = np.array([order[name] % FOLDS for name in articles])
    parts = {each: x[fold == each] @ fit(fold != each) for each in range(FOLDS)}
    taken = Counter[int]()
    rows = []
    for each in fold:
        rows.append(parts[each][taken[each]])
        taken[each] += 1
    return np.array(rows)


def _shuffled(name: str) -> int:
    return sum(ord(letter) * (at + 7) ** 2 for at, letter in enumerate(name)) % 9973


def choosing(rows: Sequence[Candidate]) -> tuple[list[str], Matrix]:
    """Weights of "does it take part", moved so that `SURE` is 0; and what unseen articles show."""
    x, names = matrix([sorted(each.traits) for each in rows])
    here = np.array([each.likeness > 0 for each in rows], dtype=float)
    y = np.stack([here, 1 - here], axis=1)
    counts = np.array([0.5 if each.optional else 1.0 for each in rows])

    def fit(some: Matrix) -> Matrix:
        w = fitted(x[some], y[some], counts[some], PENALTY)
        return np.asarray(w[:, :1] - w[:, 1:])

    sums = unseen([each.article for each in rows], fit, x)[:, 0]
    sure_ones = np.array([each.sure for each in rows])
    for sure in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.99):
        print(f"partners from {sure:.2f} on: {_figures(rows, sure_ones | (sums > _odds(sure)))}")
    found = fit(np.ones(len(rows), dtype=bool))[:, 0]
    found[-1] -= _odds(SURE)
    return names, found


def _odds(chance: float) -> float:
    return float(np.log(chance / (1 - chance)))


def _figures(rows: Sequence[Candidate], chosen: Matrix) -> str:
    """Precision and recall, of all and of each folder."""
    told = []
    for folder in ["", *sorted({each.article.split()[0] for each in rows})]:
        some = [(c, e) for c, e in zip(chosen, rows, strict=True) if e.article.startswith(folder)]
        given = [e for c, e in some if c]
        right = sum(e.likeness == 1 for e in given)
        wanted = sum(e.likeness > 0 and (c or not e.optional) for c, e in some)
        told.append(f"{folder or 'all'} P {right / len(given):.3f} R {right / wanted:.3f}")
    return " | ".join(told)


def naming(rows: Sequence[Candidate]) -> tuple[list[str], Matrix]:
    """Weights of each role among those who take part; and what unseen articles show."""
    some = [each for each in rows if each.likeness == 1]
    x, names = matrix([[*sorted(e.traits), *weights.crossed(sorted(e.traits))] for e in some])
    y = np.array([[float(e.roles[0] == role) for role in weights.ROLES] for e in some])

    def fit(taken: Matrix) -> Matrix:
        return fitted(x[taken], y[taken], np.ones(int(taken.sum())), ROLE_PENALTY)

    sums = unseen([each.article for each in some], fit, x)
    best = [weights.ROLES[at] for at in sums.argmax(axis=1)]
    at = {role: index for index, role in enumerate(weights.ROLES)}
    for margin in (0.0, 0.4, 0.8, parties.AGREED, 2.4):
        taken = [
            e.given if e.given and s[at[e.given]] > s.max() - margin else b
            for e, s, b in zip(some, sums, best, strict=True)
        ]
        told = []
        for folder in ["", *sorted({each.article.split()[0] for each in some})]:
            right = [
                role in e.roles
                for role, e in zip(taken, some, strict=True)
                if e.article.startswith(folder)
            ]
            told.append(f"{folder or 'all'} {np.mean(right):.3f}")
        print(f"roles, a sentence's own within {margin}: {' | '.join(told)}")
    return names, fit(np.ones(len(some), dtype=bool))


def main() -> None:
    rows = list(candidates(sys.argv[1:]))
    print(f"{len(rows)} organisations, {sum(each.likeness > 0 for each in rows)} take part")
    lines = ["# Fitted by bench/weights.py: question, trait, weight"]
    names, found = choosing(rows)
    lines += [_line("partner", *each) for each in zip(names, found, strict=True)]
    names, table = naming(rows)
    for role, column in zip(weights.ROLES, table.T, strict=True):
        lines += [_line(role, *each) for each in zip(names, column, strict=True)]
    kept = [line for line in lines if line]
    TABLE.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept) - 1} weights")


def _line(question: str, trait: str, weight: float) -> str:
    return f"{question}\t{trait}\t{weight:.2f}" if abs(weight) >= SMALLEST else ""


if __name__ == "__main__":
    main()
