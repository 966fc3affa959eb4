"""Objects: what was held, opened or given, as a title or a sentence names it."""

import re
from collections.abc import Sequence

from summarizer.phrases.accounts import tense
from summarizer.phrases.statements import occasions, slots
from summarizer.phrases.words import letters
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_WITHIN = compiled(r"^.* (?:in|at) (?:the )?(?=(?:[IVX]+|\d+(?:st|nd|rd|th)) )")
_LONG = 8  # words of what is given
_LITTLE = compiled(r"(?:the|an?|of|in|at|by|to|was|were|is|has|and|with)$")
_MEETING = (
    r"(?:training(?:[- ](?:workshop|course|program(?:me)?|seminar))?|workshop|course|seminar"
    r"|webinar|forum|conference|congress|symposium|summer school|master ?class|round ?table|camp"
    r"|summit)"
)
_HELD = Rare(
    rf"\b(?P<how>(?:(?:an?|the|\d[\w-]*|[a-z]+-(?:day|week|month)|online|virtual|joint"
    rf"|international|regional|national|scientific|hands-on|short|first|second|third|annual|intensive"
    rf"|advanced|special|refresher|bilateral|medical|clinical) )*)(?P<noun>{_MEETING})"
    r"(?: of trainers)?"
    r"(?P<on> (?:on|in|about|for|entitled|titled|themed)"
    r" (?P<what>[“\"][^“”\"]{4,70}[”\"]|[^.,;:()“”\"]{4,100}))?",
    re.IGNORECASE,
)
# What was held then is that: "the completion ceremony of the training course".
_RITE = compiled(
    r"\b(?P<rite>(?:completion|closing|opening|graduation|certificate) ceremony) (?:of|for) $", re.I
)
_GIFT = compiled(
    r"\b(?:donat(?:ed|es|ion of)|hand(?:ed|s|ing)[- ]over(?: ceremony)?(?: of)?"
    r"|handover(?: ceremony)? of|present(?:ed|s|ation of)|gave|gives|deliver(?:ed|s|y of)"
    r"|provision of|suppl(?:ied|ies|y of)|gift of)"
    r" (?P<what>(?!of\b|by\b|to\b|for\b|at\b|in\b|the (?:project|donation|grant)\b|grant\b)"
    r"[^.,;:()“”\"]{3,70}?)"
    r" (?:to|for) (?P<to>(?:the )?(?-i:[A-ZÀ-Þ])[\w’'&-]+(?: (?:(?:of|de|del|da|do|la|and|the|for)"
    r" )*(?-i:[A-ZÀ-Þ])[\w’'&-]+)*)",
    re.IGNORECASE,
)
_NAME = r"(?:the )?[A-ZÀ-Þ][\w’'&-]+(?: (?:(?:of|de|del|da|do|la|and|the|for) )*[A-ZÀ-Þ][\w’'&-]+)*"
_GIVEN = Rare(
    r"(?P<what>\b(?:(?i:an?|some|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) (?:[a-z][\w-]* ){0,6}?|(?:medical |modern |new |other )*)[a-z]{3,})"
    r"(?:, worth [^,]{3,20},)? (?:(?:was|were|has been|have been|is|are) )?(?:officially )?"
    r"(?:donated|handed over|delivered|presented|given|gifted)"
    rf" (?:by [^.,;]{{3,60}}? )?to (?P<to>{_NAME})"
)
_BEFORE = compiled(r"^.*\b(?:an?|the) |^(?:19|20)\d\d ", re.IGNORECASE)
_NO_FIELD = compiled(
    r"(?:the |various |several )?(?:topic|subject|theme|basis|occasion|following|day|week"
    r"|first)s?\b|the field$"
)
_OPENED = Rare(
    r"\b(?:open(?:s|ed|ing)?|inaugurat(?:es?|ed|ion)|launch(?:es|ed)?|unveil(?:s|ed|ing)?"
    r"|establish(?:es|ed)?)(?: ceremony)?(?: of)? (?:the |an? |its |their )?"
    r"(?P<what>(?:[\w’'-]+ ){0,6}?(?:cent(?:er|re)|laboratory|lab|unit|ward|clinic|wing"
    r"|biobank|hub|school|room|department))\b"
    r"(?! (?:of|by|director|head|(?-i:[A-Z])))(?P<on> (?:for|on) [^.,;:()“”\"]{4,80})?",
    re.IGNORECASE,
)
_TOLD_BEHIND = compiled(
    r" (?:concluded?s?|ends?|ended|begins?|began|opens?|starts?|given|successfully|conducted)\b.*$"
)
_OPEN_END = compiled(r" (?:returning|including|using|involving|following|suffering|coming)$")
_ARTICLE = compiled(r"^(?:the|an?|its|their) ", re.IGNORECASE)
_COUNTED = compiled(
    r"^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|various"
    r"|more|over|about)\b)|^[^,]*?(?:s|equipment|aid|medicine|software|furniture|PPE|oxygen|supply"
    r"|material|support|assistance|food|blood|literature)(?: (?:of|for|with|and)\b|,|$)",
    re.IGNORECASE,
)
_NO_NAME = compiled(
    r"\b(?:our|we|us|his|her|its|their|this|that|he|she|they|it|them|these|those|which|him)\b"
)
_ACTS = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|be|been|which|that|who|formally|officially)\b"
)
_SOMEBODY = compiled(r"(?:Prof|Dr|Mr|Mrs|Ms|Hon|Minister|Director|Rector|President)\b")
_SORT = (
    r"(?:kick-?off meeting|(?:review |working |online |virtual |annual )?meeting|training(?: course"
    r"| workshop| seminar| program(?:me)?)?|workshop|course|seminar|webinar|symposium|conference"
    r"|congress|forum|summer school|winter school|master ?class|camp|session)"
)
_EVENT = compiled(
    rf"^(?P<what>(?:The )?(?:(?:(?!(?:on|of|for|in|at"
    rf"|from) )[^ :,?!]+) ){{0,7}}?{_SORT}(?: (?:on|of|for|in|about|with|“|\") ?[^:?!]*?)?)"
    r"(?P<done> (?:was |were |is )?(?:successfully )?(?:held|conducted|given|organi[sz]ed|concluded"
    r"|completed|took place|concludes)\b.*)?$",
    re.IGNORECASE,
)
_SINGLE = compiled(r"\b(?:training|lectures|courses|workshops|seminars|talks)\b$", re.IGNORECASE)
_LASTING = compiled(r"[\w-]+-(?:day|week|month|hour)\b", re.IGNORECASE)
_STAGE = compiled(r"(?:closing|opening|conclusion|start|end|completion)\b", re.IGNORECASE)
_ORDINAL = compiled(
    r"^(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|[IVX]+|first|second|third|fourth|fifth|sixth|annual|kick-?off"
    r"|international|[“\"])\b",
    re.IGNORECASE,
)
_FEW = 4  # words of a title that names what was held
_VOWEL = compiled(r"(?!uni|use|eu|one)[aeiou]", re.IGNORECASE)
_ARTICLED = compiled(r"^(?:the |an? |[“\"])", re.IGNORECASE)


def occasion(told: Sequence[str], makers: Sequence[str]) -> str | None:
    """What was held, with its article: by its name, but for one in which those stand who made it;
    else its sort and matter; else as the title, the first of what is `told`, calls it."""
    bare = [each.removeprefix("the ") for each in makers]
    names = (_WITHIN.sub("", name) for name in map(occasions.named, told) if name)
    single = (each for each in names if " and the " not in each)
    name = next((each for each in single if not any(one in each for one in bare)), None)
    if name:
        return f"the {name}"
    found = next(filter(None, map(_held, told)), None)
    return found or (titled(told[0], makers) if told else None)


_PROPER = compiled(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][a-zà-ÿ]")  # in a title that prose has it


def titled(title: str, makers: Sequence[str], least: int = _FEW) -> str | None:
    """The event that a title of so many words is the name of, but for one in which those stand who
    made it."""
    found = _EVENT.match(title)
    what = found["what"] if found else ""
    verbs = tense.verbs(letters.lower(what))
    acts = any(form != tense.base(past) or what[at - 2 : at - 1] == "s" for at, past, form in verbs)
    torn = what.count("“") != what.count("”") or what.count('"') % 2
    few = torn or len(what.split()) < least or _NO_NAME.search(what) or _STAGE.match(what)
    if few or acts or any(each.removeprefix("the ") in what for each in makers):
        return None
    if _ARTICLED.match(what):
        return what[0].lower() + what[1:]
    plain = what if what[1:2].isupper() else what[0].lower() + what[1:]
    if _PROPER.match(what) and not _ORDINAL.match(what):
        return f"the {what}"
    if _ORDINAL.match(what):
        return f"the {plain}"
    head = re.split(r" (?:on|of|for|in|about|with) ", what)[0]
    if _SINGLE.search(head) and not _LASTING.match(what):
        return plain
    return f"{_article(what)} {plain}"


def _article(what: str) -> str:
    return "an" if _VOWEL.match(what) else "a"


def _held(flat: str) -> str | None:
    for match in _HELD.finditer(flat):
        what = match["what"] or ""
        field = f"“{what[1:-1]}”" if what[:1] in {"“", '"'} else what and slots.cut(what)
        if not field or _NO_NAME.search(field) or _NO_FIELD.match(field):
            continue
        field = _OPEN_END.sub("", _TOLD_BEHIND.sub("", field).rstrip("'’"))
        how = _BEFORE.sub("", match["how"])
        noun = f"{how}{match['noun']}".lower()
        article = "the" if _ORDINAL.match(noun) else _article(noun)
        what = f"{noun} {match['on'].split()[0].lower()} {field}"
        rite = _RITE.search(flat, 0, match.start())
        return f"the {rite['rite'].lower()} of the {what}" if rite else f"{article} {what}"
    return None


def opened(flat: str) -> str | None:
    """What is opened, as a house that stands or is set up."""
    for match in _OPENED.finditer(flat):
        what, field = (
            match["what"].replace("state-of-the-art ", ""),
            match["on"] and slots.cut(match["on"].split(" ", 2)[2]),
        )
        if _NO_NAME.search(what) or any(map(_LITTLE.match, what.split())):
            continue
        on = f" {match['on'].split()[0]} {field}" if field and not _NO_NAME.search(field) else ""
        return f"{'the' if what[:1].isupper() else _article(what)} {what}{on}"
    return None


def given(flat: str) -> tuple[str, str] | None:
    """What is given, and to whom."""
    for match in (*_GIFT.finditer(flat), *_GIVEN.finditer(flat)):
        what = _ARTICLE.sub("", match["what"])
        loose = _NO_NAME.search(what) or _ACTS.search(what) or _SOMEBODY.match(match["to"])
        if not loose and len(what.split()) <= _LONG:
            what = what[0].lower() + what[1:]
            return what if _COUNTED.match(what) else f"{_article(what)} {what}", match["to"]
    return None
