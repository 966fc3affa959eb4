"""`python -m bench.claims`: false values accepted, true ones kept, beside what other tools do.

Two sets of cases: our own articles, and the development half of the corpus. Exit 1 where a kind
that is promised to be refused was accepted, or fewer true values were kept than promised.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from bench.claims import corpus, measure, rivals
from bench.claims.corpus import Case
from bench.claims.measure import Passed
from bench.claims.mutant import Mutant
from bench.claims.rivals import Verdicts

PUBLISHED = (
    "organisation swapped", "person swapped", "title of a neighbour", "affiliation swapped",
    "alias of another", "mentioned body as partner", "status raised", "A acquires B", "A sues B",
    "A pays for B", "A trains the staff of B",
)  # fmt: skip
KEPT, RETOLD = 0.995, 0.97


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.claims")
    parser.add_argument("--alone", action="store_true", help="without the other tools")
    parser.add_argument("--dev", action="store_true", help="the corpus's articles as well")
    parser.add_argument("-v", "--verbose", action="store_true", help="name what passed")
    asked = parser.parse_args()
    failed = _report("Our own articles", corpus.own(), asked)
    if asked.dev:
        _report(
            "tests/corpus/dev (no promise: its gold judges by more than the words)",
            corpus.dev(),
            asked,
        )
    return failed


def _report(title: str, cases: list[Case], asked: argparse.Namespace) -> int:
    made = list(measure.mutants(cases))
    print(f"\n{title}: {len(cases)} articles, {len(made):,} false records")
    passed = [(each, measure.accepted(each)) for each in made]
    others = None if asked.alone else rivals.ask(made)
    wrong = _table(passed, others)
    total, lost = _kept(cases)
    told, untold = _retold(cases)
    print(f"\n  true values kept              {total - len(lost):6,} of {total:6,}", end="")
    print(f"   {1 - len(lost) / total:.2%}")
    if told:
        print(f"  retold true values kept       {told - len(untold):6,} of {told:6,}", end="")
        print(f"   {1 - len(untold) / told:.2%}")
    print(f"  CPU for 40 values             {measure.speed(cases):6.1f} ms, article read anew")
    if asked.verbose:
        for each in [*(one for _, one in passed if one), *lost, *untold]:
            print(f"  {each.kind}: {each.case} {each.claim.path} {each.claim.value!r}", end="")
            print(f" ({each.claim.reason})")
    enough = len(lost) <= total * (1 - KEPT) and len(untold) <= max(1, told) * (1 - RETOLD)
    return 0 if not wrong and enough else 1


def _table(passed: Sequence[tuple[Mutant, Passed | None]], others: Verdicts | None) -> int:
    """The table by kind; how many were accepted of the kinds that never may be."""
    made = Counter(mutant.kind for mutant, _ in passed)
    accepted = Counter(mutant.kind for mutant, found in passed if found)
    heads = ("kind", "made", "brief", "langextract", "instructor")
    print(f"\n  {heads[0]:38}{heads[1]:>7}{heads[2]:>8}{heads[3]:>13}{heads[4]:>12}")
    promised = [kind for kind in made if kind not in PUBLISHED]
    for group, name in ((promised, "never accepted"), (PUBLISHED, "real names, wrong part")):
        print(f"  — {name}: accepted —")
        for kind in group:
            if made[kind]:
                _row(kind, made[kind], accepted[kind], _theirs(passed, (kind,), others))
        count = sum(made[kind] for kind in group)
        ours = sum(accepted[kind] for kind in group)
        _row("together", count, ours, _theirs(passed, group, others))
    return sum(accepted[kind] for kind in promised)


def _row(kind: str, made: int, ours: int, theirs: tuple[str, str]) -> None:
    print(f"  {kind:38}{made:7,}{ours:8,}{theirs[0]:>13}{theirs[1]:>12}")


def _theirs(
    passed: Sequence[tuple[Mutant, Passed | None]],
    kinds: Iterable[str],
    others: Verdicts | None,
) -> tuple[str, str]:
    if others is None:
        return "-", "-"
    wanted = set(kinds)
    keys = [(each.case.name, each.words) for each, _ in passed if each.kind in wanted]
    return (
        f"{sum(others.langextract.get(key, True) for key in keys):,}",
        f"{sum(others.instructor.get(key, True) for key in keys):,}",
    )


def _kept(cases: list[Case]) -> tuple[int, list[Passed]]:
    total, lost = 0, []
    for case in cases:
        count, missing = measure.kept(case)
        total += count
        lost += missing
    return total, lost


def _retold(cases: list[Case]) -> tuple[int, list[Passed]]:
    told = list(measure.retold(cases))
    return len(told), [lost for each in told if (lost := measure.lost(each))]


if __name__ == "__main__":
    sys.exit(main())
