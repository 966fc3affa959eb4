"""Extraction: from the markup of a page to its article, its visible lines and its metadata."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import trafilatura
from lxml import etree, html
from lxml.html import HtmlElement

from summarizer.phrases.dates import page_dates
from summarizer.reading import arranged, foot, headline, skipped
from summarizer.reading.hidden import remove_hidden
from summarizer.reading.publisher import organisation

_BREAKS = """address article aside blockquote body br button caption center dd details dialog div
    dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main
    nav ol option p pre section select summary table tbody td tfoot th thead title tr ul"""
_BREAKING = frozenset(_BREAKS.split())
_SPACE = re.compile(r"\s+")
_TELLING = 4
"""Words of a heading that is more than a house's name or a section's."""
_HAN = "[\u4e00-\u9fff]"
_SEPARATOR = re.compile(rf"\s+[|–—·»:-]+\s+|\s*[|_]+\s*|\s+::\s+|(?<={_HAN})[-–—]+(?={_HAN})")


def extract(markup: bytes) -> dict[str, Any]:  # Any: JSON, the fields of markup.Extract
    """Raises what lxml and trafilatura raise over trees they cannot use."""
    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        tree = html.document_fromstring(markup.replace(b"\0", b""), parser=parser)
    except etree.ParserError:  # nothing but comments and white space
        return {"text": "", "page": "", "title": None, "site": None, "published": None}
    meta = _meta(tree)
    published = _published(tree, meta)
    titles = [each for each in (_first(meta, "og:title", "dc.title"), _titled(tree)) if each]
    remove_hidden(tree)
    page = list(_lines(tree))
    heading = _headline(tree, titles)
    arranged.unwrap(tree)
    body = trafilatura.extract(tree, include_comments=False, include_tables=True) or ""
    lines = [line for each in body.split("\n") if (line := _row(each))]
    lines = skipped.restored(tree, lines) or page
    lines += foot.below(lines, page)
    parts = [part for each in titles for part in _SEPARATOR.split(each) if part]
    told = [each for each in parts if not (organisation(each) or headline.labels(each))]
    named = _first(meta, "og:site_name", "dc.publisher", "publisher", "application-name")
    return {
        "text": _spaced(lines),
        "page": "\n".join(page),
        "title": heading or max(told, key=len, default=None),
        "site": named or next((each for each in reversed(parts) if organisation(each)), None),
        "published": published.isoformat() if published else None,
    }


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in tree.iter("meta"):
        name = each.get("property") or each.get("name") or each.get("itemprop")
        content = _clean(each.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), content[:500])
    return found


def _first(meta: dict[str, str], *names: str) -> str | None:
    return next((meta[each] for each in names if each in meta), None)


def _titled(tree: HtmlElement) -> str | None:
    return next((_clean(each.text_content()) for each in tree.iter("title")), None)


def _published(tree: HtmlElement, meta: dict[str, str]) -> date | None:
    """The day in the page's metadata, as a last resort: what people see goes before it."""
    named = _first(
        meta, "article:published_time", "og:article:published_time", "datepublished", "pubdate",
        "publishdate", "publish_date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "citation_date", "date", "parsely-pub-date", "sailthru.date",
    )  # fmt: skip
    linked = next((each for each in _linked(tree, "datePublished")), None)
    timed = next((each.get("datetime") for each in tree.iter("time") if each.get("datetime")), None)
    days = (_day(each) for each in (named, linked, timed) if each)
    return next((each for each in days if each), None)


def _linked(tree: HtmlElement, key: str) -> Iterator[str]:
    """The strings under `key` in the page's JSON-LD."""
    for each in tree.iter("script"):
        if (each.get("type") or "").lower() != "application/ld+json":
            continue
        found = re.search(rf'"{key}"\s*:\s*"([^"]{{4,40}})"', (each.text or "")[:100_000])
        if found:
            yield found.group(1)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        page = page_dates(text)
        return page.day if page else None


def _lines(tree: HtmlElement) -> Iterator[str]:
    """What a person sees of the page, a line a block."""
    held: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in ("head", "title"):
            continue
        if element.tag in _BREAKING:
            line = _clean("".join(held))
            if line:
                yield line
            held = []
        piece = element.text if event == "start" else element.tail
        if piece:
            held.append(piece)
    line = _clean("".join(held))
    if line:
        yield line


def _headline(tree: HtmlElement, titles: list[str]) -> str | None:
    """The visible heading of the first rank that shares most words with the page's title; one
    that has the whole title or half of its words from there, or stands alone in its rank."""
    named = {word for each in titles for word in _words(each)}
    ranked = (_clean(each.text_content()) for each in tree.iter("h1"))
    headings = [each for each in ranked if not headline.labels(each)]  # "Photo Gallery"
    headings += [] if headings else [_clean(each.text_content()) for each in tree.iter("h2")]
    likely = [each for each in headings if 3 <= len(each) <= 400]
    if not likely:
        return None
    telling = [each for each in likely if len(_words(each)) >= _TELLING]
    alone = len(telling) == 1 and not named & {word for each in likely for word in _words(each)}
    alone = alone or (len(likely) == 1 and bool(telling))
    best = max(telling if alone else likely, key=lambda each: len(named & _words(each)))
    shared = len(named & _words(best))
    whole = any(_words(each) <= _words(best) for each in titles)
    return best if alone or whole or shared * 2 >= len(_words(best)) or not named else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) | set(re.findall("[\u4e00-\u9fff]", text))


def _row(line: str) -> str:
    """A line as it is seen: trafilatura draws bars around the cells of a table."""
    line = line.strip()
    if not (line.startswith("| ") or line.startswith("|--")):
        return line
    cells = [each.strip() for each in line.strip("|").split("|")]
    return " | ".join(each for each in cells if each.strip("-"))


def _spaced(lines: list[str]) -> str:
    """Blank lines between blocks, none within a list or a table."""
    text = ""
    for before, line in zip(["", *lines], lines, strict=False):
        together = before[:2] == line[:2] == "- " or (" | " in before and " | " in line)
        text += ("" if not text else "\n" if together else "\n\n") + line
    return text


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
