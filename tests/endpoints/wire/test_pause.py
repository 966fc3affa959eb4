"""Retry-After in both its forms, and a backoff where it is missing."""

import time
from email.utils import formatdate

import pytest

from summarizer.endpoints.wire import pause


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), (" 0.5 ", 0.5), ("0", 0.0), ("-3", 0.0)],
)
def test_seconds_are_seconds(value: str, seconds: float) -> None:
    assert pause.retry_after(value) == seconds


def test_a_date_is_the_time_until_then() -> None:
    stated = pause.retry_after(formatdate(time.time() + 90, usegmt=True))

    assert stated is not None
    assert 85 < stated <= 90


def test_a_date_that_has_passed_asks_no_pause() -> None:
    assert pause.retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0


@pytest.mark.parametrize("value", [None, "", "soon", "nan", "inf", "Wed, 99 Foo 2015", "1e999"])
def test_what_says_nothing_is_nothing(value: str | None) -> None:
    assert pause.retry_after(value) is None


@pytest.mark.parametrize("status", [200, 400, 500, 503])
def test_no_other_status_asks_for_a_pause_of_its_own(status: int) -> None:
    assert pause.asked(status, {}, 1) is None


def test_a_503_asks_for_the_pause_it_states() -> None:
    assert pause.asked(503, {"retry-after": "5"}, 0) == 5


def test_an_endpoint_that_keeps_refusing_is_not_hammered_though_it_states_no_pause() -> None:
    seconds = pause.asked(429, {"retry-after": "0"}, 4)

    assert seconds is not None
    assert seconds > 7


def test_the_backoff_doubles_up_to_a_minute() -> None:
    def longest(refusals: int) -> float:
        return max(pause.asked(429, {}, refusals) or 0 for _ in range(200))

    assert 1.5 < longest(1) <= 2
    assert 6 < longest(3) <= 8
    assert 45 < longest(30) <= 60
