"""Without its library a Parquet file is set aside, and what to install is said."""

from pathlib import Path

import pytest

from summarizer import reading
from summarizer.errors import NothingToRead, Unreadable
from summarizer.reading.parquet import readable

pytestmark = pytest.mark.skipif(readable(), reason="pyarrow is installed here")


def test_a_file_that_was_given_names_what_to_install(tmp_path: Path) -> None:
    place = tmp_path / "news.parquet"
    place.write_bytes(b"PAR1")

    with pytest.raises(NothingToRead, match=r"pip install 'summarizer\[parquet\]'"):
        reading.find([place])


def test_a_file_in_a_folder_is_set_aside_beside_the_others(tmp_path: Path) -> None:
    (tmp_path / "news.parquet").write_bytes(b"PAR1")
    (tmp_path / "one.txt").write_text("The two sides met.")

    table, text = reading.find([tmp_path])

    assert reading.read(text).text == "The two sides met."
    with pytest.raises(Unreadable, match=r"summarizer\[parquet\]") as told:
        reading.read(table)
    assert told.value.reason == "unsupported"
