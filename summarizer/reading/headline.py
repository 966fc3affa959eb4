"""The headline: which line is the page's own title."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases.dates import openings, page_dates
from summarizer.reading.blocks import Block, weight
from summarizer.reading.dateline import Dateline
from summarizer.reading.furniture import kind
from summarizer.reading.publisher import organisation

_MARK = re.compile(r"#{1,3}\s+(.+?)\s*#*$")
_LABEL = re.compile(
    r"(?:title|headline|subject|what|event|occasion|titre|标题|题目|主题)\s*[:：\t]\s*(\S.*)$",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"^(\*{1,3}|_{1,3})(.+)\1$")
_ROW = re.compile(r"[|•·].*[|•·]|\s{2,}\S.*\s{2,}\S")
_CRUMBS = re.compile(r"\w\s*[>»›→▸]\s*\w")
# "Office of International Affairs", "News ID: 48211"
_DESK = re.compile(
    r"(?:(?:vice-)?(?:direction|director\w*|offices?|departments?|division|bureau|service|desk|editor\w*"
    r"|chancellery|communications?|public relations|unit|section)\b|(?:international|global|press"
    r"|media|information) (?:office|relations|affairs|cooperation|unit|centre|center)\b)"
    r"(?: (?:(?-i:[A-ZÀ-Þ])\S*|of|for|and|&|the|de|du|des|la|le|et|à|\([A-Z/]+\)))*"
    r"|[A-Z][\w ]{2,24} (?:&|and) [\w ]{2,24} (?:unit|office|directorate)"
    r"|(?:company|stock exchange) announcement\b.*|(?:press|news|media) release (?:no\b|\d).*"
    r"|[\w ]{0,20}\b(?:id|no\.?|number|code)(?: \w+)?\s*:?\s*[\d/-]+",
    re.IGNORECASE,
)
_BULLET = re.compile(
    r"[-–—•▪·●○■◆►]\s|\d{1,2}[.)]\s.*\.$"
)  # a line of a list, or of what stands under a headline
# A paper, its number, a line of two facts: "The Oakvale Times", "BULLETIN No. 3".
_MAST = re.compile(
    r"(?i:.{0,40}\b(?:bulletin|newsletter|issue|vol(?:ume)?\.?)\s(?:no\.?\s)?\d.*)"
    r"|(?:The )?(?:[A-Z][\w’'&-]*,? ){0,3}(?:Times|Chronicle|Herald|Post|Gazette|Tribune|Sentinel"
    r"|Observer|Star|Guardian|Daily|Mail|Nation|Express|Journal|Standard|Telegraph|Independent"
    r"|Monitor"
    r"|Courier|Reporter|Mirror|Dispatch)(?: of [A-Z]\w+)?"
    r"|\S+(?: \S+){0,2} \| \S+(?: \S+){0,2}"
    r"|(?i:(?:press|media|news)[ -]release|(?:latest )?news(?: (?:&|and) events?)?"
    r"|(?:global|international|news) desk)"
)
# What stands beneath or above a headline: who signed or posted it and at which hour, when it was
# held, an address.
_ASIDE = re.compile(
    r"(?:signed|posted|organi[sz]ed|hosted|submitted|prepared|compiled|issued) (?:by|on|at)\b"
    r"|held (?:on|at|in|from)\b|p\.? ?o\.? box\b|\d{1,2}[:.]\d\d\b(?!%)"
    r"|(?:[\w’'-]+ ){1,3}(?:house|building|tower|street|road|avenue|square|plaza), [\w ]+$"
    r"|[^:]{3,60}: (?:prof|dr|ing|doc|mr|mrs|ms)\b"
    r"|(?:date|when|who|venue|where|parties|participants|present|excused|from|to|place|time|now|name"
    r"|lives in|degree|position|duration|hosted by|funded by) ?:",
    re.IGNORECASE,
)
_NO_START = ("…", "▲", "△", "<", "‹", "←")
"""So begins a second headline, or the way to another page."""
_LONGEST = 300
_TELLING = 9  # words that can tell what happened


@dataclass(frozen=True)
class Headline:
    """The title as the line gives it, and the number of its block."""

    text: str
    block: int


def find(blocks: Sequence[Block], body: int, dateline: Dateline | None) -> Headline | None:
    """The title among the blocks above the body; None where no line there can be one.

    What tells it: a mark (`# …`, `Title: …`), its length, standing by a dateline above the body,
    coming twice, and coming first.
    """
    head = [*blocks[:body], *_repeated(blocks[body : body + 8])]
    for block in head:
        marked = _MARK.match(block.text) or _LABEL.match(block.text)
        if marked and not (dateline and dateline.block == block.number):
            return Headline(_plain(marked.group(1)), block.number)
    likely = [each for each in head if _possible(each, dateline)]
    shown = dateline if dateline and dateline.block < body else None
    best = max(likely, key=lambda each: _likelihood(each, blocks, shown), default=None)
    return Headline(_plain(_undated(best, dateline)), best.number) if best else None


def _repeated(blocks: Sequence[Block]) -> list[Block]:
    """Lines that stand twice behind what only looks like a body: a notice above the headline."""
    texts = Counter(each.text for each in blocks)
    return [each for each in blocks if texts[each.text] > 1 and each.size >= 4 and not each.prose]


def _undated(block: Block, dateline: Dateline | None) -> str:
    """The line without the date in brackets behind it."""
    if dateline is None or dateline.block != block.number:
        return block.text
    return block.text[: dateline.span[0] - block.start].rstrip(" \t\xa0([（【|-–—,")


def _possible(block: Block, dateline: Dateline | None) -> bool:
    dated = dateline is not None and dateline.block == block.number
    return (
        len(block.text) <= _LONGEST
        and weight(_undated(block, dateline)) >= (4 if dated else 2)
        and kind(_undated(block, dateline), prose=block.prose) is None
        and (page_dates(block.text) is None or (dated and openings.occasion(block.text)))
    )


def _plain(text: str) -> str:
    """Without the marks of bold and italic that Markdown puts around a line."""
    return _EMPHASIS.sub(r"\2", text)


def _likelihood(
    block: Block, blocks: Sequence[Block], dateline: Dateline | None
) -> tuple[float, int]:
    size = block.size
    points = min(size, _TELLING) / 2 - max(0, size - 30) / 10
    if dateline is not None and dateline.block == block.number + 1:
        points += 2
    if dateline is not None and dateline.block == block.number - 1:
        points += 1
    if size >= 4 and any(each.text == block.text for each in blocks if each is not block):
        points += 2
    unit, _, behind = block.text.partition(", ")
    if organisation(unit if ", " in behind else block.text) or _ROW.search(block.text):
        points -= 3
    mast = _MAST.fullmatch(block.text) or _DESK.fullmatch(block.text)
    if _BULLET.match(block.text) or mast or _CRUMBS.search(block.text) or _ASIDE.match(block.text):
        points -= 3
    if block.text.endswith(",") or block.text.startswith(_NO_START):
        points -= 3
    if block.closed and not block.text.endswith(("?", "!", "？", "！")):
        points -= 2
    return points, -block.number
