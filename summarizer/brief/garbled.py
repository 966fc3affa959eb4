"""Garbled: a line whose marks do not pair, or that mixes words of two clauses of the article."""

import re

from summarizer.phrases.statements import whole
from summarizer.vocabulary import Outcome

_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))
_QUOTE = re.compile(r"(?<!\d)(?<!\d )[\"„]")  # not of inches
_CLOSED = re.compile(r"’(?!\w)")
_COUNT = re.compile(r"\d[\d.,]*\d|\d")
_PRESS = re.compile(
    r", (?:an?|the) (?:[\w-]+ ){0,3}?(?:newspaper|daily|weekly|paper|agency|press service|radio)\b"
    r"[^,]{0,60} (?:reported|reports|informed|wrote|writes)\b"
)
_HANGS = re.compile(r", and (?:its|their|his|her|the) [\w -]{3,40}\.?$")
_VERB = re.compile(r" (?:was|were|is|are|has|have|had|will|would|shall|can|[a-z]{3,}ed)\b")
_HAVE = re.compile(r"\S+ (have) \S+")
_TABLE = re.compile(r" \||\| |\*\*|^[IVXivx]{1,4}\. ")  # a row of one, or a mark of its text
_ENDED = 3  # words


def is_garbled(outcome: Outcome) -> bool:
    """Should its line not be printed?"""
    said = " ".join(" ".join(each.quote for each in outcome.evidence).split())
    return (
        _TABLE.search(outcome.summary) is not None
        or unpaired(outcome.summary)
        or mixed(outcome.summary, said)
    )


def unpaired(line: str) -> bool:
    """Has it a bracket or a quotation mark without its other one?"""
    if any(line.count(first) != line.count(last) for first, last in _PAIRS):
        return True
    return len(_QUOTE.findall(line)) % 2 == 1 or line.count("‘") > len(_CLOSED.findall(line))


def freed(name: str) -> str:
    """A name without a mark that is left of a pair."""
    return _QUOTE.sub("", name) if len(_QUOTE.findall(name)) % 2 else name


def mixed(line: str, quote: str) -> bool:
    """Does a line in our words open with a number that its clause does not give, say of many what
    that says of one, end before the verb of another clause, or tell whose news it was?"""
    said, saying, _ = line.strip("“”").partition(", saying ")
    if saying and not whole.stated(said):
        return True
    if "“" in line or not quote:
        return False
    number = _COUNT.match(line)
    if (number and _COUNT.search(quote) is None) or _PRESS.search(line):
        return True
    if any(each[0].replace(" have ", " has ") in quote for each in _HAVE.finditer(line)):
        return True  # "X, with its 900 students, has": the subject is lost
    tail = " ".join(line.rstrip(".").split()[-_ENDED:])
    at = quote.find(tail) if _HANGS.search(line) else -1
    return at >= 0 and _VERB.match(quote, at + len(tail)) is not None
