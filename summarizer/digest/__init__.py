"""Many records made readable: the edition, and the page of a run."""

from collections.abc import Iterable, Sequence
from datetime import date

from summarizer import markup
from summarizer.article import Article
from summarizer.brief.labels import labels
from summarizer.digest import index
from summarizer.digest.edition import Edition, edit
from summarizer.kinds import ROOT, Kind
from summarizer.ledger import Ledger
from summarizer.markup import Html, Written
from summarizer.record import Record

__all__ = ["Edition", "edit", "markdown", "page"]


def markdown(
    records: Sequence[Record],
    kind: Kind,
    *,
    language: str = "en",
    title: str | None = None,
    since: date | None = None,
) -> str:
    """The edition as CommonMark without raw HTML, of all records or of what happened since."""
    return markup.markdown(_written(edit(records, labels(language), title, since)))


def page(
    shown: Iterable[tuple[str, Article, Record]],
    kind: Kind,
    ledger: Ledger,
    *,
    language: str = "en",
    edition: Edition | None = None,
) -> str:
    """index.html, from (name, article, record) of each article used, and their edition where it
    is made already. Raises BrokenKind."""
    words = labels(language)
    cards = index.cards(shown, kind, words)
    made = edition or edit([card.record for card in cards], words)
    above = markup.above(markup.blocks(_written(made)))
    pasted = index.Pasted(made.name, Html(markup.html(above)), made.editor)
    return index.html(index.Page(cards, ledger, pasted, words))


def _written(edition: Edition) -> Written:
    path = ROOT / "templates" / "digest.md"
    sheet = markup.template(path.read_text(encoding="utf-8"), "templates/digest.md")
    words = edition.words
    named = {**words.text, "editor": words.editor["for"], **words.edition}
    return sheet.render(edition=edition, labels=named)
