"""Graded: how gladly an editor prints a sentence below a headline, learned from graded ones.

What makes a sentence of a lead good is no single slip that a pattern could name: that it tells
enough that is new, that it was not cut before what it was for, that its sentence of the article
tells the event or what came of it. Editors graded some 1,700 (bench/weights/leads.py).
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.phrases.weights import Weights
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems, words

TABLE = Path(__file__).parent / "weights" / "lead.tsv"
_WORD = compiled(r"\w[\w’'-]*")
_NEXT = compiled(r"[\s”\"’)]*(?P<mark>[.,;:!?]|$)?(?P<word>[a-z]+)?")
_THE = compiled(r"\b[Tt]he (?:[a-z-]+ )?(?P<noun>[a-z]{3,})")
_NUMBER = compiled(
    r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b"
)
_TAIL = 14  # characters by which the end of a sentence is found in its article
_CUT = words(
    "and or of in on at to for from by with which who that where while as under during after"
    " including between within through over since until into but"
)
"""Words before which a sentence of the article was cut."""
_LENGTHS = (6, 9, 12, 16, 20, 25, 31, 38, 46)  # words
_TENTHS, _MOST = 10, 3


class Below(NamedTuple):
    """Where a sentence stands: below what is `told`, in a brief with those `names` for its
    parties; `text` is what it was made of."""

    told: str
    names: Collection[str]
    text: str


def grade(traits: Iterable[str]) -> float:
    """The log odds that it is true, whole and understood, and that it is worth its line besides, in
    one sum."""
    return sum(_weights().sums(traits).values())


def traits(sentence: str, below: Below) -> Iterator[str]:
    """What its words tell; whoever made it adds where it is from."""
    spoken = _WORD.findall(sentence)
    said, known = stems(sentence), stems(below.told)
    new = len(said - known)
    yield f"words {next((each for each in _LENGTHS if len(spoken) <= each), 99)}"
    yield f"share {new * _TENTHS // max(1, len(said))}"
    yield f"new {min(new // 2, 9)}"
    yield f"names {min(sum(each in sentence for each in below.names), _MOST)}"
    yield f"capitals {min(sum(each[0].isupper() for each in spoken[1:]) // 2, 6)}"
    yield f"commas {min(sentence.count(','), 4)}"
    yield f"numbers {min(len(_NUMBER.findall(sentence.lower())), _MOST)}"
    yield f"next {_behind(sentence, below.text)}"
    yield f"opens {_opening(sentence, below.names, known)}"
    yield f"things {min(sum(not _told(each, known) for each in _THE.findall(sentence)), _MOST)}"


def _opening(sentence: str, names: Collection[str], known: Collection[str]) -> str:
    """ "the" of a thing that is told or of a "new" one, or a "name"."""
    bare = sentence.removeprefix("The ")
    if any(bare.startswith(each) for each in names):
        return "name"
    if bare == sentence:
        return sentence.split(" ", 1)[0].lower() if sentence[:1].isalpha() else sentence[:1]
    return "the" if _told(bare.split(" ", 1)[0], known) else "new"


def _told(noun: str, known: Collection[str]) -> bool:
    return bool(stems(noun) <= frozenset(known))


def _behind(sentence: str, text: str) -> str:
    """What the text goes on with where the sentence ends: a mark, a word that it was cut before,
    or "" where its end stands nowhere in it."""
    end = sentence.rstrip(" .”")[-_TAIL:]
    at = text.find(end)
    if at < 0:
        return ""
    found = _NEXT.match(text, at + len(end))
    mark, word = (found["mark"], found["word"]) if found else ("", "")
    return mark or (word if word in _CUT else "word" if word else "-")


@cache
def _weights() -> Weights:
    return Weights.load(TABLE)
