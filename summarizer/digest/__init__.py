"""Many records made readable: the edition, and the page of a run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarizer import markup
from summarizer.article import Article
from summarizer.brief import view
from summarizer.brief.labels import labels
from summarizer.digest import index
from summarizer.digest.edition import Edition, edit
from summarizer.digest.sides import Sides
from summarizer.kinds import Kind
from summarizer.ledger import Ledger
from summarizer.markup import Html
from summarizer.record import Record

__all__ = ["Edition", "Issue", "Sides", "edit", "markdown", "page"]


def markdown(
    records: Sequence[Record],
    kind: Kind,
    *,
    language: str = "en",
    title: str | None = None,
    since: date | None = None,
) -> str:
    """The edition as CommonMark without raw HTML, of all records or of what happened since."""
    return markup.markdown(edit(records, labels(language), title, since).written)


def page(
    shown: Iterable[tuple[str, Article, Record]],
    kind: Kind,
    ledger: Ledger,
    *,
    language: str = "en",
) -> str:
    """index.html, from (name, article, record) of each article used. Raises BrokenKind."""
    laid = list(shown)
    issue = Issue([record for _, _, record in laid], ledger, language)
    return issue.page(
        (name, Sides.of(article, view.write(record, kind, language=language)))
        for name, article, record in laid
    )


@dataclass(frozen=True)
class Issue:
    """What is made of all records of a run: both its pages show one edition."""

    records: Sequence[Record]
    ledger: Ledger
    language: str = "en"

    def markdown(self) -> str:
        """digest.md."""
        return markup.markdown(self._edition.written)

    def page(self, laid: Iterable[tuple[str, Sides]]) -> str:
        """index.html, with the name of each record's article, and its brief beside it."""
        words, made = labels(self.language), self._edition
        above = markup.above(markup.blocks(made.written))
        pasted = index.Pasted(made.name, Html(markup.html(above)), made.editor)
        cards = index.cards(zip(self.records, laid, strict=True), words)
        return index.html(index.Page(cards, self.ledger, pasted, words))

    @cached_property
    def _edition(self) -> Edition:
        return edit(self.records, labels(self.language))
