"""Clues: what of a clause tells whether it reports a result, of what kind, and how far along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache
from sys import intern

from summarizer.phrases.numbers import NumberMention
from summarizer.phrases.statements import verbs
from summarizer.phrases.statements.sieve import Sieve
from summarizer.phrases.statements.tables import Tables
from summarizer.phrases.words.firsts import compiled

_WORD = compiled(r"[a-z][a-z'’-]*")
_ENDING = compiled(r"(?:ations?|ators?|ating|ated|ates?|ings?|ed|es|s|ions?|ers?|ies|y|e)(?<=..)$")
_YEAR = compiled(r"\b(?:19|20)\d\d\b")
_MARCH = 3  # until then news still tells of the year before
_STRONG = 500
"""Weight of a cue of a kind from which on its words are no common ones."""
_LENGTHS = ((8, "under 8 words"), (14, "under 14 words"), (30, "under 30 words"))
_PARTS = ("part 0", "part 1", "part 2", "part 3")
_STORIES = ("story 0", "story 1", "story 2", "story 3", "story 4", "story 5")
_PLACES = ((1, "in the first sentence"), (3, "in the next two"), (8, "in the first eight"))


@dataclass(frozen=True)
class Candidate:
    """A clause that may tell a result.

    low       in small letters, in one line
    deed      the same without the names of houses and what leads up to it
    status    what its verbs allow (phrases.polarity); `cue` is the word that says so
    content   it is the content of what was agreed
    counted   the numbers in it that tell how much
    houses    how many organisations it names; `people` how many persons
    place     of its sentence in the story; `later` if not the first clause of it
    scope     the status of what it belongs to: "agreed" for the content of an agreement
    portrait  the sentences around it describe a house
    event     the sort of event that its story tells
    own       it stands in the sentence that tells that event
    signs     it reports a signing, maybe of years gone by
    bound     it follows what was signed, and nobody else's words
    earlier   it is told of years before that of the page
    length    of the story, in sentences
    turned    what follows takes something of it back: "but", "unless"
    """

    low: str
    deed: str
    status: str | None
    cue: str
    content: bool
    counted: tuple[NumberMention, ...]
    houses: int
    people: int
    place: int
    later: bool
    scope: str | None = None
    portrait: bool = False
    event: str = ""
    own: bool = False
    signs: bool = False
    bound: bool = False
    earlier: bool = False
    turned: bool = False
    length: int = 1

    @cached_property
    def words(self) -> Sequence[str]:
        """Those of its deed."""
        return _WORD.findall(self.deed)

    @property
    def beginnings(self) -> Iterator[str]:
        """How they begin: clues of kind and status, that are asked for in few clauses only."""
        return map(_beginning, self.words)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Its words without their endings."""
        return tuple(map(stem, self.words))

    @cached_property
    def verb(self) -> verbs.Verb:
        """The one that governs it."""
        return verbs.main(str(self.low))  # as a report of it asks: a Line would be another key

    @property
    def plain(self) -> list[str]:
        """Clues that need no table."""
        verb = self.verb
        count = len(self.low.split())
        found = [
            f"status {self.status}",
            f"scope {self.scope}",
            f"event {self.event}",
            f"main {verb.sort}",
            next((name for most, name in _LENGTHS if count < most), "30 words or more"),
            next((name for most, name in _PLACES if self.place <= most), "further down"),
            _PARTS[min(self.place * 4 // self.length, 3)],
            _STORIES[min(self.length // 6, 5)],
            f"houses {min(self.houses, 2)}",
            f"people {min(self.people, 2)}",
            *self._figures(),
            *map(_word, self.stems),
            *map(_opening, self.stems[:_FIRST]),
        ]
        if self.cue:
            found.append(f"cue {self.cue.lower()}")
        if verb.word:
            found.append(f"main {verb.sort} {stem(verb.word.split()[-1])}")
        for name in ("content", "later", "portrait", "own", "bound", "earlier", "turned"):
            if getattr(self, name):
                found.append(name)
        return found

    def _figures(self) -> Iterator[str]:
        amounts = [each for each in self.counted if not each.duration]
        yield f"figures {min(len(amounts), 3)}"
        if len(amounts) < len(self.counted):
            yield "duration"
        for each in amounts:
            if each.currency:
                yield "money"
            if each.of:
                yield "counts"
                yield f"of {stem((each.head or each.of).lower().split()[-1])}"


def earlier(text: str, page: date | None) -> bool:
    """Is every year that it names before that of the page, and not one just past?"""
    years = _YEAR.findall(text)
    if page is None or not years:
        return False
    return int(max(years)) < page.year - (page.month < _MARCH)


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A word of small letters without its ending, so that train, trained and training are one."""
    if len(word) < 5:
        return word
    short = _ENDING.sub("", word)
    return short if len(short) > 2 else word


_FIRST = 3
_SHARED = 4  # letters


@lru_cache(maxsize=16_384)
def _word(stemmed: str) -> str:
    return intern(f"word {stemmed}")


@lru_cache(maxsize=16_384)
def _beginning(word: str) -> str:
    """As much of it as rare words share with common ones."""
    return intern(f"begins {word[:_SHARED]}")


@lru_cache(maxsize=16_384)
def _opening(stemmed: str) -> str:
    return intern(f"opens {stemmed}")


@dataclass(frozen=True)
class Clues:
    """The tables of cues that clauses are searched for."""

    kinds: Sieve
    sections: Sieve

    @classmethod
    def read(cls, tables: Tables, name: str) -> "Clues":
        """One sieve for all sections: each cue tells its own, and its label where it has one."""
        sections = (
            replace(cue, label=intern(section if cue.label == "-" else f"{section} {cue.label}"))
            for section in ("worth", "level", "hopes", "scope")
            for cue in tables.ordered(name, section)
        )
        kinds = tables.ordered(name, "kind", r"\b(?:{})")
        return cls(Sieve(kinds, lines=True), Sieve(sections, lines=True))

    def of(self, candidate: Candidate) -> set[str]:
        """Every clue of a clause."""
        found = set(candidate.plain)
        found.update(
            cue.label
            for cue in self.sections.left(candidate.low)
            if cue.pattern.search(candidate.low)
        )
        kinds = [
            (match.start() - cue.weight, cue.label, cue.weight)
            for cue in self.kinds.left(candidate.deed)
            if (match := cue.pattern.search(candidate.deed))
        ]
        found.update(f"kind {label}" for _, label, _ in kinds)
        _, first, weight = min(kinds, default=(0.0, None, 0.0))
        found.add(f"first kind {first}")
        if weight >= _STRONG:
            found.add(f"surely {first}")
        return found
