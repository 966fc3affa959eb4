"""What a reader may see of a value: nothing that acts on a terminal or turns text round."""

import re
import unicodedata

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""White space but for no-break spaces, which typography needs."""

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls that are no white space
    "\u00ad\u061c\u180e\u200b\u200e\u200f"  # soft hyphen, marks of direction, zero width
    "\u202a-\u202e\u2060-\u206f\ufeff"  # embeddings, overrides, isolates, joiners, BOM
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"  # annotations, noncharacters
    "\U000e0000-\U000e007f"  # tags
    "]"
)
_HALF = re.compile("[\ud800-\udfff]")


def line(text: str) -> str:
    """The text as one line: runs of white space are one space, hidden characters are gone."""
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE.sub(" ", characters(text))


def characters(text: str) -> str:
    """The text without hidden characters; halves of surrogate pairs become U+FFFD."""
    return _HALF.sub("\ufffd", _HIDDEN.sub("", text))


def width(text: str) -> int:
    """Columns in a terminal: 2 for East Asian wide and full-width characters, 0 for combining."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shorten(text: str, columns: int) -> str:
    """The text, cut to fit with an ellipsis, at a space where one is near."""
    if width(text) <= columns:
        return text
    if columns < 1:
        return ""
    kept, used = 0, 1
    for character in text:
        used += _columns(character)
        if used > columns:
            break
        kept += 1
    cut = text[:kept]
    space = cut.rfind(" ")
    if space > kept * 2 // 3 and not text[kept : kept + 1].isspace():
        cut = cut[:space]
    return cut.rstrip(" ,;·–—") + "…"


def pad(text: str, columns: int) -> str:
    """The text with spaces after it up to so many columns."""
    return text + " " * max(0, columns - width(text))
