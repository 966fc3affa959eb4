"""Each way an endpoint can fail has one class: stop, wait, try again, set aside."""

import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from asking import KEY, Asker
from faulty_endpoint import FaultyEndpoint

from summarizer.endpoints.meter import Meter
from summarizer.errors import (
    ArticleError,
    BriefError,
    EndpointDown,
    EndpointRefused,
    LimitReached,
    WrongShape,
)
from summarizer.ledger import REASONS
from summarizer.store import Store


def failed(endpoint: FaultyEndpoint, **changes: Any) -> BriefError:
    outcome = Asker.at(endpoint, **changes)("A met B.")[0]
    assert isinstance(outcome, BriefError)
    return outcome


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("wrong_key", "the key is not accepted"),
        ("forbidden", "the key is not accepted"),
        ("no_quota", "no quota"),
        ("redirect", "redirect"),
        ("unknown_model", "though it lists"),
    ],
)
def test_what_asking_again_cannot_help_ends_the_run_at_once(fault: str, said: str) -> None:
    with FaultyEndpoint([fault]) as endpoint:
        error = failed(endpoint)

    assert isinstance(error, EndpointRefused)
    assert said in str(error)
    assert error.exit_code == 5
    assert len(endpoint.calls) == 1


def test_an_unknown_model_lists_what_is_offered() -> None:
    with FaultyEndpoint(["unknown_model"], models=["qwen3", "llama4"]) as endpoint:
        error = failed(endpoint)

    assert "no model 'a-model'" in str(error)
    assert "llama4, qwen3" in str(error)


def test_an_address_that_is_no_api_asks_for_v1() -> None:
    with FaultyEndpoint(["unknown_model"], models=None) as endpoint:
        error = failed(endpoint)

    assert isinstance(error, EndpointRefused)
    assert "/v1" in str(error)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("too_long", "too_long"),
        ("rejected", "rejected"),
        ("odd_charset", "rejected"),
        ("filtered", "content_filter"),
        ("refusal", "refusal"),
        ("length", "truncated"),
        ("filter", "content_filter"),
        ("html", "not_a_completion"),
        ("error_with_200", "not_a_completion"),
        ("no_choices", "no_choices"),
        ("null_choices", "no_choices"),
        ("wrong_tool", "wrong_tool"),
        ("second_tool", "wrong_tool"),
        ("odd_keys", "not_a_completion"),
        ("bomb", "oversized_reply"),
        ("large", "oversized_reply"),
    ],
)
def test_what_is_wrong_with_one_article_sets_it_aside_at_once(fault: str, reason: str) -> None:
    with FaultyEndpoint([fault]) as endpoint:
        error = failed(endpoint)

    assert isinstance(error, ArticleError)
    assert not isinstance(error, WrongShape)
    assert error.reason == reason
    assert reason in REASONS
    assert len(endpoint.calls) == 1


def test_an_endpoint_that_rejects_every_article_ends_the_run() -> None:
    with FaultyEndpoint(["rejected"]) as endpoint:
        outcomes = Asker.at(endpoint, concurrency=1)(*(f"{n} met B." for n in range(6)))

    assert [type(each) for each in outcomes] == [ArticleError] * 4 + [EndpointRefused] * 2


@pytest.mark.parametrize(
    "fault",
    [
        "malformed",
        "empty",
        "duplicate_keys",
        "nan",
        "huge_number",
        "depth",
        "depth_bomb",
        "surrogate",
        "wrong_shape",
    ],
)
def test_a_reply_of_the_wrong_shape_is_left_to_the_one_re_ask(fault: str) -> None:
    with FaultyEndpoint([fault]) as endpoint:
        error = failed(endpoint)

    assert isinstance(error, WrongShape)
    assert error.problems
    assert len(endpoint.calls) == 1


@pytest.mark.parametrize(
    "fault",
    ["reset", "half", "timeout", "conflict", "server_error", "bad_gateway", "unavailable"],
)
def test_what_may_pass_is_tried_three_times(fault: str) -> None:
    with FaultyEndpoint([fault]) as endpoint:
        error = failed(endpoint)

    assert isinstance(error, ArticleError)
    assert error.reason == "endpoint_down"
    assert len(endpoint.calls) == 3


@pytest.mark.parametrize("fault", ["reset", "half", "timeout", "conflict", "bad_gateway"])
def test_what_has_passed_is_answered(fault: str) -> None:
    meter = Meter()

    with FaultyEndpoint([fault, fault, "good"]) as endpoint:
        reply = Asker.at(endpoint).one(meter=meter)

    assert reply.text == '{"records": []}'
    assert meter.retries == 2


@pytest.mark.parametrize("fault", ["drip", "hang"])
def test_a_call_ends_with_its_deadline_whatever_drips(fault: str) -> None:
    with FaultyEndpoint([fault]) as endpoint:
        error = failed(endpoint, deadline_s=0.3)

    assert isinstance(error, ArticleError)
    assert error.reason == "deadline"
    assert len(endpoint.calls) == 3


@pytest.mark.parametrize("fault", ["rate_limited", "rate_limited_date", "overloaded"])
def test_no_request_goes_out_before_a_stated_retry_after(fault: str) -> None:
    with FaultyEndpoint([fault, "good"]) as endpoint:
        outcomes = Asker.at(endpoint, concurrency=1)("One.", "Two.", "Three.")

    assert not any(isinstance(each, BriefError) for each in outcomes)
    refused, *after = endpoint.calls
    assert len(after) == 3
    assert all(call.at - refused.at >= 0.95 for call in after)


def test_a_429_that_states_nothing_is_waited_for_with_a_backoff() -> None:
    with FaultyEndpoint(["rate_limited_silent", "good"]) as endpoint:
        Asker.at(endpoint).one()

    refused, answered = endpoint.calls
    assert answered.at - refused.at >= 0.95


def test_a_pause_beyond_max_wait_ends_the_run_without_waiting(tmp_path: Path) -> None:
    with FaultyEndpoint(["rate_limited_long"]) as endpoint, Store.open(tmp_path / "s.db") as store:
        first = Asker.at(endpoint, store)("A met B.")[0]
        second = Asker.at(endpoint, store)("C met D.")[0]

    assert isinstance(first, EndpointDown)
    assert isinstance(second, EndpointDown)
    assert "run again later" in str(second)
    assert len(endpoint.calls) == 1


def test_a_dead_endpoint_is_named_with_what_to_do() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with FaultyEndpoint() as endpoint:
        error = failed(endpoint, base_url=f"http://127.0.0.1:{port}/v1")

    assert isinstance(error, EndpointDown)
    assert f"nothing answers at http://127.0.0.1:{port}/v1: connection refused" in str(error)
    assert "--base-url" in str(error)


def test_a_dead_endpoint_costs_a_few_calls_and_no_wait() -> None:
    meter = Meter()

    with FaultyEndpoint() as endpoint:
        asker = Asker.at(endpoint, base_url="http://127.0.0.1:9/v1", probe_s=3600)
    outcomes = asker(*(f"{n} met B." for n in range(100)), meter=meter)

    assert all("nothing answers at http://127.0.0.1:9/v1" in str(each) for each in outcomes)
    assert meter.calls <= 8 + 8


def test_an_untrusted_certificate_ends_the_run(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        threading.Thread(target=_talk_nonsense, args=(listener,), daemon=True).start()
        with FaultyEndpoint() as endpoint:
            error = failed(endpoint, base_url=f"https://127.0.0.1:{port}/v1", key=KEY)

    assert isinstance(error, EndpointRefused)
    assert "certificate" in str(error)


def _talk_nonsense(listener: socket.socket) -> None:
    """What a client of TLS takes for a broken handshake."""
    try:
        while True:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    except OSError:
        return


def test_no_message_holds_the_key_or_the_servers_own_words() -> None:
    faults = ["wrong_key", "server_error", "rejected", "no_quota", "unknown_model"]
    for fault in faults:
        with FaultyEndpoint([fault]) as endpoint:
            error = failed(endpoint)
        assert "secret" not in str(error)
        assert KEY not in str(error)


def test_nothing_is_logged_where_a_user_could_see_it() -> None:
    program = f"""
import sys
sys.path[:0] = {sys.path!r}
from asking import Asker, Wiring
asker = Asker(Wiring(model="m", base_url=sys.argv[1], backoff_s=0.01))
print(asker("A met B.")[0].reason)
"""

    with FaultyEndpoint(["server_error"]) as endpoint:
        done = subprocess.run(
            [sys.executable, "-c", program, endpoint.url],
            capture_output=True,
            text=True,
            check=False,
        )

    assert (done.stdout, done.stderr) == ("endpoint_down\n", "")


def test_a_run_that_keeps_failing_stops_retrying_at_a_tenth_and_ten() -> None:
    meter = Meter()

    def plan(before: int, came: int) -> str:
        return "good" if before % 2 else "conflict"

    with FaultyEndpoint(plan) as endpoint:
        outcomes = Asker.at(endpoint, concurrency=4)(
            *(f"{n} met B." for n in range(60)), meter=meter
        )

    assert meter.retries <= 10 + meter.calls // 10
    assert len(outcomes) == 60


def test_an_endpoint_that_goes_down_is_probed_and_given_up() -> None:
    def plan(before: int, came: int) -> str:
        return "good" if before < 10 else "unavailable"

    with FaultyEndpoint(plan) as endpoint:
        outcomes = Asker.at(endpoint, concurrency=4)(*(f"{n} met B." for n in range(60)))

    down = [each for each in outcomes if isinstance(each, EndpointDown)]
    assert down
    assert len(endpoint.calls) - 10 <= 8 + 4


def test_an_endpoint_that_comes_back_is_asked_on() -> None:
    began = time.monotonic()

    def plan(before: int, came: int) -> str:
        return "good" if before < 10 or time.monotonic() - began > 1.0 else "unavailable"

    with FaultyEndpoint(plan, delay_s=0.01) as endpoint:
        outcomes = Asker.at(endpoint, concurrency=4, probe_s=0.6)(
            *(f"{n} met B." for n in range(100))
        )

    good = [each for each in outcomes if not isinstance(each, BriefError)]
    assert len(good) >= 95
    assert not any(isinstance(each, EndpointDown) for each in outcomes)


def test_max_calls_ends_the_run_and_the_next_goes_on_from_there(tmp_path: Path) -> None:
    texts = [f"{n} met B." for n in range(6)]

    with FaultyEndpoint() as endpoint, Store.open(tmp_path / "s.db") as store:
        first = Asker.at(endpoint, store, max_calls=4)(*texts)
        second = Asker.at(endpoint, store, max_calls=4)(*texts)

    assert sum(isinstance(each, LimitReached) for each in first) == 2
    assert not any(isinstance(each, BriefError) for each in second)
    assert len(endpoint.calls) == 6
