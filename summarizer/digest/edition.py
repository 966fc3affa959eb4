"""An edition over many records: sections by kind of event, one story an event."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief import editor
from summarizer.brief.entry import Entry, Item
from summarizer.brief.labels import Labels
from summarizer.brief.view import Origin
from summarizer.markup import Fact
from summarizer.record import Record

MOST_OUTCOMES = 3


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
    def partners(self) -> Sequence[vocabulary.Partner]:
        found = getattr(self.entry, "partners", ())
        return [each for each in found if isinstance(each, vocabulary.Partner)]

    @property
    def type(self) -> str:
        return str(getattr(self.event, "type", "other"))

    @property
    def start(self) -> str:
        return (self.event.date.start if self.event else None) or ""


@dataclass(frozen=True)
class Story:
    """One event as its reports tell it; the first report leads."""

    reports: tuple[Report, ...]
    words: Labels

    @cached_property
    def _entry(self) -> Entry:
        return Entry(self.reports[0].entry, self.words)

    @property
    def headline(self) -> Fact:
        event = self.reports[0].event
        return Fact(event.headline if event else str(self._entry))

    @property
    def occasion(self) -> str:
        return str(self._entry.occasion)

    @property
    def summary(self) -> str:
        event = self.reports[0].event
        return (event.summary if event else None) or ""

    @property
    def outcomes(self) -> list[Item]:
        """The strongest three, each after its status."""
        items = [
            Item(group.label, outcome.text)
            for group in self._entry.results
            for outcome in group.outcomes
        ]
        return items[:MOST_OUTCOMES]

    @property
    def differences(self) -> str:
        return ""

    @property
    def sources(self) -> list[int]:
        return [report.source for report in self.reports]


@dataclass(frozen=True)
class Section:
    """Stories of one kind of event, the latest first."""

    title: str
    stories: tuple[Story, ...]


@dataclass(frozen=True)
class Edition:
    """What templates/digest.md shows."""

    title: str
    records: tuple[Record, ...]
    stories: tuple[Story, ...]
    words: Labels

    @property
    def lead(self) -> str:
        """How much, from when to when, and of what kinds."""
        say = self.words.edition
        parts = {
            "stories": _counted(say, "story", "stories", len(self.stories)),
            "articles": _counted(say, "article", "articles", len(self.records)),
        }
        dates = self.dates
        lead = say["lead_dates" if dates else "lead"].format(**parts, dates=dates)
        countries = {p.country for r in self._reports for p in r.partners if p.country}
        partners = {p.name for r in self._reports for p in r.partners}
        gap = "" if self.words.language == "zh" else " "
        if len(countries) > 1:
            lead += gap + say["lead_partners"].format(
                partners=len(partners), countries=len(countries)
            )
        return lead

    @property
    def dates(self) -> str:
        days = sorted(report.start for report in self._reports if report.start)
        return (self.words.day(days[0], days[-1]) or "") if days else ""

    @property
    def sections(self) -> list[Section]:
        """In the order of the labels; empty ones are not there."""
        found = []
        for kind, title in self.words.section.items():
            stories = [story for story in self.stories if _section(story, self.words) == kind]
            if stories:
                stories.sort(key=lambda story: story.reports[0].start, reverse=True)
                found.append(Section(title, tuple(stories)))
        return found

    @property
    def partners(self) -> list[str]:
        """Each partner once, with the sources that name it."""
        sources: dict[str, list[int]] = {}
        for report in self._reports:
            for partner in report.partners:
                sources.setdefault(partner.name, []).append(report.source)
        return [
            f"{name} [{'] ['.join(str(n) for n in dict.fromkeys(numbers))}]"
            for name, numbers in sorted(sources.items(), key=lambda item: item[0].casefold())
        ]

    @property
    def sources(self) -> list[str]:
        return [str(Origin.of(record.article, self.words)) for record in self.records]

    @property
    def editor(self) -> str:
        left_out = sum(len(record.unverified) for record in self.records)
        makers = Counter(editor.made_by(r.made_by.model, self.words) for r in self.records)
        gap = "" if self.words.language == "zh" else " "
        return gap.join([editor.left_out(left_out, self.words), *makers])

    @property
    def _reports(self) -> Iterator[Report]:
        return (report for story in self.stories for report in story.reports)


def edit(records: Sequence[Record], words: Labels, title: str | None = None) -> Edition:
    """The edition of these records, in their order."""
    kept = tuple(record for record in records if record.entries)
    stories = tuple(
        Story((Report(record, entry, number),), words)
        for number, record in enumerate(kept, start=1)
        for entry in record.entries
    )
    draft = Edition("", kept, stories, words)
    return Edition(title or _title(draft), kept, stories, words)


def _title(edition: Edition) -> str:
    say = edition.words.edition
    return say["title_dates"].format(dates=edition.dates) if edition.dates else say["title"]


def _section(story: Story, words: Labels) -> str:
    kind = story.reports[0].type
    return kind if kind in words.section else "other"


def _counted(say: Mapping[str, str], one: str, many: str, number: int) -> str:
    return say[one] if number == 1 else say[many].format(number=number)
