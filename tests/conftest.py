"""No test reaches past this machine, and none sees the settings of whoever runs it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

settings.register_profile("brief", deadline=None)  # no timed tests: a busy machine is no bug
settings.load_profile("brief")

PROJECT = Path(__file__).resolve().parent.parent

collect_ignore = ["browser", "services"]
"""These need a browser and servers, so they have runs of their own, each with --confcutdir."""


@pytest.fixture(autouse=True)
def _loopback_only() -> None:
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test has stores and settings of its own; the keys of the user are out of sight."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in list(os.environ):
        if name.startswith(("BRIEF_", "OPENAI_", "XDG_")):
            monkeypatch.delenv(name)


@pytest.fixture
def project() -> Iterator[Path]:
    """The folder of the project."""
    yield PROJECT
