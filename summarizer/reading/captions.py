"""Captions: lines under pictures that do not say so, told by where they stand."""

import re
from collections.abc import Sequence

from summarizer.reading.blocks import Block, weight
from summarizer.reading.furniture import kind

# A caption has a participle where a sentence has its verb ("the dean addressing the guests"), or
# says where people stand; a heading that opens with one ("Deepening ties") is none.
_PARTICIPLE = re.compile(
    r"\S\s\w{3,}ing (?:the|an?|his|her|their|its|at|to|with|on|during|for|in|from|before|after)\b"
    r"|\((?:left|right|cent(?:er|re)|middle|[lrc]|\d(?:st|nd|rd|th) (?:from )?(?:left|right))\)"
    r"|\S\s(?:with|and)\s.{3,80}\b(?:during|after|at) the\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|said|says|\w{3,}ed)\b",
    re.IGNORECASE,
)
_POINTED = re.compile(r"\d|[:：]$|^[\"“‘'«「]|[;；,，]$")
_MARKUP = re.compile(r"^(?:#|>|\||```)")


def captions(blocks: Sequence[Block], body: int) -> set[int]:
    """Numbers of blocks that are captions by their place: right below the name of a picture, or
    one short line with a participle for a verb, and no end, between two paragraphs."""
    found = set()
    for before, block, after in zip(blocks, blocks[1:], [*blocks[2:], None], strict=False):
        below = kind(before.text, prose=before.prose) == "image"
        between = before.number >= body and before.prose and after is not None and after.prose
        if (below and _below_picture(block)) or (between and _between_paragraphs(block)):
            found.add(block.number)
    return found


def _below_picture(block: Block) -> bool:
    return weight(block.text) <= 30 and not block.closed and not block.listed


def _between_paragraphs(block: Block) -> bool:
    return (
        3 <= weight(block.text) <= 16
        and not (block.closed or block.listed)
        and _PARTICIPLE.search(block.text) is not None
        and not any(each.search(block.text) for each in (_FINITE, _POINTED, _MARKUP))
    )
