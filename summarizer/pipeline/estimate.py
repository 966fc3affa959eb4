"""What a run would send, said before it is sent."""

from collections.abc import Iterable
from dataclasses import dataclass

from summarizer import reading
from summarizer.errors import ArticleError
from summarizer.pipeline.answer import Plan
from summarizer.request import canonical
from summarizer.store import Store

REPLY_TOKENS = 1_200
"""What a reply is taken to cost: a record of a dozen parts with their quotes."""


@dataclass(frozen=True)
class Estimate:
    """Articles to ask about, those whose record is stored, those that cannot be read, and tokens
    (four bytes of UTF-8 are taken for one; a reply for REPLY_TOKENS)."""

    articles: int = 0
    stored: int = 0
    unreadable: int = 0
    prompt: int = 0
    completion: int = 0

    @property
    def tokens(self) -> int:
        return self.prompt + self.completion


def tokens(data: bytes) -> int:
    """Four bytes a token, rounded up: within a tenth for English, on the high side for Chinese."""
    return -(-len(data) // 4)


def estimate(sources: Iterable[reading.Source], plan: Plan, store: Store) -> Estimate:
    """Read every source once and add up what would be sent for those without a stored record."""
    schema = tokens(canonical(plan.kind.json_schema))
    articles = stored = unreadable = prompt = 0
    for source in sources:
        try:
            request = plan.request(reading.read(source))
        except ArticleError:
            unreadable += 1
            continue
        articles += 1
        if store.record(request.key, plan.rules) is not None:
            stored += 1
        else:
            prompt += schema + tokens(canonical(request.messages))
    return Estimate(articles, stored, unreadable, prompt, (articles - stored) * REPLY_TOKENS)
