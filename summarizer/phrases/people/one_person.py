"""Several mentions of one person as one."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from summarizer.phrases.people import PersonMention


def merged(mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """One mention a person: the first place, the fullest name, the title that says most."""
    found: list[PersonMention] = []
    for mention in mentions:
        at = next((i for i, known in enumerate(found) if same(known.name, mention.name)), None)
        if at is None:
            found.append(mention)
        else:
            found[at] = _joined(found[at], mention)
    return found


def _joined(known: PersonMention, mention: PersonMention) -> PersonMention:
    fuller = max(known, mention, key=lambda each: len(each.name.split()))
    better = bool(mention.title) and not known.office and (mention.office or not known.title)
    first, second = (mention, known) if better else (known, mention)
    title, house = first.title or second.title, first.affiliation or second.affiliation
    if house and title and house == "".join(word[0] for word in title.split()):
        house = None  # "Chief District Officer X", and "CDO X"
    return replace(
        fuller,
        title=title,
        affiliation=house,
        office=first.office,
        told=first.told,
    )


def same(one: str, other: str) -> bool:
    """Whether two names are one person's: all words of the shorter stand in the other."""
    left, right = _words(one), _words(other)
    return bool(left and right) and (left <= right or right <= left)


@lru_cache(maxsize=512)  # each name is held against each other one
def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{2,}", name.casefold()))
