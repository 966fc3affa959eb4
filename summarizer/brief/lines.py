"""Lines: which of the outcomes that the rules found an editor can print as they stand."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from summarizer.brief import headings, mended, repetition, verbatim
from summarizer.phrases.statements import (
    alone,
    dated,
    earlier,
    meant,
    pointing,
    quotable,
    sound,
    standing,
    trimmed,
    whole,
)
from summarizer.phrases.statements.meant import Side
from summarizer.vocabulary import STATUSES, Event, Outcome

_QUOTED = re.compile(r"“(?P<words>[^“”]+)”[.。]?")
_SPOKEN = re.compile(r"[^:：“”]{2,60}[:：] ?“(?P<words>[^“”]+)”[.。]?")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|with|by|was|were|will|for|at|from|its|in|is|are"
    r"|has|have|had|been|no|on|per|more|under|each)\b",
    re.IGNORECASE,
)
_FAINT = re.compile(  # what every house says of itself: of more lines those go
    r"\b(?:innovation-driven|strive to|continue to (?:promote|deepen|strengthen|advance)"
    r"|internal laws?|high-quality (?:development|talents?)|give full play|complementary advantages"
    r"|all-round cooperation|in-depth cooperation|actively participate|fruitful)\b"
)
# What goes with every visit and congress, and is no news of it
_SIDE = re.compile(
    r"\b(?:best[- ](?:paper|poster|presentation)|gifts? (?:were|was) (?:presented|exchanged)"
    r"|(?:exchanged|presented) (?:gifts|souvenirs|plaques)|(?:special|public|guest) lectures?"
    r"|gave (?:an? )?(?:academic|special|guest|public) (?:report|lecture|talk)"
    r"|certificates? (?:of (?:participation|attendance)|(?:were|was) (?:given|handed|distributed"
    r"|awarded) to (?:all )?(?:the )?participants)|(?:expenses|costs?) (?:for|of) accommodation"
    r"|photo exhibition|lunch|got acquainted|honorary diplomas|recordings of)\b",
    re.IGNORECASE,
)
_THIN = re.compile(  # "Repair of the department was carried out": a few words, nothing named
    r"(?=(?:\S+ ){1,7}\S+$)(?-i:(?!.* [A-ZÀ-Þ]))(?=.* (?:was|were|been|will|is|are) )"
    r"(?!.*(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozen|first)\b))"
    r"(?:(?!\b(?:joint|new|agreement|memorandum|protocol|clinic|ward|centre|center|unit|building"
    r"|laborator\w+|hospital|opened|signed|model|course)\b).)*"
    r"|.*\b(?:will look for|used with care|is organi[sz]ed by)\b.*",
    re.IGNORECASE,
)
_NAMELY = re.compile(r"\b(?:especially|particularly|including|such as|namely) ")
# "It establishes that 15 interns.": its verb has been cut off
_LOST = re.compile(
    r".*\b(?:that|which|whom) (?:the |all |both )?(?:[\d.,]+|two|three|four|five|six|seven|eight"
    r"|nine|ten|a)"
    r" (?:[a-z]+ )?[a-z]+s?\.?"
)
_LOOKS_BACK = frozenset({"anniversary", "award"})
_YEARS = re.compile(r"\b(?:anniversar|jubilee|decades?\b|\w+ years\b)", re.IGNORECASE)
_LONG = 40  # words of a quotation
_ENOUGH = 3  # lines
_SHORT = re.compile(
    r"(?:An? |The )?[\w-]+ (?:of|for|in|until) [\d–-]+\.?"
)  # "A plan for 2018-2021"
_PARTLY = re.compile(r"To “(?:\S+ ){0,4}\S+”[.。]?")  # "To “now lead it”"
_TO_DO = re.compile(r"To “.*")  # who wishes it, is not said
_AND_THAT = re.compile(r"^(?:(?!\bthat\b).)*\band that\b")
_READY = re.compile(r"\b(?:prepared|ready|willing) to [a-z]+")  # has planned nothing yet
_SIGNED_IN = re.compile(r"\b(?:signed|concluded)\b.* (?:in|of) (?P<year>(?:19|20)\d\d)\b")
_WEEKDAY = re.compile(
    r"(?<!every )(?<!each )(?<!first )(?<!second )(?<!third )(?<!last )"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d"
    r"|,? [A-Z]| \(|s)"
)
_BULLETS = frozenset(">•*·-–—|")
_MARK = '"“«‘„'
_MOST = 8  # lines: of more those go that give no number
_WORD = re.compile(r"\w+")
_SAME = 5  # words
_START = 24  # characters


class Above(NamedTuple):
    """What stands above the lines of a brief: headline and lead, names, sides, the event's day."""

    told: str
    names: Collection[str]
    sides: Sequence[Side]
    day: str


def legible(
    outcomes: Iterable[Outcome],
    told: str,
    names: Collection[str],
    event: Event | None = None,
    sides: Sequence[Side] = (),
) -> list[Outcome]:
    """Those that somebody understands who has read no more than what the brief has `told` before
    them, and the `names` above it; in the order in which a brief shows them. What was done before
    the event is told of an anniversary, or where nothing else is."""
    above = Above(told, names, sides, event.date.start or "" if event else "")
    ready = [_mended(each, above) for each in outcomes]
    found, left = _standing(ready, above)
    sort = getattr(event, "type", "")
    found += _verbatim([each for each in left if verbatim.worthy(each)], found, above, sort)
    found.sort(key=lambda each: STATUSES.index(each.status))
    return _chosen(found, event)


def _chosen(found: list[Outcome], event: Event | None) -> list[Outcome]:
    """Without what is old, faint or thin beside the others, and at most so many."""
    if event:
        looks = getattr(event, "type", "") in _LOOKS_BACK or _YEARS.search(event.headline)
        year = (event.date.start or "")[:4]
        new = [
            each
            for each in found
            if (looks and each.status == "achieved") or not _before(each, year)
        ]
        found = new or found
    owned = [each for each in found if each.status == "agreed" or each.summary[:3] != "To "]
    found = owned or ([] if event and event.summary else found)  # who means to do it is said
    short = [each for each in found if not _is_long(each)]
    found = short if len(short) >= _ENOUGH else found
    plain = [each for each in found if each.figures or not _is_faint(each.summary)]
    found = plain if len(plain) > _ENOUGH else found
    chief = [each for each in found if not _SIDE.search(each.summary)]
    found = chief or ([] if event and event.summary else found)
    thick = [
        each for each in found if each.figures or not _THIN.fullmatch(each.summary.rstrip("."))
    ]
    found = thick or ([] if event and event.summary else found)
    telling = sorted(found, key=lambda each: (not each.figures, each.summary.startswith("“")))
    kept = {id(each) for each in telling[:_MOST]}
    return [each for each in found if id(each) in kept]


def _standing(ready: Iterable[Outcome], above: Above) -> tuple[list[Outcome], list[Outcome]]:
    """Those that stand as they are, and the others."""
    found: list[Outcome] = []
    left: list[Outcome] = []
    told, plain = above.told, _plain(above.told)
    for outcome in sorted(ready, key=lambda each: STATUSES.index(each.status)):
        known = _known(outcome, told, above.names)
        if known and _opening(known.summary) in plain:
            continue
        if known and verbatim.counts(known) and _stands(known.summary, known):
            found.append(known)
            told = f"{told}\n{known.summary}"
        else:
            left.append(outcome)
    return found, left


def _verbatim(
    left: Iterable[Outcome], found: Sequence[Outcome], above: Above, sort: str
) -> list[Outcome]:
    """Of those of which no line stands, what the article says of them in its own words."""
    told = "\n".join([above.told, *(each.summary for each in found)])
    more: list[Outcome] = []

    def mend(line: str) -> str:
        line = standing.freed(dated.dated(line, above.day))
        return meant.spelt_out(meant.named(line, above.sides, above.told), above.sides)

    for outcome in left:
        line = verbatim.told(outcome, verbatim.Beside(told, above.names, sort), mend)
        if line and not repetition.covers(told, line.summary, 0.3):
            more.append(line)
            told = f"{told}\n{line.summary}"
    return more


def _is_long(outcome: Outcome) -> bool:
    words = len(outcome.summary.split())
    return words > _LONG and outcome.summary[0] == "“" and not outcome.figures


def _is_faint(line: str) -> bool:
    return bool(_FAINT.search(line) and not _NAMELY.search(line))


def _known(outcome: Outcome, told: str, names: Collection[str]) -> Outcome | None:
    """The outcome with its line as far as it speaks of what is `told`; None of no line."""
    line = outcome.summary
    if not _ENGLISH.search(line) or not (lost := pointing.loose(line, told, names)):
        return outcome
    short = trimmed.trimmed(line, lost)
    if short is None or pointing.loose(short, told, names):
        return None
    return outcome.model_copy(update={"summary": short})


def _mended(outcome: Outcome, above: Above) -> Outcome:
    line = outcome.summary.strip()
    quote = outcome.evidence[0].quote if outcome.evidence else ""
    told, status = mended.mended(line, outcome.status, " ".join(quote.split()), above.names)
    told = standing.freed(dated.dated(told, above.day))
    told = meant.named(told, above.sides, above.told)
    if (told, status) == (outcome.summary, outcome.status):
        return outcome
    return outcome.model_copy(update={"summary": told, "status": status})


def _before(outcome: Outcome, year: str) -> bool:
    """Was it done before the event, in that year?"""
    quote = " ".join(outcome.evidence[0].quote.split()) if outcome.evidence else ""
    if outcome.status == "agreed":
        signed = _SIGNED_IN.search(outcome.summary)
        return earlier.always(outcome.summary) or bool(signed and signed["year"] < year)
    return outcome.status == "achieved" and earlier.told(outcome.summary, quote, year)


def _plain(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _opening(line: str) -> str:
    """Its first words, where they give a number: so many of something are told of once."""
    first = " ".join(_WORD.findall(line.casefold())[:_SAME])
    return f" {first} " if any(each.isdigit() for each in first) else line


def _stands(line: str, outcome: Outcome) -> bool:
    wish = _TO_DO.fullmatch(line) and outcome.status != "agreed"
    short = (
        _SHORT.fullmatch(line)
        or _PARTLY.fullmatch(line)
        or _LOST.fullmatch(line)
        or verbatim.empty(line)
    )
    said = outcome.evidence[0].quote if outcome.evidence else ""
    ready = outcome.status == "planned" and _READY.search(said) and not _READY.search(line)
    stale = (
        ready
        or _WEEKDAY.search(line)
        or line[:1] in _BULLETS
        or (line.isascii() and line.isupper())
    )
    if (
        stale
        or wish
        or short
        or verbatim.opens_lost(line)
        or not headings.fits(line, outcome.status)
    ):
        return False
    if not alone.stands(line, done=outcome.status == "achieved"):
        return False
    if not _ENGLISH.search(line):
        return True  # of another language, whose grammar is not read
    if quoted := _QUOTED.fullmatch(line):
        return _quotable(quoted["words"], outcome.status)
    if spoken := _SPOKEN.fullmatch(line):
        return _direct(spoken["words"], outcome)
    return whole.stands(line) and sound.stands(line) and sound.fits(line, outcome.status)


def _quotable(words: str, status: str) -> bool:
    cut = _AND_THAT.search(words)  # "They do it and that nurses come": a "that" is lost
    if cut or not (sound.english(words) and sound.fits(words, status)):
        return False
    return quotable.stated(words) or quotable.named(words, status)


def _direct(words: str, outcome: Outcome) -> bool:
    """Does the article have them in quotation marks? A reporter's words are nobody's speech."""
    start = words[1:_START]
    for quote in outcome.evidence:
        flat = " ".join(quote.quote.split())
        at = flat.find(start)
        if at > 0 and any(mark in flat[:at] for mark in _MARK):
            return True
    return False
