"""The reader: a source's document to the article it holds, with what its page says of itself."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.article import Article
from summarizer.errors import Unreadable
from summarizer.reading import headline, language
from summarizer.reading.markup import PARSER
from summarizer.reading.page import Page
from summarizer.reading.source import Document, Source
from summarizer.reading.visible import one_line, visible


def read(source: Source) -> Article:
    """See reading.read."""
    document = source.material.document()
    if document.markup:
        return _of_markup(source, document)
    text = _something(visible(document.text))
    return _article(source, document, text, Page.of(text, language.of(text)))


def _of_markup(source: Source, document: Document) -> Article:
    """The headline and the dateline that stand on a page are part of its text."""
    extract = PARSER.parse(document.text)
    spoken = language.of(extract.text)
    whole = Page.of(visible(extract.page), spoken)
    title = one_line(extract.title or "")
    if whole.headline and (not title or headline.labels(title) or headline.bare(title)):
        title = whole.headline.text
    date = whole.blocks[whole.dateline.block].text if whole.dateline else ""
    text = _something(
        _headed([each for each in (title, date) if 0 < len(each) <= 300], extract.text)
    )
    page = Page.of(text, spoken)
    known = replace(
        document,
        title=document.title or title,
        published=document.published or (None if page.dateline else extract.published),
    )
    site = one_line(document.site or extract.site or "") or whole.site
    return replace(_article(source, known, text, page), site=site or page.site)


def _headed(head: Sequence[str], body: str) -> str:
    """`body` below the lines of `head`, wherever among its first lines these stood."""
    lines = visible(body).strip().split("\n")
    start = [each for each in lines[:12] if each not in head]
    return "\n\n".join([*head, "\n".join([*start, *lines[12:]]).strip()]).strip()


def _something(text: str) -> str:
    if not text.strip():
        raise Unreadable("empty_file", "holds no visible text")
    return text


def _article(source: Source, document: Document, text: str, page: Page) -> Article:
    """What came with a document goes before what its text says."""
    title = one_line(document.title or "") or (page.headline.text if page.headline else None)
    own = page.dateline if document.published is None else None
    return Article(
        text=text,
        path=source.path,
        name=source.name,
        title=title,
        published=own.day if own else document.published,
        dateline=own.span if own else None,
        updated=own.updated if own else False,
        language=language.of(text),
        site=one_line(document.site or "") or page.site,
        url=document.url,
        boilerplate=page.furniture(),
    )
