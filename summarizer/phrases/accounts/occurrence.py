"""Occurrence: what took place, as a noun names it: "Opening of a ward at Oak Hospital"."""

import re
from collections.abc import Iterator, Sequence

from summarizer.phrases.accounts import core, telling
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.dates.calendar import MONTH
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import pointing, whole

_TRIED, _SURE, _FAR = 2, -1.0, 2.5  # sentences; log odds that they tell it, and behind the surest
_LEAST, _WISHED, _MOST = 4, 17, 24  # words
_THINGS = (
    r"(?:meeting|training(?: course)?|workshop|course|seminar|webinar|symposium|conference|congress"
    r"|forum|summer school|winter school|master ?class|camp|session|lecture|talks?|event|ceremony"
    r"|exhibition|presentation|mission|celebration)"
)
_PAPER = r"(?:agreement|memorandum|MoU|MOU|convention|protocol|contract|accord|letter of intent)"
_DAY = re.compile(
    rf",? \b(?:on|from|between|in|at|last|this|of) (?:the )?(?:(?:{MONTH}|(?:Mon|Tues|Wednes|Thurs"
    r"|Fri|Satur|Sun)day)\b|\d{1,2}\b(?! \w+ (?:of|for|in)\b)|yesterday|today"
    r"|(?:morning|evening|afternoon|period|end|beginning)\b).*$"
)
_ENDS = re.compile(
    r"[;:(]|,(?! (?:[A-ZÀ-Þ]|three-|two-))| [–—-] | (?:which|who|where|when|while|that|within"
    r"|under|in the presence|in which|on the basis|in the frame\w*|with the (?:participation"
    r"|support)|between \d|held|organi[sz]ed|conducted|as well as|for the period"
    r"|for (?:a |the )?(?:first|second|\w+th|last) (?:time|year)|was|were|is|are|has|have|had|fell"
    r"|took place|says?)\b"
    r"|,? and (?:[a-z]{3,}ed|held|gave|took|made)\b"
)
_PARTS = re.compile(r",? (?:at|in|with|for|on|to|from|by|through|between) ")
_NOUNS = re.compile(
    r"\b(?P<noun>opening|inauguration|launch|hand(?:ing)?[- ]?over|signing|unveiling|commissioning"
    r"|graduation)(?: ceremony)? of (?P<what>(?:the |an? )?\S.*)"
)
_HELD = re.compile(
    rf"\b(?:the|an?) (?P<what>(?:(?!the |an? |and )[^\s,;.]+ ){{0,6}}?{_THINGS}\b[^;.]{{0,110}}?)"
    r" (?:was|were) (?:successfully |jointly |also )?(?:held|conducted|organi[sz]ed|given|completed"
    r"|concluded)\b"
)
_JOINED = re.compile(
    r"\b(?:took part|take part|participated|participate|worked|trained) in (?:the |an? )"
    rf"(?P<what>(?:(?!the |an? )[^\s,;.]+ ){{0,6}}?{_THINGS}\b.*)"
)
_MADE = re.compile(
    r"\b(?:held|hosted|organi[sz]ed|gave|conducted|ran|logged on for) (?:the |an? )"
    rf"(?P<what>(?:(?!the |an? )[^\s,;.]+ ){{0,6}}?{_THINGS}\b.*)"
)
_SIGNED = re.compile(
    r"\b(?:signed|inked|subscribed|concluded|renewed) (?:the |an? |two (?:separate )?)"
    rf"(?P<what>(?:[^\s,;.]+ ){{0,5}}?{_PAPER}\b.*)|\b(?:the|an?) "
    rf"(?P<passive>(?:(?!the |an? )[^\s,;.]+ ){{0,4}}?{_PAPER}\b(?: [^\s,;.]+){{0,14}}?)"
    r" (?:was|is) (?:signed|renewed|concluded)(?P<for> for [^,;.]*)?"
)
_GRANTED = re.compile(
    r"\b(?:was|were|been) (?:awarded|granted) (?:with )?(?P<what>(?:an?|the)"
    r" (?!first|second|third).+)"
)
_VISITED = re.compile(
    r"\b(?:visited|paid (?:an? )?(?:\w+ )?visit to|arrived (?:at|in)) (?P<what>(?:the )?[A-ZÀ-Þ].*)"
)
_RIBBON = re.compile(
    r"\bribbon (?:of|on|at) (?P<what>(?:the |an? )?\S.*)|\b(?:opened|launched|inaugurated)"
    r" (?P<object>(?:the |an? )(?:new |first |renovated |[“\"])?[\w“\"].*)"
)
_YEARS = re.compile(
    r"\b(?:mark(?:ed)?|celebrat(?:ed|e|ion of)|to mark|anniversary of) (?:the |its |a )?"
    r"(?P<what>(?:\d+ years|\d+(?:st|nd|rd|th) anniversary|quarter of a century|\w+ years"
    r"|[\w-]+th anniversary|[\w-]+ jubilee)\b.*)"
)
_ARTICLE = re.compile(r"^(?:an? (?![$€£])|the (?=[a-zà-ÿ“\"]))")
_PLURAL = re.compile(
    r"(?:(?:new|two|three|four|five|six|\d+|joint) )*[a-z]+(?<![sui])s"
    r"(?=$|,| (?:of|for|in|at|and|to|with|on|from)\b)|\d|an? "
)
_VOWEL = re.compile(r"(?!uni|use|eu|one)[aeiou]", re.IGNORECASE)
_OUR = re.compile(
    r"\b[Oo]ur (?:hospital|university|college|institute|faculty|school|academy|clinic|cent(?:er|re)"
    r"|society|unit|foundation|association)\b",
    re.IGNORECASE,
)
_WE = re.compile(r"\b(?:we|our|ours|us|my|I|his|her|their|its|this|these|it|they|facility)\b")
_NAME = re.compile(r"(?<!^)[A-ZÀ-Þ]\w+ (?:(?:of|and|the|for) )*[A-ZÀ-Þ]\w+|[“\"]")
_LABELS = {"opening": "Opening", "handover": "Handover", "signing": "Signing"}


def of(sentences: Sequence[Told], setting: Setting) -> str | None:
    """The first of the surest sentences' occurrences that can be read alone."""
    best = core.ranked(sentences, setting)[:_TRIED]
    sure = (each for each in best if each.odds > max(_SURE, best[0].odds - _FAR))
    return next((line for each in sure if (line := named(each.told.text, setting.owner))), None)


def housed(said: str, owner: str) -> str:
    """With the house whose page it is, where it names nobody and no place."""
    alone = owner and said.isascii() and said[1:].islower()
    return f"{owner}: {said[0].lower()}{said[1:]}" if alone else said


def named(sentence: str, owner: str) -> str | None:
    """The most telling that one sentence names; `owner` is the house whose page it is on."""
    said = telling.undated(" ".join(sentence.split()).replace("**", ""))
    said = _OUR.sub(owner, said) if owner else said
    return next((line for each in _found(said.rstrip(".")) if (line := _line(*each))), None)


def _found(said: str) -> Iterator[tuple[str, str]]:
    if match := _YEARS.search(said):
        yield "", match["what"]
    if match := _NOUNS.search(said):
        yield f"{_LABELS.get(match['noun'], match['noun'].capitalize())} of", match["what"]
    for pattern in (_HELD, _JOINED, _MADE):
        if match := pattern.search(said):
            yield "", match["what"]
    if match := _SIGNED.search(said):
        what = match["what"] or f"{match['passive']}{match['for'] or ''}"
        yield "Signing of", f"a {what}"
    if match := _RIBBON.search(said):
        yield "Opening of", match["what"] or match["object"]
    if match := _GRANTED.search(said):
        yield "Award of", match["what"]
    if match := _VISITED.search(said):
        yield "Visit to", match["what"]


def _line(label: str, what: str) -> str | None:
    text = _DAY.sub("", what)
    stop = _ENDS.search(text, 3)
    text = (text[: stop.start()] if stop else text).rstrip(" ,")
    if label.endswith("of"):
        plain = _ARTICLE.sub("", text)
        if plain[:1].islower() or plain[:2] == "Mo":
            bare = _PLURAL.match(plain) or plain.startswith("training ")
            article = "an" if _VOWEL.match(plain) or plain[:2] == "Mo" else "a"
            text = plain if bare else f"{article} {plain}"
    while len(text.split()) > _WISHED and (spots := list(_PARTS.finditer(text))):
        text = text[: spots[-1].start()]
    line = f"{label} {text}" if label else text[:1].upper() + text[1:]
    size = len(line.split())
    fit = _LEAST <= size <= _MOST and not _WE.search(line) and (size > _LEAST or _NAME.search(line))
    return line if fit and whole.stands(line) and not pointing.loose(line, "") else None
