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
    r"(?:title|headline|subject|re|what|event|occasion|titre|标题|题目|主题)\s*[:：\t]\s*(\S.*)$",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"^(\*{1,3}|_{1,3})(.+)\1$")
_ROW = re.compile(r"[|•·].*[|•·]|\s{2,}\S.*\s{2,}\S")
_CRUMBS = re.compile(r"\w\s*[>»›→▸]+\s*\w")
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
_BRACKET = re.compile(r"\s\([^()]*\)$")
_DASH = re.compile(r"\s[–—-]\s")
_BULLET = re.compile(
    r"(?:[-–—•▪·●○■◆►□]|\*+)\s|\(|\d{1,2}[.)]\s.*\.$"
)  # a line of a list, or of what stands under a headline
# A paper, its number, a line of two facts: "The Oakvale Times", "BULLETIN No. 3".
_MAST = re.compile(
    r"(?i:.{0,40}\b(?:bulletin|newsletter|issue|vol(?:ume)?\.?)\s(?:no\.?\s)?\d.*)"
    r"|(?:The )?(?:[A-Z][\w’'&-]*,? ){0,3}(?:Times|Chronicle|Herald|Post|Gazette|Tribune|Sentinel"
    r"|Observer|Star|Guardian|Daily|Mail|Nation|Express|Journal|Standard|Telegraph|Independent"
    r"|Monitor"
    r"|Courier|Reporter|Mirror|Dispatch)(?: of [A-Z]\w+)?"
    r"|(?:[Tt]he |THE )?(?:[A-Z][\w’'&-]*,? |& ){1,5}(?:Voice|VOICE|Lamp|LAMP|MIRROR"
    r"|WEEKLY)"
    r"|\S+(?: \S+){0,2} \| \S+(?: \S+){0,2}"
    r"|[A-Z]\w+(?: (?:[-–—•·]) [A-Z]\w+){2,}"  # "Independent - Fearless - Factual"
    r"|(?:[A-ZÀ-Þ]\w+ )?(?i:rep[úu]bli[ck]a?|kingdom|sultanate|government|commonwealth)"
    r" (?:of|de|do|da) (?:the )?[\w ]{3,40}"
    r"|(?i:(?:[\w’'-]+ ){1,4}(?:information|news|press|wire) (?:service|agency|wire))"
    r"|(?:[\w’'-]+ (?:[-–—&] )?){1,5}News Desk|.{3,80} \| (?:Media|Press|News)(?: [A-Z]\w+)?"
    r"|(?i:your (?:weekly|daily|monthly|window|voice|guide)\b.*|(?:global|international|news) desk"
    r"|(?:the )?[\w ]{0,24}\bblog of (?:the )?.*)"
)
# What stands over every page of a kind: "News & Events", "Photo Gallery", "Press about us"
_SECTION = re.compile(
    r"(?:press|media|news)[ -](?:release|note)s?"
    r"|(?:(?:our|latest|recent|all|\w{2,12}) )?(?:news|events|announcements)"
    r"(?: (?:&|and) (?:events?|news|announcements|updates|activities))?"
    r"(?: (?:of|from) (?:the|our) \w+)?"
    r"|(?:press|media|they|what .{3,20} say) (?:about|on) us|in the (?:press|media)"
    r"|(?:story|stories|news|notes|letters?|views?|reports?|updates?|voices?) from (?:the )?"
    r"(?:field|ward|ground)(?:, .{0,20}\d{4})?|field notes|(?:\w+ )?activities"
    r"|(?:photos?|picture|image|video|media)[ -]?(?:galler(?:y|ies)|albums?|reports?)"
    r"|galler(?:y|ies)",
    re.IGNORECASE,
)
# What stands beneath or above a headline: who signed or posted it and at which hour, when it was
# held, an address.
_ASIDE = re.compile(
    r"(?:signed|posted|organi[sz]ed|hosted|submitted|prepared|compiled|issued) (?:by|on|at)\b"
    r"|(?:taken )?from the (?:newspaper|magazine|daily|weekly|journal)\b"
    r"|.{0,60}\b(?:author|writer):"
    r"|[\w’' .-]{3,40}, [\w ]{0,20}\b(?:writer|correspondent|reporter)$"
    r"|\d{4} ?[-–—] ?\d{4}:|dear [\w ]+,$"
    r"|(?:minutes|chair|apologies|documents?|attendance|quorum) ?[:>]"
    r"|held (?:on|at|in|from)\b|p\.? ?o\.? box\b|\d{1,2}[:.]\d\d\b(?!%)"
    r"|(?:[\w’'-]+ ){1,3}(?:house|building|tower|street|road|avenue|square|plaza), [\w ]+$"
    r"|[^:]{3,60}: (?:prof|dr|ing|doc|mr|mrs|ms|mgr|msc|eng|mudr|phd)\b"
    r"|(?:date|when|who|venue|where|parties|participants|present|excused|from|to|place|time|now|name"
    r"|lives in|degree|position|duration|hosted by|funded by) ?:",
    re.IGNORECASE,
)
_PERIODICAL = re.compile(r"\b(?:digest|bulletin|newsletter|monthly|weekly|\d{4})\b", re.IGNORECASE)
_ADDRESS = re.compile(r"p\. ?o\. ?box\b", re.IGNORECASE)
_NO_START = ("…", "▲", "△", "<", "‹", "←")
"""So begins a second headline, or the way to another page."""
_LONGEST = 300
_NAMES = 7  # words of a name that may be a title in Title Case
_TELLING = 9  # words that can tell what happened
_MOTTO = 6  # words of a paper's, at most
_CONTENTS = re.compile(r"in this (?:issue|number|edition)\b", re.IGNORECASE)
_SURE = 2.5  # points of a title


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
    issue = next((at for at, each in enumerate(head) if _CONTENTS.match(each.text)), 0)
    head = head[:issue] or head
    if marked := _marked(head, dateline):
        return marked
    likely = [each for each in _below_menus(head, dateline) if _possible(each, dateline)]
    shown = dateline if dateline and dateline.block < body else None
    best = max(likely, key=lambda each: _likelihood(each, blocks, shown), default=None)
    return Headline(_plain(_undated(best, dateline)), best.number) if best else None


def _below_menus(head: Sequence[Block], dateline: Dateline | None) -> Sequence[Block]:
    """The lines below the last menu, crumbs or section, where one of them can be a title: what is
    above is the page's, not the article's."""
    last = max((each.number for each in head if _menu(each)), default=-1)
    below = [each for each in head if each.number > last]
    dated = dateline is not None and dateline.block <= last
    if dated or any(_PERIODICAL.search(each.text) for each in head if each.number <= last):
        return head
    told = any(
        _possible(each, dateline) and _likelihood(each, head, None)[0] >= _SURE for each in below
    )
    return below if told else head


def _menu(block: Block) -> bool:
    text = block.text
    row = not block.prose and (_CRUMBS.search(text) or labels(text))
    return bool(row) or kind(text, prose=block.prose) == "menu"


def labels(text: str) -> bool:
    """Is it the name of a section, whatever stands below it?"""
    return _SECTION.fullmatch(text) is not None


def _marked(head: Sequence[Block], dateline: Dateline | None) -> Headline | None:
    """The first line marked as a heading, which says more than whose page or which section it is,
    if any does."""
    found = []
    for block in head:
        marked = _MARK.match(block.text) or _LABEL.match(block.text)
        if marked and not (dateline and dateline.block == block.number):
            found.append(Headline(_plain(marked.group(1)), block.number))
    own = (each for each in found if not (labels(each.text) or bare(each.text)))
    return next(own, found[0] if found else None)


def bare(text: str) -> bool:
    """No more than whose page it is, with the office, and of no periodical."""
    name, *offices = _DASH.split(text)
    owned = organisation(name) and len(name.split()) < _NAMES
    return owned and all(map(_DESK.fullmatch, offices)) and not _PERIODICAL.search(text)


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
    if _ADDRESS.match(block.text):
        points -= 9
    if dateline is not None and dateline.block == block.number + 1:
        points += 2
    if dateline is not None and dateline.block == block.number - 1:
        points += 1
    if size >= 4 and any(each.text == block.text for each in blocks if each is not block):
        points += 2
    text = block.text.lstrip('"“')
    if _house(text) or _ROW.search(text):
        points -= 3
    mast = _mast(block.text) or labels(block.text) or _DESK.fullmatch(block.text)
    if " | " in block.text:
        points -= 1
    if _BULLET.match(block.text) or mast or _CRUMBS.search(block.text) or _ASIDE.match(block.text):
        points -= 3
    if block.text.endswith(",") or block.text.startswith(_NO_START):
        points -= 5 if block.text.startswith(_NO_START) else 3
    if block.closed and not block.text.endswith(("?", "!", "？", "！")):
        points -= 2
    return points, -block.number


def _house(text: str) -> bool:
    """Is it a house, a school and its university, or a house with its address?"""
    unit, _, behind = _BRACKET.sub("", text).partition(", ")
    if ", " in behind:
        return organisation(unit)
    return organisation(_BRACKET.sub("", text)) or (
        bool(behind) and organisation(unit) and organisation(behind)
    )


def _mast(text: str) -> bool:
    """Is it the name of a paper, with its motto or town, or without?"""
    name, *rest = _DASH.split(text, maxsplit=1)
    short = len("".join(rest).split()) <= _MOTTO
    return bool(_MAST.fullmatch(text) or (short and _MAST.fullmatch(name)))
