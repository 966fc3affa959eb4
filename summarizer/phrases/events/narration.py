"""How a page speaks: telling what happened, or saying what holds in general."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.phrases.dates import DateMention
from summarizer.phrases.events.tale import TABLES, Line, Tale

_PAST = TABLES.any_of("narration", "past")
_GENERAL = TABLES.any_of("narration", "general")
_FORMAL = TABLES.any_of("narration", "formal")
_WILL = TABLES.any_of("narration", "will")
_PRESENT = TABLES.any_of("narration", "present")
_CLAUSE = TABLES.any_of("narration", "clause")
_BRACKETS = re.compile(r"\([^()]*\)")
_ENDS = (".", "!", "?", "”", '"', "’", "'", ")")
_WORDS = 5
_AHEAD = 2  # sentences in which an event is announced
_NEVER = 1_000
_SOME, _REPORT, _ASIDE = (
    5,
    0.72,
    0.2,
)  # sentences; the shares in the past and of demands in a report


@dataclass(frozen=True)
class Narration:
    """told     share of the sentences with a verb in the past
    general  of those and the sentences that only demand, allow or address: share of the latter
    dated    the place of the first sentence that tells what happened, or will happen, on a day
    years    years that it names without a day or month
    headed   its headline is a clause: somebody does or did something
    size     how many sentences it has
    lines    how many lines and sentences, those of lists and tables as well
    """

    told: float
    general: float
    dated: int
    years: int
    headed: bool
    size: int
    lines: int

    @property
    def undated(self) -> bool:
        return self.dated == _NEVER

    @property
    def reports(self) -> bool:
        """Nearly every sentence tells what somebody did."""
        return self.size >= _SOME and self.told >= _REPORT and self.general <= _ASIDE

    @classmethod
    def of(cls, story: Tale) -> "Narration":
        whole = [each for each in story.body if _whole(each)]
        past = [_PAST.search(each.low) is not None for each in whole]
        general = [not p and bool(_GENERAL.search(s.low)) for p, s in zip(past, whole, strict=True)]
        days = [each.start for each in story.dates if is_day(each)]
        places = [
            place
            for place, each in enumerate(whole, 1)
            if (past[place - 1] or (place <= _AHEAD and _announces(each)))
            and not _FORMAL.search(each.low)
            and any(each.start <= day < each.end for day in days)
        ]
        bare = {each.year for each in story.dates if each.year and each.month is None}
        return cls(
            sum(past) / max(len(whole), 1),
            sum(general) / (sum(general) + sum(past) + 1),  # one more: few sentences prove little
            min(places, default=_NEVER),
            len(bare),
            bool(story.headline and _CLAUSE.search(_BRACKETS.sub("", story.headline.low))),
            len(whole),
            len(story.pieces),
        )


def happened(low: str) -> bool:
    """A sentence in small letters that tells what somebody did, not what is to be done."""
    return bool(_PAST.search(low)) and not (_FORMAL.search(low) or _WILL.search(low))


def idle(lows: Sequence[str]) -> bool:
    """Sentences in small letters none of which tells what somebody did: notices, deadlines."""
    if any(_PAST.search(low) for low in lows):
        return False
    return any(words.search(low) for low in lows for words in (_FORMAL, _GENERAL, _WILL, _PRESENT))


def is_day(mention: DateMention) -> bool:
    """Whether it names a day, be it by the week."""
    return mention.day is not None or mention.weekday is not None or mention.relative is not None


def _announces(sentence: Line) -> bool:
    """Something will happen, not: has to."""
    return bool(_WILL.search(sentence.low) and not _GENERAL.search(sentence.low))


def _whole(sentence: Line) -> bool:
    """Not a line of a list or a table."""
    return sentence.flat.endswith(_ENDS) and len(sentence.flat.split()) >= _WORDS
