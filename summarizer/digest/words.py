"""An article's text beside its brief: the words of each fact marked, furniture dimmed."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from summarizer.article import Article, Span
from summarizer.markup import Html, visible

Facts = dict[tuple[Span, ...], int]
"""The number of each fact of a brief, by where its words stand."""


def marked(article: Article, facts: Facts, brief: int) -> Html:
    """The text as HTML; mark `m<brief>.<n>` holds words of the facts its data-f lists."""
    text = article.text
    spans = [(start, end, number) for fact, number in facts.items() for start, end in fact]
    cuts = {0, len(text)}
    for start, end in [span[:2] for span in spans] + list(article.boilerplate):
        cuts |= {max(0, start), min(len(text), end)}
    places = sorted(cut for cut in cuts if 0 <= cut <= len(text))
    pieces = _pieces(text, list(pairwise(places)), spans, article.boilerplate)
    return Html("".join(_shown(*piece, brief) for piece in pieces))


def _pieces(
    text: str,
    cuts: list[Span],
    spans: list[tuple[int, int, int]],
    furniture: Iterable[Span],
) -> Iterator[tuple[str, int, list[int], bool]]:
    for start, end in cuts:
        holding = sorted({n for first, last, n in spans if first <= start and end <= last})
        dim = any(first <= start and end <= last for first, last in furniture)
        yield text[start:end], start, holding, dim


def _shown(text: str, start: int, facts: list[int], dim: bool, brief: int) -> str:
    shown = escape(visible.characters(text))
    if not facts:
        return f"<i>{shown}</i>" if dim and shown.strip() else shown
    numbers = " ".join(map(str, facts))
    return f'<mark id="m{brief}.{start}" data-f="{numbers}">{shown}</mark>'
