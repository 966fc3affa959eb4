"""Unsaid: whether a part of a round-up is of the house whose page it is, though it names others."""

import re
from collections.abc import Sequence

from summarizer.phrases.words.firsts import compiled

_OURS = compiled(
    r"\b(?:our|we|us|rector|principal"
    r"|the (?:university|hospital|school|institute|faculty|academy))\b",
    re.IGNORECASE,
)
_SIDES = {"agreement_signing": ("signatory",), "visit": ("host", "visitor")}
_BOTH = 2  # sides that a deed has


def lacks_side(sort: str, roles: Sequence[str], sentences: Sequence[str]) -> bool:
    """Whether those of the `roles` did not do it alone, or its sentences say "our" or "the Rector":
    an agreement has two that sign."""
    sides = _SIDES.get(sort)
    acting = sum(sides is None or role in sides for role in roles)
    return acting < _BOTH or any(map(_OURS.search, sentences))
