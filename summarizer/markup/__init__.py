"""Escaping, one module for every format; templates in which no value can be markup."""

from summarizer.markup.blocks import above, below, blocks
from summarizer.markup.cells import table
from summarizer.markup.commonmark import markdown
from summarizer.markup.paste import document, html
from summarizer.markup.plain import text
from summarizer.markup.template import Template, template
from summarizer.markup.written import Fact, Html, Piece, Written

__all__ = [
    "Fact",
    "Html",
    "Piece",
    "Template",
    "Written",
    "above",
    "below",
    "blocks",
    "document",
    "html",
    "markdown",
    "table",
    "template",
    "text",
]
