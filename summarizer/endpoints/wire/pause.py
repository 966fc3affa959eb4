"""How long an endpoint asks to be left alone: Retry-After, or a backoff of our own."""

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

LONGEST_BACKOFF_S = 60.0


def asked(status: int, headers: Mapping[str, str], refusals: int) -> float | None:
    """When the endpoint may be asked again (seconds since the epoch); None if it asks no pause.

    `refusals` is how often it has said 429 in a row: the pause is what it states, but from the
    second time on, or where nothing is stated, at least a backoff that doubles.
    Retry-After: RFC 9110, section 10.2.3, in seconds or as a date.
    """
    if status not in {429, 503}:
        return None
    stated = retry_after(headers.get("retry-after"))
    if status == 503 or (stated is not None and refusals < 2):
        return None if stated is None else time.time() + stated
    longest = min(LONGEST_BACKOFF_S, 2.0 ** min(refusals, 10))
    backoff = longest * random.uniform(0.5, 1.0)  # noqa: S311  # jitter, no secret
    return time.time() + max(backoff, stated or 0.0)


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
