"""Wording: names and nouns as a sentence has them."""

from collections.abc import Sequence


def listed(names: Sequence[str]) -> str:
    """ "A, B and C"."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]


def one(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
