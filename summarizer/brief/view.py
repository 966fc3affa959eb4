"""A record as templates see it (docs/templates.md), and what they write of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from summarizer import vocabulary
from summarizer.brief import editor
from summarizer.brief.entry import Entry
from summarizer.brief.labels import Labels, labels
from summarizer.kinds import Kind
from summarizer.markup import Template, Written, template
from summarizer.phrases import pagetitles, truecase
from summarizer.phrases.statements import leads
from summarizer.record import Record, Source

_MARKS = " \u00a0●•·▪■◆►▸»*-–—"
"""What a page sets before a title in a list of them."""
_OPENING = 9  # words by which an article without a title is known
_NO_MARKS = str.maketrans("", "", '“”"«»')
_CRUMBS = re.compile(r"\s+[>»›▸]\s+")
_DOUBLE = re.compile(r"[\"“]([^\"“”]+)[\"”]")


@dataclass(frozen=True)
class Origin:
    """The article a brief was made from; printed as “Title”, Site, 23 June 2017, not in capitals;
    without a title by its site, and by its path only where nothing else is known of it."""

    title: str
    site: str
    published: str
    path: str
    labels: Labels

    @classmethod
    def of(cls, source: Source, words: Labels, told: Sequence[str] = ()) -> "Origin":
        """`told`: words of the article, whose spelling a title in capitals gets; the first of them
        stand for a title that it has not."""
        day = words.day(source.published.isoformat()) if source.published else None
        if day and source.updated:
            day = words.text["updated"].format(day)
        title = (source.title or _begun(told[0] if told else "")).lstrip(_MARKS)
        own = pagetitles.clean(title)  # without crumbs, numbers and the site's name
        named = pagetitles.house(own) and not _CRUMBS.search(title)
        whole = own not in title or " " not in own or named
        title = title if whole else own
        text = "\n of ".join([*told, source.site or ""])
        title = pagetitles.completed(title, text)
        if pagetitles.shouted(title) and " " in title:
            title = truecase.lowered(title, text)
        site = truecase.titled(_CRUMBS.split(source.site or "")[0])
        return cls(title, site if site not in title else "", day or "", source.path, words)

    def __str__(self) -> str:
        title = self._quoted() if self.title else "" if self.site else self.path
        return self.labels.text["comma"].join(
            part for part in (title, self.site, self.published) if part
        )

    def _quoted(self) -> str:
        """The title as the language quotes it; double quotes inside double ones are single."""
        quoted = self.labels.text["title"]
        inside = _DOUBLE.sub(r"‘\1’", self.title) if quoted.startswith("“") else self.title
        return quoted.format(inside)


def _begun(opening: str) -> str:
    """The first words of a sentence, with dots for the others."""
    spoken = opening.translate(_NO_MARKS).split()
    return " ".join(spoken[:_OPENING]) + " …" * (len(spoken) > _OPENING)


def origin(record: Record, words: Labels) -> Origin:
    """The article that a record was made from."""
    return Origin.of(record.article, words, _told(record))


def _told(record: Record) -> list[str]:
    """What it quotes of its article, before all the first sentence of it or "", and whom it
    names."""
    parts = [each for entry in record.entries for each in _parts(entry)]
    quotes = [quote.quote for each in parts for quote in each.evidence]
    events = (part for part in parts if isinstance(part, vocabulary.Event))
    event = next((quote.quote for part in events for quote in part.evidence), "")
    found = (quote for part in parts for quote in part.evidence if quote.start is not None)
    whole = [each for each in found if event and len(each.quote.split()) >= _OPENING]
    first = min(whole, key=lambda each: (each.start, -len(each.quote)), default=None)
    opening = leads.plain(first.quote) if first else event
    return [opening, event, *quotes, *(f"of {name}" for each in parts for name in _names(each))]


def _parts(entry: BaseModel) -> Iterator[vocabulary.Evidenced]:
    """The event, whoever took part in it and what came of it, in that order."""
    for name in ("event", "partners", "people", "outcomes"):
        found = getattr(entry, name, None)
        every = found if isinstance(found, list) else [found]
        yield from (each for each in every if isinstance(each, vocabulary.Evidenced))


def _names(part: BaseModel) -> Iterator[str]:
    if isinstance(part, vocabulary.Partner):
        yield from (part.name, *part.aliases)
    elif isinstance(part, vocabulary.Person):
        yield part.name


def write(
    record: Record, kind: Kind, *, language: str = "en", custom: str | None = None
) -> Written:
    """What the kind's template, or a custom one, makes of a record. Raises BrokenKind."""
    words = labels(language)
    return layout(kind, custom).render(**variables(record, words))


def layout(kind: Kind, custom: str | None = None) -> Template:
    """The compiled template. Raises BrokenKind."""
    if custom is not None:
        return template(custom, "the template given")
    return template(kind.template, str(kind.template_path))


def variables(record: Record, words: Labels) -> Mapping[str, Any]:  # Any: what templates are shown
    """Everything that a template can name."""
    ours = record.made_by.by_rules
    entries = [Entry(each, words, ours=ours) for each in record.entries]
    return {
        "records": entries,
        "source": origin(record, words),
        "editor": editor.line(record, words, [kind for each in entries for kind in each.untold]),
        "left_out": len(record.unverified),
        "made_by": editor.made_by(record.made_by.model, words),
        "labels": {**words.text, "editor": words.editor["for"]},
        "language": words.language,
    }
