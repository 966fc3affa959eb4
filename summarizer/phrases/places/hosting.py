"""Hosting: what the words before and behind a house tell of something held in its own halls."""

import re

from summarizer.phrases.places import happenings
from summarizer.phrases.places.dated import MONTHS
from summarizer.phrases.words.firsts import compiled

# Nothing but the day stands before: "On the morning of 8 November, at …".
_ADVERBS = compiled(
    r"(?:(?:on|in|at|from|to|and|the|of|last|this|morning|afternoon|evening|today|yesterday|earlier"
    rf"|week|basis|base|[a-z]+day|{MONTHS}|\d[\w:/.-]*|here)[ ,]+){{1,14}}",
    re.IGNORECASE,
)
_HOSTS = compiled(
    r"(?!,? (?:was|were|is|are|has been|have been)(?: \w+)? (?:hosted|received|welcomed))"
    r",?(?: [\w-]+){0,3} (?:host(?:s|ed)|receive[sd]|welcome[sd]|open(?:s|ed)|launche[sd]"
    r"|celebrate[sd]|inaugurate[sd]|held|holds|organi[sz]e[sd]|commissioned"
    r"|unveil(?:s|ed)|was the venue|(?:taken|takes|took|take) delivery)\b"
)
_CEREMONY = compiled(
    r",?(?: \([^()]{2,40}\),?)?(?: [a-z]+ly)? (?:organi[sz]e[ds]|h[eo]lds?|hosts|hosted"
    r"|celebrate[ds]|conduct(?:s|ed)|convene[ds])\b (?:(?:the|an?|its) )?(?:[\w’'-]+ ){0,6}?"
    r"(?i:ceremony|meeting|reception|conference|workshop|seminar|forum|symposium|celebrations?|anniversary)\b"
)
_ARTICLES = frozenset({"The ", "Our ", "Its "})


def days(before: str) -> bool:
    """Whether these words do not go beyond a day: "On the morning of 8 November, at "."""
    return _ADVERBS.fullmatch(before) is not None


def opens(before: str) -> bool:
    """Whether a house behind these words opens its sentence."""
    return not before or before in _ARTICLES or days(before)


def receives(after: str) -> bool:
    """Whether the house before these words receives or opens something."""
    return _HOSTS.match(after) is not None


def holds(before: str, after: str) -> bool:
    """Whether the house between these words holds something: "On Monday, at Hall A, Oak College
    solemnly organised the ceremony"."""
    leads = not before or before in _ARTICLES or before.endswith(", ")
    told = happenings.told_of(before) or '"' in before
    return leads and not told and _CEREMONY.match(after) is not None
