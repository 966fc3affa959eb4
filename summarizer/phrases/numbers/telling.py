"""Numbers that tell how much: what is counted, paid or lasts."""

import re
from collections.abc import Iterable, Iterator

from summarizer.phrases.numbers import NumberMention
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import words

_BRACKETED = compiled(r"\(\d{1,2}\)")
_NAMED = compiled(
    r"(?:(?:No\.?|Article|Phase|Room|Floor|Class|Grade|Hospital|Order|Chapter|COVID)\s?-?"
    r"|\d\s?\+\s?|(?<!\w)['’‘#]\s?|\d{4}[-–—/])$"  # the 1 of "3+1", '71, # 62, 2012–13
)
_CODE = compiled(r"\d{4,}")  # 9212: a number of so many digits has a comma, or counts a thing
_SUM = compiled(r"\s?\+\s?\d|\s?°|-\d|[\s-]wheel\b")
# "the 2010 floods": a year beside a noun
_YEAR = compiled(r"(?!2000)(?:19[5-9]|20[0-4])\d(?:\syear)?")
_BESIDE = compiled(r"\b(?:the|from|since|this|in|until)\s$", re.IGNORECASE)
_DAY = compiled(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)|the )day\s$", re.IGNORECASE)
# "one in eight", "1 in 4": a share of people everywhere
_SHARE = compiled(
    r"\b(?:one|two|three|[123])\s(?:in|out\sof)\s(?:every\s)?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,4})\b"
    r"(?!\s(?:to|and|(?:hour|day|week|month|year|hospital|countr|cit|town)\w+)\b)",
    re.IGNORECASE,
)
# Who came, and how many parts of a talk: no result is counted there.
_COMPANY = compiled(
    r"\b(?:delegation|entourage|(?<!each )(?<!every )party)\s(?:\w+\s)?(?:of|with)\s(?:\w+\s)?$"
    r"|\b(?:group|team)\sof\s$"
    r"|,\san?\s(?:consortium|network|group|association|alliance)\sof\s(?:the\s)?$",
    re.IGNORECASE,
)
_DISPATCHED = compiled(
    r"\b(?:sent|send\w*|dispatch\w*|deploy\w*|working group|form\w* (?:an?|the)|will|shall"
    r"|(?:was|were|been|be) trained|travels?)\b",
    re.IGNORECASE,
)
_HERE = compiled(r"\b(?:the|these|those|both|all|its|their)\s$", re.IGNORECASE)
_FEW = 12
_DAYS = 31
_OF = 20  # characters: "three out of every"
_PARTS = words(
    "member man men person strong requirements aspects points suggestions parts speakers steps "
    "proposals priorities areas fields directions pillars topics themes sessions levels opinions "
    "questions reasons ways pages annexes"
)
_RULED = compiled(r"(?:government areas|second opinions)$")
_OCCASION = compiled(
    r"[-\s](?:long\s)?(?:\w+\s){0,2}?(?:meeting|visit|conference|forum|seminar|symposium|summit"
    r"|congress|tour|event|trip|talks|session|celebration|festival|stay|mission)\b"
    r"|\sold\b(?!\s(?:partnership|cooperation|collaboration|program|relation))",
    re.IGNORECASE,
)
_AS_MANY = compiled(r"as (?:many|much) as\b", re.IGNORECASE)
_OF_THEM = compiled(
    r"\s(?:of|from)\s(?:them|these|those|whom|which|each)\b|\sin\s[A-Z]"
    r"|\s(?:more|others|of which)?\s?(?:are|were|have|had|will|would)\b"
)
_ONE_DAY = compiled(r"(?<!\bin )(?<!\bfor )(?<!\bwithin )(?<!\bof )one day", re.IGNORECASE)


def telling(found: Iterable[NumberMention], text: str) -> Iterator[NumberMention]:
    """Numbers that tell how much: no "two sides", no numbers of names, no lone "one", nobody's
    company. "As many as 46" tells that there were 46."""
    for mention in found:
        if _shared(mention, text):
            continue
        head = (mention.head or mention.of or "").lower().split(" ")[-1]
        if (
            _names(mention, text)
            or _lone(mention, text)
            or (head in _PARTS and not _RULED.search(mention.of or ""))
        ):
            continue
        if mention.value in {1, 2, 3} and (mention.of or "").lower() in lexicon.SIDES:
            continue
        if mention.duration and _OCCASION.match(text, mention.end):
            continue
        if _company(mention, text):
            continue
        loose = _AS_MANY.match(mention.text) is not None
        yield mention._replace(qualifier="exact") if loose else mention


def _shared(mention: NumberMention, text: str) -> bool:
    """Is it either number of "one in eight"?"""
    found = _SHARE.search(text, max(0, mention.start - _OF), mention.end + _OF)
    return bool(found and mention.start < found.end() and found.start() < mention.end)


def _names(mention: NumberMention, text: str) -> bool:
    """Part of a name, of a label, of a date or of "3+1"."""
    before = text[max(0, mention.start - 12) : mention.start]
    return bool(
        _BRACKETED.match(text, mention.start - 1)
        or _NAMED.search(before)
        or (mention.value <= _DAYS and _DAY.search(before))
        or (_YEAR.fullmatch(mention.text) and _BESIDE.search(before))
        or (mention.unit is None and _SUM.match(text, mention.end))
        or (mention.unit is None and mention.of is None and _CODE.fullmatch(mention.text))
    )


def _lone(mention: NumberMention, text: str) -> bool:
    """A "one" or a number word that counts nothing."""
    if mention.text[:1].isdigit():
        return False
    if _ONE_DAY.match(text, mention.start):
        return True
    alone = mention.of is None and not _OF_THEM.match(text, mention.end)
    return mention.unit is None and (mention.value == 1 or alone)


def _company(mention: NumberMention, text: str) -> bool:
    """So many came, or are those of whom the article speaks: "a delegation of 7", "the three"."""
    if mention.unit is not None:
        return False
    before = text[max(0, mention.start - 40) : mention.start]
    if _COMPANY.search(before):
        return not _DISPATCHED.search(text)
    return mention.value <= _FEW and _HERE.search(before) is not None
