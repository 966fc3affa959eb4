"""A Failure: what went wrong with one call, in our words, and whether asking again can help."""

import errno
import json
import os
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import httpx2
import openai

from summarizer.endpoints.wire import pause
from summarizer.endpoints.wire.deadline import DeadlinePassed
from summarizer.errors import ArticleError, BriefError, EndpointDown, EndpointRefused

Class = Literal["ours", "stop", "wait", "transient", "article", "form", "model"]

_CODE = re.compile(r"[a-z][a-z0-9_.-]{0,50}", re.IGNORECASE)
_NO_QUOTA = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})
_UNKNOWN_MODEL = frozenset({"model_not_found", "model_not_available", "invalid_model"})
_TOO_LONG = frozenset({"context_length_exceeded", "string_above_max_length", "prompt_too_long"})
_FILTERED = frozenset({"content_filter", "content_policy_violation"})
_OF_THE_FORM = re.compile(r"response_format|json_schema|structured.output|guided", re.IGNORECASE)


@dataclass(eq=False)
class Failure(Exception):
    """kind         ours: a BriefError of our own transports, never asked again
                 stop: ends the run · wait: after a pause · transient: at most three tries
                 article: this one is set aside · form: the schema has to be told another way
                 model: there may be no such model here
    error        what is raised in the end
    after_s      how long the endpoint asks to be left alone
    unreachable  no connection was made, so nothing was billed
    """

    kind: Class
    error: BriefError
    after_s: float | None = None
    unreachable: bool = False

    @classmethod
    def of(cls, error: openai.APIError, url: str) -> "Failure":
        """Never with the SDK's own words: they can hold the key and the article."""
        if isinstance(error, openai.APIStatusError):
            return _of_status(error.response, url)
        ours = next((each for each in _chain(error) if isinstance(each, BriefError)), None)
        if ours is not None:
            return cls("ours", ours)
        return _of_connection(error, url)


def _of_connection(error: Exception, url: str) -> Failure:
    chain = list(_chain(error))
    if any(isinstance(each, ssl.SSLError) for each in chain):
        return Failure(
            "stop",
            EndpointRefused(
                f"the certificate of {url} is not to be trusted; check the address, or name the "
                "authority's file in SSL_CERT_FILE"
            ),
        )
    if any(isinstance(each, DeadlinePassed) for each in chain):
        return Failure(
            "transient", ArticleError("deadline", f"no full reply from {url} within --deadline")
        )
    if any(isinstance(each, httpx2.ConnectError | httpx2.ConnectTimeout) for each in chain):
        down = EndpointDown(
            f"nothing answers at {url}: {_why(chain)}; start the server there, or name another "
            "with --base-url"
        )
        return Failure("transient", down, unreachable=True)
    return Failure("transient", ArticleError("endpoint_down", f"the connection to {url} broke off"))


def _why(chain: list[BaseException]) -> str:
    for each in chain:
        if not isinstance(each, OSError) or isinstance(each, ssl.SSLError):
            continue
        if each.errno is not None and each.errno in errno.errorcode:
            return os.strerror(each.errno).lower()  # libraries have words of their own for it
        if each.strerror:
            return each.strerror.lower()
    return "no connection"


def _of_status(response: httpx2.Response, url: str) -> Failure:  # noqa: PLR0911  # a table of cases
    status = response.status_code
    code, text = _said(response)
    what = f"{url} answers {status}" + (f" ({code})" if code else "")
    if status in {401, 403} and code not in _UNKNOWN_MODEL:
        return Failure(
            "stop",
            EndpointRefused(
                f"{what}: the key is not accepted there; set OPENAI_API_KEY to one that is"
            ),
        )
    if code in _NO_QUOTA:
        return Failure("stop", EndpointRefused(f"{what}: the account has no quota left"))
    if status in {301, 302, 303, 307, 308}:
        return Failure(
            "stop",
            EndpointRefused(f"{what}, a redirect, which is not followed; give the final address"),
        )
    if status == 404 or code in _UNKNOWN_MODEL:
        return Failure("model", EndpointRefused(what))
    if status in {400, 415, 422} and _OF_THE_FORM.search(text):
        return Failure("form", ArticleError("rejected", f"{what}: it takes no response_format"))
    if status == 429 or (status == 503 and "retry-after" in response.headers):
        after = pause.retry_after(response.headers.get("retry-after"))
        return Failure("wait", EndpointDown(f"{what} again and again; run again later"), after)
    if status in {408, 409} or status >= 500:
        return Failure("transient", ArticleError("endpoint_down", what))
    return Failure("article", ArticleError(_reason(status, code), what))


def _reason(status: int, code: str) -> str:
    """The ledger's reason for a request that was turned down."""
    if code in _TOO_LONG or status == 413:
        return "too_long"
    return "content_filter" if code in _FILTERED else "rejected"


def _said(response: httpx2.Response) -> tuple[str, str]:
    """The error's code, if it is one plain word, and its text, which is only searched."""
    text = response.text
    try:
        body: Any = json.loads(text)  # Any: JSON
    except (ValueError, RecursionError):
        return "", text
    error = body.get("error", body) if isinstance(body, dict) else {}
    if not isinstance(error, dict):
        return "", text
    for name in ("code", "type"):
        word = error.get(name)
        if isinstance(word, str) and _CODE.fullmatch(word):
            return word, text
    return "", text


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what led to it, groups included."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop(0)
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
