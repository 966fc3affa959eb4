"""Quotable: words of an article that a brief may print between quotation marks, with no more."""

import re
from collections.abc import Iterator

from summarizer.phrases.statements import adjuncts, retold, whole
from summarizer.phrases.words.firsts import compiled

# Whose words they are, of whom "it" is said; a mark that only its page needs
_REPORTED = compiled(
    r"\b(?:said|says|urged|desired|considered|explained|hinted|lauded|asked|thanked|hopes?|hoped"
    r"|reviewed|(?:if|when|because|as|of) it|our|we|this|these|here|yesterday"
    r"|(?-i:us))\b|[?!▲…]|^(?:[^,]{0,30}, ?|(?:In|On|At|By|For|Since|With"
    r"|\[In \d+\]) [^,]{1,40} )?(?:it|he|she|they)\b"
    r"| / |: .*: |^\W",
    re.IGNORECASE,
)
# Who is named says it
_NAMED = compiled(
    r"(?:(?!\b(?:who|which|that)\b)[^“”;:]){0,90}?\b[A-ZÀ-Þ][\w.'’-]+ [A-ZÀ-Þ][\w'’-]+"
    r"(?:, [^,;:“”]{3,90},)? (?:also )?(?:said|says|urged|explained|hinted|asked|answered|noted"
    r"|stated"
    r"|announced|added|informed|requested|promised|thanked (?:[^,]{3,60}) and (?:promised|said))"
    r" (?:that |(?:(?:the|its|their) )?(?:[a-z]+ )?\w+ to |to )(?=\S+ \S+ \S+)"
)
_WHOSE = compiled(r"\b(?:his|her)\b(?! or\b)(?<! or her)", re.IGNORECASE)
_NAME = compiled(r"\b[A-ZÀ-Ý][\w.'’-]+ [A-ZÀ-Ý][\w'’-]+")
_CAPITAL = compiled(r"(?<!^)\b[A-ZÀ-Þ][\w’'-]+")
_LED = compiled(
    r"(?:In|Of|By|For|According to|From|Under|Within|During|After|Since|Between|Until|If|At) "
    r"(?:(?!th(?:is|at|ese|ose)\b|then\b|it\b|which\b)[^,])[^,]{2,90}, (?:in [^,]{3,40}, )?"
    r"(?=the |an? |\d|[a-z]+ [a-z]+s |[A-ZÀ-Þ])"
)
# "Building a joint ward for both towns": a term without a number
_TERM = compiled(
    r"(?:[A-Z][a-z]{2,}ing (?:up )?(?:an?|the|joint|new)|Joint|Mutual|Exchanges? of"
    r"|The (?:establishment"
    r"|creation|extension|exchange|opening|training|preparation|introduction) of|Establishment of"
    r"|Creation of|Extension of|Setting up of) (?:(?!, wh(?:ich|ose|o)\b)[^…:;?!]){35,170}"
)
_NOBODY = compiled(r"\b(?:it|they|he|she|its)\b")
_CLAUSE = compiled(
    r"(?:the|an?|both|all|each|every|some|several|about|over|more|up|nearly|two|three|four|five|six"
    r"|seven|eight|nine|ten|[a-z]+teen|twenty|thirty|forty|fifty)\b|\d|(?![A-Z][a-z]+ing )[A-ZÀ-Þ]"
)
_SUBJECT = compiled(
    r"(?<=[a-z] )(?<!\bof )(?<!\bin )(?<!\bat )(?<!\bby )(?<!\bfor )(?<!\bon )(?<!\bto )"
    r"(?<!\bwith )"
    r"(?<!\bfrom )(?<!\band )(?<!\bor )(?<!\bthat )(?<!\bbetween )(?<!\bunder )(?<!\bafter )"
    r"(?<!\bthe )(?:the (?!two of\b)|an? |(?:both|two|three|four|five|six) |[A-ZÀ-Þ][\w.’'-]+ )"
)
_LEAST = 2  # words that lead up to it
_THING = compiled(
    r"(?!(?:On|In|At|By|For|From|With|To|Of|And|As|That|[A-Z][a-z]+ to)\b)"
    r"(?=.*(?:\d|\b(?:one|two|three|four|five|six|ten|annual|yearly)\b))[A-Z\d]"
    r"(?:(?!, wh(?:ich|ose|o)\b)[^…:;]){15,160}"
)


def stated(text: str) -> bool:
    """Could they be read as a sentence by somebody who has nothing else?"""
    plain = text.replace("[", "").replace("]", "").replace("‘", "").replace("’ ", " ").strip(" .")
    led = _LED.match(plain)
    if led and whole.stated(plain[led.end() :]):  # "Of the 61 students, 57 have a degree"
        plain = plain[led.end() :][:1].upper() + plain[led.end() + 1 :]
    plain = plain.replace(" … ", " ")
    if named := _NAMED.match(plain):
        rest = plain[named.end() :]
        told = f"{rest[:1].upper()}{rest[1:]}"
    else:
        told = plain
    whose = _WHOSE.search(plain)
    if whose and not _NAME.search(plain, 0, whose.start()):
        return False
    if _leads_up(told) or retold.cut(told) or _REPORTED.search(told):
        return False
    if retold.praises(_CAPITAL.sub("", plain)) or retold.stale(plain, days=False):
        return False
    return whole.stands(plain) and whole.stated(plain)


def _leads_up(text: str) -> bool:
    """Is there no clause of its own behind what it opens with?"""
    if not retold.leads_up(text):
        return False
    led = adjuncts.led(text)
    if led and led[1] != text and _CLAUSE.match(led[1]) and whole.stated(led[1]):
        return False
    return not any(map(whole.stated, _behind(text)))


def _behind(text: str) -> Iterator[str]:
    """What may be its clause, where no comma stands before it: "the team gave" of "Before their
    departure the team gave"."""
    for match in _SUBJECT.finditer(text):
        if whole.stated(text[: match.start()]):
            return
        if text.count(" ", 0, match.start()) < _LEAST:
            continue
        yield text[match.start() :].split(",", maxsplit=1)[0]


def named(words: str, status: str) -> bool:
    """What was agreed or is planned, named without a verb: "Exchange of up to 15 students"."""
    ahead = status in {"agreed", "planned"} and _THING.fullmatch(words)
    ahead = ahead or (status == "agreed" and _TERM.fullmatch(words))
    lost = _NOBODY.search(words) or whole.stated(words) or retold.stale(words)
    return bool(ahead and not lost)
