"""A record as templates see it (docs/templates.md), and what they write of it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.brief import editor
from summarizer.brief.entry import Entry
from summarizer.brief.labels import Labels, labels
from summarizer.kinds import Kind
from summarizer.markup import Template, Written, template
from summarizer.phrases import pagetitles, truecase
from summarizer.record import Record, Source
from summarizer.vocabulary import Partner

_MARKS = " \u00a0●•·▪■◆►▸»*-–—"
"""What a page sets before a title in a list of them."""
_OPENING = 9  # words by which an article without a title is known
_NO_MARKS = str.maketrans("", "", '“”"«»')
_DOUBLE = re.compile(r"[\"“]([^\"“”]+)[\"”]")


@dataclass(frozen=True)
class Origin:
    """The article a brief was made from; printed as “Title”, Site, 23 June 2017; without a title by
    its site, and by its path only where nothing else is known of it."""

    title: str
    site: str
    published: str
    path: str
    labels: Labels

    @classmethod
    def of(
        cls, source: Source, words: Labels, told: Collection[str] = (), opening: str = ""
    ) -> "Origin":
        """`told` are the partners' names: a site called like one of them is not said again.
        `opening`: words of the article that stand for a title it has not."""
        day = words.day(source.published.isoformat()) if source.published else None
        if day and source.updated:
            day = words.text["updated"].format(day)
        site = source.site or ""
        known = {each.casefold() for each in told}
        site = "" if source.title and site.casefold() in known else truecase.titled(site)
        title = (source.title or _begun(opening)).lstrip(_MARKS)
        own = pagetitles.clean(title)  # without crumbs, numbers and the site's name
        title = own if own in title and " " in own else title
        return cls(title, site, day or "", source.path, words)

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


def _opening(record: Record) -> str:
    """The sentence that tells its first event."""
    events = (getattr(each, "event", None) for each in record.entries)
    quotes = (part.quote for event in events if event for part in event.evidence)
    return next(quotes, "")


def _partners(record: Record) -> set[str]:
    """Every name of every partner."""
    return {
        name
        for entry in record.entries
        for each in getattr(entry, "partners", ())
        if isinstance(each, Partner)
        for name in (each.name, *each.aliases)
    }


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
        "source": Origin.of(record.article, words, _partners(record), _opening(record)),
        "editor": editor.line(record, words, sum(each.untold for each in entries)),
        "left_out": len(record.unverified),
        "made_by": editor.made_by(record.made_by.model, words),
        "labels": {**words.text, "editor": words.editor["for"]},
        "language": words.language,
    }
