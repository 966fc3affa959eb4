"""Terms: what an agreement covers, where a sentence lists it thing by thing."""

from summarizer.phrases.statements import deals
from summarizer.phrases.words.firsts import compiled

_LISTS = compiled(
    rf"\b(?:[Ii]t|which|{deals.PAPER}|document|partnership|programme|program|plan|project)"
    r"(?: [^,;]{0,60}?)? (?:also |further |mainly |among (?:other things|others) )?"
    r"(?:includes?|included|covers?|covered|provides? for|provided for|foresees?|foresaw|envisages?"
    r"|envisaged|comprises?|stipulates?|contemplates?|encompass(?:es)?|consists? of) "
)
_NEXT = compiled(r"(?:;|,)(?: as well as| and)? (?=(?P<first>\S+) \S+ \S+ \S+)")
_VERBAL = compiled(r"(?:which|who|where|when|while|that|including|such|especially|with|but|in)\b")
_MOST = 12  # things


def row(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a list of at least two things that an agreement covers is cut: each of four words or
    more, "and" before the last."""
    if text.find(" and ", start, end) < 0 and text.find(";", start, end) < 0:
        return []
    lists = _LISTS.search(text, start, end)
    if lists is None:
        return []
    cuts = [match.span() for match in _NEXT.finditer(text, lists.end(), end)][:_MOST]
    if not cuts or any(_VERBAL.match(text, right) for _, right in cuts):
        return []
    sides = [lists.end(), *(right for _, right in cuts)]
    ends = [*(left for left, _ in cuts), end]
    things = [text[left:right] for left, right in zip(sides, ends, strict=True)]
    whole = all(each.count(" ") > 2 for each in things)
    last = text[slice(*cuts[-1])]
    return cuts if whole and ("and" in last or "as well" in last or ";" in last) else []
