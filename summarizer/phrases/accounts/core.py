"""Core: the sentences of an article in which its event is told, by how they speak, weighed."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.phrases.accounts import verbs
from summarizer.phrases.accounts.setting import Setting
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements import opening
from summarizer.phrases.weights import Weights
from summarizer.phrases.words.letters import words

TABLES = Path(__file__).parent / "weights"
_WORD = re.compile(r"[^\W_]+")
_STEM = 4  # letters: sign, signed
_SMALL = words(
    "the a an of in on at to for and with by from was were is are has have been be its their as"
    " that this which who will"
)
NUMBER = re.compile(
    r"(?<![\w.,/-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?!(?:st|nd|rd|th|[.:/]\d))\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|million)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|shall|is to|are to|would|plans? to|expected|going to)\b")
_NOW = re.compile(r"^(?:the |an? )?[^,;]{2,90}? (?:is|are|has|have|can|provides?|offers?)\b")
_BEFORE = re.compile(
    r"\bhad (?:been |already |also )?[a-z]+(?:ed|en|n)\b|\bsince (?:its|the|19|20)"
    r"|\bin (?:19|20)\d\d\b|\b(?:ago|earlier|previous(?:ly)?|founded|last year"
    r"|over the (?:past|last)|for (?:many|several) years|history)\b"
)
_LISTED = re.compile(
    r"\b(?:attended|attendees|attendance|present (?:at|were|was)|were present|participants (?:were"
    r"|included)|also present|among those|in the presence|guests included|was accompanied)\b"
)
_OPINION = re.compile(
    r"\b(?:thank(?:ed|s)?|grateful|gratitude|hopes?|hoped|believes?|welcome[sd]? remarks"
    r"|pleased|proud|important|importance|great|honou?r(?:ed)? to|appreciat\w+|emphasi[sz]ed"
    r"|stressed|noted|said|says|added|stated|explained|according to)\b"
)
_WOULD = re.compile(
    r"\b(?:if|would|should|could|may|might|expected|every (?:year|day)|▲|photo|announced|recalled"
    r"|disclosed|spoke"
    r"|praised"
    r"|explained|informed|told|revealed|highlighted"
    r"|quoted|reported|pointed out|reviewed|since)\b"
)
_OURS = re.compile(r"\b(?:we|us|our|i|my|you|your)\b")
_CARE = re.compile(r"[“\"‘]")
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
    title = setting.tale.headline
    known = stems(title.low) if title else frozenset()
    return {*_placed(sentence, setting), *_spoken(sentence, known), *_acted(sentence, setting)}


def aside(low: str) -> bool:
    """Is it of former times, in somebody's opinion, or would it only be?"""
    low = " ".join(low.split())
    return bool(_BEFORE.search(low) or _OPINION.search(low) or _WOULD.search(low))


def stems(text: str) -> frozenset[str]:
    said = (word for word in _WORD.findall(text.casefold()) if word not in _SMALL)
    return frozenset(word[:_STEM] for word in said)


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
    low = " ".join(sentence.low.split())
    size = len(low.split())
    yield f"words {next((each for each in _LENGTHS if size <= each), 99)}"
    if title:
        share = len(title & stems(low)) / len(title)
        yield f"title {next((each for each in _SHARES if share <= each), 1)}"
    flat = " ".join(sentence.text.split())
    if opening.LOST.match(flat):
        yield "lost"
    elif opening.POINTS.match(flat):
        yield "points"
    if opening.ITEM.match(flat):
        yield "item"
    if opening.STATIC.match(flat):
        yield "static"
    for name, pattern in _CUES:
        if pattern.search(low):
            yield name
    numbers = len(NUMBER.findall(low))
    yield f"numbers {min(numbers, 3)}"
    if flat[-1:] in "?!:…":
        yield "open end"
    if len(flat) > 30 and sum(map(str.isupper, flat)) > len(flat) / 3:
        yield "capitals"


_CUES = (
    ("ahead", _AHEAD),
    ("now", _NOW),
    ("before", _BEFORE),
    ("listed", _LISTED),
    ("opinion", _OPINION),
    ("ours", _OURS),
    ("quoted", _CARE),
)


def _acted(sentence: Told, setting: Setting) -> Iterator[str]:
    acting = len({setting.named(each) for each in sentence.houses if setting.acts(each)})
    yield f"acting {min(acting, 3)}"
    yield f"people {min(len(sentence.people), 3)}"
    if len(sentence.houses) > acting:
        yield "others"
    sort = setting.occasion.type
    found = verbs.find(f" {sentence.skeleton}") if verbs.any_in(f" {sentence.skeleton}") else []
    fit = next((each for each in found if each.fits(sort)), None)
    if fit:
        yield "verb fits"
        yield "passive" if fit.passive else "active"
        if fit.start < 120:
            yield "verb early"
        yield f"{sort} {fit.word}"
    elif found:
        yield "verb"
    else:
        yield "no verb"
    if fit and acting:
        yield "told of one"
    if fit and acting > 1:
        yield "told of two"


@cache
def _weights() -> Weights:
    return Weights.load(TABLES / "core.tsv")
