"""Sides: a brief beside its article, each fact linked to its words, as HTML for a run's page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from summarizer import markup
from summarizer.article import Article, Span
from summarizer.digest.words import Facts, marked
from summarizer.markup import Html, Written
from summarizer.markup.blocks import Block

_NUMBER = "\0"
"""Stands for the brief's number, which the page alone knows; nothing that is shown can hold it."""


@dataclass(frozen=True)
class Sides:
    """What is for pasting, and the article's text; made where the brief is, for pages later on."""

    brief: str
    article: str

    @classmethod
    def of(cls, article: Article, written: Written) -> "Sides":
        """From what a template made of the article's record."""
        blocks = markup.blocks(written)
        facts: Facts = {}
        for spans in _spans(blocks):
            facts.setdefault(spans, len(facts))
        brief = markup.html(markup.above(blocks), _Pointer(facts))
        return cls(brief, marked(article, facts, _NUMBER))

    def numbered(self, number: int) -> tuple[Html, Html]:
        """Both, as the brief of that number."""
        each = str(number)
        return Html(self.brief.replace(_NUMBER, each)), Html(self.article.replace(_NUMBER, each))


@dataclass(frozen=True)
class _Pointer:
    """Links a fact to the first of its words."""

    facts: Mapping[tuple[Span, ...], int]

    def __call__(self, text: str, spans: tuple[Span, ...]) -> str:
        first = min(start for start, _ in spans)
        place = f"m{_NUMBER}.{first}"
        return f'<a class="f" href="#{place}" data-f="{self.facts[spans]}">{text}</a>'


def _spans(blocks: Sequence[Block]) -> Iterable[tuple[Span, ...]]:
    for block in blocks:
        for run in getattr(block, "runs", ()):
            if run.spans:
                yield run.spans
        yield from _spans(getattr(block, "blocks", ()))
        for item in getattr(block, "items", ()):
            yield from _spans(item)
