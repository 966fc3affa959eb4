"""How much each trait speaks for a part in an event: weights fitted by bench/weights.py."""

from collections.abc import Collection, Iterator
from functools import cache
from math import fsum
from pathlib import Path

_TABLE = Path(__file__).parent / "data" / "weights.tsv"
_CROSSED = (
    "as ",
    "kind ",
    "leads ",
    "whose page",
    "in the headline",
    "another as ",
    "somebody signs",
)
ROLES = ("signatory", "organizer", "host", "visitor", "supporter", "subject", "participant")


def chance(traits: Collection[str]) -> float:
    """How surely it takes part: above 0 rather than not."""
    return _sum("partner", traits)


def likeliest(traits: Collection[str]) -> tuple[str, dict[str, float]]:
    """The likeliest part it takes, and how much speaks for each."""
    whole = [*traits, *crossed(traits)]
    sums = {role: _sum(role, whole) for role in ROLES}
    return max(ROLES, key=lambda role: sums[role]), sums


def crossed(traits: Collection[str]) -> Iterator[str]:
    """What a trait says may depend on the sort of event, and on whether something is signed."""
    sorts = [each for each in traits if each.startswith("event of ")]
    signed = ["something is signed"] if "something is signed" in traits else []
    for trait in traits:
        if trait.startswith(_CROSSED):
            yield from (f"{trait} · {sort}" for sort in (*sorts, *signed))


def _sum(question: str, traits: Collection[str]) -> float:
    table = _weights()[question]
    return fsum(filter(None, map(table.get, (*traits, "always"))))  # exact, in whatever order


@cache
def _weights() -> dict[str, dict[str, float]]:
    """{question: {trait: weight}}, read when first asked for."""
    tables: dict[str, dict[str, float]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            question, trait, weight = line.split("\t")
            tables.setdefault(question, {})[trait] = float(weight)
    return tables
