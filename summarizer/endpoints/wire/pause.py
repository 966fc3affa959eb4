"""How long an endpoint asks to be left alone: Retry-After, or a backoff of our own."""

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

LONGEST_BACKOFF_S = 60.0


def asked(status: int, headers: Mapping[str, str], refusals: int) -> float | None:
    """How many seconds the endpoint wants no calls; None if it asks no pause.

    `refusals` is how often it has said 429 in a row: the pause is what it states, or a backoff
    that doubles where it states nothing, or states less than a second and refuses again.
    Retry-After: RFC 9110, section 10.2.3, in seconds or as a date.
    """
    if status not in {429, 503}:
        return None
    stated = retry_after(headers.get("retry-after"))
    if stated is not None and (status == 503 or stated >= 1 or refusals < 2):
        return stated
    if status == 503:
        return None
    longest = min(LONGEST_BACKOFF_S, 2.0 ** min(refusals, 10))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311  # jitter, no secret


def retry_after(value: str | None) -> float | None:
    """Seconds from now, never negative; None where the header is missing or says nothing."""
    if value is None:
        return None
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time.time()
        except (ValueError, OverflowError):
            return None
    if not seconds < float("inf"):
        return None
    return max(0.0, seconds)
