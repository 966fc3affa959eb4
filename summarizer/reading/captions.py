"""Captions: lines under pictures that do not say so, told by where they stand."""

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.reading.blocks import Block
from summarizer.reading.furniture import kind

# A caption has a participle where a sentence has its verb ("the dean addressing the guests"), or
# says where people stand; a heading that opens with one ("Deepening ties") is none.
_PARTICIPLE = re.compile(
    r"\S\s\w{3,}ing (?:the|an?|his|her|their|its|at|to|with|on|during|for|in|from|before|after)\b"
    r"|\((?:left|right|cent(?:er|re)|middle|[lrc]|\d(?:st|nd|rd|th) (?:from )?(?:left|right))\)"
    r"|[(（][左右中][)）]|\bpresent at the\b"
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
    in the body one short line with a participle for a verb, and no end."""
    found = set()
    for before, block in pairwise(blocks):
        below = kind(before.text, prose=before.prose) == "image"
        if (below and _below_picture(block)) or (block.number > body and _formed(block)):
            found.add(block.number)
    return found


def _below_picture(block: Block) -> bool:
    return block.size <= 30 and not block.closed and not block.listed


def _formed(block: Block) -> bool:
    return (
        3 <= block.size <= 16
        and not (block.closed or block.listed)
        and _PARTICIPLE.search(block.text) is not None
        and not any(each.search(block.text) for each in (_FINITE, _POINTED, _MARKUP))
    )
