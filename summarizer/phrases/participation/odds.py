"""Odds: how surely a house takes part in an event, and as what, by its traits."""

from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from summarizer.phrases.weights import Weights, best

TABLES = Path(__file__).parent / "weights"
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
    return _weights("partner").sums(traits)["partner"]


def likeliest(traits: Collection[str]) -> tuple[str, dict[str, float]]:
    """The likeliest part it takes, and how much speaks for each."""
    sums = _weights("role").sums([*traits, *crossed(traits)])
    return best(sums), sums


def crossed(traits: Collection[str]) -> Iterator[str]:
    """What a trait says may depend on the sort of event, and on whether something is signed."""
    sorts = [each for each in traits if each.startswith("event of ")]
    signed = ["something is signed"] if "something is signed" in traits else []
    for trait in traits:
        if trait.startswith(_CROSSED):
            yield from (f"{trait} · {sort}" for sort in (*sorts, *signed))


@cache
def _weights(question: str) -> Weights:
    """The table of a question, read when first asked for."""
    return Weights.load(TABLES / f"{question}.tsv")
