"""Core: the sentences of an article in which its event is told, by how they speak, weighed."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import opening
from summarizer.phrases.weights import Weights
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.needs import Rare

TABLES = Path(__file__).parent / "weights"
NUMBER = compiled(
    r"(?<![\w.,/-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?!(?:st|nd|rd|th|[.:/]\d))\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|million)\b"
)
"""In small letters."""
_AHEAD = Rare(r"\b(?:will|shall|is to|are to|would|plans? to|expected|going to)\b", lines=True)
_BEFORE = Rare(
    r"\bhad (?:been |already |also )?[a-z]+(?:ed|en|n)\b|\bsince (?:its|the|19|20)"
    r"|\bin (?:19|20)\d\d\b|\b(?:ago|earlier|previous(?:ly)?|founded|last year"
    r"|over the (?:past|last)|for (?:many|several) years|history)\b"
    r"|^(?:until|till|so far|up to now|to date)\b|\bso far\b"
)
_OPINION = Rare(
    r"\b(?:thank(?:ed|s)?|grateful|gratitude|hopes?|hoped|believes?|welcome[sd]? remarks"
    r"|pleased|proud|important|importance|great|honou?r(?:ed)? to|appreciat\w+|emphasi[sz]ed"
    r"|stressed|noted|said|says|added|stated|explained|remarked|observed|according to)\b"
)
_WOULD = Rare(
    r"\b(?:if|would|should|could|may|might|expected|every (?:year|day)|photo|announced|recalled"
    r"|apprised|introduced|welcomed?|affiliated"
    r"|disclosed|spoke|praised|explained|informed|told|revealed|highlighted|quoted|reported"
    r"|pointed out|reviewed|briefed|since|there were|speech(?:es)?|keynote|remarks"
    r"|attended|were present|in attendance|on [\w’' -]{2,30} side,)\b"
)
_OURS = compiled(r"\b(?:we|us|our|i|my|you|your)\b")
_OLD = Rare(
    r"\bhad (?:been |already |also )?[a-z]+(?:ed|en)\b|\b(?:ago|earlier|previous(?:ly)?|founded"
    r"|so far|last year|every (?:year|day)|since|history)\b"
)
_FEELING = Rare(
    r"\b(?:thank(?:ed|s)?|grateful|gratitude|hopes?|hoped|believes?|pleased|proud|importance"
    r"|honou?red|appreciat\w+|stress\w+|noted|recalled|solicited|put forward|patient is"
    r"|attended|were present|accompanied|urged|plans? to|would|could|might|if|photo|reckoning)\b"
)
_LENGTHS = (8, 14, 20, 28, 38, 50, 70)
_SHARES = (0.15, 0.3, 0.45, 0.6, 0.8)
_PLACES = (1, 2, 3, 4, 5, 7, 10, 15)


class Ranked(NamedTuple):
    """A sentence with the log odds that it tells the event, and that it tells what came of it."""

    odds: float
    told: Told
    item: float


def ranked(sentences: Sequence[Told], setting: Setting) -> list[Ranked]:
    """These sentences, the one that surest tells the event first."""
    found = []
    for each in sentences:
        sums = _weights().sums(traits(each, setting))
        found.append(Ranked(sums["core"], each, sums["item"]))
    return sorted(found, key=lambda each: -each.odds)


def traits(sentence: Told, setting: Setting) -> set[str]:
    """What the odds rest on."""
    spoken = _spoken(sentence, setting.heading)
    return {*_placed(sentence, setting), *spoken, *_acted(sentence, setting)}


def aside(low: str, *, told: bool = False) -> bool:
    """Is it of former times, somebody's opinion, or would it only be? Terms may be `told`."""
    if told:
        return bool(_OLD.search(low) or _FEELING.search(low))
    return bool(_BEFORE.search(low) or _OPINION.search(low) or _WOULD.search(low))


def _placed(sentence: Told, setting: Setting) -> Iterator[str]:
    place = next((each for each in _PLACES if sentence.place <= each), 99)
    yield f"place {place}"
    day = setting.fits(sentence)
    yield f"day {day}"
    chief = setting.chief(sentence)
    if chief:
        yield "chief"
    if day and place > 1:
        yield "day, later"
    if chief and place > 1:
        yield "chief, later"


def _spoken(sentence: Told, title: frozenset[str]) -> Iterator[str]:
    low = sentence.low
    size = low.count(" ") + 1
    yield f"words {next((each for each in _LENGTHS if size <= each), 99)}"
    if title:
        spaced = f" {low}"
        share = sum(each in spaced for each in title) / len(title)
        yield f"title {next((each for each in _SHARES if share <= each), 1)}"
    if opening.LOST.match(sentence.text):
        yield "lost"
    elif opening.POINTS.match(sentence.text):
        yield "points"
    if opening.ITEM.match(sentence.text):
        yield "item"
    if _AHEAD.search(low):
        yield "ahead"
    if _OURS.search(low):
        yield "ours"
    yield f"numbers {min(len(NUMBER.findall(low)), 3)}"


def _acted(sentence: Told, setting: Setting) -> Iterator[str]:
    acting = len({each.name for each in sentence.houses if setting.acts(each)})
    yield f"acting {min(acting, 3)}"


@cache
def _weights() -> Weights:
    return Weights.load(TABLES / "core.tsv")
