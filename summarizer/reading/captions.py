"""Captions: lines under pictures that do not say so, told by where they stand."""

import re
from collections.abc import Sequence

from summarizer.reading.blocks import Block, weight
from summarizer.reading.furniture import kind

# A line with one of these speaks in whole sentences; a caption has a participle or a bare verb.
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|said|says|"
    r"est|sont|était|étaient|ont|a été|sera|\w{3,}ed)\b",
    re.IGNORECASE,
)
_POINTED = re.compile(r"\d|[:：]$|^[\"“‘'«「]|[;；,，]$")
_MARKUP = re.compile(r"^(?:#|>|\||```)")


def captions(blocks: Sequence[Block], body: int) -> set[int]:
    """Numbers of blocks that are captions by their place: right below the name of a picture, or
    one short line without a verb, a number or an end, between two paragraphs."""
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
        3 <= weight(block.text) <= 14
        and not (block.closed or block.listed)
        and not any(each.search(block.text) for each in (_FINITE, _POINTED, _MARKUP))
    )
