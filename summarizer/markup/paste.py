"""Blocks -> HTML in the paste profile: what survives pasting into rich text editors.

Only h2 h3 p strong em a[href^=http] ul ol li blockquote br, no attribute but href
(docs/templates.md). Escaping for HTML text and quoted attributes is html.escape.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby

from summarizer.markup.blocks import Block, Heading, Listing, Paragraph, Quotation, Run
from summarizer.markup.written import Written

Pointer = Callable[[str, tuple[tuple[int, int], ...]], str]
"""Makes HTML of a fact's escaped text and its places in the article."""


def html(blocks: Iterable[Block], pointer: Pointer | None = None) -> str:
    """One element a line. `pointer` links facts to their words, for the page alone."""
    return "\n".join(_block(block, pointer) for block in blocks if not _empty(block))


def document(written: Written) -> str:
    """A page whose template is HTML: every value escaped, for text and for quoted attributes."""
    return "".join(piece.text if piece.literal else escape(piece.text) for piece in written.pieces)


def _empty(block: Block) -> bool:
    return isinstance(block, Paragraph | Heading) and not any(r.text.strip() for r in block.runs)


def _block(block: Block, pointer: Pointer | None) -> str:
    match block:
        case Heading(level, runs):
            tag = "h2" if level < 3 else "h3"
            return f"<{tag}>{_runs(runs, pointer)}</{tag}>"
        case Paragraph(runs):
            return f"<p>{_runs(runs, pointer)}</p>"
        case Quotation(inner):
            return f"<blockquote>\n{html(inner, pointer)}\n</blockquote>"
        case Listing(ordered, items):
            tag = "ol" if ordered else "ul"
            lines = "\n".join(f"<li>{_item(item, pointer)}</li>" for item in items)
            return f"<{tag}>\n{lines}\n</{tag}>"
        case _:
            return ""


def _item(item: tuple[Block, ...], pointer: Pointer | None) -> str:
    """An item of one paragraph needs no p: editors then show no gaps between items."""
    if item and isinstance(item[0], Paragraph):
        rest = html(item[1:], pointer)
        return _runs(item[0].runs, pointer) + (f"\n{rest}" if rest else "")
    return html(item, pointer)


def _runs(runs: tuple[Run, ...], pointer: Pointer | None) -> str:
    return "".join(_looks(runs, pointer))


def _looks(runs: tuple[Run, ...], pointer: Pointer | None) -> Iterator[str]:
    for (strong, em, href), same in groupby(runs, key=lambda run: (run.strong, run.em, run.href)):
        text = "".join(_text(run, pointer) for run in same)
        if href:
            text = f'<a href="{escape(href)}">{text}</a>'
        if em:
            text = f"<em>{text}</em>"
        if strong:
            text = f"<strong>{text}</strong>"
        yield text


def _text(run: Run, pointer: Pointer | None) -> str:
    if run.text == "\n":
        return "<br>"
    text = escape(run.text)
    return pointer(text, run.spans) if pointer and run.spans and text.strip() else text
