"""Arranged: pages that a table only arranges, as before style sheets did."""

from lxml.html import HtmlElement

_PARAGRAPHS = 2
"""Paragraphs of a cell that holds a text and not a value."""
_TABLE = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")


def unwrap(tree: HtmlElement) -> None:
    """Make each table with a text in a cell plain blocks, in place: a table's cells are read as
    one line each, without the lists in them."""
    for cell in [*tree.iter("td", "th")]:
        if len(cell.findall(".//p")) >= _PARAGRAPHS:
            cell.tag = "div"
            for above in cell.iterancestors(*_TABLE):
                above.tag = "div"
                for beside in above.iterchildren(*_TABLE):
                    beside.tag = "div"
