"""One article's way from request to checked record, with at most one re-ask."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from summarizer.article import Article
from summarizer.errors import ReplyUnusable, WrongShape
from summarizer.kinds import Kind
from summarizer.pipeline.answered import Answered
from summarizer.pipeline.crew import Crew
from summarizer.pipeline.sheet import Sheet, key
from summarizer.pipeline.stop import Stop
from summarizer.reading import Source
from summarizer.record import Record
from summarizer.request import BUILTIN, Endpoint, Problem, Request, canonical
from summarizer.store import Store


@dataclass(frozen=True)
class Plan:
    """What all requests of a run share.

    origin   the endpoint's base URL, or "builtin"
    rules    digest of the sources that check a record (and answer, for the built-in rules)
    layout   digest of what makes briefs of records, "" where they are not to be kept
    window   how many articles are under way at once
    """

    kind: Kind
    model: str = BUILTIN
    origin: str = BUILTIN
    language: str = "en"
    parameters: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON
    rules: str = ""
    layout: str = ""
    window: int = 1

    @cached_property
    def shared(self) -> str:
        """What the sheets of a run's articles have in common."""
        decides = {
            "origin": self.origin,
            "model": self.model,
            "kind": self.kind.digest,
            "language": self.language,
            "parameters": dict(self.parameters),
            "rules": self.rules,
            "layout": self.layout,
        }
        return hashlib.sha256(canonical(decides)).hexdigest()

    def request(self, article: Article) -> Request:
        return Request(
            article=article,
            kind=self.kind,
            model=self.model,
            origin=self.origin,
            language=self.language,
            parameters=self.parameters,
            rules=self.rules if self.origin == BUILTIN else "",
        )


@dataclass(frozen=True)
class Means:
    """What every article of a run is answered with; a crew checks replies, and makes those of the
    built-in rules, in processes of its own."""

    plan: Plan
    endpoint: Endpoint
    store: Store
    stop: Stop = field(default_factory=Stop)
    crew: Crew | None = None

    async def sheet(self, source: Source) -> Sheet | None:
        """What an earlier run wrote of the document, if this one would write the same."""
        mark = self._mark(source)
        kept = None if mark is None else await self.store.sheet(mark)
        return None if kept is None else Sheet.load(source, *kept)

    def has_sheet(self, source: Source) -> bool:
        mark = self._mark(source)
        return mark is not None and self.store.has_sheet(mark)

    def keep(self, sheet: Sheet) -> None:
        mark = self._mark(sheet.source)
        if mark is not None:
            self.store.keep_sheet(mark, sheet.request_key, self.plan.rules, sheet.text)

    def _mark(self, source: Source) -> str | None:
        return key(source, self.plan.shared) if self.plan.layout else None


async def answer(article: Article, source: Source, means: Means) -> tuple[Record | Sheet, bool]:
    """The record of one article, from a crew with its briefs; and whether it was stored already
    (nothing was asked).

    Raises ArticleError, EndpointError, LimitReached, Interrupted and StorageError.
    """
    plan = means.plan
    request = plan.request(article)
    kept = await means.store.record(request.key, plan.rules)
    if kept is not None:
        return Record.load(plan.kind, json.loads(kept)).of_article(article), True
    with means.stop.flight():
        answered = await _ask(request, source, means)
    await means.store.keep_record(request.key, plan.rules, answered.text)
    return answered.made, False


async def _ask(request: Request, source: Source, means: Means) -> Answered:
    """What the first reply came to, or the better of two where the first would cost a fact."""
    first: Answered | None = None
    try:
        first = await _reply(request, source, means)
        problems = first.lost
    except WrongShape as error:
        if request.origin == BUILTIN:
            raise
        problems = tuple(Problem(*each) for each in error.problems)
    if first is not None and (not problems or request.origin == BUILTIN):
        return first
    try:
        second = await _reply(request.corrected(problems), source, means)
    except ReplyUnusable:
        if first is None:
            raise
        return first
    if first is not None and first.verified >= second.verified:
        return first
    return second


async def _reply(request: Request, source: Source, means: Means) -> Answered:
    crew = means.crew
    if request.origin == BUILTIN and crew is not None and crew.pays():
        return await crew(request, None, source)
    if request.origin == BUILTIN or crew is None:
        reply = await means.endpoint(request)
    else:
        with crew.awaiting(request.kind):
            reply = await means.endpoint(request)
        if crew.helps(request.kind):
            return await crew(request, reply, source)
    return Answered.of(*Record.checked(request, reply, means.plan.rules))
