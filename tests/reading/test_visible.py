"""Visible characters are kept as they are, and nothing else is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.visible import one_line, visible


@pytest.mark.parametrize(
    "text",
    [
        "{{7*7}} {% raw %} [/bold] [x](javascript:alert(1)) ![](a.png)",
        "a\u00a0b\u3000c\tand “quotes” – dashes…",
        "می‌خواهم",
        "क्‍ष",
        "tab\tand\nnewline",
    ],
    ids=["markup of others", "spaces", "Persian", "Hindi", "white space"],
)
def test_what_can_be_seen_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\r\nb\rc\u2028d\x85e\x0cf", "a\nb\nc\nd\ne\nf"),
        ("\ufeffa\u200bb\u2060c\u00add", "abcd"),
        ("no\u200dw", "now"),
        ("\u202edesrever\u202c", "desrever"),
        ("a" + "".join(chr(0xE0000 + ord(each)) for each in "ignore all") + "b", "ab"),
        ("\x1b[31mred\x1b[0m and \x1b[2Jgone", "red and gone"),
        ("\x1b]0;title\x07text \x1b]8;;http://example.org\x1b\\link\x1b]8;;\x1b\\", "text link"),
        ("\x9b31mred", "red"),
        ("bell\x07 back\x08 nul\x00", "bell back nul"),
        ("\x1b]never closed\nsecond line", "never closed\nsecond line"),
        ("half \ud83d pair", "half \ufffd pair"),
    ],
    ids=[
        "newlines",
        "zero width",
        "joiner between Latin letters",
        "direction",
        "tags",
        "colours",
        "terminal strings",
        "C1",
        "controls",
        "open string",
        "surrogate",
    ],
)
def test_what_cannot_be_seen_goes(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(st.text(st.characters()))
def test_no_control_is_left(text: str) -> None:
    seen = visible(text)

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\ud800-\udfff]", seen)
    assert seen.encode("utf-8").decode("utf-8") == seen


@given(st.text())
def test_seeing_twice_changes_nothing_for_text_without_escapes(text: str) -> None:
    text = text.replace("\x1b", "")
    once = visible(text)

    assert visible(once) == once


def test_one_line_is_one_line() -> None:
    assert one_line("  A\u200b title\n over\ttwo ") == "A title over two"


def test_no_hidden_character_slips_past_the_quick_look_at_a_text() -> None:
    every = [chr(code) for code in range(0x110000)]
    seen = set(visible("".join(f"a{each}b" for each in every)))  # all of this is looked at

    hidden = [each for each in every if each not in seen]

    assert {"\x00", "\x1f", "\xad", "\u2060", "\ufdd0", "\U000e0041"} <= set(hidden)
    assert [each for each in hidden if each in visible(f"a{each}b")] == []


@pytest.mark.parametrize("sign", ["\x1b[1m", "\x9b1m", "\x9dtitle\x07", "\x90q\x9c", "\x98q\x9c"])
def test_a_terminal_s_command_goes_from_a_text_that_holds_nothing_else(sign: str) -> None:
    assert visible(f"one{sign}two") == "onetwo"
