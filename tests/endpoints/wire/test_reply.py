"""A raw reply is either one strict answer or has a named reason; nothing crashes, nothing slips."""

import json
from typing import Any

import pytest
from faulty_endpoint.faults import completion
from hypothesis import given
from hypothesis import strategies as st

from summarizer.endpoints.wire.reply import answer, strict, tokens_of
from summarizer.errors import ReplyUnusable, WrongShape
from summarizer.ledger import REASONS
from summarizer.request import Tokens


def body(**changes: Any) -> bytes:
    return json.dumps(completion({"model": "m"}, {"records": []}, **changes)).encode()


def tool(name: str) -> dict[str, Any]:
    return {"id": name, "type": "function", "function": {"name": name, "arguments": "{}"}}


def test_a_good_reply_gives_its_text_model_and_tokens() -> None:
    found = answer(body())

    assert found.text == '{"records": []}'
    assert found.model == "m"
    assert found.tokens == Tokens(100, 20, 0)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"<html>Welcome</html>", "not_a_completion"),
        (b"", "not_a_completion"),
        (b"\xff\xfe", "not_a_completion"),
        (b"[]", "not_a_completion"),
        (b'{"error": {"message": "no"}}', "not_a_completion"),
        (b'{"choices": [], "choices": []}', "not_a_completion"),
        (b'{"choices": [{}]}', "not_a_completion"),
        (b'{"choices": [7]}', "not_a_completion"),
        (b"[" * 100_000, "not_a_completion"),
        (body(choices=[]), "no_choices"),
        (body(choices=None), "no_choices"),
        (body(refusal="no", content=None), "refusal"),
        (body(finish_reason="content_filter"), "content_filter"),
        (body(finish_reason="length"), "truncated"),
        (body(tool_calls=[tool("Weather")], content=None), "wrong_tool"),
        (body(tool_calls=[tool("Records"), tool("Records")]), "wrong_tool"),
        (body(content=None), "malformed"),
        (body(content=" \n"), "malformed"),
        (body(content="I would rather not."), "malformed"),
        (body(content='{"records": ['), "malformed"),
        (body(content="[]"), "malformed"),
        (body(content='{"a": 1, "a": 2}'), "malformed"),
        (body(content='{"a": {"b": 1, "b": 1}}'), "malformed"),
        (body(content='{"a": NaN}'), "malformed"),
        (body(content='{"a": -Infinity}'), "malformed"),
        (body(content='{"a": 1e999}'), "malformed"),
        (body(content='{"a": ' + "9" * 5000 + "}"), "malformed"),
        (body(content='{"a": "\\ud800"}'), "malformed"),
        (body(content='{"a":' + "[" * 70 + "]" * 70 + "}"), "malformed"),
        (body(content='{"a":' + "[" * 99_999 + "]" * 99_999 + "}"), "malformed"),
    ],
)
def test_what_is_no_answer_has_one_named_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(ReplyUnusable) as caught:
        answer(raw)

    assert caught.value.reason == reason
    assert reason in REASONS


def test_only_what_is_malformed_is_worth_asking_again() -> None:
    with pytest.raises(WrongShape) as caught:
        answer(body(content='{"a": NaN}'))

    assert caught.value.problems == (("(reply)", "", "it holds NaN, which is no JSON number"),)


@pytest.mark.parametrize(
    "content",
    [
        '```json\n{"records": []}\n```',
        'Here it is:\n```\n{"records": []}\n```\nAnything else?',
        'First {"a": 1}? No:\n```json\n{"records": []}\n```',
        'Sure! {"records": []} Done.',
        '  {"records": []}\n',
    ],
)
def test_an_answer_is_found_in_what_is_wrapped_around_it(content: str) -> None:
    assert answer(body(content=content)).text == '{"records": []}'


def test_a_pair_of_surrogates_is_a_character() -> None:
    assert strict('{"a": "\\ud83d\\ude00"}') == {"a": "😀"}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON)
def test_strict_json_reads_what_json_writes(value: Any) -> None:
    assert strict(json.dumps(value)) == value


@given(st.binary(max_size=300))
def test_no_bytes_crash_it(raw: bytes) -> None:
    with pytest.raises(ReplyUnusable):
        answer(raw)


@given(JSON)
def test_no_json_crashes_it(value: Any) -> None:
    try:
        answer(json.dumps(value).encode())
    except ReplyUnusable as error:
        assert error.reason in REASONS


@given(st.text(max_size=300))
def test_no_content_crashes_it(content: str) -> None:
    try:
        found = answer(body(content=content))
    except ReplyUnusable as error:
        assert error.reason == "malformed"
    else:
        assert isinstance(json.loads(found.text), dict)


@pytest.mark.parametrize(
    "usage",
    [None, 7, {}, {"prompt_tokens": "many"}, {"prompt_tokens": -3}, {"prompt_tokens": True}],
)
def test_a_usage_that_says_nothing_counts_nothing(usage: Any) -> None:
    assert tokens_of({"usage": usage}) == Tokens()


def test_cached_tokens_are_counted_beside() -> None:
    usage = {
        "prompt_tokens": 9,
        "completion_tokens": 2,
        "prompt_tokens_details": {"cached_tokens": 4},
    }

    assert tokens_of({"usage": usage}) == Tokens(9, 2, 4)
