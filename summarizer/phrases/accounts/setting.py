"""A Setting: what is known of an event before its sentences are read for who did what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.phrases import truecase
from summarizer.phrases.accounts.bare import Bare
from summarizer.phrases.events.sorts import Occasion
from summarizer.phrases.events.tale import Tale
from summarizer.phrases.organisations import OrganisationMention
from summarizer.phrases.organisations.houses import House
from summarizer.phrases.participation.scene import Told
from summarizer.phrases.statements.antecedents import Antecedents, Place
from summarizer.phrases.words.firsts import compiled
from summarizer.phrases.words.letters import stems

_MONTH = len("2021-05")
_NEAR = len("until the beginning of  ")
_UNTIL = compiled(r"\b(?:by|until|till)\s+(?:the\s+)?(?:(?:end|year|beginning) (?:of )?)?$")
"""Before a day on which something is to be over."""


@dataclass(frozen=True)
class Setting:
    """houses  those that act in the event
    start   its first day (ISO 8601), `day` the words that tell it
    owner   whose page it is
    sentences  of the story, in order; `antecedents`: which of its houses "the hospital" is"""

    tale: Tale
    occasion: Occasion
    houses: Sequence[House]
    start: str
    day: str
    owner: str
    sentences: Sequence[Told] = ()
    antecedents: Antecedents | None = None

    def fits(self, sentence: Told) -> bool | None:
        """Does it name the event's day, True, or another one, False, or none?"""
        place = sentence.start, len(sentence.text)
        if place not in self._fitting:
            self._fitting[place] = self._fits(sentence)
        return self._fitting[place]

    @cached_property
    def _fitting(self) -> dict[tuple[int, int], bool | None]:
        return {}

    def _fits(self, sentence: Told) -> bool | None:
        end = sentence.start + len(sentence.text)
        named = [each for each in self.tale.dates if sentence.start <= each.start < end]
        named = [x for x in named if not _UNTIL.search(self.tale.text[x.start - _NEAR : x.start])]
        if self.day and any(" ".join(each.text.split()) == self.day for each in named):
            return True
        year, month = self.start[:4], self.start[5:_MONTH]
        other = any(
            (each.year and year and each.year != int(year))
            or (each.month and month and each.month != int(month))
            for each in named
        )
        return False if other else None

    def bare(self, sentence: Told) -> Bare | None:
        """The sentence with what is told anyway taken out, once for all that ask for it."""
        place = sentence.start, len(sentence.text)
        if place not in self._bare:
            self._bare[place] = Bare.of(sentence, self.named, self.owner)
        return self._bare[place]

    @cached_property
    def heading(self) -> frozenset[str]:
        """How the words of the page's headline begin, each behind its space."""
        title = self.tale.headline
        return frozenset(f" {each}" for each in stems(title.low)) if title else frozenset()

    @cached_property
    def _bare(self) -> dict[tuple[int, int], Bare | None]:
        return {}

    def spoken(self, sentence: Told) -> Iterator[Place]:
        """Where it says "the hospital", of one that the text before it names."""
        if self.antecedents:
            yield from self.antecedents.places(sentence.start, sentence.start + len(sentence.text))

    def somebody(self, sentence: Told) -> str | None:
        """Who "she" is that it opens with: the one whom the sentence before it names."""
        at = sentence.place - 2
        before = self.sentences[at] if 0 <= at < len(self.sentences) else None
        people = {each.name for each in before.people} if before else set()
        return people.pop() if len(people) == 1 else None

    def chief(self, sentence: Told) -> bool:
        """Does it tell what sort of event it was?"""
        told = self.occasion.sentence
        return told is not None and told.start == sentence.start

    def acts(self, mention: OrganisationMention) -> bool:
        return mention.start in self._acting

    def named(self, mention: OrganisationMention) -> str:
        """The name as a sentence has it, in full."""
        house = self._acting.get(mention.start)
        if mention.begin < mention.start:  # with the part of it that is meant
            return truecase.titled(" ".join(self.tale.text[mention.begin : mention.end].split()))
        return truecase.titled(house.in_prose(self.tale.text) if house else mention.name)

    @cached_property
    def _acting(self) -> dict[int, House]:
        return {each.start: house for house in self.houses for each in house.mentions}
