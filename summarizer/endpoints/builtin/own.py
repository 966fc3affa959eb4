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
_RIGHTS = re.compile(r"copyright|all rights reserved|©|\(c\)", re.IGNORECASE)
_FOOTER = 700  # characters


def mentions(
    article: Article, text: str, found: list[OrganisationMention]
) -> list[OrganisationMention]:
    """Each "our hospital" as a mention of the one whose page it is."""
    ours = list(_OUR.finditer(text))
    name = _owner(article) if ours else None
    if name is None:
        return []
    kind = known.kind(name)
    taken = [(each.start, each.end) for each in found]
    return [
        OrganisationMention(m.start(), m.end(), name, kind, m["head"].lower(), m.start())
        for m in ours
        if not any(left < m.end() and m.start() < right for left, right in taken)
    ]


def _owner(article: Article) -> str | None:
    """The one organisation that site or footer name, as the text spells it."""
    site = article.site or ""
    for part in (site, *_footer(article)):
        whole = [m for m in names.organisations(part) if not m.generic]
        if len(whole) == 1 and " ".join(whole[0].name.split()) in " ".join(article.text.split()):
            return whole[0].name
    return None


def _footer(article: Article) -> list[str]:
    lines = article.text[-_FOOTER:].splitlines()
    return [line for line in lines if _RIGHTS.search(line)]
