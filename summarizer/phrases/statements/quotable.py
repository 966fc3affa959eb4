"""Quotable: words of an article that a brief may print between quotation marks, with no more."""

import re

from summarizer.phrases.statements import retold, whole

# Whose words they are, of whom "it" is said; a mark that only its page needs
_REPORTED = re.compile(
    r"\b(?:said|says|urged|desired|considered|explained|hinted|lauded|asked|thanked|hopes?|hoped"
    r"|reviewed|(?:if|when|because|as|of) it|our|we|us|this|these|here|yesterday"
    r"|accordingly)\b|[?!▲…]|^(?:[^,]{0,30}, ?)?it\b"
    r"| / |: .*: |^\W",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?:In|Of|By|For|According to|From|Under|Within|During|After|Since|Between|Until|If|At) "
    r"(?:(?!th(?:is|at|ese|ose)\b|then\b|it\b|which\b)[^,])[^,]{2,90}, (?:in [^,]{3,40}, )?"
    r"(?=the |an? |\d|[a-z]+ [a-z]+s |[A-ZÀ-Þ])"
)
_THING = re.compile(
    r"(?!(?:On|In|At|By|For|From|With|To|Of|And|As|That|[A-Z][a-z]+ to)\b)(?=.*\d)[A-Z\d]"
    r"(?:(?!, wh(?:ich|ose|o)\b)[^…:;]){15,160}"
)


def stated(text: str) -> bool:
    """Could they be read as a sentence by somebody who has nothing else?"""
    plain = text.replace("[", "").replace("]", "").replace("‘", "").replace("’ ", " ").strip(" .")
    led = _LED.match(plain)
    if led and whole.stated(plain[led.end() :]):  # "Of the 61 students, 57 have a degree"
        plain = plain[led.end() :][:1].upper() + plain[led.end() + 1 :]
    if retold.leads_up(plain) or retold.cut(plain) or _REPORTED.search(plain):
        return False
    if retold.praises(plain) or retold.stale(plain, days=False):
        return False
    return whole.stands(plain) and whole.stated(plain)


def named(words: str, status: str) -> bool:
    """What was agreed or is planned, named without a verb: "Exchange of up to 15 students"."""
    ahead = status in {"agreed", "planned"} and _THING.fullmatch(words)
    return bool(ahead and not whole.stated(words) and not retold.stale(words))
