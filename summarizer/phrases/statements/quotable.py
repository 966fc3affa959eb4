"""Quotable: words of an article that a brief may print between quotation marks, with no more."""

import re

from summarizer.phrases.statements import retold, whole

# Whose words they are, of whom "it" is said; a mark that only its page needs
_REPORTED = re.compile(
    r"\b(?:said|says|urged|desired|considered|explained|hinted|lauded|asked|thanked|hopes?|hoped"
    r"|reviewed|would|it|our|we|us|this|these|here|there|yesterday|today|accordingly)\b|[?!▲…]"
    r"| / |: .*: |^\W",
    re.IGNORECASE,
)
_THING = re.compile(
    r"(?!(?:On|In|At|By|For|From|With|To|Of|And|As|That|[A-Z][a-z]+ to)\b)(?=.*\d)[A-Z\d]"
    r"(?:(?!, wh(?:ich|ose|o)\b)[^…:;]){15,160}"
)


def stated(text: str) -> bool:
    """Could they be read as a sentence by somebody who has nothing else?"""
    plain = text.replace("[", "").replace("]", "").replace("‘", "").replace("’ ", " ").strip(" .")
    if retold.leads_up(plain) or retold.cut(plain) or _REPORTED.search(plain):
        return False
    if retold.praises(plain) or retold.stale(plain, days=False):
        return False
    return whole.stands(plain) and whole.stated(plain)


def named(words: str, status: str) -> bool:
    """What was agreed or is planned, named without a verb: "Exchange of up to 15 students"."""
    ahead = status in {"agreed", "planned"} and _THING.fullmatch(words)
    return bool(ahead and not whole.stated(words) and not retold.stale(words))
