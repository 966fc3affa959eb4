"""The built-in rules as an Endpoint: no model, no network, the same answer every time."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from summarizer import files, phrases
from summarizer.article import Article
from summarizer.endpoints.builtin import record
from summarizer.request import BUILTIN, Reply, Request


class Builtin:
    """Answers requests of the kind `cooperation` from their article alone."""

    async def __call__(self, request: Request, /) -> Reply:
        return reply(request.article)


def reply(article: Article) -> Reply:
    """The answer as it is checked and kept."""
    return Reply(json.dumps(answer(article), ensure_ascii=False), BUILTIN)


def answer(article: Article) -> dict[str, Any]:  # Any: JSON
    """{"records": […]} as the schema of `cooperation` has them; empty where no event is told."""
    return {"records": record.of(article)}


@cache
def rules_digest() -> str:
    """Digest of every source that decides an answer: these rules and the phrases they stand on."""
    here = Path(__file__).parent
    beneath = Path(phrases.__file__).parent
    sources = [*here.glob("*.py"), *here.glob("cues/*.tsv"), *beneath.glob("*.py")]
    return files.digest([*sources, *beneath.glob("data/*.tsv")])
