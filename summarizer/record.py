"""A Record: a Reply that fits its schema and its article, ready to be shown or stored."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError, to_json

from summarizer.article import Article
from summarizer.claims import Checked, Note, Unverified, check
from summarizer.errors import ReplyUnusable
from summarizer.kinds import Kind
from summarizer.request import BUILTIN, Problem, Reply, Request, Tokens
from summarizer.vocabulary import Evidenced


@dataclass(frozen=True)
class Source:
    """What a brief says of the article it was made from (`article` in the JSON)."""

    path: str
    sha256: str
    title: str | None
    published: date | None
    language: str
    site: str | None
    updated: bool = False

    @classmethod
    def of(cls, article: Article) -> "Source":
        return cls(
            path=article.path,
            sha256=article.sha256,
            title=article.title,
            published=article.published,
            language=article.language,
            site=article.site,
            updated=article.updated,
        )


@dataclass(frozen=True)
class MadeBy:
    """Who answered: `rules` is the digest of the sources that checked it, and for the built-in
    rules of those that answered; `tokens` is what the reply says it was billed for."""

    model: str
    base_url: str | None
    request_key: str
    rules: str
    tokens: Tokens = field(default_factory=Tokens)

    @classmethod
    def of(cls, request: Request, rules: str, model: str, tokens: Tokens) -> "MadeBy":
        return cls(
            model=model,
            base_url=None if request.origin == BUILTIN else request.origin,
            request_key=request.key,
            rules=rules,
            tokens=tokens,
        )

    @property
    def by_rules(self) -> bool:
        return self.model == BUILTIN

    @classmethod
    def load(cls, document: Mapping[str, Any]) -> "MadeBy":  # Any: JSON
        return cls(**{**document, "tokens": Tokens(**document.get("tokens") or {})})


@dataclass(frozen=True)
class Record:
    """The document data/<name>.json: entries of one kind from one article, checked."""

    kind: str
    article: Source
    entries: tuple[BaseModel, ...]
    unverified: tuple[Unverified, ...]
    notes: tuple[Note, ...]
    made_by: MadeBy

    @classmethod
    def of(cls, request: Request, reply: Reply, rules: str) -> "Record":
        """Parse, locate and check. Raises ReplyUnusable where the reply is not of the schema."""
        return cls.checked(request, reply, rules)[0]

    @classmethod
    def checked(cls, request: Request, reply: Reply, rules: str) -> tuple["Record", Checked]:
        """The record and what checking said: what a re-ask is decided by.

        Raises ReplyUnusable where the reply is not of the schema.
        """
        made_by = MadeBy.of(request, rules, reply.model, reply.tokens)
        return cls.made(request.kind, request.article, reply.text, made_by)

    @classmethod
    def made(
        cls, kind: Kind, article: Article, text: str, made_by: MadeBy
    ) -> tuple["Record", Checked]:
        """The same of the JSON text of a reply, where the request is not at hand."""
        result = check(parse(kind, text), article)
        record = cls(
            kind=kind.name,
            article=Source.of(article),
            entries=result.entries,
            unverified=result.unverified,
            notes=result.notes,
            made_by=made_by,
        )
        return record, result

    @property
    def facts(self) -> int:
        """How many parts are shown beside words of the article."""
        return sum(_evidenced(entry) for entry in self.entries)

    def of_article(self, article: Article) -> "Record":
        """The same record for another copy of the same text: only the path differs."""
        return replace(self, article=Source.of(article))

    def document(self) -> dict[str, Any]:  # Any: JSON
        """The JSON of data/<name>.json, in the order design and docs name its parts."""
        return {
            "kind": self.kind,
            "article": {
                "path": self.article.path,
                "sha256": self.article.sha256,
                "title": self.article.title,
                "published": self.article.published and self.article.published.isoformat(),
                "language": self.article.language,
                "site": self.article.site,
                "updated": self.article.updated,
            },
            "records": [entry.model_dump(mode="json") for entry in self.entries],
            "unverified": [asdict(each) for each in self.unverified],
            "notes": [asdict(each) for each in self.notes],
            "made_by": asdict(self.made_by),
        }

    def text(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        """Asked for by the store, the folder and the sheet."""
        document = self.document()
        try:
            # A tenth of the time; a number like 0.00001 alone is written otherwise.
            text = to_json(document, indent=1).decode()
        except PydanticSerializationError:  # half a character (a lone surrogate)
            text = json.dumps(document, ensure_ascii=False, indent=1)
        return f"{text}\n"

    @classmethod
    def load(cls, kind: Kind, document: Mapping[str, Any]) -> "Record":  # Any: JSON
        """A record from its own JSON; the inverse of `document`."""
        source = dict(document["article"])
        day = source["published"]
        source["published"] = date.fromisoformat(day) if day else None
        return cls(
            kind=document["kind"],
            article=Source(**source),
            entries=tuple(kind.entry.model_validate(each) for each in document["records"]),
            unverified=tuple(Unverified(**each) for each in document["unverified"]),
            notes=tuple(Note(**each) for each in document["notes"]),
            made_by=MadeBy.load(document["made_by"]),
        )


def parse(kind: Kind, text: str) -> tuple[BaseModel, ...]:
    """The entries in a reply's JSON text.

    Raises ReplyUnusable("wrong_shape") naming path and reason of what does not fit, in our words.
    """
    try:
        answer = kind.reply.model_validate_json(text)
    except ValidationError as error:
        first = problems(error)[0]
        raise ReplyUnusable(
            "wrong_shape", f"the reply does not fit the schema: {first.path}: {first.reason}"
        ) from error
    entries: list[BaseModel] = answer.records  # type: ignore[attr-defined]  # made at run time
    return tuple(entries)


def problems(error: ValidationError) -> tuple[Problem, ...]:
    """What pydantic found, as paths and short reasons: no addresses, no version, no echo."""
    found = []
    for each in error.errors(include_url=False, include_context=False):
        path = "".join(
            f"[{part}]" if isinstance(part, int) else f".{part}" for part in each["loc"]
        ).lstrip(".")
        value = each.get("input")
        shown = value if isinstance(value, str) else json.dumps(value, default=str)[:80]
        found.append(Problem(path or "(reply)", shown[:80], each["msg"]))
    return tuple(found)


def _evidenced(value: object) -> int:
    """Parts with located evidence, in a value and below it."""
    if isinstance(value, list | tuple):
        return sum(map(_evidenced, value))
    if not isinstance(value, BaseModel):
        return 0
    below = sum(_evidenced(each) for each in vars(value).values() if type(each) is not str)
    located = isinstance(value, Evidenced) and any(q.start is not None for q in value.evidence)
    return below + located
