"""A Report: one entry of one record, with what the edition compares it by."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.record import Record

_WORD = re.compile(r"\w{3,}")
_RUN = 5
"""Words in a row that two tellings share only if one was copied from the other."""


@dataclass(frozen=True)
class Report:
    """One entry of one record, and the number of its source in the edition."""

    record: Record
    entry: BaseModel
    source: int

    @property
    def event(self) -> vocabulary.Event | None:
        event = getattr(self.entry, "event", None)
        return event if isinstance(event, vocabulary.Event) else None

    @property
    def told(self) -> BaseModel:
        """What has headline, summary and date: the event, or in other kinds the entry itself."""
        return self.event or self.entry

    @property
    def headline(self) -> str:
        article = self.record.article
        return str(getattr(self.told, "headline", None) or article.title or article.path).strip()

    @property
    def summary(self) -> str:
        return str(getattr(self.told, "summary", None) or "").strip()

    @property
    def when(self) -> vocabulary.EventDate:
        found = getattr(self.told, "date", None)
        return found if isinstance(found, vocabulary.EventDate) else vocabulary.EventDate()

    @property
    def partners(self) -> Sequence[vocabulary.Partner]:
        found = getattr(self.entry, "partners", ())
        return [each for each in found if isinstance(each, vocabulary.Partner)]

    @property
    def outcomes(self) -> Sequence[vocabulary.Outcome]:
        found = getattr(self.entry, "outcomes", ())
        return [each for each in found if isinstance(each, vocabulary.Outcome)]

    @property
    def type(self) -> str:
        return str(getattr(self.event, "type", "other"))

    @property
    def start(self) -> str:
        """ISO 8601 as far as it is known, or ""."""
        return self.when.start or ""

    @cached_property
    def days(self) -> tuple[date, date] | None:
        """First and last day, if both are known to the day."""
        if len(self.start) != len("2017-06-16"):
            return None
        end = self.when.end or ""
        try:
            first = date.fromisoformat(self.start)
            return first, date.fromisoformat(end) if len(end) == len(self.start) else first
        except ValueError:
            return None

    @property
    def city(self) -> str:
        return ((self.event.place.city if self.event else None) or "").casefold()

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Runs of words in the quotes it rests on: near-identical articles give the same."""
        parts: list[BaseModel] = [self.entry, *([self.event] if self.event else [])]
        parts += [*self.partners, *self.outcomes]
        quotes = [quote.quote for part in parts for quote in getattr(part, "evidence", ())]
        words = [quote.casefold().split() for quote in quotes]
        return frozenset(
            tuple(each[place : place + _RUN])
            for each in words
            for place in range(max(1, len(each) - _RUN + 1))
        )

    @cached_property
    def headline_words(self) -> frozenset[str]:
        """The words of its headline; in scripts without spaces, pairs of characters."""
        text = self.headline.casefold()
        words = _WORD.findall(text)
        pairs = [word[place : place + 2] for word in words for place in range(len(word) - 1)]
        return frozenset(words if text.isascii() or " " in text else pairs)

    def near_in_time(self, other: "Report") -> bool:
        """The same day, or one day apart."""
        if self.days is None or other.days is None:
            return False
        day = timedelta(days=1)
        return self.days[0] - day <= other.days[1] and other.days[0] - day <= self.days[1]

    def alike(self, other: "Report") -> bool:
        """Of one kind, under headlines that share most of their words."""
        shared = len(self.headline_words & other.headline_words)
        either = len(self.headline_words | other.headline_words)
        return self.type == other.type and shared * 2 >= either > 0

    def near_in_words(self, other: "Report") -> bool:
        """Copied one from the other, or both from a third."""
        if self.record.article.sha256 == other.record.article.sha256:
            return self.record is not other.record
        shared = len(self.runs & other.runs)
        return shared * 5 >= 3 * min(len(self.runs), len(other.runs)) and shared >= _RUN
