"""The cases: articles with their true records, our own and those of tests/corpus/dev."""

import json
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from summarizer import kinds, reading
from summarizer.article import Article
from summarizer.kinds import Kind

HERE = Path(__file__).parent
DEV = HERE.parents[1] / "tests" / "corpus" / "dev"


@dataclass(frozen=True)
class Case:
    """An article and what is true of it.

    records    true records, as a reply gives them
    denied     {quote, summary}: words that only seem to report something, a "not" stands outside
    mentioned  organisations that are named and had no part
    true       [path, value]: other ways to say what is true
    """

    name: str
    article: Article
    records: list[dict[str, Any]]  # Any: JSON
    denied: list[dict[str, str]] = field(default_factory=list)
    mentioned: list[str] = field(default_factory=list)
    true: list[list[str]] = field(default_factory=list)

    def entries(self, records: list[dict[str, Any]] | None = None) -> list[BaseModel]:  # Any: JSON
        """The records as the kind reads them."""
        reply: Any = kind().reply.model_validate({"records": records or self.records})
        return list(reply.records)


_KIND: list[Kind] = []


def kind() -> Kind:
    if not _KIND:
        _KIND.append(kinds.load("cooperation"))
    return _KIND[0]


def own() -> list[Case]:
    """Twenty invented articles, in English, Chinese and French."""
    return [_case(path, path.with_suffix(".txt")) for path in _sorted(HERE / "articles", "*.json")]


def dev() -> list[Case]:
    """The development half of the corpus, where its articles are plain text."""
    found = []
    for path in _sorted(DEV, "*.gold.json"):
        text = DEV / json.loads(path.read_text(encoding="utf-8"))["article"]
        if text.suffix == ".txt":
            found.append(_case(path, text))
    return [case for case in found if case.records]


def _sorted(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern)) if folder.is_dir() else []


def _case(gold: Path, text: Path) -> Case:
    document = json.loads(gold.read_text(encoding="utf-8"))
    article = reading.read(next(iter(reading.find([text]))))
    day = document.get("published")
    if day and article.published is None:
        article = replace(article, published=date.fromisoformat(day))
    return Case(
        name=text.stem,
        article=article,
        records=document["records"],
        denied=document.get("denied", []),
        mentioned=document.get("mentioned", []),
        true=document.get("true", []),
    )
