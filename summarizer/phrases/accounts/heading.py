"""Heading: a page's own title, where it tells who did what."""

from collections.abc import Mapping, Sequence

from summarizer.phrases.accounts import headlinese, tense
from summarizer.phrases.accounts.act import many
from summarizer.phrases.accounts.verbs import INTRANSITIVE
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_LONGEST = 165  # characters
_LEAST = 6  # words of a part that tells it all
_HOUSE = "\ue000"
_QUOTED = compiled(r" “[^“”]*”")
_BE = compiled(r"\b(?:was|were|is|are|been|being|be)(?: \w+ly)?$")
_OBJECT = compiled(r" (?:an?|the|its|their|his|her|\d|two|three|four|five|“|[A-ZÀ-Þ\ue000])")
"""Behind a past it tells that it is no participle."""
_NAMED = compiled(r"named (?:after|for)\b|(?:called|named) [A-ZÀ-Þ“]")
_FINITE = words("met gave began entered went came arrived took teamed partnered")
"""What these tell in the past is never said of a thing."""
_PARTICIPLE = compiled(r" ?(?:by|in|at|with|for|on|to|from|and|of|as|under|into|,|$)(?![a-z])")
_LABELLED = compiled(
    r"(?:[A-ZÀ-Þ][\w-]*(?: [\w-]+){0,3}: |(?:Photos?|Video|Under|From|On|In|At|During|With|As)\b)"
)
_LOOSE = compiled(
    r"\b[Tt]he (?i:hospital|university|college|institute|faculty|school|academy|clinic|centre"
    r"|center|foundation|ministry|association)\b(?! (?:of|for|in)\b)|^[“\"‘]|\bsays\b|[?(]"
    r"|\.\.\.|…|\b(?:our|we|us)\b"
)


def of(title: str, houses: Mapping[str, Sequence[str]]) -> str | None:
    """In the present, with the full names of those whom it calls by initials; None where nobody
    does anything in it. `houses`: as prose has them, each with all its names."""
    parts = [each for each in title.replace("visited to ", "visited ").split(": ") if each]
    parts = [each for each in parts if len(each.split()) >= _LEAST] or [title]
    return next((made for each in parts if (made := _part(each, houses))), None)


def _part(title: str, houses: Mapping[str, Sequence[str]]) -> str | None:
    marked, found = title, list[str]()
    for full, names in houses.items():
        spots = (_spot(marked, name) for name in sorted(names, key=len, reverse=True))
        if spot := next((each for each in spots if each), None):
            marked = marked[: spot[0]] + _mark(len(found)) + marked[spot[1] :]
            found.append(full)
    verb = _finite(marked)
    if verb is None or _LABELLED.match(title) or _LOOSE.search(title):
        return None
    start, past, form = verb
    who, behind = marked[:start].rstrip(), marked[start + len(form) :]
    if form == past and _HOUSE not in who and past not in _FINITE and not _OBJECT.match(behind):
        return None
    finite = past in _FINITE or not _PARTICIPLE.match(behind)
    if form == past and not who.endswith(" to") and finite:
        form = tense.present(past, many=many(_QUOTED.sub("", who)))
    behind = tense.also(behind, many=many(who))
    marked = headlinese.plain(f"{who} {form}{behind}")
    for at, full in enumerate(found):
        marked = marked.replace(_mark(at), full)
    return marked if len(marked) <= _LONGEST else None


def _finite(marked: str) -> tuple[int, str, str] | None:
    """Where its first verb stands, its past and its form; not one that is but a noun there."""
    for start, past, form in tense.verbs(letters.lower(marked)):
        who = marked[:start].rstrip()
        if form == past and past in tense.ALSO:
            continue
        plain = form == tense.base(past) != past
        behind = marked[start + len(form) :]
        passive = form == past and past not in INTRANSITIVE and _PARTICIPLE.match(behind)
        if (passive and not behind.startswith(" by ")) or _BE.search(who):
            return None
        if (
            who
            and not _NAMED.match(marked, start)
            and (not plain or who.endswith(" to") or many(who))
        ):
            return start, past, form
    return None


def _spot(title: str, name: str) -> tuple[int, int] | None:
    """Where a headline has a name, with the article before it."""
    at = title.find(name)
    end = at + len(name)
    if at < 0 or title[at - 1 : at].isalnum() or title[end : end + 1].isalnum():
        return None
    return (at - 4 if title[max(0, at - 4) : at] in {"the ", "The "} else at), end


def _mark(at: int) -> str:
    return _HOUSE + chr(0xE100 + at)
