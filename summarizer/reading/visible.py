"""The visible characters of a text: what a person would see, and nothing else changed."""

import re

_NEWLINE = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")

# ECMA-48: a terminal acts on these and shows nothing. Strings (OSC, DCS, …) are taken out whole
# where they end; an unfinished one loses its introducer alone, or it would hide the text after it.
_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*[0-~]"
)

# What has no glyph of its own: controls, soft hyphen, joiners, bidirectional marks, fillers,
# variation selectors, annotation marks, tags (Unicode "default ignorable") and noncharacters.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    # In scripts whose letters join, the joiners are spelling: kept behind such a letter.
    "|(?<![\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdcf\ufe70-\ufefc])"
    "[\u200c\u200d]"
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
"""What is hidden of ASCII."""
_MAY_HIDE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufe0f\ufeff-\uffff\U0001b000-\U000e0fff]"
)
"""All that is hidden, and more: whether a text has any of it is quick to see, and few have."""
_BREAKS = "\r\v\f\x85\u2028\u2029"
_STARTS = "\x1b\x90\x98\x9b\x9d\x9e\x9f"
_SURROGATE = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """`text` with newlines as \\n and without what cannot be seen; `{{…}}` and `[/bold]` stay.

    Half of a surrogate pair becomes U+FFFD: it could not be written anywhere.
    """
    if any(each in text for each in _BREAKS):
        text = _NEWLINE.sub("\n", text)
    if any(each in text for each in _STARTS):
        text = _ESCAPES.sub("", text)
    if (_CONTROL if text.isascii() else _MAY_HIDE).search(text):
        text = _HIDDEN.sub("", text)
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """`text` on one line, visible characters only, single spaces."""
    return " ".join(visible(text).split())
