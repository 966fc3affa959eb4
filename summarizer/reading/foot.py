"""Foot: address and year at the bottom of a page, which extraction leaves out of its article."""

from collections.abc import Sequence

from summarizer.phrases import dates
from summarizer.phrases.places import addresses

_LINES = 2


def below(lines: Sequence[str], page: Sequence[str]) -> list[str]:
    """The last lines of a `page` that are an address and no part of `lines`, its article: they
    tell where the house is that calls itself "our hospital"; else its last line, if that ends
    with the page's year."""
    held = "\n".join(lines)
    ends = max((n for n, each in enumerate(page, 1) if each in held), default=0)
    found = list(addresses.foot("\n".join(page[ends:])))[-_LINES:]
    return found or [each for each in page[ends:][-1:] if dates.signed(each)]
