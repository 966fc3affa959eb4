"""Price: known, or said to be unknown; an estimate follows a stated rule."""

from decimal import Decimal

from asking import request_of

from summarizer.endpoints.price import ANSWER_TOKENS, Price, tokens_in, tokens_of
from summarizer.request import Tokens

OPENAI = "https://api.openai.com/v1"


def test_a_known_model_has_a_price() -> None:
    cost = Price("gpt-4o-mini", OPENAI)(Tokens(1_000_000, 0))

    assert cost is not None
    assert Decimal("0.01") < cost < Decimal(10)


def test_cached_tokens_cost_no_more() -> None:
    price = Price("gpt-4o-mini", OPENAI)
    plain, cached = price(Tokens(1000, 10)), price(Tokens(1000, 10, cached=900))

    assert plain is not None
    assert cached is not None
    assert cached <= plain


def test_an_unknown_price_is_unknown() -> None:
    assert not Price("no-such-model", OPENAI).known
    assert not Price("gpt-4o-mini", "https://elsewhere.example/v1").known
    assert not Price("qwen3", "http://localhost:11434/v1").known


def test_four_bytes_are_a_token_and_so_is_a_chinese_character() -> None:
    assert tokens_in("abcd" * 10) == 10
    assert tokens_in("医院大学") == 4
    assert tokens_in("医院 abcdefg") == 4
    assert tokens_in("é" * 8) == 4
    assert tokens_in("") == 0


def test_a_request_is_estimated_with_its_schema_and_an_answer() -> None:
    short, long = (tokens_of(request_of("word " * n)) for n in (10, 1010))

    assert long.prompt - short.prompt == 1250
    assert short.completion == ANSWER_TOKENS
