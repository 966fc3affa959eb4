"""How a page speaks: telling what happened, or saying what holds in general."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.phrases.dates import DateMention
from summarizer.phrases.events.tale import TABLES, Line, Tale
from summarizer.phrases.words.firsts import compiled

_PAST = TABLES.any_of("narration", "past")
_GENERAL = TABLES.any_of("narration", "general")
_FORMAL = TABLES.any_of("narration", "formal", lines=True)
_WILL = TABLES.any_of("narration", "will", lines=True)
_PRESENT = TABLES.any_of("narration", "present")
_CLAUSE = TABLES.any_of("narration", "clause")
_ADDRESSED = TABLES.any_of("genre", "addressed")
_PLAIN = TABLES.any_of("genre", "plain")
_HABIT = TABLES.any_of("genre", "habit")
_BRACKETS = compiled(r"\([^()]*\)")
_ENDS = (".", "!", "?", "”", '"', "’", "'", ")")
_WORDS = 5
_AHEAD = 2  # sentences in which an event is announced
_NEVER = 1_000


@dataclass(frozen=True)
class Narration:
    """told       share of the sentences with a verb in the past
    general    of those and the sentences that only demand, allow or address: share of the latter
    plain      share of all lines that say what is, and tell nothing past
    opens      how the first line speaks: "told", "addressed", "plain" or ""
    dated      the place of the first sentence that tells what happened, or will happen, on a day
    years      years that it names without a day or month
    size       how many sentences it has
    lines      how many lines and sentences, those of lists and tables as well
    """

    told: float
    general: float
    plain: float
    opens: str
    dated: int
    years: int
    size: int
    lines: int

    @classmethod
    def of(cls, story: Tale, found: Sequence[DateMention] = ()) -> "Narration":
        """How it speaks; `found` are the days it names."""
        tells = [_past(each.low) for each in story.body]
        others = [each.low for each, past in zip(story.body, tells, strict=True) if not past]
        whole = [(each, past) for each, past in zip(story.body, tells, strict=True) if _whole(each)]
        past = sum(past for _, past in whole)
        general = sum(not past and bool(_GENERAL.search(each.low)) for each, past in whole)
        places = (
            place
            for place, (each, past) in enumerate(whole, 1)
            if (past or (place <= _AHEAD and announces(each.low)))
            and any(each.start <= day.start < each.end for day in found)
            and not _FORMAL.search(each.low)
        )
        bare = {each.year for each in story.dates if each.year and each.month is None}
        count = max(len(story.body), 1)
        return cls(
            past / max(len(whole), 1),
            general / (general + past + 1),  # one more: few sentences prove little
            sum(_PLAIN.search(each) is not None for each in others) / count,
            ("told" if tells[0] else _opening(others[0])) if tells else "",
            next(places, _NEVER),
            len(bare),
            len(whole),
            len(story.pieces),
        )


def headed(story: Tale) -> bool:
    """Its headline is a clause: somebody does or did something."""
    headline = story.headline
    return bool(headline and _CLAUSE.search(_BRACKETS.sub("", headline.low)))


def happened(low: str) -> bool:
    """A sentence in small letters that tells what somebody did, not what is to be done."""
    return _past(low) and not (_FORMAL.search(low) or _WILL.search(low))


def idle(lows: Sequence[str]) -> bool:
    """Sentences in small letters none of which tells what somebody did: notices, deadlines."""
    if any(map(_past, lows)):
        return False
    return any(words.search(low) for low in lows for words in (_FORMAL, _GENERAL, _WILL, _PRESENT))


@lru_cache(maxsize=256)  # asked of each sentence of a page for its narration and for its acts
def _past(low: str) -> bool:
    return _PAST.search(low) is not None


def announces(low: str) -> bool:
    """A sentence in small letters: something will happen, not: has to."""
    return bool(_WILL.search(low) and not _GENERAL.search(low))


def _opening(low: str) -> str:
    if _ADDRESSED.search(low):
        return "addressed"
    return "plain" if _PLAIN.search(low) or _HABIT.search(low) else ""


def _whole(sentence: Line) -> bool:
    """Not a line of a list or a table."""
    return sentence.flat.endswith(_ENDS) and len(sentence.flat.split()) >= _WORDS
