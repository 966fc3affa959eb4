"""Running the command as its users do: a process, a folder, and what it says."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).parent / "brief"


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str


Brief = Callable[..., Said]


@pytest.fixture
def brief(tmp_path: Path) -> Brief:
    """Run `brief` in a folder of the test's own; keyword arguments are its environment."""

    def run(*words: str | Path, stdin: bytes = b"", **environment: str) -> Said:
        done = subprocess.run(
            [COMMAND, *map(str, words)],
            cwd=tmp_path,
            env={**os.environ, **environment},
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def seeds(tmp_path: Path, project: Path) -> Path:
    """A copy of the sample articles."""
    return Path(shutil.copytree(project / "seeds", tmp_path / "articles"))
