"""A Story: one event as its reports tell it, short."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.brief.entry import Entry, Item
from summarizer.brief.labels import Labels
from summarizer.brief.parts import spans_of
from summarizer.digest.differences import differences
from summarizer.digest.report import Report
from summarizer.markup import Fact

MOST_OUTCOMES = 3
_FIRST = {"agreement_signing": "agreed", "centre_launch": "agreed"}
"""What a reader of such an event asks first; otherwise what is done."""

_WORD = re.compile(r"\w+")
_NEW = 0.5
"""An outcome is told already if more than this part of its words is."""


@dataclass(frozen=True)
class Story:
    """One event; the first report leads, the others add what it does not tell."""

    reports: tuple[Report, ...]
    words: Labels

    @property
    def lead(self) -> Report:
        return self.reports[0]

    @cached_property
    def _entries(self) -> list[Entry]:
        return [Entry(report.entry, self.words) for report in self.reports]

    @property
    def headline(self) -> Fact:
        return Fact(self.lead.headline, spans_of(self.lead.told))

    @property
    def occasion(self) -> str:
        """Day and place, from the report that knows most of them."""
        found = [str(entry.occasion) for entry in self._entries]
        return max(found, key=len) or (self.words.day(self.lead.start, self.lead.when.end) or "")

    @property
    def summary(self) -> str:
        return next((report.summary for report in self.reports if report.summary), "")

    @cached_property
    def outcomes(self) -> list[Item]:
        """The strongest three of all reports, each after its status."""
        kept: list[Item] = []
        told = set(_WORD.findall(self.summary.casefold()))
        for item in self._items():
            words = set(_WORD.findall(item.text.casefold()))
            if len(words & told) <= _NEW * len(words):
                kept.append(item)
                told |= words
        return kept[:MOST_OUTCOMES]

    def _items(self) -> Iterator[Item]:
        statuses = sorted(self.words.status, key=lambda each: each != _FIRST.get(self.lead.type))
        for status in statuses:
            for entry in self._entries:
                for group in entry.results:
                    if group.status == status:
                        yield from (Item(group.label, each.text) for each in group.outcomes)

    @property
    def differences(self) -> str:
        return self.words.text["semicolon"].join(differences(self.reports, self.words))

    @property
    def sources(self) -> list[int]:
        return sorted({report.source for report in self.reports})
