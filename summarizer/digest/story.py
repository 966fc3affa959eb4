"""A Story: one event as its reports tell it, short."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer import vocabulary
from summarizer.brief import repetition
from summarizer.brief.entry import Entry
from summarizer.brief.items import joined
from summarizer.brief.labels import Labels
from summarizer.brief.parts import Organisation, spans_of
from summarizer.digest import worth
from summarizer.digest.differences import differences
from summarizer.digest.report import Report
from summarizer.markup import Fact, visible
from summarizer.reading import language

MOST_OUTCOMES = 3
MOST_COLUMNS = 480
"""Outcomes that make an entry longer than that wait for the brief; the first never does."""
MOST_PARTNERS = 3
_NEW = 0.5
"""An outcome is told already if less than this part of its words is new."""

_WORDS = 2
"""An outcome that counts nothing has so many words that neither headline nor names have."""


@dataclass(frozen=True)
class Told:
    """What is said of one status, under its label."""

    status: str
    label: str
    text: Fact


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
        return [
            Entry(report.entry, self.words, ours=report.record.made_by.by_rules)
            for report in self.reports
        ]

    @property
    def headline(self) -> Fact:
        return Fact(self.lead.headline, spans_of(self.lead.told))

    @property
    def occasion(self) -> str:
        """Day and place, from the report that knows most of them."""
        found = [str(entry.occasion) for entry in self._entries]
        return max(found, key=len) or (self.words.day(self.lead.start, self.lead.when.end) or "")

    @property
    def beside(self) -> list[str]:
        """What stands behind the headline: day and place, who, and a language not the edition's."""
        language = self.words.edition["in"].format(self.foreign) if self.foreign else ""
        who = self.words.text["comma"].join(str(each) for each in self.partners)
        return [part for part in (self.occasion, who, language) if part]

    @cached_property
    def partners(self) -> list[Organisation]:
        """Who acts, where headline and summary do not name two of them in full."""
        told = f"{self.headline}\n{self.summary}".casefold()
        acting = self._entries[0].leading_partners
        unnamed = [each for each in acting if str(each.name).casefold() not in told]
        return unnamed[:MOST_PARTNERS] if len(acting) - len(unnamed) < 2 else []

    @cached_property
    def foreign(self) -> str:
        """The language its text is in, where that is not the edition's."""
        if self.lead.record.article.language == self.words.language:
            return ""
        told = [self.headline, self.summary, *(text for _, text in self._entries[0].sentences)]
        code = language.of("\n".join(told))
        return "" if code == self.words.language else self.words.spoken.get(code, "")

    @cached_property
    def summary(self) -> str:
        found = (getattr(entry, "summary", None) for entry in self._entries)
        return next((str(each) for each in found if each), "")

    @cached_property
    def results(self) -> list[Told]:
        """The three that are worth most of all reports, by status; fewer where they are long."""
        kept: list[tuple[vocabulary.Outcome, Fact]] = []
        used = 0
        for outcome, text in self._new():
            used += visible.width(text)
            if len(kept) == MOST_OUTCOMES or (kept and used > MOST_COLUMNS):
                break
            kept.append((outcome, text))
        found = []
        for status in worth.order(self.lead.type):
            texts = [text for outcome, text in kept if outcome.status == status]
            if texts:
                label = self.words.status[status]
                found.append(Told(status, label, joined(texts, self.words)))
        return found

    def _new(self) -> Iterator[tuple[vocabulary.Outcome, Fact]]:
        """Outcomes, the one worth most first; none that those before it have told."""
        found = [each for entry in self._entries for each in entry.sentences]
        found.sort(key=lambda each: worth.rank(each[0], self.lead))
        told = self.summary
        above = "\n".join([self.headline, told, *self._names()])
        for outcome, text in found:
            if not outcome.figures and len(repetition.new(above, text)) < _WORDS:
                continue  # "a memorandum to set up the centre" under "They agree to set it up"
            words = repetition.words(text)
            if len(repetition.new(told, text)) >= _NEW * len(words):
                told = f"{told}\n{text}"
                yield outcome, text

    def _names(self) -> Iterator[str]:
        for report in self.reports:
            for partner in report.partners:
                yield from (partner.name, *partner.aliases)

    @property
    def differences(self) -> str:
        """A sentence without its end, or ""."""
        return self.words.text["semicolon"].join(differences(self.reports, self.words))

    @property
    def sources(self) -> list[int]:
        return sorted({report.source for report in self.reports})
