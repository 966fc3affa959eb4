"""Several events on one page: a round-up is cut into a story for each."""

import re
from collections.abc import Iterator
from itertools import islice

from summarizer.article import Article, Span
from summarizer.endpoints.builtin import cues, occasion
from summarizer.endpoints.builtin.story import Story

_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_DIGEST = cues.any_of("rounds", "digest")
_ENOUGH = 100  # characters that a story of its own has at least
_STRONG, _SOME = 4.0, 2.0
_MOST = 40


def stories(article: Article) -> list[Story]:
    """The stories of a page, in order; one for most."""
    whole = Story.of(article)
    parts = [
        Story(article, body, head, " " * head[0] + whole.text[head[0] : body[1]])
        for head, body in islice(_sections(whole), _MOST)
    ]
    numbered = sum(bool(_NUMBERED.match(part.name)) for part in parts) > 1
    digest = bool(_DIGEST.search((article.title or "").lower()))
    if len(parts) < 2 or not (numbered or digest or all(_dated(whole, each) for each in parts)):
        return [whole]
    told = [part for part in parts if _tells(part, _SOME if digest else _STRONG)]
    if digest and told:
        return told
    if len(told) > 1 and (numbered or _separate(whole, told, len(parts))):
        return told
    return [whole]


def _sections(whole: Story) -> Iterator[tuple[Span, Span]]:
    """Headings with what stands below each; the headline is one where it is numbered."""
    heads = [span for span in whole.pieces if _heading(whole, span)]
    if whole.title and _NUMBERED.match(whole.name):
        heads.insert(0, whole.title)
    for index, head in enumerate(heads):
        end = heads[index + 1][0] if index + 1 < len(heads) else whole.span[1]
        if end - head[1] >= _ENOUGH:
            yield head, (head[1], end)


def _heading(whole: Story, span: Span) -> bool:
    line = whole.text[span[0] : span[1]].strip(" #*")
    if not 2 < len(line.split()) < 18 or len(line) > 120 or line[-1] in ".!?。；;:,":
        return False
    left = whole.text[: span[0]].rstrip(" #*•\t")
    right = whole.text[span[1] :].lstrip(" *#")
    return (
        (not left or left[-1] == "\n")
        and right[:1] == "\n"
        and (line[0].isupper() or line[0].isdigit())
    )


def _dated(whole: Story, part: Story) -> bool:
    """It names a day, which is looked for before the part is read on its own."""
    start, end = (part.title or part.span)[0], part.span[1]
    days = [each for each in whole.dates if each.day is not None or each.weekday is not None]
    return any(start < each.end and each.start < end for each in days)


def _tells(part: Story, enough: float) -> bool:
    days = [each for each in part.dates if each.day is not None or each.weekday is not None]
    return bool(days and part.body) and occasion.read(part).strength >= enough


def _separate(whole: Story, told: list[Story], parts: int) -> bool:
    """Without a telling title: every section has a day of its own, nothing stands above them."""
    days = {part.dates[0].text for part in told}
    above = whole.text[whole.span[0] : told[0].span[0]].split()
    return len(days) == len(told) == parts and len(above) < 40
