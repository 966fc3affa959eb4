"""Telling: the sentence of the article that tells the event, in plain words or quoted."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, tee

from summarizer.phrases.accounts import added, clause, core
from summarizer.phrases.accounts.bare import Bare
from summarizer.phrases.accounts.core import Ranked
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.accounts.verbatim import Verbatim
from summarizer.phrases.events.sorts import CALLED_OFF
from summarizer.phrases.participation import parts
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import leads, pointing, retold, sound
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

_LONGEST = 300  # characters
_MOST = 3  # sentences that are tried
_WORDS = 36  # of a sentence told whole
_HARD = compiled(
    r"(?:we|our|us|my|i|your?|this|these|those|him|hers|above|here)\b.*", re.IGNORECASE
)
"""Words that are not understood below a headline."""
_NEAR = 5  # sentences behind the one that tells it
_DEALS = 7  # the same of one that tells the terms
_ITEM = 0.0  # log odds of a sentence that tells what came of it
_TERMS = 1.0  # what the words of a deal add to them
_ADDS = 5  # words, a number counted thrice
_LEAST = -1.5  # log odds: what is less sure is no event
_FAR = 2.5  # log odds behind the surest
_WHO = compiled(r"^(?:He|She)\b(?=,? )")
_FORMULA = compiled(  # "She made this known when she received …": what is told is what she did
    r"^[^,]{3,40} (?:(?:has |had )?(?:made|gave|stated|said|disclosed|revealed|expressed|announced"
    r"|spoke|pledged|was speaking)\b)[^,]{0,90}?,? (?:when|while|as) (?:he|she) "
    r"(?=(?:paid|gave|led|met|[a-z]{3,}ed)\b)"
)
_LEANS = compiled(  # "An answer to this is sought"
    r"“[^,;]{0,40}\b(?:to|of|for|with|from|by) (?:this|these|those|them)\b"
    r"(?= (?:is|are|was|were|has|have|will|and)\b|,)"
)
_ASKED = Rare(
    r"\bin an interview\b|\btold (?:reporters|newsmen|journalists|this paper)\b", lines=True
)
"""Who spoke to the press tells of what was before."""
_YEAR = compiled(r"\b(?:19|20)\d\d\b")
_RUN = 16  # words of the article in a row, but for names and figures
_DATELINE = compiled(
    r"(?:\d{1,2}(?:[–-]\d{1,2})? )?[A-ZÀ-Ý][\w .’'-]{1,30}?(?:, [A-ZÀ-Ý][\w .’'-]{1,30}?)?(?:,?"
    r" ?(?::|[:–—]+(?= )| [–—]+)|[.,]? ?--?(?= )"
    r"|,/)(?: ?[–—-])? ?"
    r"(?:\d{4} )?"
    r"(?=[A-Z])"
)
_OUR = compiled(
    r"\b[Oo]ur (?:own )?(?!country|nation|friends|guests|city|town|part|time"
    r"|work)(?P<head>[a-z]+)"
)
_NUMBERED = compiled(r"^\d{1,2}[.)],? ")
# "at Conference Room 2, Floor 15, Outpatient Building of Oslo Hospital"
ROOM = Rare(
    r"(?: (?:in|at) an? (?:[\w-]+ )?(?:ceremony|event|function|meeting) held)?"
    r",? (?:at|in) (?:the )?(?:(?!\b(?:at|in)\b)[^,.;])*?\b(?:Room|Floor|Hall [A-Z\d]|Boardroom"
    r"|noble hall|(?:Auditorium|Hall|Aula|Theatre|Salon)(?= [“‘\"\ue100-\uf8ff])"
    r"|\d+(?:st|nd|rd|th) floor|Building [A-Z\d])\b[^,]*?"
    r"(?:, ?[^,]*?(?:Floor|floor|Building|Block)[^,]*?)*(?=$|, | and [a-z]+(?:ed|held)\b)"
)
"""Which room of a house it was in is no news."""
_AMID = compiled(r"^With [^,]*, [^,]* and [^,]*, (?=the |an? |\ue000)")
"""With songs, drums and dances."""
_AMONG = compiled(r"[^,]{3,60}, and (?:of|by|with|for|in|from) ")
"""The end of a list of those in whose presence it was."""
_BEFORE = Rare(r",? in (?:the )?(?:\w+ )?presence of (?:(?! and [a-z]+ed\b).)*$")
_BROKEN_OFF = compiled(  # a day, a number has been taken out of its beginning
    r"“?Next (?:in|at|the|…)(?!\w)|The [a-z]+ed (?:the|an?)\b"
    r"|The \w+, (?:was|were|is|are|has|have)\b"
    r"|[A-Z][a-z]+(?:ion|ment) the [a-z]+ |An? \w+ one\b"
)
_BROKEN = Rare(  # the same, further on
    r"\b(?:at|of|in|on|for|by|the|an?|to)['’]s\b|\b[a-z]+ed floor of\b|(?<![\w”)])['’]s (?!-)"
    r"|\bwere [a-z]+ed were\b"
)
_LETTER = compiled(r"\b[A-Z][a-z]?$")
"""A name was cut short."""
_LABEL = compiled(r"“?[\w ]{2,30}: (?!\d)|.*;”?$")
_COMPANY = compiled(
    r"the (?:\w+ ){0,3}(?:delegation|team|group|mission)\b[^,]{0,60}\b(?:of|includ)"
)
"""Who came, in a list."""
_SLIGHT = Rare(
    r"\b(?:briefed|introduced)\b"
    r"|\b(?:was|were) (?:chaired|moderated|interpreted|present|met by|accompanied|greeted)\b"
    r"|^(?:The|An?) (?:[\w-]+ ){0,2}(?:signing|ceremony|event|programme) (?:was (?:made|held"
    r"|organi[sz]ed)|took place)(?: (?:in|at|on)\b|$)"
    r"|\b(?:held|had) (?:an? |their |its )?(?:\w+ )?(?:talks?|meetings?|discussions?)$"
    r"|^The first (?:patient|case|operation)\b"
    r"|\b(?:held|had|organi[sz]ed|hosted) the (?:[\w-]+ )?(?:ceremony|event|function)$"
    r"|\b(?:was|is|were|are) (?:among|one of|the (?:first|second|third|fourth|fifth|sixth)$)"
    r"|^(?:The )?[Gg]reetings?\b|\b(?:spent|stayed|arrived) (?:at|in|to|on)\b|^Means\b"
)
_COSTS = compiled(
    r"(?:A total of )?[^a-z]*\d[^,A-Z]* (?:will be|was|were|is|are) (?:invested|financed|available"
    r"|spent)\b(?!.*[A-Z])"
)
"""What cost it is not said."""


_DEAL = Rare(  # what it cost, what it is of, what was signed, opened, renewed there
    r"\b(?:(?:consist(?:s|ed|ing) of|compris(?:es?|ed|ing)|includ(?:es|ed|ing)|covers)\b"
    r"|(?:total |an )?(?:amount|budget|cost|value|sum) of|amount(?:s|ed) to|worth\b"
    r"|(?:sign|renew|extend|prolong|conclud|agree|(?<!\bwas )(?<!\bwere )open|inaugurat|hand|donat"
    r"|deliver)ed\b(?! by\b)"
    r"|handed over|renewal of|offered to|gives? the (?:possibility|opportunity)|provides for"
    r"|(?:financ|fund)ed by|effective for|valid (?:for|until))",
    lines=True,
)

Fits = Callable[[str], bool]
"""Can a sentence stand below the headline, or does it speak of what neither of them names?"""


@dataclass(frozen=True)
class Telling:
    """found  sentences of a story, the one that surest tells its event first
    setting  what is known of the event

    Where what is `told` says that it was called off, so does what tells it."""

    found: Sequence[Ranked]
    setting: Setting

    def leading(self, told: str, fits: Fits) -> Iterator[str]:
        """What the surest sentences tell, each in plain words."""
        for each in self.near(told):
            yield from (said for _, said in islice(self.ways(each.told, fits), 1))

    def near(self, told: str) -> list[Ranked]:
        """The sentences that may tell the event, the surest first."""
        off = CALLED_OFF.search(told.lower())
        fit = [each for each in self.found if not off or CALLED_OFF.search(each.told.low)]
        fit = [each for each in fit if not _ASKED.search(each.told.low)] or fit
        return [each for each in fit[:_MOST] if each.odds > max(fit[0].odds - _FAR, _LEAST)]

    def quoted(self, told: str, fits: Fits) -> Iterator[str]:
        """Where nobody can say it in other words: what they say as the article has it, first that
        which needs nothing but its headline, and is English."""
        near = self.near(told)
        texts = [each for one in near for each in Verbatim(one.told, self.setting).texts()]
        said = sorted(
            (each for each in texts if not _broken(each)),
            key=lambda each: (bool(_LEANS.match(each)), not fits(each), not sound.english(each)),
        )
        known = _known(told, self.setting)
        yield from (each for each in said if fits(each) or not _hard(each, known))
        yield from said[:1]

    def items(self, told: str, fits: Fits) -> Iterator[str]:
        """What came of it, counted: as a sentence not far behind the one that tells it does."""
        if CALLED_OFF.search(told.lower()):
            return
        for each in self._items:
            found_ways = (way for _, way in self.ways(each.told, fits))
            said = max(found_ways, key=lambda way: added.worth(way, told), default=None)
            if said and _adds(said, told) and not _LABEL.match(said) and sound.printable(said):
                yield said
                return

    @cached_property
    def _items(self) -> Sequence[Ranked]:
        """The sentences that may tell what came of it, the likeliest first."""
        first = self.found[0].told.place if self.found else 0
        some = [x for x in self.found[1:] if x.item > _ITEM - _TERMS]
        some = [x for x in some if x.told.place <= first + _DEALS]
        near = (x for x in some if x.told.place <= first + _NEAR or _deal(x))
        likely = [x for x in near if _tells(x) > _ITEM and _itemises(x, self.setting)]
        return sorted(likely, key=lambda one: one.told.place - 2 * _tells(one))[:_MOST]

    def ways(self, sentence: Told, fits: Fits) -> Iterator[tuple[str, str]]:
        """Its main "clause"; the "whole" of it where that is short."""
        for name, said in self._said(sentence).items():
            if first := next(filter(fits, copy(said)), None):
                yield name, first

    def _said(self, sentence: Told) -> Mapping[str, Iterator[str]]:
        """By the way it is told, as found so far: what is told is tried behind ever more."""
        place = sentence.start
        if place not in self._known:
            ways = {"clause": _clause, "whole": _short}
            found = {name: way(sentence, self.setting) for name, way in ways.items()}
            self._known[place] = {name: tee(said, 1)[0] for name, said in found.items()}
        return self._known[place]

    @cached_property
    def _known(self) -> dict[int, Mapping[str, Iterator[str]]]:
        return {}


def _hard(quotation: str, known: str) -> bool:
    """Does it speak of what only its page tells, in a word that nobody understands below it?"""
    loose = pointing.loose(quotation, known) or ""
    opens = quotation[1:].lower().startswith(loose.lower() or "“")
    return bool(_HARD.fullmatch(loose)) or opens


def _itemises(sentence: Ranked, setting: Setting) -> bool:
    """Does it count something, and not of former years, in a wish or of who came?"""
    low, year = sentence.told.low, setting.start[:4]
    old = any(each < year for each in _YEAR.findall(low))
    aside = old or _COMPANY.match(low) or core.aside(low, told=_deal(sentence))
    return bool(added.numbers(low)) and not aside


def _adds(said: str, told: str) -> bool:
    return added.worth(said, told) > _ADDS and bool(added.counted(said) - added.counted(told))


def _tells(sentence: Ranked) -> float:
    """The log odds that it tells what came of the event."""
    return sentence.item + _TERMS * _deal(sentence)


def _deal(sentence: Ranked) -> bool:
    return bool(_DEAL.search(sentence.told.low))


def _clause(sentence: Told, setting: Setting) -> Iterator[str]:
    bare, off = _named(sentence, setting), CALLED_OFF.search(sentence.low)
    if bare and setting.fits(sentence) is not False and not parts.is_past(sentence):
        for said in clause.tell(bare, setting.owner):
            if not (_slight(said) or _broken(said)) and (
                not off or CALLED_OFF.search(said.lower())
            ):
                yield said


def _named(sentence: Told, setting: Setting) -> Bare | None:
    """With their names for "she", and "the hospital"."""
    bare = setting.bare(sentence)
    if bare is None:
        return None
    text = bare.text
    if _WHO.match(text) and (somebody := setting.somebody(sentence)):
        text = _FORMULA.sub(f"{somebody} ", _WHO.sub(somebody, text))
    for place in setting.spoken(sentence):
        at = place.start - sentence.start
        text = text.replace(sentence.text[at : place.end - sentence.start], place.name, 1)
    return replace(bare, text=text)


def _known(told: str, setting: Setting) -> str:
    """What is told, and the initials of who takes part."""
    short = " ".join(name for each in setting.houses for name in each.aliases)
    return f"{told}\n{short}"


def _short(sentence: Told, setting: Setting) -> Iterator[str]:
    line = _line(sentence, setting)
    if line and line.count(" ") < _WORDS:
        yield line


def _line(sentence: Told, setting: Setting) -> str | None:
    bare = setting.bare(sentence)
    if bare is None:
        return None
    text = ROOM.sub(
        "", leads.taken(undated(bare.said(_AMID.sub("", bare.text).replace(" from now on", ""))))
    )
    text = _BEFORE.sub("", text)
    if setting.owner and " - " not in setting.owner:
        text = _OUR.sub(lambda match: clause.whose(match["head"], setting.owner), text)
    line = retold.sentence(text, longest=_LONGEST, run=_RUN)
    if line is None or _slight(line) or _AMONG.match(line) or _broken(line):
        return None
    return line


def _slight(said: str) -> bool:
    """Does it tell what is told of any event, or nothing to the end?"""
    return bool(_COSTS.match(said) or _SLIGHT.search(said))


def _broken(said: str) -> bool:
    """Has it lost words that the others want?"""
    return bool(_BROKEN_OFF.match(said) or _BROKEN.search(said) or _LETTER.search(said))


def undated(text: str) -> str:
    """Without the number, the place or the day that a report opens with."""
    text = _NUMBERED.sub("", text)
    match = _DATELINE.match(text)
    return text[match.end() :] if match else text
