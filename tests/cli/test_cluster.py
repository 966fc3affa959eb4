"""A cluster that is asked for and cannot be: said before anything is done."""

import importlib.util
import socket
from pathlib import Path

import pytest

from summarizer.cli import cluster
from summarizer.cli.session import Tape
from summarizer.cli.story import require_possible
from summarizer.errors import EndpointDown, UsageError
from summarizer.settings import Settings


@pytest.mark.skipif(importlib.util.find_spec("ray") is not None, reason="Ray is installed here")
def test_without_the_extra_what_to_install_is_named() -> None:
    with pytest.raises(UsageError, match=r"--on ray needs ray: pip install 'summarizer\[ray\]'"):
        require_possible(Settings(on="ray"), Tape())


@pytest.mark.parametrize("tape", [Tape(replay=Path("here")), Tape(record=Path("here"))])
def test_recordings_are_of_one_machine(tape: Tape) -> None:
    with pytest.raises(UsageError, match="leave --on away"):
        require_possible(Settings(on="ray"), tape)


@pytest.mark.parametrize("address", ["garbage", "ray://head:10001", "head:", ":", "/etc:80"])
def test_an_address_that_is_none_is_said(address: str) -> None:
    with pytest.raises(UsageError, match="write it like head:6379"):
        cluster.require_reachable(address)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "[::1]:1", "127.0.0.1:99999"])
def test_a_cluster_that_is_not_there_is_said_at_once(address: str) -> None:
    with pytest.raises(EndpointDown, match="no Ray cluster at"):
        cluster.require_reachable(address)


def test_a_cluster_that_listens_is_reachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        cluster.require_reachable(f"127.0.0.1:{listening.getsockname()[1]}")


def test_a_store_in_a_file_is_of_one_machine() -> None:
    cluster.require_shared("/home/me/store.db", {"10.0.0.1"}, here="10.0.0.1")
    cluster.require_shared("postgresql://db/brief", {"10.0.0.1", "10.0.0.2"}, here="10.0.0.1")

    with pytest.raises(UsageError, match=r"2 machines.*--store postgresql://"):
        cluster.require_shared("/home/me/store.db", {"10.0.0.1", "10.0.0.2"}, here="10.0.0.1")
