"""Names that nothing in them shows to be organisations: "an MoU with Duke", "the firm Medicor"."""

import re
from collections.abc import Sequence

from summarizer.phrases import known, lexicon, places
from summarizer.phrases.organisations import OrganisationMention

_RUN = r"[A-ZÀ-Ý][\w’&-]*[\w](?: (?:[A-ZÀ-Ý][\w’&-]*|of|de|for the)(?= |\b)){0,4}"
_SLOTS = re.compile(
    r"(?:\b(?:MoUs?|MOUs?|MoA|agreements?|pacts?|accords?|partnerships?|memorand(?:um"
    r"|a) of understanding"
    r"|cooperation|collaboration|contract|deal)(?: \([^()]{2,12}\))? (?:with|between)(?: the)?"
    r"|\bdelegations? (?:from|of)(?: the)?"
    r"|\b(?P<firm>company|firm|manufacturer|NGO|start-?up|conglomerate|enterprise|drugmaker)"
    rf"),? [“\"]?(?P<name>{_RUN})",
)
_NEVER = (
    lexicon.BREAKS
    | lexicon.THINGS
    | lexicon.MONTHS
    | lexicon.ROLES
    | lexicon.ADDRESS
    | lexicon.FIELDS
    | lexicon.ADJECTIVES
    | lexicon.OPENERS
)


def find(text: str, found: Sequence[OrganisationMention]) -> list[OrganisationMention]:
    """Names in a place where only an organisation can stand, and wherever else they stand."""
    taken = sorted((each.begin, each.end) for each in found)
    extra: dict[str, str] = {}
    for match in _SLOTS.finditer(text):
        name = _clean(match["name"])
        start = match.start("name")
        if name and not _covered(taken, start, start + len(name)):
            extra.setdefault(name, "company" if match["firm"] else "other")
    mentions = []
    for name, kind in extra.items():
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])(?! [A-Z])", text):
            if not _covered(taken, *match.span()):
                sort = known.kind(name) if kind == "other" else kind
                start, end = match.span()
                mentions.append(OrganisationMention(start, end, name, sort, "", start))
    return mentions


def _clean(name: str) -> str | None:
    """The name without what cannot be part of it; None where it is a place or a common word."""
    parts = name.split()
    kept: list[str] = []
    for part in parts:
        if part.lower() in _NEVER and not (part.isupper() and len(part) > 2):
            break
        kept.append(part)
    while kept and kept[-1] in {"of", "de", "for", "the"}:
        kept.pop()
    whole = " ".join(kept)
    if all(each.lower() in lexicon.HEADS for each in kept):
        return None
    if len(whole) < 3 or places.country(whole) or any(places.demonym(each) for each in kept):
        return None
    if all(places.is_place(each) for each in kept) or kept[0].lower() in lexicon.FAMILIES:
        return None
    return whole


def _covered(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(left < end and start < right for left, right in taken)
