"""Lines: which of the outcomes that the rules found an editor can print as they stand."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from summarizer.brief import (
    choice,
    garbled,
    headings,
    joined,
    mended,
    repetition,
    signing,
    unquoted,
    verbatim,
)
from summarizer.phrases.statements import (
    alone,
    dated,
    meant,
    pointing,
    quotable,
    sound,
    standing,
    trimmed,
    whole,
)
from summarizer.phrases.statements.meant import Side
from summarizer.vocabulary import STATUSES, Event, Outcome, Partner, Quote

_QUOTED = re.compile(r"“(?P<words>[^“”]+)”[.。]?")
_SPOKEN = re.compile(r"[^:：“”]{2,60}[:：] ?“(?P<words>[^“”]+)”[.。]?")
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|with|by|was|were|will|for|at|from|its|in|is|are"
    r"|has|have|had|been|no|on|per|more|under|each)\b",
    re.IGNORECASE,
)
# "It establishes that 15 interns.": its verb has been cut off
_LOST = re.compile(
    r".*\b(?:that|which|whom) (?:the |all |both )?(?:[\d.,]+|two|three|four|five|six|seven|eight"
    r"|nine|ten|a)"
    r" (?:[a-z]+ )?[a-z]+s?\.?"
)
_SHORT = re.compile(
    r"(?:An? |The )?[\w-]+ (?:of|for|in|until) [\d–-]+\.?|To “?see (?!to).*"
)  # "A plan for 2018-2021"
_TO_DO = re.compile(r"To “.*")  # who wishes it, is not said
_ITEM = re.compile(
    r"“?[A-Z][a-z]{2,}ing (?:(?:up|of|the|an?|joint|new) |\d)?(?!.*\b(?:was|were|is|are|has|have"
    r"|had|will|would)\b)"
)
_HOPED = re.compile(r"\bhop(?:e|es|ed|ing)\b")
_HEDGED = re.compile(r"\b(?:hop|could|would|may|might|propos|possib|wish|ready|should)")
_AND_THAT = re.compile(r"^(?:(?!\bthat\b).)*\band that\b")
_READY = re.compile(r"\b(?:prepared|ready|willing) to [a-z]+")  # has planned nothing yet
_BULLETS = " >•*·-–—|"
_MARK = '"“«‘„'
_WORD = re.compile(r"\w+")
_TWO = 2  # sides
_SAME = 5  # words
_START = 24  # characters


class Above(NamedTuple):
    """What stands above the lines of a brief: headline and lead, names, sides, the event's day,
    day and place as printed; and all that the record quotes."""

    told: str
    names: Collection[str]
    sides: Sequence[Side] = ()
    quotes: Sequence[Quote] = ()
    day: str = ""
    occasion: str = ""

    def before(self, outcome: Outcome) -> str:
        """What the article is known to say before it."""
        start = min((each.start or 0 for each in outcome.evidence), default=0)
        return "\n".join(each.quote for each in self.quotes if (each.start or 0) < start)

    def stands(self, line: str, outcome: Outcome, told: str) -> bool:
        """Could the line be printed behind what is `told`?"""
        lost = pointing.adrift(whole.without_it(line), f"{self.told}\n{told}", self.names)
        return not lost and _stands(line, outcome)


def sides(partners: Iterable[Partner]) -> list[Side]:
    """By which names they may be meant."""
    name = garbled.freed
    return [
        Side(name(each.name), getattr(each, "kind", ""), tuple(each.aliases)) for each in partners
    ]


def legible(outcomes: Iterable[Outcome], above: Above, event: Event | None = None) -> list[Outcome]:
    """Those that somebody understands who has read no more than what the brief has `above` them;
    in the order in which a brief shows them. What was done before the event is told of an
    anniversary, or where nothing else is."""
    ready = _as_listed([_mended(each, above) for each in outcomes])
    found, left = _standing(ready, above)
    sort = getattr(event, "type", "")
    found, left = joined.joined(left, found, above.stands, verbatim.clause)
    found += _verbatim([each for each in left if verbatim.worthy(each)], found, above, sort)
    found = [_unquoted(each, above) for each in found]
    found = [each for each in found if not garbled.is_garbled(each)]
    found = [each for each in found if not _told_by(each, found, above)]
    found.sort(key=lambda each: STATUSES.index(each.status))
    return choice.chosen(found, event)


def _as_listed(ready: list[Outcome]) -> list[Outcome]:
    """What is to be done, named in a list of what was agreed, was agreed and not done."""
    items = {id(each): each.status for each in ready if _ITEM.match(each.summary)}
    if "agreed" not in items.values():
        return ready
    return [
        each.model_copy(update={"status": "agreed"}) if items.get(id(each)) == "achieved" else each
        for each in ready
    ]


def _told_by(outcome: Outcome, found: Sequence[Outcome], above: Above) -> bool:
    """Does headline, lead or a longer line count the same things?"""
    line, told = outcome.summary, f"{above.told}\n{above.occasion}"
    news = signing.is_news(line, above.told) or repetition.counts_more(told, line)
    if repetition.covers(told, line, 0.3) and not news:
        return True
    if signing.retells(line, above.told) or repetition.begun(above.told, line, above.names):
        return True
    longer = [each.summary for each in found if len(each.summary) > len(line)]
    return any(repetition.counted(each, line) for each in (above.told, *longer))


def _standing(ready: Iterable[Outcome], above: Above) -> tuple[list[Outcome], list[Outcome]]:
    """Those that stand as they are, and the others."""
    found: list[Outcome] = []
    left: list[Outcome] = []
    told, plain = above.told, _plain(above.told)
    for outcome in sorted(ready, key=lambda each: STATUSES.index(each.status)):
        known = _known(outcome, told, above.names)
        if known and _opening(known.summary) in plain:
            continue
        nobody = known and known.summary[:3] == "To " and len(above.names) < _TWO
        before = partial(above.before, outcome)
        nobody = nobody or meant.doubtful(outcome.summary, above.sides, above.told, before)
        if known and not nobody and verbatim.counts(known) and _stands(known.summary, known):
            found.append(_quoted(known, above) or known)
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

    for outcome in left:
        mend = partial(_spelt, outcome=outcome, above=above)
        line = verbatim.told(outcome, verbatim.Beside(told, above.names, sort), mend)
        line = line or _plainly(outcome, above, told, mend)
        if line and not repetition.covers(told, line.summary, 0.3):
            more.append(line)
            told = f"{told}\n{line.summary}"
    return more


def _plainly(
    outcome: Outcome, above: Above, told: str, mend: Callable[[str], str]
) -> Outcome | None:
    """What a sentence says that cannot be quoted whole, in our words."""
    quote = outcome.evidence[0].quote if outcome.evidence else ""
    words = verbatim.clause(" ".join(quote.split()))
    said = outcome.model_copy(update={"summary": mend(f"“{words}”")})
    ways = unquoted.said(said) if words else ()
    ways = (each for each in ways if verbatim.readable(each.summary, each.status))
    return next((each for each in ways if above.stands(each.summary, each, told)), None)


def _spelt(line: str, outcome: Outcome, above: Above) -> str:
    """A quotation with the names and days that it points at."""
    line = standing.freed(dated.dated(line, above.day))
    line = meant.named(line, above.sides, above.told, partial(above.before, outcome))
    return meant.spelt_out(line, above.sides)


def _quoted(known: Outcome, above: Above) -> Outcome | None:
    """The clause that says who signed a paper, in quotation marks, where its line does not."""
    if not signing.by_nobody(known.summary) or not known.evidence:
        return None
    words = signing.clauses(verbatim.clause(" ".join(known.evidence[0].quote.split())))
    said = [each for each in (_said(known, words, above) for words in words) if each]
    ours = (each for each in said if _unquoted(each, above) is not each)
    return next(ours, said[0] if said and verbatim.empty(known.summary) else None)


def _unquoted(outcome: Outcome, above: Above) -> Outcome:
    """Said in our words, where they can be read as well as the quotation."""
    ways = unquoted.said(outcome)
    return next((each for each in ways if above.stands(each.summary, each, "")), outcome)


def _said(known: Outcome, clause: str, above: Above) -> Outcome | None:
    """With that clause for its line, where it can be read with what is above."""
    said = known.model_copy(update={"summary": _spelt(f"“{clause}”", known, above)})
    fits = verbatim.counts(said) and _stands(said.summary, said)
    return said if fits and not pointing.adrift(said.summary, above.told, above.names) else None


def _known(outcome: Outcome, told: str, names: Collection[str]) -> Outcome | None:
    """The outcome with its line as far as it speaks of what is `told`; None of no line."""
    line = outcome.summary
    if not _ENGLISH.search(line):
        return outcome
    if not (lost := pointing.adrift(whole.without_it(line), told, names)):
        return outcome
    short = trimmed.trimmed(line, lost)
    if short is None or pointing.adrift(short, told, names):
        return None
    return outcome.model_copy(update={"summary": short})


def _mended(outcome: Outcome, above: Above) -> Outcome:
    line = outcome.summary.strip().lstrip(_BULLETS)
    quote = outcome.evidence[0].quote if outcome.evidence else ""
    quote = " ".join(quote.split())
    told, status = mended.mended(line, outcome.status, quote, above.names)
    told = standing.freed(dated.dated(dated.again(told, quote, above.day), above.day))
    sides = meant.of_own(above.sides, quote)
    told = meant.named(told, sides, above.told, partial(above.before, outcome))
    if (told, status) == (outcome.summary, outcome.status):
        return outcome
    return outcome.model_copy(update={"summary": told, "status": status})


def _plain(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _opening(line: str) -> str:
    """Its first words, where they give a number: so many of something are told of once."""
    first = " ".join(_WORD.findall(line.casefold())[:_SAME])
    return f" {first} " if any(each.isdigit() for each in first) else line


def _stands(line: str, outcome: Outcome) -> bool:
    line = whole.without_it(line)
    wish = _TO_DO.fullmatch(line) and outcome.status != "agreed"
    short = _SHORT.fullmatch(line) or _LOST.fullmatch(line) or verbatim.empty(line)
    said = outcome.evidence[0].quote if outcome.evidence else ""
    ready = outcome.status == "planned" and _READY.search(said) and not _READY.search(line)
    hoped = outcome.status == "discussed" and _HOPED.search(said) and not _HEDGED.search(line)
    stale = ready or hoped or (line.isascii() and line.isupper())
    if (
        stale
        or garbled.unpaired(line)
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
    if verbatim.cut_off(words):
        return False
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
