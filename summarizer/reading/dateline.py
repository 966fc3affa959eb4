"""Which line of a page is its dateline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarizer.article import Span
from summarizer.phrases.dates import page_dates
from summarizer.reading.blocks import Block
from summarizer.reading.furniture import kind

_LONGEST = 300


@dataclass(frozen=True)
class Dateline:
    """The day a page gives as its own, and where; `block` is the number of the block it is in."""

    day: date
    span: Span
    updated: bool
    block: int


def find(blocks: Sequence[Block], body: int) -> Dateline | None:
    """The page's date: above the body, at its very start, else on a line of its own below.

    `body` is the number of the body's first block. Above the body the line nearest to it is taken:
    pages show today's date at their top. Below it a date counts only while no list of other
    articles has begun, and only where no second one disagrees. A date of publication goes before
    one of an update.
    """
    above = _datelines(blocks[:body])
    if above:
        return _published(above)[-1]
    lead = _datelines(blocks[body : body + 1])
    if lead:
        return lead[0]
    below = _published(_datelines(_until_others(blocks[body + 1 :])))
    return below[0] if len({each.day for each in below}) == 1 else None


def _datelines(blocks: Sequence[Block]) -> list[Dateline]:
    found = []
    for block in blocks:
        page = page_dates(block.text[:_LONGEST])
        if page is not None:
            start, end = block.start + page.span[0], block.start + page.span[1]
            found.append(Dateline(page.day, (start, end), page.updated, block.number))
    return found


def _published(found: list[Dateline]) -> list[Dateline]:
    return [each for each in found if not each.updated] or found


def _until_others(blocks: Sequence[Block]) -> list[Block]:
    own = []
    for block in blocks:
        if kind(block.text, prose=block.prose) in {"related", "rights"}:
            break
        if not block.prose:
            own.append(block)
    return own
