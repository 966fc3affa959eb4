"""What passes: false values that are accepted, true ones that are kept."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.claims import meaning, names, numbers, truths
from bench.claims.corpus import Case
from bench.claims.mutant import Mutant
from bench.claims.truths import Truth
from summarizer import claims
from summarizer.claims import Checked, Claim


@dataclass(frozen=True)
class Passed:
    """A false value that was accepted, or a true one that was lost."""

    kind: str
    case: str
    claim: Claim


def mutants(cases: Iterable[Case]) -> Iterator[Mutant]:
    for case in cases:
        yield from numbers.made(case)
        yield from names.made(case)
        yield from meaning.made(case)


def accepted(mutant: Mutant) -> Passed | None:
    """The first false value that was taken for true, None if none was."""
    checked = _checked(mutant.case, mutant.records)
    for claim in checked.claims:
        if claim.path in mutant.false and claim.status == "verified":
            return Passed(mutant.kind, mutant.case.name, claim)
    return None


def kept(case: Case) -> tuple[int, list[Passed]]:
    """How many values of the true records there are, and those that did not hold."""
    checked = _checked(case, case.records)
    lost = [each for each in checked.claims if each.status == "unverified"]
    return len(checked.claims), [Passed("true", case.name, each) for each in lost]


def retold(cases: Iterable[Case]) -> Iterator[Truth]:
    for case in cases:
        yield from truths.made(case)


def lost(truth: Truth) -> Passed | None:
    """The retold value, where it was not taken for true."""
    checked = _checked(truth.case, truth.records)
    for claim in checked.claims:
        if claim.path == truth.path and claim.status == "unverified":
            return Passed(truth.kind, truth.case.name, claim)
    return None


def speed(cases: list[Case]) -> float:
    """CPU milliseconds for each forty values, articles read anew each time."""
    values = Counter[str]()
    start = time.process_time()
    for case in cases:
        values["all"] += len(_checked(case, case.records).claims)
    return (time.process_time() - start) * 1000 * 40 / values["all"]


def _checked(case: Case, records: list[dict[str, object]]) -> Checked:
    return claims.check(case.entries(records), case.article)
