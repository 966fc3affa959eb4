"""What a run would send, said before it is sent."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from summarizer import reading
from summarizer.endpoints.price import Price, tokens_of
from summarizer.errors import ArticleError
from summarizer.pipeline.answer import Means
from summarizer.request import Tokens


@dataclass(frozen=True)
class Estimate:
    """Articles to ask about, those whose record is stored, those that cannot be read, and the
    tokens likely to be used (endpoints.price says by which rule)."""

    articles: int = 0
    stored: int = 0
    unreadable: int = 0
    tokens: Tokens = field(default_factory=Tokens)

    def line(self, price: Price) -> str:
        """Such as: 40 articles, about 60,000 tokens, about $0.05."""
        if self.articles and self.articles == self.stored:
            return f"{self.stored} articles, all stored: nothing is sent, at no cost"
        total = self.tokens.prompt + self.tokens.completion
        cost = price(self.tokens)
        money = "price unknown" if cost is None else f"about ${cost:.2f}"
        stored = f" ({self.stored} more are stored and cost nothing)" if self.stored else ""
        asked = self.articles - self.stored
        noun = "article" if asked == 1 else "articles"
        return f"{asked} {noun}, about {total:,} tokens, {money}{stored}"


def estimate(sources: Iterable[reading.Source], means: Means) -> Estimate:
    """Read every source once and add up what would be sent for those without a stored record."""
    plan, store = means.plan, means.store
    articles = stored = unreadable = prompt = completion = 0
    for found in sources:
        source = reading.carried(found)
        if means.has_sheet(source):
            articles += 1
            stored += 1
            continue
        try:
            request = plan.request(reading.read(source))
        except ArticleError:
            unreadable += 1
            continue
        articles += 1
        if store.has_record(request.key, plan.rules):
            stored += 1
            continue
        used = tokens_of(request)
        prompt += used.prompt
        completion += used.completion
    return Estimate(articles, stored, unreadable, Tokens(prompt, completion))
