"""Where a store can be, and what is said where it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.settings import Settings, without_password
from summarizer.store.places import is_address


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("postgresql://u@h/d", True),
        ("postgres://h", True),
        ("store.db", False),
        ("/var/postgresql/store.db", False),
    ],
)
def test_an_address_is_known_from_a_file(place: str, address: bool) -> None:
    assert is_address(place) == address


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("store.db", "store.db"),
        ("postgresql://u:secret@h:5432/d", "postgresql://u@h:5432/d"),
        ("postgresql://u@h/d?sslmode=require", "postgresql://u@h/d?sslmode=require"),
        ("postgresql:///d?password=secret&host=%2Frun", "postgresql:///d?host=%2Frun"),
        ("postgresql://u:se@cr/et@h/d", "postgresql://u@h/d"),
        ("postgresql://u:secret/@h/d", "postgresql://u@h/d"),
        ("postgresql://u:secret", "postgresql://u:…"),
        ("postgresql://[::1]:5432/d", "postgresql://[::1]:5432/d"),
        ("postgresql://a:1,b:2/d", "postgresql://a:1,b:2/d"),
    ],
)
def test_a_place_is_shown_without_its_password(place: str, shown: str) -> None:
    assert without_password(place) == shown


def test_settings_that_are_written_down_hold_no_password() -> None:
    chosen = Settings(store="postgresql://u:secret@h/d")

    assert "secret" not in chosen.model_dump_json()
    assert chosen.store == "postgresql://u:secret@h/d"


def test_without_the_driver_what_to_install_is_said(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['psycopg'] = None; from summarizer.__main__ import main; "
    asked = "sys.argv = ['brief', 'store', 'stats', '--store', 'postgresql://u:secret@h/d']; main()"

    said = subprocess.run(
        [sys.executable, "-c", hidden + asked],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=dict(os.environ),
    )

    assert said.returncode == 2
    assert "pip install 'summarizer[postgres]'" in said.stderr
    assert "secret" not in said.stderr
