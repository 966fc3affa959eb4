"""An edition over many records: a lead, sections by kind of event, one story an event."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarizer.brief import editor
from summarizer.brief.labels import Labels
from summarizer.brief.parts import quoted_whole
from summarizer.brief.view import Origin, origin
from summarizer.digest import merge
from summarizer.digest.register import Organisation, Register
from summarizer.digest.report import Report
from summarizer.digest.story import Story
from summarizer.digest.totals import totals
from summarizer.kinds import ROOT
from summarizer.markup import Written, template
from summarizer.record import Record

OURS = "cooperation"


@dataclass(frozen=True)
class Section:
    """Stories of one kind of event, the latest first."""

    kind: str
    title: str
    stories: tuple[Story, ...]


@dataclass(frozen=True)
class Country:
    """A country's partners in the index."""

    name: str
    partners: tuple[str, ...]


@dataclass(frozen=True)
class Edition:
    """What templates/digest.md shows."""

    given: str | None
    records: tuple[Record, ...]
    stories: tuple[Story, ...]
    register: Register
    words: Labels

    @cached_property
    def written(self) -> Written:
        """As templates/digest.md has it."""
        path = ROOT / "templates" / "digest.md"
        sheet = template(path.read_text(encoding="utf-8"), "templates/digest.md")
        words = self.words
        named = {**words.text, "editor": words.editor["for"], **words.edition}
        return sheet.render(edition=self, labels=named)

    @property
    def title(self) -> str:
        if self.given:
            return self.given
        return self.words.text["comma"].join(part for part in (self.name, self.dates) if part)

    @property
    def name(self) -> str:
        """What all of it is about."""
        kinds = {record.kind for record in self.records}
        if len(kinds) == 1 and OURS not in kinds:
            return next(iter(kinds)).replace("_", " ").capitalize()
        return self.words.edition["title"]

    @property
    def lead(self) -> str:
        """How much, of what kinds, by whom."""
        say, words = self.words.edition, self.words
        parts = {
            "stories": _counted(say, "story", "stories", len(self.stories)),
            "articles": _counted(say, "article", "articles", len(self.records)),
            "dates": self.dates,
        }
        dated = self.given and self.dates  # else the title says it
        told = [say["lead_dates" if dated else "lead"].format(**parts)]
        if len(self.stories) > len(self.sections) > 1:
            kinds = [words.several(each.kind, len(each.stories)) for each in self.sections]
            told.append(say["lead_kinds"].format(kinds=words.listed(kinds)))
        organisations = self.register.organisations
        countries = {each.country for each in organisations if each.country}
        if len(countries) > 1:
            counts = {"partners": len(organisations), "countries": len(countries)}
            known = all(each.country for each in organisations)
            which = "lead_partners" if known else "lead_some_partners"
            told.append(say[which].format(**counts))
        added = totals(self.stories, words)
        if added:
            told.append(say["lead_totals"].format(totals=words.listed(added)))
        return _sentences(told, words)

    @property
    def dates(self) -> str:
        starts = sorted(story.lead.start for story in self.stories if story.lead.start)
        return (self.words.day(starts[0], starts[-1]) or "") if starts else ""

    @cached_property
    def sections(self) -> list[Section]:
        """In the order of the labels; empty ones are not there."""
        found = []
        for kind, title in self.words.section.items():
            stories = [each for each in self.stories if self._section(each) == kind]
            if stories:
                stories.sort(key=lambda story: story.lead.start, reverse=True)
                found.append(Section(kind, title, tuple(stories)))
        if [section.kind for section in found] == ["other"]:
            return [Section("other", self.words.page["briefs"], found[0].stories)]
        return found

    def _section(self, story: Story) -> str:
        return story.lead.type if story.lead.type in self.words.section else "other"

    @property
    def index(self) -> list[Country]:
        """Partners under their countries, those of no known country last."""
        under: dict[str, list[str]] = {}
        for each in self.register.organisations:
            name = self.words.country(each.country) or ""
            under.setdefault(name, []).append(_indexed(each))
        ordered = sorted(under.items(), key=lambda item: (not item[0], item[0].casefold()))
        return [
            Country(name or self.words.edition["elsewhere"], tuple(partners))
            for name, partners in ordered
        ]

    @property
    def sources(self) -> list[Origin]:
        return [origin(record, self.words) for record in self.records]

    @property
    def editor(self) -> str:
        left_out = sum(len(record.unverified) for record in self.records)
        makers = Counter(editor.made_by(r.made_by.model, self.words) for r in self.records)
        told = [editor.left_out(left_out, self.words), *makers]
        foreign = sum(bool(story.foreign) for story in self.stories)
        if foreign:
            told.insert(0, _counted(self.words.edition, "one_foreign", "foreign", foreign))
        return _sentences(told, self.words)


def edit(
    records: Sequence[Record], words: Labels, title: str | None = None, since: date | None = None
) -> Edition:
    """The edition of these records, in their order; with `since`, of what happened then or later
    (of an event of no known day the page's own date decides)."""
    kept = tuple(record for record in records if any(_recent(r, since) for r in _reports(record)))
    reports = [
        report
        for number, record in enumerate(kept, start=1)
        for report in _reports(record, number)
        if _recent(report, since)
    ]
    register = Register(reports)
    stories = tuple(Story(group, words) for group in merge.events(reports, register))
    return Edition(title, kept, stories, register, words)


def _reports(record: Record, number: int = 0) -> list[Report]:
    return [Report(record, entry, number) for entry in record.entries]


def _recent(report: Report, since: date | None) -> bool:
    if since is None:
        return True
    published = report.record.article.published
    day = report.start or (published.isoformat() if published else "")
    return day >= since.isoformat()[: len(day)] if day else False


def _indexed(organisation: Organisation) -> str:
    short = organisation.shortest
    whole = quoted_whole(organisation.name)
    name = f"{whole} ({short})" if short else whole
    return f"{name} {' '.join(f'[{source}]' for source in sorted(organisation.sources))}"


def _counted(say: Mapping[str, str], one: str, many: str, number: int) -> str:
    return say[one] if number == 1 else say[many].format(number=number)


def _sentences(told: Sequence[str], words: Labels) -> str:
    return ("" if words.language == "zh" else " ").join(told)
