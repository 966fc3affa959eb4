"""What may be seen of a value: one line without hidden characters, and how wide it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.markup import visible


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a\n b\t\tc", "a b c"),
        ("a\u00a0b", "a\u00a0b"),
        ("\x1b[31mred\x07\x00", "[31mred"),
        ("\u202edlrow\u202c \u2066x\u2069", "dlrow x"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("क\u094d\u200dष", "क\u094d\u200dष"),
        ("half \ud83d", "half \ufffd"),
        ("tag\U000e0041", "tag"),
    ],
    ids=["space", "no-break", "controls", "direction", "zero", "joiner", "surrogate", "tags"],
)
def test_hidden_characters_are_gone_and_spaces_are_one(value: str, shown: str) -> None:
    assert visible.line(value) == shown


@given(value=st.text())
def test_showing_twice_changes_nothing(value: str) -> None:
    assert visible.line(visible.line(value)) == visible.line(value)


@given(value=st.text(alphabet="ab 武汉。\u0301-", max_size=60), columns=st.integers(0, 30))
def test_what_is_shortened_fits(value: str, columns: int) -> None:
    assert visible.width(visible.shorten(value, columns)) <= columns


@pytest.mark.parametrize(("value", "columns"), [("abc", 3), ("武汉", 4), ("e\u0301", 1), ("ａ", 2)])
def test_wide_characters_count_two_and_marks_nothing(value: str, columns: int) -> None:
    assert visible.width(value) == columns
