"""The publisher of a page: the site, in the page's own words."""

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.phrases.lexicon import GOVERNMENT, HOSPITAL, INSTITUTE, NGO, UNIVERSITY
from summarizer.reading.blocks import Block, weight

_RIGHTS = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?P<after>[^©]{2,160})"
    r"|copyright\s*(?:by\s*)?(?P<word>(?:19|20)\d\d[^©]{2,160})"
    r"|版权所有\s*[:：©]?\s*(?P<zh>[^©]{2,60})",
    re.IGNORECASE,
)
_NOT_NAME = re.compile(
    r"\ball rights reserved\b.*|\btous droits réservés\b.*|版权所有.*|[\w\s]*icp备.*|powered by.*"
    r"|\b(?:privacy|terms|designed|technical support|address|tel)\b.*|技术支持.*|地址.*|\|.*",
    re.IGNORECASE,
)
_YEARS = re.compile(r"^(?:(?:19|20)\d\d\s*(?:[-–—~]\s*(?:(?:19|20)\d\d|present|now)?)?[\s,.:·-]*)+")
_PHOTO = re.compile(
    r"[(\[【]\s*(?:photo|image|picture)s?\s*(?:[/:：]|by\b|courtesy of\b)"
    r"\s*([^)\]】]{2,80})[)\]】]",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"xinhua|vcg|china ?daily|cgtn|reuters|\bafp\b|\bap\b|getty|ecns|cns|ic\b|unsplash|shutterstock"
    r"|agenc|wikimedia|flickr|istock|provided|courtesy|file",
    re.IGNORECASE,
)
_HEADS = UNIVERSITY | HOSPITAL | INSTITUTE | GOVERNMENT | NGO
_HEADS_ZH = re.compile(
    r"(?:大学|学院|医院|研究院|研究所|委员会|卫健委|部|厅|局|协会|基金会|集团|中心)(?:新闻网|官网|网)?$"
)
_SECTION = re.compile(
    r"\s*(?:[|–—»>:-]|\bnews\b|\bnewsroom\b|\bofficial website\b|新闻网|官网).*$", re.IGNORECASE
)


def find(blocks: Sequence[Block], headline: int | None, body: int) -> str | None:
    """Who the page says it is from: its copyright line, an organisation's name alone above the
    headline, or the one credit of its photographs where the article speaks of it too."""
    return (
        _by_rights(blocks)
        or _above(blocks[: body if headline is None else headline])
        or _by_photographs(blocks)
    )


def _by_rights(blocks: Sequence[Block]) -> str | None:
    for block in reversed(blocks):
        if len(block.text) > 300 or (block.prose and "©" not in block.text):
            continue
        match = _RIGHTS.search(block.text)
        if match is None:
            continue
        name = match.group("after") or match.group("word") or match.group("zh")
        name = _YEARS.sub("", _NOT_NAME.sub("", name).strip(" \t\xa0.,;:-–·")).strip(" .,;:-–·")
        if name.lower().startswith("by "):
            name = name[3:]
        if 2 <= len(name) <= 100 and any(each.isalpha() for each in name):
            return name
    return None


def _above(blocks: Sequence[Block]) -> str | None:
    for block in blocks:
        name = _SECTION.sub("", block.text).strip()
        if 2 <= weight(name) <= 9 and _is_organisation(name):
            return name
    return None


def _is_organisation(name: str) -> bool:
    words = [each.strip(",.()").lower() for each in name.split()]
    return (
        name[:1].isupper() and not name.endswith(".") and any(each in _HEADS for each in words)
    ) or _HEADS_ZH.search(name) is not None


def _by_photographs(blocks: Sequence[Block]) -> str | None:
    credits = Counter(
        match.group(1).strip() for each in blocks for match in _PHOTO.finditer(each.text[:4_000])
    )
    if len(credits) != 1:
        return None
    name = next(iter(credits))
    spoken = any(name in each.text and not _PHOTO.search(each.text) for each in blocks)
    return name if spoken and not _AGENCY.search(name) else None
