""" "Our hospital": whose page it is, where site, title or footer say so, or nobody's."""

import re
from functools import lru_cache

from summarizer.article import Article
from summarizer.phrases import known, lexicon, names
from summarizer.phrases.names import OrganisationMention

_OUR = re.compile(
    r"\b(?:[Oo]ur (?P<head>hospital|university|college|school|institute|institution|cent(?:er|re)"
    r"|faculty|academy|clinic)|[Tt]he (?P<own>Hospital|University|College|School|Institute|Academy"
    r"|Clinic|Trust|Foundation|Ministry|Embassy))\b(?! (?:of|for|[A-ZÀ-Ý])|[’'-])"
)
_RIGHTS = re.compile(
    r"copyright|all rights reserved|©|\(c\)|official (?:web)?site of", re.IGNORECASE
)
_FOOTER = 700  # characters


def mentions(
    article: Article, text: str, found: list[OrganisationMention]
) -> list[OrganisationMention]:
    """Each "our hospital", and each place of its initials, as a mention of the page's owner."""
    name = owner(article)
    if name is None:
        return []
    short = names.initials(name)
    turns = known.head_of(name)
    places = [
        (m.span(), (m["head"] or m["own"]).lower())
        for m in _OUR.finditer(text)
        if m["head"] or m["own"].lower() == turns
    ]
    if len(short) > 2:
        places += [(m.span(), "") for m in re.finditer(rf"(?<![\w-]){short}(?![\w-])", text)]
    kind, taken = known.kind(name), [(each.start, each.end) for each in found]
    return [
        OrganisationMention(start, end, name, kind, head, start, None if head else short)
        for (start, end), head in places
        if not any(left < end and start < right for left, right in taken)
    ]


@lru_cache(maxsize=4)
def owner(article: Article) -> str | None:
    """The one organisation that site, greeting or footer name, or the line on top, as the text
    spells it."""
    flat = " ".join(article.text.split())
    lines = [*article.text[:400].splitlines(), *article.text[-_FOOTER:].splitlines()]
    mast = next((line for line in article.text[:400].splitlines() if line.strip()), "")
    for part in (article.site or "", *(line for line in lines if _RIGHTS.search(line)), mast):
        whole = {m.name: m.head for m in names.organisations(part) if not m.generic}
        if len(whole) == 1 and (name := next(iter(whole))) in flat:
            abroad = whole[name] in lexicon.FORWARD or not whole[name].isascii()
            return None if part is mast and abroad else name
    return None
