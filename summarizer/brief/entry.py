"""One entry of a record, with what a brief shows first worked out from it."""

from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from typing import Any, TypeVar, get_args

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief import choice, countries, lines, repetition, sides
from summarizer.brief.items import Group, Items, kind_of
from summarizer.brief.labels import Labels
from summarizer.brief.named import Named
from summarizer.brief.parts import Organisation, Shown, Someone, Spot, spans_of
from summarizer.brief.people import People
from summarizer.markup import Fact
from summarizer.markup.written import Span
from summarizer.phrases.statements import dated, hanging, idiom

MOST_PARTNERS = 6
_AGAIN = 0.12
"""The share of new words in a summary that only says its headline again."""
_P = TypeVar("_P", bound=BaseModel)
_ROLES: tuple[str, ...] = get_args(vocabulary.Role)


class Entry(Shown):
    """What a template gets for each entry: its fields, and the following."""

    def __init__(
        self, part: BaseModel, labels: Labels, spans: Sequence[Span] = (), *, ours: bool = False
    ) -> None:
        """`ours`: made by the built-in rules, which doubt what they quote."""
        super().__init__(part, labels, spans)
        self._ours = ours
        self._event: vocabulary.Event | None = _only(part, vocabulary.Event)
        self._partners: list[vocabulary.Partner] = _every(part, vocabulary.Partner)
        self._people: list[vocabulary.Person] = _every(part, vocabulary.Person)
        self._outcomes: list[vocabulary.Outcome] = _every(part, vocabulary.Outcome)

    @cached_property
    def occasion(self) -> Fact:
        """Day and place: "16 June 2017 · Wuhan, China"."""
        if self._event is None:
            return Fact("")
        event = Shown(self._event, self._labels)
        words = [str(event.date), str(Spot(self._event.place, self._labels))]
        return Fact(" · ".join(word for word in words if word), spans_of(self._event))

    @property
    def summary(self) -> Any:  # Any: in a kind without an event whatever its field of that name is
        """The event's, without a sentence that gives nothing but the day and the place; of the
        rules none that only says the headline again above results."""
        if self._event is None:
            return self.__getattr__("summary")
        told = (self._event.summary or "").strip()
        if self._ours and told[:1] != "“":
            told = dated.dated(idiom.told(told), self._event.date.start or "")
        above = f"{self._event.headline} {self.occasion}"
        if self._ours and repetition.covers(above, told, _AGAIN) and self._new:
            return Fact("")
        said = Fact(repetition.without_occasion(told, self.occasion), spans_of(self._event))
        return self._named(said, self._event.headline)

    @cached_property
    def leading_partners(self) -> list[Organisation]:
        """By their part in the event, at most six, or seven where there is only one more; countries
        where they differ, a short name where the brief goes on to use it."""
        found = []
        for partner in self._leading[0]:
            each = Organisation(partner, self._labels)
            each.beside = tuple(self._beside(partner))
            found.append(each)
        return found

    @property
    def more_partners(self) -> str:
        """ "3 more", or nothing."""
        more = self._leading[1]
        return self._labels.text["more"].format(more) if more else ""

    @cached_property
    def _leading(self) -> tuple[list[vocabulary.Partner], int]:
        """The sides, and who else acts in what is printed below them; how many more there are."""
        lines = [str(item.text) for group in self.results for item in group.outcomes]
        above = [self._event.headline, str(self.summary)] if self._event else []
        others = sides.told(self._event, self._ranked, above + lines)
        return sides.beside(self._acting, others, MOST_PARTNERS)

    @cached_property
    def _acting(self) -> list[vocabulary.Partner]:
        """The sides of the event, the chief ones first."""
        return sides.chosen(self._event, self._ranked)

    @cached_property
    def leading_people(self) -> list[Someone]:
        """Whom the article tells more of than the name."""
        shown = (Someone(each, self._labels) for each in self._people)
        known = [s._part for s in shown if s.known and not (self._ours and s.halved)]
        found = []
        above = f"{getattr(self._event, 'headline', '')}\n{self.summary}"
        lines = [str(item.text) for group in self.results for item in group.outcomes]
        for placed in People(known, self._ranked).leading(above, lines):
            found.append(Someone(placed.person, self._labels))
            found[-1].house = placed.house
        return found

    @cached_property
    def sentences(self) -> list[tuple[vocabulary.Outcome, Fact]]:
        """The outcomes that say something new, each as a sentence after a label."""
        return [(each, self._items.sentence(each, each.status)) for each in self._new]

    @cached_property
    def results(self) -> list[Group]:
        """Outcomes by status, from done to discussed; no empty group."""
        groups = []
        for status in vocabulary.STATUSES:
            outcomes = [each for each in self._new if each.status == status]
            if outcomes:
                items = self._items.of(choice.outcomes(outcomes, getattr(self._event, "type", "")))
                groups.append(Group(status, self._labels.status[status], items))
        return groups

    @cached_property
    def _new(self) -> list[vocabulary.Outcome]:
        """Outcomes with a word of their own, beside headline, summary, day and names; of what the
        rules found only what can be read alone."""
        told = f"{self._told}\n{self.occasion}\n{self._sides}"
        found = self._outcomes
        if self._ours:
            found = lines.legible(found, self._above, self._event)
            found = self._explained(each for each in found if not self._strange(each.summary))
        return [each for each in found if not repetition.covers(told, each.summary)]

    def _explained(self, found: Iterable[vocabulary.Outcome]) -> list[vocabulary.Outcome]:
        """Without those that count on from a line that is not printed after all."""
        kept: list[vocabulary.Outcome] = []
        told = self._told
        for each in found:
            if not hanging.counted(each.summary.strip("“”. "), told):
                kept.append(each)
                told = f"{told}\n{each.summary}"
        return kept

    @property
    def _above(self) -> lines.Above:
        beside = sides.beside(self._acting, (), MOST_PARTNERS)[0]
        told = "\n".join([self._told, *(alias for each in beside for alias in each.aliases)])
        day = self._event.date.start or "" if self._event else ""
        names, called = [each.name for each in beside], lines.sides(self._partners)
        return lines.Above(told, names, called, self._quotes, day, str(self.occasion))

    @property
    def untold(self) -> list[str]:
        """The kinds of the outcomes that stand in the JSON alone."""
        shown = {id(each) for new in self._new for each in (new.evidence, *new.evidence)}
        return [
            kind_of(each)
            for each in (self._outcomes if self._ours else ())
            if not shown & {id(each.evidence), *map(id, each.evidence)}
            and not repetition.covers(self._told, each.summary, 0.3)
        ]

    @cached_property
    def _items(self) -> Items:
        return Items(self._labels, partial(self._named, told=f"{self._told}\n{self.summary}"))

    def _strange(self, line: str) -> bool:
        whole, _ = self._names.whole(line.lstrip("“["), self._told)
        return self._names.stranger(whole, self._told)

    @cached_property
    def _names(self) -> Named:
        return Named(self._people, self._partners)

    def _named(self, said: Fact, told: str) -> Fact:
        """With the whole names of whom the rules give but one; a model is printed as it wrote."""
        if not self._ours:
            return said
        line, people = self._names.whole(said, told)
        return Fact(line, [*said.spans, *(span for each in people for span in spans_of(each))])

    @cached_property
    def _quotes(self) -> list[vocabulary.Quote]:
        """What stands behind it, the event's first."""
        parts = [self._event, *self._partners, *self._people, *self._outcomes]
        return [quote for each in parts if each for quote in each.evidence]

    @property
    def _told(self) -> str:
        """What the brief says before it comes to people."""
        event = self._event
        return f"{event.headline}\n{event.summary or ''}" if event else ""

    @property
    def _sides(self) -> str:
        return " ".join(name for each in self._partners for name in (each.name, *each.aliases))

    @cached_property
    def _ranked(self) -> list[vocabulary.Partner]:
        """By their part in the event; who is there by two names, by the longer one."""
        ranked = sorted(self._partners, key=lambda each: _ROLES.index(each.role))
        return [
            each
            for each in ranked
            if not any(
                other is not each and repetition.same(each.name, other.name) for other in ranked
            )
        ]

    def _beside(self, partner: vocabulary.Partner) -> list[str]:
        words = []
        text = " ".join([self._told, *(each.summary for each in self._outcomes)])
        short = [each for each in partner.aliases if each.isupper() and " " not in each]
        words += [each for each in short if each in text and each not in partner.name][:1]
        said = [each.quote for each in self._quotes]
        if countries.differ(self._leading[0], self._event) and countries.told(
            partner, self._event, said
        ):
            words += [self._labels.country(partner.country) or ""]
        return words


def _only(part: BaseModel, kind: type[_P]) -> _P | None:
    found = (getattr(part, name) for name in type(part).model_fields)
    return next((each for each in found if isinstance(each, kind)), None)


def _every(part: BaseModel, kind: type[_P]) -> list[_P]:
    """The parts of that sort in the lists of a part."""
    lists = (getattr(part, name) for name in type(part).model_fields)
    found = (each for value in lists if isinstance(value, list) for each in value)
    return [each for each in found if isinstance(each, kind)]
