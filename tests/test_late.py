"""Late: what is loaded when it is asked for, with nobody looking for garbage meanwhile."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.late import loaded


@pytest.fixture
def collecting() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("collecting")
def test_garbage_is_looked_for_again_once_a_module_is_loaded_and_less_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kettle_of_late.py").write_text("import gc\nLOOKED = gc.isenabled()\n")
    (tmp_path / "broken_of_late.py").write_text("raise ImportError('no kettle')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    gc.set_threshold(700, 10, 10)

    module = loaded("kettle_of_late")
    with pytest.raises(ImportError, match="no kettle"):
        loaded("broken_of_late")

    assert not module.LOOKED
    assert gc.isenabled()
    assert gc.get_threshold()[0] > 700
    del sys.modules["kettle_of_late"]
