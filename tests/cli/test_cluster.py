"""A cluster that is asked for and cannot be: said before anything is done."""

import importlib.util
from pathlib import Path

import pytest

from summarizer.cli import cluster
from summarizer.cli.session import Tape
from summarizer.cli.story import require_possible
from summarizer.errors import UsageError
from summarizer.settings import Settings


@pytest.mark.skipif(importlib.util.find_spec("ray") is not None, reason="Ray is installed here")
def test_without_the_extra_what_to_install_is_named() -> None:
    with pytest.raises(UsageError, match=r"--on ray needs ray: pip install 'summarizer\[ray\]'"):
        require_possible(Settings(on="ray"), Tape())


@pytest.mark.parametrize("tape", [Tape(replay=Path("here")), Tape(record=Path("here"))])
def test_recordings_are_of_one_machine(tape: Tape) -> None:
    with pytest.raises(UsageError, match="leave --on away"):
        require_possible(Settings(on="ray"), tape)


def test_a_store_in_a_file_is_of_one_machine() -> None:
    cluster.require_shared("/home/me/store.db", {"10.0.0.1"}, here="10.0.0.1")
    cluster.require_shared("postgresql://db/brief", {"10.0.0.1", "10.0.0.2"}, here="10.0.0.1")

    with pytest.raises(UsageError, match=r"2 machines.*--store postgresql://"):
        cluster.require_shared("/home/me/store.db", {"10.0.0.1", "10.0.0.2"}, here="10.0.0.1")
