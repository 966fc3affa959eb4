"""Titles: somebody's office as a brief prints it."""

import re

_CLAUSE = re.compile(r",? (?:who|whom|whose|which|where)\b.*")
_EDGES = " *'\"“”‘’«»:;,–—-"
_JOINING = frozenset({"of", "and", "for", "the", "in", "at"})
_SHORTEST = 3
"""So many words of a house are no chance."""


def plain(said: str) -> str:
    """Without a clause, stray marks and "our", and not in shouting capitals."""
    title = _CLAUSE.sub("", said).strip(_EDGES)
    title = title.removeprefix("our ").removeprefix("Our ")
    if not title.isupper() or " " not in title:
        return title
    return " ".join(_calm(word) for word in title.split(" "))


def _calm(word: str) -> str:
    if word.lower() in _JOINING:
        return word.lower()
    return word.capitalize() if len(word) > len("CEO") else word


def uncut(title: str, house: str) -> str:
    """A title that ends in the first words of its house, with the whole of it."""
    words = house.split(" ")
    for count in range(len(words) - 1, _SHORTEST - 1, -1):
        begun = " ".join(words[:count])
        if title.endswith(begun) and len(title) > len(begun):
            return title.removesuffix(begun) + house
    return title
