"""Which line of a page is its dateline."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summarizer.article import Span
from summarizer.phrases import dates
from summarizer.phrases.dates import PageDate, calendar, day_order, openings, page_dates
from summarizer.reading.blocks import Block
from summarizer.reading.furniture import kind, named

_LONGEST = 300
_LEADS = 3  # paragraphs: behind a standfirst a report opens with its place and day
# Cells of a table are as good as apart; the marks of Markdown's emphasis are not there.
_PLAIN = str.maketrans({"\t": "|", "*": " "})
_DASH = re.compile(r"\)?,?\.?\s{0,2}(?:[(/][A-Z][\w ,.&-]{1,40}[)/]\.?\s?)?(?:--|[-–—]\s)")
# A cell, without a weekday or a place before its date; an update behind a date is a cell too.
_CELL = re.compile(
    r"\s*(?:[^\W\d_]{2,12},\s|(?:le|on|am)\s)?"
    r"((?:(?!\s{2}|\s?[|•·>»(（]\s?|\slast\s|\s(?:updated?|published|posted|hits|clicks|views)\b).)+)",
    re.IGNORECASE,
)
_PART = 9  # characters of a line that holds a part of a day
_TURNED = re.compile(r"(\d{1,2}) ((?:19|20)\d\d[-./]\d{1,2})")
# A sheet of an event says its date beside its place and its parties.
_WHEN = re.compile(r"\W*when\W*:", re.IGNORECASE)
_OF_EVENT = re.compile(r"\W*date\W*:", re.IGNORECASE)
_SHEET = re.compile(
    r"\W*(?:venue|where|place|location|chair(?:ed by|person|man)?|subject|part(?:ies|icipants|ners)"
    r"|signatories|signed by|present)\W*:",
    re.IGNORECASE,
)
_FOOT = re.compile(r"(?:first\s)?(?:published|posted|created|released)\b", re.IGNORECASE)
_COUNT = re.compile(r"(?<=\d)\s+\d{1,6}\s*$")


@dataclass(frozen=True)
class Dateline:
    """The day a page gives as its own, and where; `block` is the number of the block it is in."""

    day: date
    span: Span
    updated: bool
    block: int


def find(blocks: Sequence[Block], body: int, language: str) -> Dateline | None:
    """The page's date: above the body, at its very start, else on a line of its own below.

    `body` is the number of the body's first block. Above the body the line nearest to it is taken:
    pages show today's date at their top. Below it a date counts only while no list of other
    articles has begun (or right above the copyright line), and only where no second one disagrees.
    A date of publication goes before one of an update.
    """
    order = day_order.of("\n".join(each.text for each in blocks), language)
    sheet = any(_SHEET.match(each.text) for each in blocks)
    head = _own(blocks[:body], sheet=sheet)
    rest = _own(blocks[body + 1 :], sheet=sheet)
    above = _datelines(head, order) or _stacked(head)
    if above:
        return _published(above)[-1]
    lead = _datelines(blocks[body : body + 1], order) or _openings(blocks[body : body + 1], order)
    lead = lead or [
        each
        for each in _openings(blocks[body + 1 : body + _LEADS], order)
        if each.span[0] > blocks[each.block].start
    ]
    if lead:
        return lead[0]
    below = _published(_datelines(_until_others(rest), order) or _datelines(_foot(rest), order))
    return below[0] if len({each.day for each in below}) == 1 else None


def _own(blocks: Sequence[Block], *, sheet: bool) -> list[Block]:
    """Without lines that say when an event is."""
    return [
        each
        for each in blocks
        if not (_WHEN.match(each.text) or (sheet and _OF_EVENT.match(each.text)))
    ]


def _datelines(blocks: Sequence[Block], order: str | None) -> list[Dateline]:
    found = []
    for block in blocks:
        page = _page_date(block, order)
        if page is not None and block.end - block.start == len(block.text):
            start, end = block.start + page.span[0], block.start + page.span[1]
            found.append(Dateline(page.day, (start, end), page.updated, block.number))
    return found


def _stacked(blocks: Sequence[Block]) -> list[Dateline]:
    """A day in lines of its parts: 09, Jun, 2024; 09, 2024-06."""
    for at, count in itertools.product(range(len(blocks) - 1), (3, 2)):
        stack = blocks[at : at + count]
        if len(stack) < count or any(len(each.text) > _PART for each in stack):
            continue
        text = " ".join(each.text for each in stack)
        turned = _TURNED.fullmatch(text)
        page = page_dates(f"{turned[2]}-{turned[1]}" if turned else text)
        if page is not None:
            return [Dateline(page.day, (stack[0].start, stack[-1].end), False, stack[-1].number)]
    return []


def _openings(blocks: Sequence[Block], order: str | None) -> list[Dateline]:
    """The places and the day before the dash with which press releases open."""
    found = []
    for block in blocks:
        opening = block.text[:250]
        for each in dates.find(opening, order=order):
            after = _DASH.match(opening, each.end)
            day = calendar.day_of(each.year or 0, each.month or 0, each.day or 0)
            if after and day and each.complete and named(opening[: each.start] or "A"):
                span = block.start + each.start, block.start + each.end
                found.append(Dateline(day, span, False, block.number))
    return found


def _page_date(block: Block, order: str | None) -> PageDate | None:
    """The date of a line, or where the line is a row of a table, of one of its cells."""
    text = block.text[:_LONGEST].translate(_PLAIN)
    page = page_dates(text, order=order)
    if (page is not None and not page.updated) or block.prose or len(block.text) > _LONGEST:
        return page
    found = [page] if page else []
    for cell in _CELL.finditer(text):
        if text[: cell.start(1)].endswith("(") and _of_occasion(text, cell):
            continue
        page, at = page_dates(cell.group(1), order=order), cell.start(1)
        if page is None:  # a bare number behind a date counts visits
            page = page_dates(_COUNT.sub("", cell.group(1)), order=order)
        if page is not None:
            found.append(page._replace(span=(page.span[0] + at, page.span[1] + at)))
    return min(found, key=lambda each: (each.updated, each.span), default=None)


def _of_occasion(text: str, cell: re.Match[str]) -> bool:
    """ "Visit of the delegation (3 May 2019)": the day is the visit's; an hour dates a page."""
    return openings.occasion(text[: cell.start(1)]) and ":" not in cell.group(1)


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


def _foot(blocks: Sequence[Block]) -> list[Block]:
    """The line right above the copyright line, where it says that it is about publication."""
    for block, after in itertools.pairwise(blocks):
        if kind(after.text, prose=after.prose) == "rights":
            return [block] if _FOOT.match(block.text) else []
    return []
