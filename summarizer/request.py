"""A Request is everything that decides an answer, a Reply what came back, an Endpoint answers."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any, Protocol

from summarizer.article import Article
from summarizer.kinds import Kind

BUILTIN = "builtin"
"""The model name, and the origin, of the built-in rules."""

WRITTEN = "written-for-tests"
"""The model name under which replies written for this project's tests are recorded."""

_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class Problem:
    """Something in a reply that would cost the brief a fact: where, what, and why."""

    path: str
    value: str
    reason: str


@dataclass(frozen=True)
class Tokens:
    """What a reply was billed for; `cached` prompt tokens are part of `prompt`."""

    prompt: int = 0
    completion: int = 0
    cached: int = 0


@dataclass(frozen=True)
class Reply:
    """What came back: the JSON text of the answer, the model that says it answered, tokens, and
    whether it was paid for earlier (`reused`: no request was sent)."""

    text: str
    model: str
    tokens: Tokens = Tokens()
    reused: bool = False


class Endpoint(Protocol):
    """What answers a Request. Raises ArticleError for one article, EndpointError for the run."""

    async def __call__(self, request: "Request", /) -> Reply: ...


@dataclass(frozen=True)
class Request:
    """An article, a kind, a model and parameters: everything that decides an answer.

    origin      scheme, host, port and path of the endpoint's base URL, or "builtin"
    language    of the labels and of what is worded: "en", "zh", "fr"
    parameters  what is sent beside messages and schema (temperature, …); only what was set
    rules       digest of the sources of the built-in rules, "" for a server
    problems    what a first reply got wrong; empty in a first request
    """

    article: Article
    kind: Kind
    model: str = BUILTIN
    origin: str = BUILTIN
    language: str = "en"
    parameters: Mapping[str, Any] = field(default_factory=dict)  # Any: JSON
    rules: str = ""
    problems: tuple[Problem, ...] = ()

    def corrected(self, problems: tuple[Problem, ...]) -> "Request":
        """The one re-ask: the same request with what was wrong, by path and reason."""
        return replace(self, problems=problems)

    @cached_property
    def messages(self) -> list[dict[str, str]]:
        """What a model reads: instructions (the same for every article), article, corrections."""
        told = [
            {"role": "system", "content": self._instructions()},
            {"role": "user", "content": self._document()},
        ]
        if self.problems:
            told.append({"role": "user", "content": self._corrections()})
        return told

    @cached_property
    def told(self) -> str:
        """The messages as canonical JSON: part of the key, and of what goes out."""
        return canonical_text(self.messages)

    @cached_property
    def key(self) -> str:
        """SHA-256 (hex) of everything that decides the answer; never of the path."""
        if self.origin == BUILTIN:
            decides = canonical(
                {
                    "rules": self.rules,
                    "kind": self.kind.digest,
                    "text": self.article.sha256,
                    "title": self.article.title,
                    "published": str(self.article.published),
                    "site": self.article.site,
                    "article_language": self.article.language,
                    "language": self.language,
                }
            )
        else:
            decides = joined(
                {
                    "origin": canonical_text(self.origin),
                    "model": canonical_text(self.model),
                    "messages": self.told,
                    "schema": _schema(self.kind),
                    "parameters": canonical_text(dict(self.parameters)),
                }
            )
        return hashlib.sha256(decides).hexdigest()

    def _instructions(self) -> str:
        language = {"en": "English", "zh": "Chinese", "fr": "French"}.get(self.language, "English")
        return self.kind.prompt.replace("LANGUAGE", language)

    def _document(self) -> str:
        article = self.article
        fence = article.sha256[:16]
        known = [
            f"Page date: {article.published.isoformat() if article.published else 'not given'}",
            f"Site: {one_line(article.site) if article.site else 'not given'}",
            f"Title: {one_line(article.title) if article.title else 'not given'}",
        ]
        return "\n".join(
            [
                f"<<<PAGE {fence}>>>",
                *known,
                f"<<<ARTICLE {fence}>>>",
                article.text,
                f"<<<END {fence}>>>",
            ]
        )

    def _corrections(self) -> str:
        lines = [
            f"- {each.path}: {json.dumps(each.value, ensure_ascii=False)}: {each.reason}"
            for each in self.problems
        ]
        return (
            "An earlier answer to this could not be used as it was. Answer again, whole; mend:\n"
            + "\n".join(lines)
        )


def canonical(value: Any) -> bytes:  # Any: JSON
    """JSON with sorted keys and no spaces, in UTF-8: equal values give equal bytes."""
    return canonical_text(value).encode("utf-8", errors="surrogatepass")


def canonical_text(value: Any) -> str:  # Any: JSON
    return _CANONICAL.encode(value)


def joined(parts: Mapping[str, str]) -> bytes:
    """The canonical JSON of an object, from that of each of its values."""
    items = (f"{canonical_text(name)}:{parts[name]}" for name in sorted(parts))
    return f"{{{','.join(items)}}}".encode("utf-8", errors="surrogatepass")


@lru_cache(maxsize=16)
def _schema(kind: Kind) -> str:
    """The same for every article."""
    return canonical_text(kind.json_schema)


def one_line(text: str) -> str:
    return " ".join(text.split())
