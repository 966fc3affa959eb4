"""One entry of a record, with what a brief shows first worked out from it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, get_args

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief import choice, countries, lines, repetition, sides
from summarizer.brief.labels import Labels
from summarizer.brief.parts import Organisation, Shown, Someone, Spot, spans_of
from summarizer.brief.people import People
from summarizer.markup import Fact, visible
from summarizer.markup.written import Span
from summarizer.phrases.statements import idiom

MOST_PARTNERS = 6
LINE = 260
"""Characters: outcomes of one label are one line up to so many; behind it they have no label."""
_AGAIN = 0.12
"""The share of new words in a summary that only says its headline again."""
LABELLED = 3
"""A group of so many outcomes, most of which a label tells apart, is easier to read with labels."""

_WORD = re.compile(r"\w+")
_GLUED = re.compile(r"(?<=[a-z]{2}),(?=[A-Za-z]{2})")
_TITLED = re.compile(r"\b(Prof|Dr|Mr|Mrs|Ms)\.(?=[A-ZÀ-Þ])")
_SPEAKER = re.compile(r"[^:：“”]{2,60}[:：] ?(?=[“«])")
_STOPS = frozenset(".!?…。！？；;")
_P = TypeVar("_P", bound=BaseModel)
_ROLES: tuple[str, ...] = get_args(vocabulary.Role)


@dataclass(frozen=True)
class Item:
    """An outcome in its group: a label or "", and the sentence."""

    label: str
    text: Fact
    kind: str = "other"


@dataclass(frozen=True)
class Group:
    """Outcomes of one status, under its label."""

    status: str
    label: str
    outcomes: tuple[Item, ...]


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
        told = idiom.told(told) if self._ours and told[:1] != "“" else told
        above = f"{self._event.headline} {self.occasion}"
        if self._ours and repetition.covers(above, told, _AGAIN) and self._new:
            return Fact("")
        return Fact(repetition.without_occasion(told, self.occasion), spans_of(self._event))

    @cached_property
    def leading_partners(self) -> list[Organisation]:
        """By their part in the event, at most six, or seven where there is only one more; countries
        where they differ, a short name where the brief goes on to use it."""
        found = []
        for partner in self._acting[: self._shown_partners]:
            each = Organisation(partner, self._labels)
            each.beside = tuple(self._beside(partner))
            found.append(each)
        return found

    @property
    def more_partners(self) -> str:
        """ "3 more", or nothing."""
        more = len(self._acting) - self._shown_partners
        return self._labels.text["more"].format(more) if more > 0 else ""

    @property
    def _shown_partners(self) -> int:
        """A line that ends in "1 more" could have named it."""
        return MOST_PARTNERS + (len(self._acting) == MOST_PARTNERS + 1)

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
        lines = [str(item.text) for group in self.results for item in group.outcomes]
        for placed in People(known, self._ranked).leading(self._told, lines):
            found.append(Someone(placed.person, self._labels))
            found[-1].house = placed.house
        return found

    @cached_property
    def sentences(self) -> list[tuple[vocabulary.Outcome, Fact]]:
        """The outcomes that say something new, each as a sentence after a label."""
        return [(each, self._sentence(each, each.status)) for each in self._new]

    @cached_property
    def results(self) -> list[Group]:
        """Outcomes by status, from done to discussed; no empty group."""
        groups = []
        for status in vocabulary.STATUSES:
            outcomes = [each for each in self._new if each.status == status]
            if outcomes:
                items = self._items(choice.outcomes(outcomes, getattr(self._event, "type", "")))
                groups.append(Group(status, self._labels.status[status], items))
        return groups

    @cached_property
    def _new(self) -> list[vocabulary.Outcome]:
        """Outcomes with a word of their own, beside headline, summary, day and names; of what the
        rules found only what can be read alone."""
        told = f"{self._told}\n{self.occasion}\n{self._named}"
        found = self._outcomes
        if self._ours:
            found = lines.legible(found, self._above, self._event)
        return [each for each in found if not repetition.covers(told, each.summary)]

    @property
    def _above(self) -> lines.Above:
        beside = self._acting[: self._shown_partners]
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

    def _items(self, outcomes: list[vocabulary.Outcome]) -> tuple[Item, ...]:
        borne = [(self._borne(each), each) for each in outcomes]
        kinds = sorted(dict.fromkeys(kind for kind, _ in borne), key=lambda kind: kind == "other")
        told = sum(bool(self._labels.outcome.get(kind, "")) for kind, _ in borne)
        others = sum(kind == "other" for kind, _ in borne)
        if len(outcomes) < LABELLED or len(kinds) < 2 or (told - others) * 2 <= len(outcomes):
            return tuple(Item("", self._sentence(each, "")) for each in outcomes)
        items: list[Item] = []
        for kind, outcome in sorted(borne, key=lambda each: kinds.index(each[0])):
            label = self._labels.outcome.get(kind, "")
            item = Item(label, self._sentence(outcome, label), kind)
            same = bool(items and label and items[-1].kind == kind)
            if same and len(items[-1].text) + len(item.text) <= LINE:
                before = items.pop()
                text = joined((before.text, self._sentence(outcome, label)), self._labels)
                item = Item(before.label, text, kind)
            elif same:
                item = Item("", self._sentence(outcome, ""), kind)
            items.append(item)
        return tuple(items)

    def _borne(self, outcome: vocabulary.Outcome) -> str:
        """Its kind; none where its words do not bear out the label that it would stand under, or
        open with it."""
        kind = kind_of(outcome)
        label = self._labels.outcome.get(kind, "")
        first = outcome.summary.removeprefix("The ").casefold()
        twice = bool(label) and first.startswith(label.casefold())
        return kind if self._labels.borne(kind, outcome.summary) and not twice else ""

    def _sentence(self, outcome: vocabulary.Outcome, label: str) -> Fact:
        """With a full stop; after a label no capital that is not a name's."""
        text = _TITLED.sub(r"\1. ", _GLUED.sub(", ", outcome.summary.strip()))
        first = text.split(" ", 1)[0].split("’")[0].split("'")[0]
        if label and (first in self._labels.lower or _common(first, outcome)):
            text = text[0].lower() + text[1:]
        elif not label and first.isalpha() and first.islower():
            text = text[0].upper() + text[1:]
        return Fact(_finished(text), spans_of(outcome))

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
    def _named(self) -> str:
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
        if countries.differ(self._acting, self._event) and countries.told(
            partner, self._event, said
        ):
            words += [self._labels.country(partner.country) or ""]
        return words


def _common(word: str, outcome: vocabulary.Outcome) -> bool:
    """Does the article write it without a capital, and never with one?"""
    if not word.isalpha() or not word.istitle():
        return False
    said = {each for quote in outcome.evidence for each in _WORD.findall(quote.quote)}
    return word.lower() in said and word not in said


def joined(texts: Sequence[Fact], labels: Labels) -> Fact:
    """Outcomes under one label, in one line; who says two of them is named once."""
    parts: list[str] = []
    speaker = ""
    for text in texts:
        said = _SPEAKER.match(text)
        parts.append(text.removeprefix(said[0]) if said and said[0] == speaker else text)
        speaker = said[0] if said else ""
    parts[:-1] = [each.rstrip("".join(_STOPS)) for each in parts[:-1]]
    return Fact(labels.text["semicolon"].join(parts), [s for each in texts for s in each.spans])


def kind_of(outcome: vocabulary.Outcome) -> str:
    """The kind that a schema gives its outcomes, "other" where it gives none."""
    kind = getattr(outcome, "kind", "other")
    return kind if isinstance(kind, str) else "other"


def _finished(text: str) -> str:
    """With a full stop, of the script that the text ends in."""
    inside = text.rstrip("”\"»」』’')） \u00a0\u202f")
    if not text or text[-1] in _STOPS or inside[-1:] in _STOPS:
        return text
    return text + ("。" if visible.width(inside[-1:]) == 2 else ".")


def _only(part: BaseModel, kind: type[_P]) -> _P | None:
    found = (getattr(part, name) for name in type(part).model_fields)
    return next((each for each in found if isinstance(each, kind)), None)


def _every(part: BaseModel, kind: type[_P]) -> list[_P]:
    """The parts of that sort in the lists of a part."""
    lists = (getattr(part, name) for name in type(part).model_fields)
    found = (each for value in lists if isinstance(value, list) for each in value)
    return [each for each in found if isinstance(each, kind)]
