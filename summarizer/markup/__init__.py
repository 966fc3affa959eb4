"""Escaping, one module for every format; templates in which no value can be markup."""

from summarizer.markup.blocks import above, below, blocks
from summarizer.markup.cells import table
from summarizer.markup.commonmark import markdown
from summarizer.markup.paste import html
from summarizer.markup.plain import text
from summarizer.markup.template import Template, template
from summarizer.markup.written import Fact, Piece, Written

__all__ = [
    "Fact",
    "Piece",
    "Template",
    "Written",
    "above",
    "below",
    "blocks",
    "html",
    "markdown",
    "table",
    "template",
    "text",
]
