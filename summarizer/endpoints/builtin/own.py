""" "Our hospital": whose page it is, where site, title or footer say so, or nobody's."""

import re

from summarizer.article import Article
from summarizer.phrases import known, names
from summarizer.phrases.names import OrganisationMention

_OUR = re.compile(
    r"\b[Oo]ur (?P<head>hospital|university|college|school|institute|institution|cent(?:er|re)"
    r"|faculty"
    r"|academy|clinic)\b",
)
_RIGHTS = re.compile(
    r"copyright|all rights reserved|©|\(c\)|official (?:web)?site of", re.IGNORECASE
)
_FOOTER = 700  # characters


def mentions(
    article: Article, text: str, found: list[OrganisationMention]
) -> list[OrganisationMention]:
    """Each "our hospital", and each place of its initials, as a mention of the page's owner."""
    name = _owner(article)
    if name is None:
        return []
    short = names.initials(name)
    places = [(m.span(), m["head"].lower()) for m in _OUR.finditer(text)]
    if len(short) > 2:
        places += [(m.span(), "") for m in re.finditer(rf"(?<![\w-]){short}(?![\w-])", text)]
    kind, taken = known.kind(name), [(each.start, each.end) for each in found]
    return [
        OrganisationMention(start, end, name, kind, head, start, None if head else short)
        for (start, end), head in places
        if not any(left < end and start < right for left, right in taken)
    ]


def _owner(article: Article) -> str | None:
    """The one organisation that site, greeting or footer name, as the text spells it."""
    flat = " ".join(article.text.split())
    lines = [*article.text[:400].splitlines(), *article.text[-_FOOTER:].splitlines()]
    for part in (article.site or "", *(line for line in lines if _RIGHTS.search(line))):
        whole = {m.name for m in names.organisations(part) if not m.generic}
        if len(whole) == 1 and (name := whole.pop()) in flat:
            return name
    return None
