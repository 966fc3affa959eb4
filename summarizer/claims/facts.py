"""The facts that prose may speak of: numbers, days, names and countries of article and record."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarizer.claims import countries, dates, units
from summarizer.claims.dates import Reading
from summarizer.claims.ground import Ground
from summarizer.claims.likeness import alike
from summarizer.claims.sentence import Counted, Sentence
from summarizer.claims.walk import Node
from summarizer.phrases.dates import DateMention, resolve
from summarizer.phrases.words import lexicon
from summarizer.phrases.words.letters import words
from summarizer.vocabulary import Charted, Copied, Worded

_ANNIVERSARY = re.compile(r"\b(\d+)(?:st|nd|rd|th|e|er|ème)\s(?:[\w’'-]+\s){0,3}anniversa")
_LIST = re.compile(r",\s(?:and\s|et\s)?|\sand\s|\set\s|[、和与及]")
_MOST_LISTED = 30
_NEAR = 6
_BOTH = 2
_BODIES = lexicon.HEADS | words(
    "sides parties partners institutions countries nations teams groups bodies cities "
    "organisations organizations universités hôpitaux parties pays établissements"
)
_TRANSLATED = re.compile(
    r"(?P<name>[^()（）.;；。\u3400-\u9fff]{2,120})"
    r"[(（](?P<original>[^()（）]*[\u3400-\u9fff][^()（）]*)[)）]"
)
_ORIGINAL = re.compile(r"[(（][^()（）]*[\u3400-\u9fff]")
_INITIALS = re.compile(r"\s?\([A-ZÀ-Þ][^()\s]{1,14}\)")
_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ][\w'’-]*")
_WHOLE = len("2024-06-14")


@dataclass(frozen=True)
class Facts:
    """What may be said of one record."""

    ground: Ground
    root: Node

    @cached_property
    def days(self) -> list[Reading]:
        """The dates of the text; that of the page only where it was found to be the event's."""
        own = [each for each in self.ground.sentences if not self.ground.in_dateline(each.span)]
        page = str(self.ground.article.published)
        return [
            each
            for each in dates.readings(self.ground, own)
            if not (each.mention.complete and each.start == page)
        ]

    @cached_property
    def settled(self) -> list[str]:
        """The dates that the record was found to have."""
        return [
            str(node.settled[end])
            for node in self.root.every()
            for end in ("start", "end")
            if node.settled.get(end)
        ]

    @cached_property
    def countries(self) -> frozenset[str]:
        """Named in the article, or verified in the record."""
        kept = {
            str(value.kept)
            for node in self.root.every()
            for value in node.values
            if isinstance(value.marker, Charted) and not value.gone
        }
        return frozenset(kept).union(*(each.countries for each in self.ground.sentences))

    @cached_property
    def translated(self) -> frozenset[str]:
        """Words of names that a model turned into another script, each shown once with its
        original, which stands in the article, behind it in brackets."""
        said = " ".join(
            str(value.given)
            for node in self.root.every()
            for value in node.values
            if isinstance(value.marker, Worded)
        )
        if not _ORIGINAL.search(said):
            return frozenset()
        return frozenset(
            word
            for match in _TRANSLATED.finditer(said)
            if self.ground.find(match["original"].strip())
            for word in _CAPITALISED.findall(match["name"])
        )

    @cached_property
    def names(self) -> list[str]:
        """The verified names of the record, longest first."""
        kept = {
            str(value.kept)
            for node in self.root.every()
            for value in node.values
            if isinstance(value.marker, Copied) and not value.gone
        }
        return sorted(kept, key=lambda name: (-len(name), name))

    @cached_property
    def houses(self) -> list[set[str]]:
        """The words of every organisation that the article names."""
        return [
            set(countries.normal(each.name))
            for sentence in self.ground.sentences
            for each in sentence.houses
        ]

    def stands(self, name: str) -> bool:
        """Does it stand in the article, if only with its initials in brackets: "Norfolk University
        (NU) of Health"?"""
        if self.ground.find(name):
            return True
        return " " in name and re.search(rf"\b{re.escape(name)}\b", self._unbracketed) is not None

    @cached_property
    def _unbracketed(self) -> str:
        return " ".join(_INITIALS.sub("", self.ground.article.text).split())

    def quotes(self, text: str) -> bool:
        """Is it a whole sentence of the article? Its numbers and names mean what they do there."""
        return _bare(text) in self._sentences

    @cached_property
    def _sentences(self) -> frozenset[str]:
        return frozenset(_bare(each.text) for each in self.ground.sentences)

    def number(self, said: Counted, node: Node) -> str | None:
        """Why a number of the prose is none of the article's, None if it is."""
        near = [each for sentence in self.ground.over(node.spans) for each in sentence.figures]
        if self._told(said, near) or self._told(said, self._every_number()):
            return None
        told = said.mention.text
        if said.unit == units.YEARS and said.value in self._anniversaries:
            return None
        if said.mention.qualifier == "exact" and self._listed(said, near, node):
            return None
        if not any(_same(said, each) for each in self._every_number()):
            return f"“{told}” does not stand in the article"
        return f"the article does not say “{told}” of that"

    def _told(self, said: Counted, pool: Iterable[Counted]) -> bool:
        return any(
            _same(said, each) and _qualified(said, each) and self._counts(said, each)
            for each in pool
        )

    def _every_number(self) -> Iterator[Counted]:
        """Those of the article, a sentence read when it is come to."""
        return (each for sentence in self.ground.sentences for each in sentence.figures)

    @cached_property
    def _anniversaries(self) -> set[float]:
        return {int(each) for each in _ANNIVERSARY.findall(self.ground.text)}

    def _counts(self, said: Counted, found: Counted) -> bool:
        """May the prose count this with that number? Another word for it will do, the thing that
        another number of the article counts will not."""
        head = said.head
        unit, other = said.unit, found.unit
        if unit and not other:
            return any(word in unit for word in found.own)
        if unit or other:
            return unit == other or (head is None and not unit)
        if head is None or any(alike(head, word) for word in found.own):
            return True
        beside = found.around if found.measured else found.ahead[:_NEAR]
        if any(alike(head, word) for word in beside):
            return True
        return not any(
            alike(head, also) for each in self._every_number() if (also := each.head) is not None
        )

    def _listed(self, said: Counted, near: list[Counted], node: Node) -> bool:
        """Is it how many there are of something that the article or the record lists?"""
        value, head = said.mention.value, said.head
        if said.unit:
            return False
        if value == 1:
            return True
        if value > _MOST_LISTED or any(
            head and (also := each.head) and alike(head, also) for each in near
        ):
            return False
        if value == _BOTH and head and any(alike(head, each) for each in _BODIES):
            return len(self.root.parts) > 1
        lists: dict[str, int] = {}
        for each in self.root.every():
            if each.place[1]:
                lists[each.place[0]] = lists.get(each.place[0], 0) + 1
        bodies = head is None or any(alike(head, each) for each in _BODIES)
        return (bodies and value in lists.values()) or any(
            value in _lengths(sentence) for sentence in self.ground.over(node.spans)
        )

    def day(self, said: DateMention) -> str | None:
        """Why date words of the prose are none of the article's, None if they are."""
        page = self.ground.article.published
        if not said.complete and self.ground.find(said.text):
            return None
        meant = resolve(said, page)
        if any(_fits(said, meant.start, iso, None) for iso in self.settled):
            return None
        for reading in self.days:
            for iso in (reading.start, reading.resolved.end):
                if iso and _fits(said, meant.start, iso, reading.mention.weekday):
                    return None
        return f"“{said.text}” does not follow from the article"


def _bare(text: str) -> str:
    """A sentence on one line, without the marks of a quotation around it."""
    return " ".join(text.split()).strip("“”„\"' .。")


def _same(said: Counted, found: Counted) -> bool:
    return said.value == found.value


def _qualified(said: Counted, found: Counted) -> bool:
    same = said.mention.qualifier == found.mention.qualifier
    return same or (found.emphatic and said.mention.qualifier == "exact")


def _lengths(sentence: Sentence) -> set[int]:
    """How many things the lists of a sentence may hold."""
    marks = len(_LIST.findall(sentence.text))
    return {marks + 1, len(sentence.people), len(sentence.organisations)} - {0, 1}


def _fits(said: DateMention, meant: str | None, iso: str, weekday: int | None) -> bool:
    """Do the parts that the prose names agree with a date of the article?"""
    if said.month is None and said.year is None and said.day is None:
        if said.weekday is None or len(iso) < _WHOLE:
            return meant is not None and iso.startswith(meant)
        return date.fromisoformat(iso).weekday() == said.weekday
    parts = [int(part) for part in iso.split("-")]
    wanted = [said.year, said.month, said.day]
    if any(
        want is not None and (at >= len(parts) or parts[at] != want)
        for at, want in enumerate(wanted)
    ):
        return False
    if said.weekday is None or len(iso) < _WHOLE:
        return True
    return said.weekday in {weekday, date.fromisoformat(iso).weekday()}
