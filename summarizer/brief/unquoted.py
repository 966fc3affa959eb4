"""Unquoted: what the article tells as a plain fact, said in our words and not quoted."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from summarizer.phrases import statements
from summarizer.phrases.statements import (
    adjuncts,
    idiom,
    plainer,
    retold,
    sound,
    tidied,
    whole,
    wording,
)
from summarizer.vocabulary import Outcome

_WHOLE = re.compile(r"“(?P<words>[^“”]+)”[.。]?")
_BEHIND = re.compile(r"(?P<before>[^“”]+\.) “(?P<words>[^“”]+)”[.。]?")
"""A line of ours and what goes on from it."""
_TO_DO = re.compile(r"To “(?P<words>[^“”]+)”[.。]?")
_INNER = re.compile(r"‘([^‘’]+)’(?!\w)")
_IS_TO_BE = re.compile(r"\b(?:is|are) to be\b")
_NUMBER = re.compile(r"\d[\d.,]*")
_NAMED = str.maketrans("", "", "[]")
_TITLE = re.compile(r"\b(?:[Pp]rof|Pr|Univ|Dr|Mrs?|Ms|Assoc|Assist|Eng|Acad)\. (?=[A-ZÀ-Þ])")
_LEFT_OUT = re.compile(r" …(?= )")
_LED = re.compile(  # "In the framework of the anniversary, both signed": when has its own place
    r"(?:In|At|On|During|Within|After|Under|According to|As (?:to|for)|Following)\b"
    rf"(?![^,]*{adjuncts.AMID})[^,\d]{{2,90}}, "
    r"(?:on \d{1,2} [A-Z][a-z]+(?: \d{4})?, )?"
    r"(?=(?:the|an?|both|each|all|some|about|two|three|four|five|six|ten) |[A-ZÀ-Þ\d])"
    r"|(?:At|After|During|Before) the [a-z]+ (?=(?:the|both|all) (?:[a-z]+ )?[a-zA-Z]+s )"
)
_SAYS = re.compile(  # "X told the graduates that all posts are paid"
    r"(?:(?!\b(?:that|which|who)\b)[^;“”]){3,220}? (?:told|informed|explained|announced|reported"
    r"|stated|hinted|answered|made known|said|added|noted|disclosed|revealed|declared|confirmed"
    r"|promised|assured|pointed out|recalled|underlined|stressed)"
    r"(?: (?:to )?(?:the|him|her|them|his|all)"
    r"(?: [a-z]+)?)? that (?=(?:the|an?|both|each|all|some|about|two|three|four|five|six|ten) "
    r"|[A-ZÀ-Þ\d])"
)
_FRAMES = (_SAYS, _LED)
_IT_IS = re.compile(  # "It is planned to train": who plans it stands above
    r"It (?:is|was) (?:also )?(?:planned|foreseen|envisaged|intended|expected) to (?=[a-z])"
)
_ENGLISH = re.compile(r"\b(?:the|of|and|to|with|by|was|were|will|for|at|from|in|is|are|has|an?)\b")
_OPINION = re.compile(
    r"\b(?:we|our|us|my|I|you|your|hard to|argue|proud|hope[sd]?|bemoan\w*|urged|feel|lack(?:s|ing)"
    r"|highlight|finally|significant|unfortunately|however|'s planned)\b|[;?!…|•*]|: they\b"
)
_WHICH = r"(?:[a-z]+ ){0,3}(?:which|who|whom|whose|where)\b"
_ASIDE = re.compile(rf", {_WHICH}(?:[^,;]|,(?=\d)){{3,110}},(?= [a-z])")
_BY = re.compile(
    r", (?:[a-z]+ed|paid(?: for)?|led|run|held|built|given) (?:by|from|in) (?:[^,]|,(?=\d))*"
)
"""Whose it is, or by whom: no verb of a sentence."""
_MAIN = re.compile(rf", {_WHICH}|\bwith whom\b")
_IF = re.compile(r"If [^,]{5,80}, ")
_SENTENCE = re.compile(r"(?<=[a-z\d)]{3})\. (?=[A-ZÀ-Þ])")
_THING = re.compile(
    r"(?!(?:In|On|At|By|For|With|Under|From)\b)"
    r"(?:(?:The|An?|Joint|Common|\d+) )?(?!.*, [A-ZÀ-Þ])(?:[\w-]+ ){1,8}?(?:of|for|on|in)\b"
)
_RUN = 18
"""So many of the article's words in a row, but for names and figures, are a quotation even of a
plain fact."""


def said(outcome: Outcome) -> Iterator[Outcome]:
    """With its line told, every figure kept; unless it reads as it stands, of what cannot all be
    told the first sentence, or what stands before a "which". Nothing where it is no quotation."""
    quoted, todo = _WHOLE.fullmatch(outcome.summary), _TO_DO.fullmatch(outcome.summary)
    if todo and (line := _to_do(todo["words"].translate(_NAMED))):
        yield outcome.model_copy(update={"summary": f"To {line}"})
    if behind := _BEHIND.fullmatch(outcome.summary):
        words = behind["words"].translate(_NAMED)
        told = plainer.plainer(idiom.mended(_INNER.sub(r"“\1”", words)))
        if not (_OPINION.search(told) or wording.repeated(told, words, _RUN)):
            yield outcome.model_copy(update={"summary": f"{behind['before']} {told}"})
    if quoted is None:
        return
    words = _TITLE.sub("", _LEFT_OUT.sub("", quoted["words"].translate(_NAMED)))
    every = [_told(each, outcome.status) for each in _SENTENCE.split(words)]
    first = list(takewhile(bool, every))
    ways = [first] if len(first) == len(every) else []
    if not reads(outcome):
        ways += [first[:1], [_told(_MAIN.split(words)[0], outcome.status)]]
    if _SAYS.match(words):
        ways.append([_told(words, outcome.status, (_LED,))])
    for told in filter(None, (". ".join(filter(None, each)) for each in ways)):
        proposed = outcome.status == "discussed"  # "proposed that a course be launched"
        should = _IS_TO_BE.sub("should be", told) if proposed else told
        yield outcome.model_copy(update={"summary": should})


def _told(words: str, status: str, frames: Sequence[re.Pattern[str]] = _FRAMES) -> str | None:
    figures = _figures(words)
    lines = (each for each in _lines(words, status, frames) if _figures(each) >= figures)
    lines = (each for each in lines if (bare := _BY.sub("", each)) == each or whole.stated(bare))
    return next((each for each in lines if sound.stands(each) and whole.stands(each)), None)


def _lines(words: str, status: str, frames: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """What the words tell: as a sentence that is certain to be one, or else as they stand."""
    start = words = _IT_IS.sub("The plan is to ", words)
    for pattern in frames:
        if (found := pattern.match(start)) and whole.stated(start[found.end() :]):
            start = start[found.end() :]
    for each in dict.fromkeys((start, statements.core(words))):
        if line := retold.sentence(each):
            yield plainer.plainer(idiom.mended(line))
    line = plainer.to_be(plainer.plainer(idiom.mended(tidied.plain(start))))
    line = f"{line[:1].upper()}{line[1:]}"
    clause = whole.without_it(_IF.sub("", line))
    lost = _OPINION.search(line) or not retold.apart(f"{clause[:1].upper()}{clause[1:]}", clause)
    if (
        _whole(line, status)
        and not lost
        and sound.english(line)
        and not wording.repeated(line, words, _RUN)
    ):
        yield line


def _to_do(words: str) -> str:
    """What is to be done; "" where it is speech, praise, of next year, or the article's alone."""
    line = _INNER.sub(r"“\1”", plainer.plainer(idiom.mended(words)))
    lost = _OPINION.search(line) or retold.praises(line) or retold.stale(line)
    return "" if lost or wording.repeated(line, words, _RUN) else line


def reads(outcome: Outcome) -> bool:
    """Is a line that had to stay a quotation whole, and in English that needs no mending?"""
    quoted = _WHOLE.fullmatch(outcome.summary)
    words = quoted["words"].translate(_NAMED) if quoted else ""
    if not _ENGLISH.search(words):
        return True  # of another language, whose grammar is not read
    led = _LED.match(words)
    words = whole.without_it(words[led.end() :] if led else words)
    return _whole(words, outcome.status) and sound.stands(words) and not retold.cut(words)


def _whole(line: str, status: str) -> bool:
    """Has it a verb outside of what only describes, or names a thing that is to be?"""
    main = _MAIN.split(_ASIDE.sub("", line))[0]
    thing = status in {"agreed", "planned"} and _THING.match(main)
    return whole.stated(main) or bool(thing)


def _figures(text: str) -> set[str]:
    return {each.rstrip(".,") for each in _NUMBER.findall(text)}
