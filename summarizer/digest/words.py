"""An article's text beside its brief: the words of each fact marked, furniture dimmed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from summarizer.article import Article, Span
from summarizer.markup import visible

Facts = dict[tuple[Span, ...], int]
"""The number of each fact of a brief, by where its words stand."""

_FURNITURE = -1


def marked(article: Article, facts: Facts, brief: str) -> str:
    """The text as HTML; mark `m<brief>.<n>` holds words of the facts its data-f lists."""
    spans = [(span, number) for fact, number in facts.items() for span in fact]
    spans += [(span, _FURNITURE) for span in article.boilerplate]
    pieces = _pieces(article.text, spans)
    return "".join(_shown(*piece, brief) for piece in pieces)


def _pieces(
    text: str, spans: Iterable[tuple[Span, int]]
) -> Iterator[tuple[str, int, frozenset[int]]]:
    """Stretches of the text that lie in the same spans, with where they begin."""
    begin: dict[int, list[int]] = defaultdict(list)
    finish: dict[int, list[int]] = defaultdict(list)
    for (start, end), number in spans:
        if 0 <= start < end <= len(text):
            begin[start].append(number)
            finish[end].append(number)
    inside: Counter[int] = Counter()
    for start, end in pairwise(sorted({0, len(text), *begin, *finish})):
        inside.update(begin[start])
        inside.subtract(finish[start])
        inside = +inside
        yield text[start:end], start, frozenset(inside)


def _shown(text: str, start: int, inside: frozenset[int], brief: str) -> str:
    shown = escape(visible.characters(text))
    numbers = " ".join(str(number) for number in sorted(inside) if number != _FURNITURE)
    if numbers:
        return f'<mark id="m{brief}.{start}" data-f="{numbers}">{shown}</mark>'
    return f"<i>{shown}</i>" if inside and shown.strip() else shown
