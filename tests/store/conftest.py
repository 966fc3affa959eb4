"""Where the store is that every store's tests are about."""

from pathlib import Path

import pytest


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A file; tests/services asks the same of PostgreSQL."""
    return str(tmp_path / "store.db")
