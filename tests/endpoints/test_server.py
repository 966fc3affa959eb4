"""Server: real openai and instructor against real sockets, when things go well or nearly so."""

import asyncio
import json
from pathlib import Path

import pytest
from asking import KEY, Asker, request_of
from faulty_endpoint import FaultyEndpoint, answered
from faulty_endpoint.faults import Answers

from summarizer import kinds
from summarizer.endpoints import Wiring, open_endpoint
from summarizer.endpoints.meter import Meter
from summarizer.errors import ArticleError, WrongShape
from summarizer.request import Problem, Reply, Tokens
from summarizer.store import Store

MEETING = Answers(answered("A met B", "A met B"))
HOSTILE = (
    "A met B. {{7*7}} {% raw %} [/bold] \x1b[31m [x](javascript:1) “quotes” — 日本\n\n\n  end  "
)


def test_a_reply_is_the_models_json_text_its_name_and_its_tokens() -> None:
    with FaultyEndpoint(answers=MEETING) as endpoint:
        reply = Asker.at(endpoint).one()

    assert json.loads(reply.text) == MEETING.default
    assert (reply.model, reply.tokens, reply.reused) == ("a-model", Tokens(100, 20), False)


def test_what_goes_out_is_the_requests_messages_and_the_article_character_for_character() -> None:
    request = request_of(HOSTILE)

    with FaultyEndpoint(answers=MEETING) as endpoint:
        Asker.at(endpoint).one(request)

    sent = endpoint.calls[0].body
    assert sent["messages"] == request.messages
    assert HOSTILE in sent["messages"][1]["content"]


def test_only_what_was_set_is_sent_beside_messages_and_schema() -> None:
    with FaultyEndpoint() as endpoint:
        Asker.at(endpoint).one(request_of("A met B."))
        Asker.at(endpoint).one(request_of("A met B.", parameters={"temperature": 0, "top_k": 5}))

    plain, set_ = (call.body for call in endpoint.calls)
    assert set(plain) == {"model", "messages", "response_format"}
    assert (set_["temperature"], set_["top_k"]) == (0, 5)


def test_the_schema_goes_out_bare() -> None:
    with FaultyEndpoint() as endpoint:
        Asker.at(endpoint).one()

    sent = endpoint.calls[0].body["response_format"]["json_schema"]
    assert sent == {"name": "Records", "schema": kinds.load("cooperation").json_schema}


def test_nothing_but_named_headers_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-of-another-endpoint")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Secret: another")

    with FaultyEndpoint() as endpoint:
        Asker.at(endpoint).one()

    assert set(endpoint.calls[0].headers) == {
        "host",
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "user-agent",
    }
    assert endpoint.calls[0].headers["authorization"] == f"Bearer {KEY}"


def test_loopback_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)

    with FaultyEndpoint() as endpoint:
        Asker.at(endpoint, key=None).one()

    assert KEY not in endpoint.calls[0].headers["authorization"]


def test_the_same_request_is_bought_once() -> None:
    with FaultyEndpoint(answers=MEETING) as endpoint, Store.private() as store:
        first = Asker.at(endpoint, store).one()
        second = Asker.at(endpoint, store).one()

    assert len(endpoint.calls) == 1
    assert second.text == first.text
    assert (first.reused, second.reused) == (False, True)


def test_the_same_text_asked_at_once_is_one_flight() -> None:
    with FaultyEndpoint(delay_s=0.1) as endpoint:
        outcomes = Asker.at(endpoint)(*["A met B."] * 10)

    assert len(endpoint.calls) == 1
    assert {type(each).__name__ for each in outcomes} == {"Reply"}


@pytest.mark.parametrize("fault", ["refusal", "html", "no_choices", "large", "nan", "wrong_shape"])
def test_a_useless_reply_is_not_bought_again(fault: str) -> None:
    with FaultyEndpoint([fault]) as endpoint, Store.private() as store:
        first = Asker.at(endpoint, store)("A met B.")
        second = Asker.at(endpoint, store, model="a-model")("A met B.")

    assert isinstance(first[0], ArticleError)
    assert isinstance(second[0], ArticleError)
    assert first[0].reason == second[0].reason
    assert len(endpoint.calls) == 1


def test_an_endpoint_that_refuses_response_format_gets_the_schema_in_the_prompt() -> None:
    with FaultyEndpoint(["refuses_format"], answers=MEETING) as endpoint:
        reply = Asker.at(endpoint).one(HOSTILE)

    refused, taken = (call.body for call in endpoint.calls)
    assert "response_format" in refused
    assert "response_format" not in taken
    assert HOSTILE in taken["messages"][1]["content"]
    assert json.loads(reply.text) == MEETING.default


def test_the_form_an_endpoint_understands_is_found_once(tmp_path: Path) -> None:
    with FaultyEndpoint(["refuses_format"], answers=MEETING) as endpoint:
        with Store.open(tmp_path / "store.db") as store:
            Asker.at(endpoint, store).one("First one.")
        with Store.open(tmp_path / "store.db") as store:
            Asker.at(endpoint, store).one("Second one.")

    assert ["response_format" in call.body for call in endpoint.calls] == [True, False, False]


def test_an_endpoint_that_ignores_response_format_is_asked_otherwise_the_second_time() -> None:
    async def story(wiring: Wiring) -> Reply:
        async with open_endpoint(wiring) as server:
            with pytest.raises(WrongShape) as caught:
                await server(request_of("A met B."))
            problems = tuple(Problem(*each) for each in caught.value.problems)
            return await server(request_of("A met B.").corrected(problems))

    with FaultyEndpoint(["ignores_format"], answers=MEETING) as endpoint:
        reply = asyncio.run(story(Asker.at(endpoint).wiring))

    assert json.loads(reply.text) == MEETING.default


def test_a_misfit_says_what_does_not_fit_and_where() -> None:
    with FaultyEndpoint(["wrong_shape"]) as endpoint:
        outcome = Asker.at(endpoint)("A met B.")[0]

    assert isinstance(outcome, WrongShape)
    assert outcome.reason == "wrong_shape"
    assert outcome.problems == (("records[0].event", "7", "Input should be an object"),)


def test_a_meter_counts_what_is_really_sent() -> None:
    meter = Meter()

    with FaultyEndpoint(["server_error", "good"]) as endpoint, Store.private() as store:
        Asker.at(endpoint, store).one("First one.", meter=meter)
        Asker.at(endpoint, store).one("First one.", meter=meter)

    assert (meter.calls, meter.retries) == (2, 1)
    assert meter.tokens == Tokens(100, 20)
    assert meter.served == {"a-model": 1}


def test_the_model_that_served_is_named() -> None:
    with FaultyEndpoint(["other_model"]) as endpoint:
        assert Asker.at(endpoint).one().model == "something-else"
