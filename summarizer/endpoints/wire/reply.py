"""A look at a raw reply before any SDK sees it: what is not the answer asked for has a name."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.errors import ReplyUnusable, WrongShape
from summarizer.request import Tokens

DEEPEST = 64
"""How deep JSON may be nested; the deepest kind is at six."""

_FENCED = re.compile(r"```(?:json)?[ \t]*\n(.*?)```", re.DOTALL | re.IGNORECASE)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


@dataclass(frozen=True)
class Answer:
    """The JSON text of an answer as the model gave it, who served it, what it used, and the whole
    completion it came in."""

    text: str
    model: str
    tokens: Tokens
    completion: Mapping[str, Any]  # Any: JSON


class _NotStrict(ValueError):
    """JSON that a lenient parser takes and two parsers would read differently."""


def answer(body: bytes) -> Answer:
    """The answer in the body of a chat completion with status 200.

    Raises ReplyUnusable with one of the ledger's reasons: not_a_completion, no_choices, refusal,
    content_filter, truncated, wrong_tool; and WrongShape("malformed") where the answer is not one
    strict JSON object.
    """
    try:
        completion = strict(body.decode("utf-8"))
    except (UnicodeDecodeError, ValueError) as error:
        raise ReplyUnusable(
            "not_a_completion", "the endpoint answered 200 with something that is no JSON"
        ) from error
    message = _message(completion)
    text = _json_text(message)
    try:
        parsed = strict(text)
    except ValueError as error:
        why = str(error) if isinstance(error, _NotStrict) else "it is not JSON"
        raise _malformed(why) from error
    if not isinstance(parsed, dict):
        raise _malformed("it is not a JSON object")
    served = completion.get("model")
    return Answer(
        text, served if isinstance(served, str) else "", tokens_of(completion), completion
    )


def _message(completion: Any) -> dict[str, Any]:  # Any: JSON
    """The one message of a completion, if it is there and meant as an answer."""
    if not isinstance(completion, dict) or "choices" not in completion:
        raise ReplyUnusable("not_a_completion", "the endpoint's reply is no chat completion")
    choices = completion["choices"]
    if not isinstance(choices, list) or not choices:
        raise ReplyUnusable("no_choices", "the endpoint's reply holds no answer")
    first = choices[0] if isinstance(choices[0], dict) else {}
    message = first.get("message")
    if not isinstance(message, dict):
        raise ReplyUnusable("not_a_completion", "the endpoint's reply holds no message")
    if message.get("refusal"):
        raise ReplyUnusable("refusal", "the model declined to answer")
    finish = first.get("finish_reason")
    if finish == "content_filter":
        raise ReplyUnusable("content_filter", "the provider's filter declined the article")
    if finish == "length":
        raise ReplyUnusable("truncated", "the reply stopped at its length limit")
    if message.get("tool_calls") or message.get("function_call"):
        raise ReplyUnusable("wrong_tool", "the model called a tool, and none was offered")
    return message


def _json_text(message: dict[str, Any]) -> str:  # Any: JSON
    """The JSON in a message's content: all of it, or what stands in its last code block, or from
    its first brace to its last."""
    content = message.get("content")
    if not isinstance(content, str) or not content.strip():
        raise _malformed("it is empty")
    text = content.strip()
    if text.startswith("{"):
        return text
    fenced = _FENCED.findall(text)
    if fenced:
        return str(fenced[-1]).strip()
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def _malformed(why: str) -> WrongShape:
    return WrongShape("malformed", f"the reply cannot be used: {why}", (("(reply)", "", why),))


def strict(text: str) -> Any:  # Any: JSON
    """JSON that every parser reads alike. Raises ValueError: on broken JSON, duplicate keys, NaN
    and infinities (1e999 too), nesting beyond DEEPEST, and lone surrogates."""
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float
        )
    except RecursionError:
        raise _NotStrict("it is nested too deeply") from None
    if _depth(value) > DEEPEST:
        raise _NotStrict("it is nested too deeply")
    if _SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        except UnicodeEncodeError:
            raise _NotStrict("it holds half a character (a lone surrogate)") from None
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:  # Any: JSON
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _NotStrict("it has the same key twice in one object")
    return found


def _constant(name: str) -> float:
    raise _NotStrict(f"it holds {name}, which is no JSON number")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _NotStrict("it holds a number too large to be one")
    return value


def _depth(value: Any) -> int:  # Any: JSON
    """How deep a value is nested, counted level by level."""
    depth, level = 0, [value]
    while level:
        depth += 1
        level = [
            child
            for each in level
            if isinstance(each, dict | list)
            for child in (each.values() if isinstance(each, dict) else each)
            if isinstance(child, dict | list)
        ]
    return depth


def tokens_of(completion: Any) -> Tokens:  # Any: JSON
    """What a completion says it used; zero where it does not say."""
    usage = completion.get("usage") if isinstance(completion, dict) else None
    if not isinstance(usage, dict):
        return Tokens()
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else 0
    return Tokens(
        _count(usage.get("prompt_tokens")), _count(usage.get("completion_tokens")), _count(cached)
    )


def _count(value: Any) -> int:  # Any: JSON
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
