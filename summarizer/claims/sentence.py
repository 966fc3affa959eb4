"""A Sentence of the article with what it says, worked out when first asked for."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from summarizer.article import Span
from summarizer.claims import countries, units
from summarizer.claims.digits import otherwise
from summarizer.claims.likeness import content, pieces
from summarizer.phrases import dates, names, numbers, polarity
from summarizer.phrases.dates import DateMention
from summarizer.phrases.names import OrganisationMention
from summarizer.phrases.numbers import NumberMention
from summarizer.phrases.polarity import Polarity

_CLAUSE = re.compile(r"[,;:.()，；。：（）]|\s(?:and|et|while|which|who|that)\s")
_HAN = re.compile(r"[\u3400-\u9fff]")
_RANGE = re.compile(r"\s?(?:to|and|-|–|à|et|至|到)\s?(?:over|nearly|about)?\s?")
_WORD = re.compile(r"\s?([^\W\d_]+)")
_DIGIT = re.compile(r"\d")
_AHEAD = 90


@dataclass(frozen=True)
class Counted:
    """A number and the words around it that may say what it counts.

    own     the mention itself and the phrase right after it
    ahead   what follows it, up to the next number
    around  what stands before it, as far back as no other number's phrase reaches
    """

    mention: NumberMention
    own: list[str]
    following: str
    before: str

    @cached_property
    def ahead(self) -> list[str]:
        return content(self.following)

    @cached_property
    def around(self) -> list[str]:
        return content(self.before)

    @cached_property
    def head(self) -> str | None:
        """The word for what it counts."""
        words = content(self.mention.head or "")
        return words[-1] if words else None

    @cached_property
    def unit(self) -> tuple[str, ...] | None:
        """The names of the unit it is given in."""
        unit = self.mention.currency or self.mention.unit
        return units.family(unit) if unit else None

    @cached_property
    def value(self) -> float:
        """Its value, that of decades in years."""
        return self.mention.value * (units.DECADE if units.is_decade(self.mention.unit) else 1)

    @property
    def emphatic(self) -> bool:
        """ "As many as 46" are 46."""
        return self.mention.text.casefold().startswith(("as many as", "as much as"))

    @property
    def measured(self) -> bool:
        """A time, a share, a sum: what it measures may stand anywhere in its clause."""
        return self.mention.unit is not None or self.mention.of is None


@dataclass(frozen=True)
class Sentence:
    """`text` stands at `start` in the article; every offset given out counts in the article,
    but those of numbers and houses, which count in `text`."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return self.start, self.end

    @cached_property
    def words(self) -> list[str]:
        """Its words that carry meaning, without case and accents."""
        return content(self.text)

    @cached_property
    def pieces(self) -> set[str]:
        return pieces(self.text)

    @cached_property
    def dates(self) -> list[DateMention]:
        found = dates.find(self.text)
        if not self.start:
            return found
        return [
            replace(each, start=each.start + self.start, end=each.end + self.start)
            for each in found
        ]

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries it names, or whose people or things it does."""
        return frozenset(countries.named(self.text))

    @cached_property
    def numbers(self) -> list[Counted]:
        return counted(self.text, numbers.find(self.text))

    @cached_property
    def figures(self) -> list[Counted]:
        """Its numbers, and digits that are more than the rules can read."""
        read = [each.mention for each in self.numbers]
        days = [
            (each.start - self.start, each.end - self.start)
            for each in (self.dates if _DIGIT.search(self.text) else ())
            if not (each.text.isdigit() and self._measured(each.end - self.start))
        ]
        return [*self.numbers, *counted(self.text, list(otherwise(self.text, read, days)))]

    def _measured(self, end: int) -> bool:
        """Does a unit follow? 2000 may be a year, or yuan."""
        following = _WORD.match(self.text, end)
        return following is not None and units.known(following[1])

    @cached_property
    def organisations(self) -> list[Span]:
        """Where it names organisations."""
        return [(each.start + self.start, each.end + self.start) for each in self.houses]

    @cached_property
    def people(self) -> list[Span]:
        """Where it names people."""
        found = names.people(self.text, self.houses)
        return [(each.start + self.start, each.end + self.start) for each in found]

    @cached_property
    def houses(self) -> list[OrganisationMention]:
        """The organisations it names, their places in it."""
        return names.organisations(self.text)

    def says(self, span: Span) -> Polarity:
        """How far things have come, as the words at `span` (of the article) have it."""
        start, end = max(0, span[0] - self.start), min(len(self.text), span[1] - self.start)
        found = self._said.get((start, end))
        if found is None:
            found = self._said[start, end] = polarity.read(self.text, (start, end))
        return found

    @cached_property
    def may_deny(self) -> bool:
        """Does any word of it deny anything?"""
        return polarity.may_deny(self.text)

    @cached_property
    def _said(self) -> dict[Span, Polarity]:
        return {}

    @cached_property
    def polarity(self) -> Polarity:
        """How far things have come, as its words have it."""
        return polarity.read(self.text)


def counted(text: str, mentions: list[NumberMention]) -> list[Counted]:
    """The numbers of a sentence, each with its own words."""
    found: list[Counted] = []
    first = edge = 0
    for at, mention in enumerate(mentions):
        limit = mentions[at + 1].start if at + 1 < len(mentions) else len(text)
        ahead = text[mention.end : min(limit, mention.end + _AHEAD)]
        stop = _CLAUSE.search(ahead)
        phrase = ahead[: stop.start()] if stop else ahead
        said = text[mention.start : mention.end]
        noun = phrase if mention.of is None else mention.of
        close = text[mention.end : mention.end + 2]
        counter = close if _HAN.match(close) else ""  # 98篇, 35名
        own = content(f"{said} {noun} {mention.unit or ''} {counter}")
        before = text[edge : mention.start]
        if found and _RANGE.fullmatch(before):
            before = text[first:edge]  # "the rate rose from 71 to 94 percent"
        else:
            first = edge
        if _HAN.search(before[-1:]):
            own += content(_CLAUSE.split(before)[-1])  # 发表论文23篇
        found.append(Counted(mention, own, ahead, before))
        edge = max(mention.end, mention.of_span[1] if mention.of_span else 0)
    return found
