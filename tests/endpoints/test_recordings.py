"""Recordings: what went over the wire, readable, and answered again without a network."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from asking import KEY, Asker, request_of
from faulty_endpoint import FaultyEndpoint, answered
from faulty_endpoint.faults import Answers

from summarizer.endpoints import OPENAI, Wiring
from summarizer.endpoints.meter import Meter
from summarizer.endpoints.wire.recording import Recording
from summarizer.errors import BadSetting, BriefError, NoSuchPath, NotRecorded
from summarizer.request import Problem
from summarizer.store import Exchange, Sent

MEETING = Answers(answered("A met B", "A met B"))
TEXTS = ("First: A met B. {{7*7}}", "Second: A met B.")


def record(folder: Path, *texts: str, plan: tuple[str, ...] = ("good",)) -> None:
    with FaultyEndpoint(plan, answers=MEETING) as endpoint:
        Asker.at(endpoint, record=folder, about="Made for a test.", concurrency=1)(*texts)


def replay(folder: Path, **changes: object) -> Asker:
    return Asker(Wiring(model="a-model", replay=folder, **changes))  # type: ignore[arg-type]  # by name


def test_a_recording_is_one_readable_file_for_an_exchange(tmp_path: Path) -> None:
    record(tmp_path, *TEXTS)

    names = sorted(path.name for path in tmp_path.iterdir())
    assert [name[:-15] for name in names] == ["First--a-model", "Second--a-model"]
    document = json.loads((tmp_path / names[0]).read_text())
    assert document["about"] == "Made for a test."
    assert document["request"]["path"] == "/chat/completions"
    assert TEXTS[0] in document["request"]["body"]["messages"][1]["content"]
    assert document["response"]["status"] == 200
    assert set(document["response"]["headers"]) == {"content-type"}
    assert document["response"]["body"]["choices"][0]["finish_reason"] == "stop"


def test_no_recording_holds_the_key_or_where_it_was_made(tmp_path: Path) -> None:
    record(tmp_path, *TEXTS)

    for path in tmp_path.iterdir():
        text = path.read_text()
        assert KEY not in text
        assert base64.b64encode(KEY.encode()).decode() not in text
        assert "127.0.0.1" not in text


def test_the_note_for_the_recorder_does_not_leave(tmp_path: Path) -> None:
    with FaultyEndpoint(answers=MEETING) as endpoint:
        Asker.at(endpoint, record=tmp_path).one()

    assert "x-brief-article" not in endpoint.calls[0].headers


def test_replay_answers_what_was_recorded_and_sends_nothing(tmp_path: Path) -> None:
    record(tmp_path, *TEXTS)
    meter = Meter()

    replies = replay(tmp_path)(*TEXTS, meter=meter)

    assert [json.loads(each.text) for each in replies if not isinstance(each, BriefError)] == [
        MEETING.default
    ] * 2
    assert meter.calls == 0


def test_replay_matches_whatever_endpoint_is_named(tmp_path: Path) -> None:
    record(tmp_path, TEXTS[0])

    for base_url in (OPENAI, "https://elsewhere.example/api/v3", "http://127.0.0.1:9/v1"):
        assert replay(tmp_path, base_url=base_url).one(TEXTS[0]).model == "a-model"


def test_a_refusal_and_what_followed_replay_in_order_without_waiting(tmp_path: Path) -> None:
    record(tmp_path, TEXTS[0], plan=("rate_limited", "server_error", "good"))
    steps = sorted(path.name[-7:] for path in tmp_path.iterdir())

    reply = replay(tmp_path).one(TEXTS[0])

    assert [step[0:2] for step in steps if step[0] == "."] == [".2", ".3"]
    assert json.loads(reply.text) == MEETING.default


def test_recordings_of_an_endpoint_without_response_format_replay_in_any_order(
    tmp_path: Path,
) -> None:
    record(tmp_path, *TEXTS, plan=("refuses_format",))

    replies = replay(tmp_path)(*reversed(TEXTS))

    assert not any(isinstance(each, BriefError) for each in replies)


def test_a_re_ask_replays_beside_the_first_request(tmp_path: Path) -> None:
    first = request_of(TEXTS[0])
    again = first.corrected((Problem("records[0].event.headline", "x", "is not there"),))
    with FaultyEndpoint(["wrong_shape", "good"], answers=MEETING) as endpoint:
        asker = Asker.at(endpoint, record=tmp_path)
        asker(first)
        asker(again)

    wrong, right = replay(tmp_path)(first, again)

    assert isinstance(wrong, BriefError)
    assert not isinstance(right, BriefError)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"model": "other"}, "model"),
        ({"language": "fr"}, "prompt"),
        ({"article": replace(request_of("Another text.").article)}, "text"),
    ],
    ids=["model", "prompt", "text"],
)
def test_replay_names_what_differs_from_the_nearest_recording(
    tmp_path: Path, change: dict[str, object], named: str
) -> None:
    record(tmp_path, *TEXTS)
    asked = replace(request_of(TEXTS[0]), **change)  # type: ignore[arg-type]  # by name

    with pytest.raises(NotRecorded) as caught:
        replay(tmp_path).one(asked)

    assert caught.value.differing == (named,)
    assert caught.value.reason == "not_recorded"
    assert str(caught.value).endswith(f"differs in {named}")
    assert "First--a-model--" in str(caught.value)


def test_replay_refuses_what_was_never_recorded_in_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(NotRecorded, match="holds no recordings"):
        replay(tmp_path).one()


def test_replay_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NoSuchPath, match="no such folder"):
        replay(tmp_path / "none").one()


def test_a_file_that_is_no_recording_is_named(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text('{"a": 1}')

    with pytest.raises(BadSetting, match=r"other\.json is no recording"):
        replay(tmp_path).one()


def test_recording_again_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    record(tmp_path, TEXTS[0], plan=("rate_limited", "good"))
    record(tmp_path, TEXTS[0])

    (path,) = tmp_path.iterdir()
    assert Recording.read(path).exchange.status == 200


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": 1.50, "b": "\xc3\xa9"}',
        b"plain text",
        b"",
        b"\xff\x00",
        b'"a string"',
        b"null",
        b"7",
    ],
)
def test_any_body_comes_back_from_its_file(tmp_path: Path, body: bytes) -> None:
    sent = Sent.of("", "POST", "/chat/completions", b'{"model": "m"}')
    Recording(sent, Exchange(200, {}, body), "about", "a/b c", 1).write(tmp_path)

    (path,) = tmp_path.iterdir()
    read = Recording.read(path)

    assert read.sent.key == sent.key
    assert path.name == f"a-b-c--m--{sent.key[:8]}.json"
    try:
        assert json.loads(read.exchange.body) == json.loads(body)
    except ValueError:
        assert read.exchange.body == body
