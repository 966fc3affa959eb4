"""Telling: the sentence of the article that tells the event, in plain words or quoted."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from summarizer.phrases.accounts import clause, core
from summarizer.phrases.accounts.bare import Bare
from summarizer.phrases.accounts.core import NUMBER, Ranked
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.accounts.verbatim import Verbatim
from summarizer.phrases.events.sorts import CALLED_OFF
from summarizer.phrases.participation import parts
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import leads, pointing, retold, sound
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems
from summarizer.phrases.words.needs import Rare

_LONGEST = 300  # characters
_MOST = 3  # sentences that are tried
_WORDS = 36  # of a sentence told whole
_HARD = re.compile(
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
_WHO = re.compile(r"^(?:He|She)\b(?=,? )")
_FORMULA = re.compile(  # "She made this known when she received …": what is told is what she did
    r"^[^,]{3,40} (?:(?:has |had )?(?:made|gave|stated|said|disclosed|revealed|expressed|announced"
    r"|spoke|pledged|was speaking)\b)[^,]{0,90}?,? (?:when|while|as) (?:he|she) "
    r"(?=(?:paid|gave|led|met|[a-z]{3,}ed)\b)"
)
_LEANS = re.compile(  # "An answer to this is sought"
    r"“[^,;]{0,40}\b(?:to|of|for|with|from|by) (?:this|these|those|them)\b"
    r"(?= (?:is|are|was|were|has|have|will|and)\b|,)"
)
_ELSEWHERE = compiled(
    r"\[[^\]]*\d{4}\]|\([^()]*\)|\b(?:(?:on|from|in|until|of|to) )?(?:the )?(?:(?:Mon|Tues|Wednes"
    r"|Thurs|Fri"
    r"|Satur|Sun)day|\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|–|and|to|until) ?\d{1,2}(?:st|nd|rd"
    r"|th)?)?(?: of)?"
    r" (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r" \d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|–|and|to) ?\d{1,2}(?:st|nd|rd|th)?)?)\b,?(?: (?:19"
    r"|20)\d\d\b)?"
    r"|\b(?:Prof|Dr|Mr|Mrs|Ms|Assoc|Asst|Hon|H\.E)\b\.?|\b(?:today|yesterday|professor"
    r"|successfully)\b|\b(?:ceremony|solemn|took place|current year|(?:conference|small) hall)\b"
    r"|\b(?:at|in) (?:the )?(?:[A-Z][\w’'-]+ ){1,3}(?:(?:Conference|Convention|Congress) Cent(?:er"
    r"|re)|Hall|Hotel|Auditorium)\b"
)
_ASKED = Rare(
    r"\bin an interview\b|\btold (?:reporters|newsmen|journalists|this paper)\b", lines=True
)
"""Who spoke to the press tells of what was before."""
_GROUP = re.compile(r"\b\w+[- ](?:member|day|hour)\b")
"""How many came, and for how long, is not what came of it."""
_YEAR = compiled(r"\b(?:19|20)\d\d\b")
_RUN = 16  # words of the article in a row, but for names and figures
_DATELINE = re.compile(
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
_NUMBERED = re.compile(r"^\d{1,2}[.)],? ")
# "at Conference Room 2, Floor 15, Outpatient Building of Oslo Hospital"
ROOM = re.compile(
    r",? (?:at|in) (?:the )?(?:(?!\b(?:at|in)\b)[^,.;])*?\b(?:Room|Floor|Hall [A-Z\d]|Boardroom"
    r"|noble hall"
    r"|\d+(?:st|nd|rd|th) floor|Building [A-Z\d])\b[^,]*?"
    r"(?:, ?[^,]*?(?:Floor|floor|Building|Block)[^,]*?)*(?=$|, | and [a-z]+(?:ed|held)\b)"
)
"""Which room of a house it was in is no news."""
_AMID = re.compile(r"^With [^,]*, [^,]* and [^,]*, (?=the |an? |\ue000)")
"""With songs, drums and dances."""
_AMONG = re.compile(r"[^,]{3,60}, and (?:of|by|with|for|in|from) ")
"""The end of a list of those in whose presence it was."""
_BEFORE = re.compile(r",? in (?:the )?(?:\w+ )?presence of (?:(?! and [a-z]+ed\b).)*$")
_BROKEN = compiled(  # a day, a number has been taken out of it
    r"\b(?:at|of|in|on|for|by|the|an?|to)['’]s\b|^“?Next (?:in|at|the|…)(?!\w)"
    r"|\b[a-z]+ed floor of\b|^The [a-z]+ed (?:the|an?)\b|^The \w+, (?:was|were|is|are|has|have)\b"
    r"|^[A-Z][a-z]+(?:ion|ment) the [a-z]+ |(?<![\w”)])['’]s (?!-)"
    r"|^An? \w+ one\b|\b[A-Z][a-z]?$|\bwere [a-z]+ed were\b"
)
_LABEL = re.compile(r"“?[\w ]{2,30}: (?!\d)|.*;”?$")
_COMPANY = re.compile(
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
    r"|^(?:A total of )?[^a-z]*\d[^,A-Z]* (?:will be|was|were|is|are) (?:invested|financed"
    r"|available|spent)\b(?!.*[A-Z])"
    r"|\b(?:held|had|organi[sz]ed|hosted) the (?:[\w-]+ )?(?:ceremony|event|function)$"
    r"|\b(?:was|is|were|are) (?:among|one of|the (?:first|second|third|fourth|fifth|sixth)$)"
    r"|^(?:The )?[Gg]reetings?\b|\b(?:spent|stayed|arrived) (?:at|in|to|on)\b|^Means\b"
)


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


def leading(found: Sequence[Ranked], setting: Setting, told: str, fits: Fits) -> Iterator[str]:
    """What the surest sentences tell, each in plain words. Where the headline `told` says that it
    was called off, so do they."""
    for each in near(found, told):
        yield from (said for _, said in islice(ways(each.told, setting, fits), 1))


def near(found: Sequence[Ranked], told: str) -> list[Ranked]:
    """The sentences that may tell the event, the surest first."""
    off = CALLED_OFF.search(told.lower())
    fit = [each for each in found if not off or CALLED_OFF.search(each.told.low)]
    fit = [each for each in fit if not _ASKED.search(each.told.low)] or fit
    return [each for each in fit[:_MOST] if each.odds > max(fit[0].odds - _FAR, _LEAST)]


def quoted(found: Sequence[Ranked], setting: Setting, told: str, fits: Fits) -> Iterator[str]:
    """Where nobody can say it in other words: what they say as the article has it, first that which
    needs nothing but its headline, and is English."""
    texts = [each for one in near(found, told) for each in Verbatim(one.told, setting).texts()]
    said = sorted(
        (each for each in texts if not _BROKEN.search(each)),
        key=lambda each: (bool(_LEANS.match(each)), not fits(each), not sound.english(each)),
    )
    yield from (each for each in said if fits(each) or not _hard(each, _known(told, setting)))
    yield from said[:1]


def _hard(quotation: str, known: str) -> bool:
    """Does it speak of what only its page tells, in a word that nobody understands below it?"""
    loose = pointing.loose(quotation, known) or ""
    opens = quotation[1:].lower().startswith(loose.lower() or "“")
    return bool(_HARD.fullmatch(loose)) or opens


def items(found: Sequence[Ranked], setting: Setting, told: str, fits: Fits) -> Iterator[str]:
    """What came of it, counted: as a sentence not far behind the one that tells it does."""
    if CALLED_OFF.search(told.lower()):
        return
    first = found[0].told.place if found else 0
    some = [x for x in found[1:] if x.item > _ITEM - _TERMS and x.told.place <= first + _DEALS]
    near = (x for x in some if x.told.place <= first + _NEAR or _deal(x))
    likely = [x for x in near if _tells(x) > _ITEM and _itemises(x, setting)]
    for each in sorted(likely, key=lambda one: one.told.place - 2 * _tells(one))[:_MOST]:
        found_ways = (way for _, way in ways(each.told, setting, fits))
        said = max(found_ways, key=lambda way: worth(way, told), default=None)
        if said and _adds(said, told) and not _LABEL.match(said) and sound.printable(said):
            yield said
            return


def _itemises(sentence: Ranked, setting: Setting) -> bool:
    """Does it count something, and not of former years, in a wish or of who came?"""
    low, year = sentence.told.low, setting.start[:4]
    old = any(each < year for each in _YEAR.findall(low))
    aside = old or _COMPANY.match(low) or core.aside(low, told=_deal(sentence))
    return bool(numbers(low)) and not aside


def _adds(said: str, told: str) -> bool:
    return worth(said, told) > _ADDS and bool(counted(said) - counted(told))


def _tells(sentence: Ranked) -> float:
    """The log odds that it tells what came of the event."""
    return sentence.item + _TERMS * _deal(sentence)


def _deal(sentence: Ranked) -> bool:
    return bool(_DEAL.search(sentence.told.low))


def ways(sentence: Told, setting: Setting, fits: Fits) -> Iterator[tuple[str, str]]:
    """Its main "clause"; the "whole" of it where that is short."""
    for name, way in (("clause", _clause), ("whole", _short)):
        for said in way(sentence, setting):
            if fits(said) and not (_SLIGHT.search(said) or _BROKEN.search(said)):
                yield name, said
                break


def _clause(sentence: Told, setting: Setting) -> Iterator[str]:
    bare, off = _named(sentence, setting), CALLED_OFF.search(sentence.low)
    if bare and setting.fits(sentence) is not False and not parts.is_past(sentence):
        said = clause.tell(bare, setting.owner)
        yield from (each for each in said if not off or CALLED_OFF.search(each.lower()))


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


@lru_cache(maxsize=32)  # each is held against the others, and then against the headline
def worth(text: str, told: str) -> int:
    """How much it says that is not told: words, and numbers thrice; which day it was, and how its
    people are addressed, is told elsewhere."""
    text = _ELSEWHERE.sub(" ", text)
    return len(stems(text) - stems(told)) + 2 * len(numbers(text) - numbers(told))


@lru_cache(maxsize=32)  # of what is told, again and again
def numbers(text: str) -> frozenset[str]:
    return frozenset(NUMBER.findall(text.lower()))


def counted(text: str) -> frozenset[str]:
    """Its numbers, but for those of days, and of who came."""
    return numbers(_GROUP.sub(" ", _ELSEWHERE.sub(" ", text)))


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
    if line is None or _SLIGHT.search(line) or _AMONG.match(line) or _BROKEN.search(line):
        return None
    return line


def undated(text: str) -> str:
    """Without the number, the place or the day that a report opens with."""
    text = _NUMBERED.sub("", text)
    match = _DATELINE.match(text)
    return text[match.end() :] if match else text
