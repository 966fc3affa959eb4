"""What a run would send, said before it is sent."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from summarizer import reading
from summarizer.endpoints.price import Price, tokens_of
from summarizer.errors import ArticleError
from summarizer.pipeline.answer import Means
from summarizer.request import Tokens

WHOLE, EVERY = 200, 10
"""So many articles are read for it; of those beyond that are not known to be stored, one in so
many is, and speaks for the rest."""


@dataclass(frozen=True)
class Estimate:
    """Articles to ask about, those whose record is stored, those that cannot be read, and the
    tokens likely to be used (endpoints.price says by which rule). `whole`: all were read."""

    articles: int = 0
    stored: int = 0
    unreadable: int = 0
    tokens: Tokens = field(default_factory=Tokens)
    whole: bool = True

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(
            self.articles + other.articles,
            self.stored + other.stored,
            self.unreadable + other.unreadable,
            Tokens(
                self.tokens.prompt + other.tokens.prompt,
                self.tokens.completion + other.tokens.completion,
            ),
            self.whole and other.whole,
        )

    def speaking_for(self, share: float) -> "Estimate":
        """The same for so many times as many articles."""
        prompt, completion = self.tokens.prompt * share, self.tokens.completion * share
        articles, stored = round(self.articles * share), round(self.stored * share)
        unreadable = round(self.unreadable * share)
        return Estimate(
            articles, stored, unreadable, Tokens(round(prompt), round(completion)), whole=False
        )

    def line(self, price: Price) -> str:
        """Such as: 40 articles, about 60,000 tokens, about $0.05."""
        if self.articles and self.articles == self.stored and self.whole:
            return f"{self.stored} articles, all stored: nothing is sent, at no cost"
        total = self.tokens.prompt + self.tokens.completion
        cost = price(self.tokens)
        money = "price unknown" if cost is None else f"about ${cost:.2f}"
        about = "" if self.whole else "about "
        stored = f" ({about}{self.stored} more are stored and cost nothing)" if self.stored else ""
        asked = self.articles - self.stored
        noun = "article" if asked == 1 else "articles"
        return f"{about}{asked} {noun}, about {total:,} tokens, {money}{stored}"


def estimate(sources: Iterable[reading.Source], means: Means) -> Estimate:
    """Add up what would be sent for articles without a stored record."""
    read, sample, looked, beyond = Estimate(), Estimate(), 0, 0
    for number, found in enumerate(sources):
        source = reading.carried(found)
        if number < WHOLE or means.has_sheet(source):
            read += _of(source, means)
            continue
        if beyond % EVERY == 0:
            sample += _of(source, means)
            looked += 1
        beyond += 1
    return read + sample.speaking_for(beyond / looked) if looked else read


def _of(source: reading.Source, means: Means) -> Estimate:
    """For one article."""
    if means.has_sheet(source):
        return Estimate(articles=1, stored=1)
    try:
        request = means.plan.request(reading.read(source))
    except ArticleError:
        return Estimate(unreadable=1)
    if means.store.has_record(request.key, means.plan.rules):
        return Estimate(articles=1, stored=1)
    return Estimate(articles=1, tokens=tokens_of(request))
