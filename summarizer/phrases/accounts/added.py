"""Added: how much a sentence says that is not told yet."""

from functools import lru_cache

from summarizer.phrases.accounts.core import NUMBER
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems
from summarizer.phrases.words.needs import Rare

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
_GROUP = Rare(r"\b\w+[- ](?:member|day|hour)\b")
"""How many came, and for how long, is not what came of it."""


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
