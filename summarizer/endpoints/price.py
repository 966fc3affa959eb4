"""What a run will cost and has cost: prices from genai-prices, offline; unknown stays unknown."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

from summarizer.endpoints.purse import Limits
from summarizer.endpoints.wiring import Wiring
from summarizer.kinds import Kind
from summarizer.request import Request, Tokens, canonical_text

UNPRICED_CALLS = 200
"""Calls that a run may make at a price nobody knows, unless told otherwise."""
ANSWER_TOKENS = 900
"""What an answer about one article comes to, for estimates."""
_WIDE = re.compile("[\u2e80-\uffef]+")


@dataclass(frozen=True)
class Price:
    """US dollars of a model at an endpoint."""

    model: str
    base_url: str

    def __call__(self, tokens: Tokens) -> Decimal | None:
        """None where the price of this model at this endpoint is not known."""
        return self._of(tokens) if self.known else None

    @cached_property
    def known(self) -> bool:
        return self._of(Tokens(1000, 1000)) is not None

    def _of(self, tokens: Tokens) -> Decimal | None:
        # 0.15 s, and only where money is spent
        from genai_prices import Usage, calc_price  # noqa: PLC0415  # see above

        usage = Usage(
            input_tokens=tokens.prompt,
            output_tokens=tokens.completion,
            cache_read_tokens=min(tokens.cached, tokens.prompt),
        )
        try:
            found = calc_price(usage, self.model, provider_api_url=self.base_url)
        except (LookupError, ValueError):
            return None
        return found.total_price


def limits(wiring: Wiring) -> Limits:
    """What a run may spend; calls are bounded where nobody knows what they cost."""
    calls = wiring.max_calls
    if calls is None and not wiring.loopback and not Price(wiring.model, wiring.base_url).known:
        calls = UNPRICED_CALLS
    return Limits(wiring.max_cost, calls)


def tokens_in(text: str) -> int:
    """An estimate: four bytes of UTF-8 are a token, and so is a character of Chinese, Japanese
    or Korean (three bytes each)."""
    data = len(text.encode("utf-8", errors="surrogatepass"))
    wide = sum(map(len, _WIDE.findall(text))) if data > len(text) else 0
    return (data - 3 * wide + 3) // 4 + wide


def tokens_of(request: Request) -> Tokens:
    """What a request is likely to use: messages and schema as they go out, and an answer."""
    instructions, *told = (each["content"] for each in request.messages)
    same = _of_all(instructions) + _of_schema(request.kind)
    return Tokens(prompt=sum(map(tokens_in, told)) + same, completion=ANSWER_TOKENS)


_of_all = lru_cache(maxsize=4)(tokens_in)  # every article has the same instructions


@lru_cache(maxsize=4)
def _of_schema(kind: Kind) -> int:
    return tokens_in(canonical_text(kind.json_schema))


def tokens_of_body(body: bytes) -> Tokens:
    """The same for the bytes of a request."""
    return Tokens(prompt=tokens_in(body.decode("utf-8", "replace")), completion=ANSWER_TOKENS)
