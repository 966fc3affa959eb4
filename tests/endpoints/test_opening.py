"""Opening an endpoint: what is refused before anything leaves, and what is never imported."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from asking import Asker
from faulty_endpoint import FaultyEndpoint

from summarizer.endpoints import OPENAI, Wiring, is_loopback, origin
from summarizer.errors import BadSetting, MissingKey
from summarizer.store import Store


def test_the_sdks_are_imported_only_when_a_server_is_asked() -> None:
    program = """
import asyncio, sys
from summarizer import kinds
from summarizer.article import Article
from summarizer.endpoints import Wiring, open_endpoint
from summarizer.endpoints.price import tokens_in
from summarizer.request import Request
from summarizer.store import Store

async def main():
    async with open_endpoint(Wiring()) as builtin:
        article = Article(text="A met B.", path="x", name="x")
        await builtin(Request(article=article, kind=kinds.load("cooperation")))
    async with open_endpoint(Wiring(model="m", base_url="http://127.0.0.1:9/v1")):
        pass

with Store.private():
    asyncio.run(main())
heavy = {"openai", "instructor", "httpx2", "tenacity", "genai_prices"}
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_a_lease_outlasts_the_deadline_of_a_call(tmp_path: Path) -> None:
    with FaultyEndpoint() as endpoint, Store.open(tmp_path / "s.db") as store:
        Asker.at(endpoint, store, deadline_s=40).one()

    with closing(sqlite3.connect(tmp_path / "s.db")) as raw:
        lasts = raw.execute("SELECT min(expires - started) FROM flights").fetchone()[0]
    assert lasts > 40


def test_a_remote_endpoint_needs_a_key() -> None:
    with pytest.raises(MissingKey, match="OPENAI_API_KEY"):
        Asker(Wiring(model="m")).one()


def test_plain_http_goes_to_this_machine_alone() -> None:
    with pytest.raises(BadSetting, match="--allow-http"):
        Asker(Wiring(model="m", base_url="http://192.0.2.7/v1", key="k")).one()


@pytest.mark.parametrize(
    "address", ["", "api.openai.com", "ftp://h/v1", "https://", "file:///x", "http://[x"]
)
def test_an_address_that_is_none_is_named(address: str) -> None:
    with pytest.raises(BadSetting, match="--base-url"):
        Asker(Wiring(model="m", base_url=address, key="k")).one()


@pytest.mark.parametrize("address", ["https://u:secret@h/v1", "ftp://u:secret@h"])
def test_a_key_in_the_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(BadSetting) as caught:
        Asker(Wiring(model="m", base_url=address, key="k")).one()

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-1\n", "sk 1", "ключ", "\x00"])
def test_a_key_that_can_be_none_is_refused_and_not_repeated(key: str) -> None:
    with pytest.raises(BadSetting, match="OPENAI_API_KEY") as caught:
        Asker(Wiring(model="m", key=key)).one()

    assert key not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://127.0.1.1/v1", True),
        ("http://[::1]:8000/v1", True),
        ("http://127.0.0.1.evil.example/v1", False),
        ("http://localhost@evil.example/v1", False),
        ("https://api.openai.com/v1", False),
    ],
)
def test_loopback_is_this_machine(address: str, here: bool) -> None:
    assert is_loopback(address) is here


def test_the_origin_is_the_base_url_or_builtin() -> None:
    assert origin("builtin", OPENAI) == "builtin"
    assert origin("m", "http://h/v1/") == "http://h/v1"
