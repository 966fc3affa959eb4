"""Several events on one page: a round-up is cut into a story for each."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from summarizer.article import Article, Span
from summarizer.endpoints.builtin import cues, occasion
from summarizer.endpoints.builtin.story import Story
from summarizer.phrases import places

_NUMBERED = re.compile(r"\d{1,2}[.)]? +(?=[A-ZÀ-Þ])")
_DIGEST = cues.any_of("rounds", "digest")
_MASTHEAD = cues.any_of("rounds", "masthead")
_ENOUGH = 100  # characters that a story of its own has at least
_PROSE = 60  # characters that a line of it has
_STRONG, _SOME, _SURE = 4.0, 2.0, 8.0  # strength of an event: on a page with headings, in a digest,
# and there without a day
_MOST = 40
_ABOVE = 40  # words above the first of several stories


def stories(article: Article) -> list[Story]:
    """The stories of a page, in order; one for most."""
    whole = Story.of(article)
    parts = [_part(whole, head, body) for head, body in islice(_sections(whole), _MOST)]
    numbered = sum(bool(_NUMBERED.match(part.name)) for part in parts) > 1
    digest = _is_digest(whole)
    if len(parts) < 2 or not (numbered or digest or all(_dated(whole, each) for each in parts)):
        return [whole]
    told = [part for part in parts if _tells(part, digest=digest)]
    if digest and told:
        return told
    if len(told) > 1 and (numbered or _separate(whole, told, len(parts))):
        return told
    return [whole]


def _is_digest(whole: Story) -> bool:
    """Its title says so, or what stands above it."""
    above = whole.article.text[: whole.span[0]].lower()
    title = (whole.article.title or "").lower()
    return bool(_DIGEST.search(title)) or bool(_MASTHEAD.search(above))


def _part(whole: Story, head: Span, body: Span) -> Story:
    name = whole.article.text[slice(*head)]  # a heading that stands alone may pass for furniture
    text = " " * head[0] + name + whole.text[head[1] : body[1]]
    return Story(whole.article, body, head, text)


def _sections(whole: Story) -> Iterator[tuple[Span, Span]]:
    """Headings with what stands below each; the headline is one where it is numbered."""
    day = whole.article.dateline or (-1, -1)
    lines = [
        each
        for each in _lines(whole.article.text, whole.span)
        if not (each[0] < day[1] and day[0] < each[1])
    ]
    heads = [
        span
        for span, following in pairwise(lines)
        if _heading(whole.article.text[slice(*span)]) and following[1] - following[0] >= _PROSE
    ]
    if whole.title and _NUMBERED.match(whole.name):
        heads.insert(0, whole.title)
    for index, head in enumerate(heads):
        end = heads[index + 1][0] if index + 1 < len(heads) else whole.span[1]
        if end - head[1] >= _ENOUGH:
            yield head, (head[1], end)


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Its lines with something in them, without the marks and blanks around."""
    at = span[0]
    for line in text[slice(*span)].split("\n"):
        if bare := line.strip(" #*•\t\u2029"):
            start = at + line.index(bare)
            yield start, start + len(bare)
        at += len(line) + 1


def _heading(line: str) -> bool:
    count = len(line.split())
    if count > 17 or len(line) > 120 or line[-1] in ".!?。；;:,":
        return False
    opens = line[0].isupper() or line[0].isdigit()
    return opens and (count > 2 or places.is_place(line.title()))


def _dated(whole: Story, part: Story) -> bool:
    """It names a day, which is looked for before the part is read on its own."""
    start, end = (part.title or part.span)[0], part.span[1]
    days = [each for each in whole.dates if each.day is not None or each.weekday is not None]
    return any(start < each.end and each.start < end for each in days)


def _tells(part: Story, *, digest: bool) -> bool:
    dated = any(each.day is not None or each.weekday is not None for each in part.dates)
    enough = (_SOME if dated else _SURE) if digest else _STRONG
    told = bool(part.body) and (dated or digest)
    return told and occasion.read(part).strength >= enough


def _separate(whole: Story, told: list[Story], parts: int) -> bool:
    """Without a telling title: every section has a day of its own, nothing stands above them, or
    they are the stations of a journey."""
    days = {part.dates[0].text for part in told}
    above = whole.text[whole.span[0] : told[0].span[0]].split()
    stations = all(places.is_place(part.name.title()) for part in told)
    return len(days) == len(told) == parts and (len(above) < _ABOVE or stations)
